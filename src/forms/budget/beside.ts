import type { Grid } from '../grid';
import { isFigure } from './labels';

/** Blank cells that may stand between a label and its figure. */
const widestGap = 2;

/**
 * From a column on the first cell that holds anything: past a blank one or two, and where merges are unknown past all those they
 * may cover.
 */
export function filledBeside(grid: Grid, row: number, from: number, right: number): number {
  const last = grid.knowsMerges ? Math.min(right, from + widestGap) : right;
  let at = from;
  while (at < last && grid.raw(row, at) === null) at += 1;
  return at;
}

/** Whether a cell holds an amount, typed as a number or as text: no dash, which may stand beside a label as well. */
export function holdsAmount(grid: Grid, row: number, column: number): boolean {
  const raw = grid.raw(row, column);
  return typeof raw === 'number' || (typeof raw === 'string' && /[\d０-９]/.test(raw) && isFigure(grid, row, column));
}
