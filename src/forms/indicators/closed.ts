import { hundred, valueOf } from '../../figures';
import type { Grid } from '../grid';
import { rowConcept } from '../labels/rows';
import type { Header } from './header';

/**
 * The row below a header that closes a form: a total whose points are 100. Where two tables below each other each come to 100 they
 * are two forms, whatever stands between them. Null where no row down to the last one is such a total.
 */
export function wholeBelow(grid: Grid, { bottom, left, columns }: Header, last: number): number | null {
  const points = columns.find((column) => column.concept === 'points')?.left;
  if (points === undefined) return null;
  for (let row = bottom + 1; row <= last; row += 1) {
    const stated = valueOf(grid.book.reader.quantity(grid.own(row, points), grid.format(row, points), grid.cell(row, points)))?.value;
    if (stated?.eq(hundred) && isTotal(grid, row, left, points)) return row;
  }
  return null;
}

function isTotal(grid: Grid, row: number, left: number, points: number): boolean {
  for (let column = left; column < points; column += 1) {
    if (typeof grid.own(row, column) === 'string') return grid.concept(rowConcept, row, column) === 'total';
  }
  return false;
}
