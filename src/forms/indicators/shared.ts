import { valueOf, zero } from '../../figures';
import type { CellRef, Quantity, Read } from '../../figures';
import type { IndicatorRow } from '../form';
import { ofWhich } from '../labels/rows';

/** Columns of a sheet in Excel. */
const mostColumns = 16384;

const placeOf = (cell: CellRef | undefined): number | null => (cell ? cell.row * mostColumns + cell.column : null);

/** Rows whose points stand in one merged cell know of each other. */
export function withShared(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const byCell = new Map<number, number[]>();
  const keyOf = (row: IndicatorRow): number | null => placeOf((row.points ?? row.score)?.cell);
  for (const row of rows) {
    const key = keyOf(row);
    const known = key === null ? undefined : byCell.get(key);
    if (known) known.push(row.row);
    else if (key !== null) byCell.set(key, [row.row]);
  }
  if (byCell.size === rows.length) return [...rows];
  return rows.map((row) => {
    const key = keyOf(row);
    const shared = key === null ? [] : byCell.get(key)!;
    if (shared.length < 2) return row;
    if (rows.every((one) => !shared.includes(one.row) || hasOwnScore(one))) return { ...row, pointsOfGroup: true };
    return { ...row, sharedWith: [row.row, ...shared.filter((one) => one !== row.row)] };
  });
}

const hasOwnScore = ({ row, points, score }: IndicatorRow): boolean =>
  points !== null && score?.kind === 'value' && score.cell.row === row;

/** 其中 rows below a row with points of its own detail that row, and so do rows that answer for one which states nothing itself. */
export function withParts(rows: readonly IndicatorRow[]): IndicatorRow[] {
  let whole: IndicatorRow | null = null;
  return rows.map((row) => {
    const part = ofWhich.test(row.name.text) || (whole !== null && answersFor(row, whole));
    if (!part) {
      whole = row;
      return row;
    }
    return whole?.points?.kind === 'value' ? { ...row, partOf: whole.row } : row;
  });
}

/** Whether a row has the figures of one above it that has only points and a score (补助种植面积 | 10 | | | 10, below it what was planted). */
function answersFor(row: IndicatorRow, whole: IndicatorRow): boolean {
  const says = (read: Read<unknown> | null): boolean => read?.kind === 'value';
  const blank = (read: Read<unknown> | null): boolean => read?.kind === 'blank';
  const beside = whole.path.length === row.path.length && whole.path.slice(0, -1).every((level, index) => row.path[index] === level);
  return beside && blank(row.points) && blank(row.score) && (says(row.target) || says(row.actual))
    && says(whole.points) && says(whole.score) && blank(whole.target) && blank(whole.actual);
}

/** Rows with points of their own whose scores stand in one merged cell score together, for the sum of their points. */
export function withMergedScores(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const merged = rows.some((row, index) => index > 0 && sameScore(row, rows[index - 1]!));
  if (!merged) return [...rows];
  return rows.map((row) => {
    const together = rows.filter((one) => sameScore(one, row));
    if (together.length < 2) return row;
    const points = together[0] === row ? summed(together) : row.points;
    return { ...row, points, sharedWith: [row.row, ...together.filter((one) => one !== row).map((one) => one.row)] };
  });
}

/** Whether two rows, each with points in a cell of its own, have one score. */
function sameScore(one: IndicatorRow, other: IndicatorRow): boolean {
  const [points, otherPoints] = [placeOf(one.points?.cell), placeOf(other.points?.cell)];
  const score = placeOf(one.score?.cell);
  const apart = points !== null && otherPoints !== null && points !== otherPoints;
  return score !== null && score === placeOf(other.score?.cell) && (one === other || apart);
}

function summed(rows: readonly IndicatorRow[]): Read<Quantity> | null {
  const first = rows[0]!.points;
  if (first?.kind !== 'value') return first;
  const value = rows.reduce((sum, row) => sum.plus(valueOf(row.points)?.value ?? zero), zero);
  return { ...first, value: { ...first.value, value } };
}
