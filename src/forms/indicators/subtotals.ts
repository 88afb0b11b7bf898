import { valueOf } from '../../figures';
import type { Group, IndicatorRow, TotalRow } from '../form';
import { lastWhere } from '../last';
import type { OpenGroup } from './groups';
import type { LevelLabel } from './levels';
import { addsUp } from './part-totals';

/** A 小计 row of a table. */
export interface Subtotal {
  readonly row: number;
  readonly read: TotalRow;
  readonly label: LevelLabel;
  /** The depth of the groups it may sum: standing among labels of the second level it sums a group of the first. */
  readonly depth: number;
}

/** What the subtotals of a table sum, beside the groups that were given theirs. */
export interface Subtotalled {
  readonly groups: readonly Group[];
  /** The one 小计 a table without another total ends with. */
  readonly whole: TotalRow | null;
}

/**
 * Gives each 小计 row what it sums: the group it names, else the one around it, or the rows above it since another 小计, be they of
 * several groups or of a part of one. The rows it adds up to in points and score alike are its own; where none are, those that only
 * it can mean, else those it adds up to in one of the two. Any other may sum anything: it is given nothing.
 */
export function withSubtotals(
  subtotals: readonly Subtotal[], rows: readonly IndicatorRow[], groups: OpenGroup[], total: TotalRow | undefined,
): Subtotalled {
  const found: Group[] = [];
  let whole: TotalRow | null = null;
  for (const [index, subtotal] of subtotals.entries()) {
    const { row, read } = subtotal;
    const above = rows.filter((one) => one.row < row);
    const earlier = subtotals.slice(0, index);
    const open = groups.filter((group) => group.score === null && group.rows[0] !== undefined && group.rows[0] < row);
    const named = lastWhere(open, (group) => read.label.text.includes(group.label.name));
    const group = named ? joined(named, open, groups) : lastWhere(open, (one) => one.depth === subtotal.depth);
    const ofGroup = group ? above.filter((one) => group.rows.includes(one.row)) : [];
    const since = after(above, earlier.at(-1));
    const certain = group !== undefined && group.rows.every((one) => one < row)
      && (group === named || (since.length >= ofGroup.length && since.every((one) => ofGroup.includes(one))));
    const sums = [ofGroup, ...spansOf(subtotal, earlier, above, open)].filter((sum) => sum.length > 0);
    // The one 小计 of a table whose total is nothing but its rows: it can only be those above it.
    const ofAll = subtotals.length === 1 && subtotal.depth === 0 && total !== undefined && addsUp(total.score, rows, 'score');
    const members = sums.find((sum) => agreed(read, sum) === 'all')
      ?? (certain ? ofGroup : sums.find((sum) => agreed(read, sum) === 'one') ?? (ofAll ? above : undefined));
    if (group && members === ofGroup && ofGroup.length === group.rows.length) {
      group.score = read.score;
      group.statedPoints = read.points;
    } else if (subtotals.length === 1 && !total && above.length === rows.length) whole = read;
    else if (index === 0 && /指标/.test(read.label.text)) found.push(sumOfAll(subtotal, since));
    else if (members) found.push(sumOf(subtotal, members));
  }
  return { groups: found, whole };
}

/** What a 小计 may sum besides a group: the rows since another one, those since another one of its level, a group within, all above. */
function spansOf(
  { depth, label }: Subtotal, earlier: readonly Subtotal[], above: IndicatorRow[], open: readonly OpenGroup[],
): readonly IndicatorRow[][] {
  const inner = lastWhere(open, (group) => group.depth === depth + 1);
  return [
    after(above, earlier.at(-1)),
    after(above, lastWhere(earlier, (one) => one.label.cell.column <= label.cell.column)),
    inner ? above.filter((one) => inner.rows.includes(one.row)) : [],
    above,
  ];
}

const after = (rows: readonly IndicatorRow[], last: Subtotal | undefined): IndicatorRow[] =>
  rows.filter(({ row }) => last === undefined || row > last.row);

/** Whether rows add up to what a subtotal states: in all of it, in one of its points and its score, or in nothing. */
function agreed({ points, score }: TotalRow, rows: readonly IndicatorRow[]): 'all' | 'one' | 'none' {
  const stated = [valueOf(points), valueOf(score)].filter((figure) => figure !== null).length;
  const right = (addsUp(points, rows, 'points') ? 1 : 0) + (addsUp(score, rows, 'score') ? 1 : 0);
  if (right === 0) return 'none';
  return right === stated ? 'all' : 'one';
}

const sumOf = ({ label, read }: Subtotal, rows: readonly IndicatorRow[]): Group => ({
  label: read.label, name: label.name || label.text, level: 1, points: null, score: read.score, rows: rows.map(({ row }) => row),
  ...(read.points ? { statedPoints: read.points } : {}),
});

/** 指标得分小计 above the form's total sums all indicators. */
const sumOfAll = ({ label, read }: Subtotal, rows: readonly IndicatorRow[]): Group => ({
  label: { text: label.text, cell: label.cell }, name: label.name || label.text, level: 1, points: valueOf(read.points),
  score: read.score, rows: rows.map(({ row }) => row),
});

/** A label written again on every row is one group to the subtotal that names it. */
function joined(last: OpenGroup, open: readonly OpenGroup[], groups: OpenGroup[]): OpenGroup {
  const [first, ...again] = open.filter(({ depth, label, points }) =>
    depth === last.depth && label.text === last.label.text && points === null);
  if (!first || again.length === 0) return last;
  first.rows.push(...again.flatMap((one) => one.rows));
  for (const one of again) groups.splice(groups.indexOf(one), 1);
  return first;
}
