import type { CellRef } from '../../figures';
import type { Grid } from '../grid';
import type { HeaderColumn } from './header';
import type { Span } from './regions';

/** A column that is read, with the cell that heads it. */
export interface Place { readonly column: number; readonly label: CellRef; readonly core: string }

/** The concepts of levels, from the outermost inwards. */
export const levelOrder = ['level1', 'level2', 'level3', 'level4'] as const;

/** One of them. */
export type Level = (typeof levelOrder)[number];

/** A column of levels with what it was labelled. */
export interface LevelPlace { readonly concept: Level; readonly place: Place }

/** A column of a header's span as it is read. */
export const placeAt = (column: HeaderColumn, at: number): Place => ({ column: at, label: column.label, core: column.core });

/** The columns of a header span that hold values of their own below it; its first where none does. */
export function filled(grid: Grid, span: Span, column: HeaderColumn): number[] {
  if (column.left === column.right) return [column.left];
  const found: number[] = [];
  for (let at = column.left; at <= column.right; at += 1) {
    for (let row = span.first; row <= span.last; row += 1) {
      if (grid.own(row, at) === null) continue;
      const area = grid.area(row, at);
      // Cells that reach beyond the span are texts below the table.
      if (area.right <= column.right) {
        found.push(at);
        break;
      }
    }
  }
  return found.length > 0 ? found : [column.left];
}
