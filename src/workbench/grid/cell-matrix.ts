import type { ICellData } from '@univerjs/presets';

/** Cells by row and column, as the grid takes them together. */
export class CellMatrix {
  readonly cells: Record<number, Record<number, ICellData>> = {};

  with(row: number, column: number, cell: ICellData): this {
    (this.cells[row] ??= {})[column] = cell;
    return this;
  }
}
