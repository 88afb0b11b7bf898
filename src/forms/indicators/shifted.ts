import { hundred, roundTo, sumOf, zero } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import type { IndicatorRow, TotalRow } from '../form';
import type { Grid, Region } from '../grid';
import type { Layout } from './layout';
import { besides } from './whole-points';

/** A total row of a table with the columns it stands below. */
export interface PlacedTotal { readonly total: TotalRow; readonly row: number; readonly layout: Layout }

/** A number of points in a cell of its own. */
interface Figure { readonly column: number; readonly value: Decimal; readonly read: Read<Quantity> }

/**
 * A total whose figures stand off the columns they belong to, as a conversion leaves them that lost a merge in their row: the points in
 * the column before, the score among the points (合计 | 100 | 98.5 | ), or one column on. Told by figures that make no sense where they
 * stand: one of the two is the points of the rows, or their scores; a lone one among the points is the scores. The total as it is where
 * that is not so.
 */
export function asShifted(grid: Grid, { total, row, layout }: PlacedTotal, rows: readonly IndicatorRow[], region: Region): TotalRow {
  const [points, score] = [layout.places.get('points')?.column, layout.places.get('score')?.column];
  if (points === undefined || score === undefined || points === score || total.label.cell.row !== row) return total;
  const figures = figuresOf(grid, row, grid.area(row, total.label.cell.column).right + 1, region);
  const [first, second] = figures;
  const at = (column: number): Figure | undefined => figures.find((one) => one.column === column);
  const [onPoints, onScore] = [at(points), at(score)];
  if (!first || figures.length > 2 || (onPoints && onScore)) return total;
  const sums = sumsOf(rows);
  if (!second) {
    const isScore = onPoints !== undefined && !sums.arePoints(first.value) && sums.mayBeScore(first.value);
    return isScore ? { ...total, points: null, score: first.read } : total;
  }
  if (onScore && sums.mayBeScore(onScore.value)) return total;
  const whole = wholeAmong(first, second, sums, points < score);
  const earned = whole === first ? second : first;
  // Points in their place vouch for no other figure of the row.
  if (!whole || (whole === onPoints && !sums.areScores(earned.value))) return total;
  return { ...total, points: whole.read, score: earned.read };
}

/** Which of two figures is the points; null where nothing tells. */
function wholeAmong(first: Figure, second: Figure, sums: Sums, pointsFirst: boolean): Figure | null {
  const [before, after] = pointsFirst ? [first, second] : [second, first];
  const [one, other] = [sums.arePoints(before.value), sums.arePoints(after.value)];
  const beside = second.column === first.column + 1;
  if (one && (beside || sums.mayBeScore(after.value))) return before;
  if (other && !one && sums.mayBeScore(before.value)) return after;
  if (!one && sums.areScores(after.value)) return before;
  return null;
}

function figuresOf(grid: Grid, row: number, from: number, region: Region): readonly Figure[] {
  const figures: Figure[] = [];
  for (let column = from; column <= region.right; column += 1) {
    const raw = grid.own(row, column);
    if (raw === null) continue;
    const read = grid.book.reader.quantity(raw, grid.format(row, column), grid.cell(row, column));
    if (read.kind === 'value' && (read.value.unit === null || read.value.unit.text === '分')) figures.push({ column, value: roundTo(read.value.value, read.value.decimals), read });
  }
  return figures;
}

interface Sums {
  arePoints(value: Decimal): boolean;
  areScores(value: Decimal): boolean;
  mayBeScore(value: Decimal): boolean;
}

/** What the points and scores of rows come to: with the execution's, where that is not among them. */
function sumsOf(rows: readonly IndicatorRow[]): Sums {
  const own = rows.filter((row) => Math.min(...row.sharedWith) === row.row && (row.partOf ?? null) === null);
  // As their cells show them: a format may hide what stands behind.
  const shown = (read: Read<Quantity> | null): Decimal[] => (read?.kind === 'value' ? [roundTo(read.value.value, read.value.decimals)] : []);
  const added = (figure: 'points' | 'score'): Decimal => sumOf(own.flatMap((row) => shown(row[figure])));
  const [points, scores] = [added('points'), added('score')];
  const left = hundred.minus(points);
  const most = left.gt(zero) ? scores.plus(left) : scores;
  return {
    arePoints: (value: Decimal): boolean => value.eq(hundred) || besides.some((more) => points.plus(more).eq(value)),
    areScores: (value: Decimal): boolean => value.eq(scores),
    mayBeScore: (value: Decimal): boolean => value.gte(scores) && value.lte(most),
  };
}
