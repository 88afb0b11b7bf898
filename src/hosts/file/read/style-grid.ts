/** The style of every cell of a sheet, compact: one number a cell where they lie close together, a map where not. */
export class StyleGrid {
  private readonly dense: Uint16Array | null;
  private readonly sparse: Map<number, number> | null;
  private readonly width: number;

  /** The first `count` of rows, columns and styles; top, left, bottom, right are their bounds. */
  constructor(
    rows: readonly number[], columns: readonly number[], styles: readonly number[], count: number,
    private readonly top: number, private readonly left: number, private readonly bottom: number, private readonly right: number,
  ) {
    this.width = right - left + 1;
    const area = count === 0 ? 0 : (bottom - top + 1) * this.width;
    const fits = area <= count * 4 + 256;
    this.dense = fits ? new Uint16Array(area) : null;
    this.sparse = fits ? null : new Map();
    for (let index = 0; index < count; index++) {
      const style = styles[index]!;
      if (this.dense && style < 0xffff) this.dense[(rows[index]! - top) * this.width + columns[index]! - left] = style + 1;
      else this.sparse?.set(rows[index]! * 16_384 + columns[index]!, style + 1);
    }
  }

  /** The style index of a cell, or -1 where the cell is not in the file. */
  at(row: number, column: number): number {
    if (this.sparse) return (this.sparse.get(row * 16_384 + column) ?? 0) - 1;
    if (row < this.top || row > this.bottom || column < this.left || column > this.right) return -1;
    return (this.dense![(row - this.top) * this.width + column - this.left] ?? 0) - 1;
  }
}
