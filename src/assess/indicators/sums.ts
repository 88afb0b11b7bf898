import { plain, sumOf, zero } from '../../figures';
import type { CellRef, Decimal, Quantity, Read } from '../../figures';
import { counts } from './score-rows';
import type { ScoredRow } from './scored-row';

/** Stated figures of rows added up on the printed basis (rounding.md §2.1: anything the reader re-adds is exact). */
export interface Summed {
  readonly sum: Decimal;
  readonly figures: readonly Decimal[];
  readonly cells: readonly CellRef[];
  /** Rows whose figure is blank or unreadable. */
  readonly lacking: number;
}

function add(rows: readonly ScoredRow[], read: (row: ScoredRow) => ScoredRow['indicator']['points']): Summed {
  const figures: Decimal[] = [];
  const cells: CellRef[] = [];
  let lacking = 0;
  for (const row of rows) {
    const found = counts(row.indicator) ? read(row) : null;
    if (found?.kind === 'value') {
      // Points of a group stand in one cell beside its rows: they count once.
      if (row.indicator.pointsOfGroup && cells.some((cell) => cell.row === found.cell.row && cell.column === found.cell.column)) continue;
      figures.push(found.value.value);
      cells.push(found.cell);
    } else if (found && found.kind !== 'notApplicable') lacking += 1;
  }
  return { sum: sumOf(figures), figures, cells, lacking };
}

/** A stated score; a blank one of a row that has no points, where others have (约束性指标), is none that lacks. */
const scoreWithin = ({ indicator: { points, score } }: ScoredRow): ScoredRow['indicator']['score'] =>
  (score?.kind === 'blank' && (points === null || points.kind === 'blank') ? null : score);

/** Sums of the very same rows are asked by one check after the other. */
function remembered(sum: (rows: readonly ScoredRow[]) => Summed): (rows: readonly ScoredRow[]) => Summed {
  const sums = new WeakMap<readonly ScoredRow[], Summed>();
  return (rows) => {
    let known = sums.get(rows);
    if (!known) sums.set(rows, known = sum(rows));
    return known;
  };
}

/** A score as its cell shows it, half-up at the decimals of its format; 0 where none can be read. */
export function asShown(read: Read<Quantity> | null): Decimal {
  if (read?.kind !== 'value') return zero;
  const { value, decimals } = read.value;
  return value.decimalPlaces() > decimals ? value.toDecimalPlaces(decimals) : value;
}

/** Stated scores added up as their cells show them. */
export const shownScores = (rows: readonly ScoredRow[]): Decimal =>
  sumOf(rows.filter((row) => row.reported && counts(row.indicator)).map((row) => asShown(row.indicator.score)));

/** The points of a table's rows added up, and how many lack them; worked out once for each set of rows. */
export const addPoints = remembered((rows) => add(rows, (row) => row.indicator.points));
/** The same of their stated scores. */
export const addScores = remembered((rows) =>
  add(rows, rows.some(({ indicator }) => indicator.points?.kind === 'value') ? scoreWithin : ({ indicator }) => indicator.score));

/**
 * Points of the rows that say they do not apply ("/", 不涉及): an indicator system takes them out and scores the rest as if it were
 * the whole (四川·专项: 总分扣出后按满分计算).
 */
export function pointsNotApplicable(rows: readonly ScoredRow[]): Decimal {
  return rows.reduce((sum, { indicator, points }) =>
    (counts(indicator) && indicator.score?.kind === 'notApplicable' && points ? sum.plus(points) : sum), zero);
}

/** Whether a row says in both of its cells that it does not apply: what its points were no longer stands there. */
export const saysNotApplicable = ({ indicator }: ScoredRow): boolean => counts(indicator)
  && indicator.points?.kind === 'notApplicable' && indicator.score?.kind === 'notApplicable';

/**
 * Points and scores of the rows that have both, stated scores first, else computed ones; null where there are none. A score above its
 * points counts as them: it is told at its own cell.
 */
export function sumScores(rows: readonly ScoredRow[]): { readonly points: Decimal; readonly score: Decimal } | null {
  const points: Decimal[] = [];
  const scores: Decimal[] = [];
  for (const row of rows) {
    const earned = row.reported ?? row.computed;
    if (!counts(row.indicator) || row.points === null || earned === null) continue;
    points.push(row.points);
    scores.push(earned.gt(row.points) ? row.points : earned);
  }
  return scores.length > 0 ? { points: sumOf(points), score: sumOf(scores) } : null;
}

/** How many figures a message writes out before it shortens. */
const shownFigures = 16;

/** "10+5+5+9.94", shortened in the middle where it is long. */
export function sumText(figures: readonly Decimal[]): string {
  const texts = figures.map(plain);
  return texts.length <= shownFigures ? texts.join('+') : [...texts.slice(0, 6), '…', ...texts.slice(-3)].join('+');
}
