import type { Grid } from '../grid';
import { isFigure } from './labels';

/** Whether a cell holds an amount, typed as a number or as text: no dash, which may stand beside a label as well. */
export function holdsAmount(grid: Grid, row: number, column: number): boolean {
  const raw = grid.raw(row, column);
  return typeof raw === 'number' || (typeof raw === 'string' && /[\d０-９]/.test(raw) && isFigure(grid, row, column));
}
