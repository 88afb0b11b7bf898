import { valueOf } from '../../figures';
import type { Decimal } from '../../figures';
import type { Grid } from '../grid';
import type { HeaderColumn } from './header';
import type { Span } from './regions';

/** Rows with points and a figure beside them that make a column of scores of one without a label. */
const fewest = 3;

/**
 * The column of scores nobody labelled: right of the points, blank over the whole header, and in every row of points a figure or a
 * blank, few of them above the points. Null where the table has none.
 */
export function unnamedScore(grid: Grid, { header, first, last }: Span, points: HeaderColumn): number | null {
  const column = points.right + 1;
  const labelled = header.columns.some((one) => one.left <= column && one.right >= column);
  if (column > grid.bounds.right || points.left < points.right || labelled) return null;
  for (let row = header.top; row <= header.bottom; row += 1) if (grid.raw(row, column) !== null) return null;
  const figure = (row: number, at: number): Decimal | null =>
    valueOf(grid.book.reader.quantity(grid.own(row, at), grid.format(row, at), grid.cell(row, at)))?.value ?? null;
  let scored = 0;
  let above = 0;
  for (let row = first; row <= last; row += 1) {
    const most = figure(row, points.left);
    const earned = figure(row, column);
    if (earned === null ? grid.own(row, column) !== null : earned.isNegative()) return null;
    if (most === null || earned === null) continue;
    if (earned.gt(most)) above += 1;
    else scored += 1;
  }
  return scored >= fewest && above * fewest <= scored ? column : null;
}
