import type { Area, SheetSnapshot } from '../../figures';
import type { CellLook, SheetLook } from '../../hosts/file';
import { textHeight } from '../../hosts/text-height';

/** Pixels of a character of the standard font. */
const CHARACTER = 7;
/** Points a single line takes of its font size. */
const LINE = 1.29;
/** Excel allows no row higher than this. */
const MOST = 409;

/**
 * Heights in points of the rows for which the file states none and whose texts need more than the standard height: Excel finds
 * them when it opens such a file (programs other than Excel write none), the grid would cut the texts off. A cell merged over
 * several rows raises none of them, as in Excel.
 */
export function fittedHeights(sheet: SheetSnapshot, layout: SheetLook, looks: readonly CellLook[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merges = new Map((sheet.merges ?? []).map((area) => [`${String(area.top)},${String(area.left)}`, area]));
  for (const { row, column, style } of layout.cells) {
    const look = looks[style];
    const text = sheet.values[row - sheet.top]?.[column - sheet.left];
    if (!look || typeof text !== 'string' || layout.rows.has(row)) continue;
    const merge = merges.get(`${String(row)},${String(column)}`);
    if (merge && merge.bottom > merge.top) continue;
    const needed = neededBy(look.wrap ? text : '', widthOf(layout, column, merge) / CHARACTER, look.font.size);
    if (needed > (heights.get(row) ?? layout.defaultHeight)) heights.set(row, Math.min(MOST, needed));
  }
  return heights;
}

function neededBy(text: string, width: number, size: number): number {
  const height = textHeight(text, width, size);
  return height > textHeight('', width, size) ? height : size * LINE;
}

/** Width of a column in pixels at 100 %. */
export const columnWidth = (layout: SheetLook, column: number): number =>
  layout.columns.find(({ from, to }) => column >= from && column <= to)?.width ?? layout.defaultWidth;

function widthOf(layout: SheetLook, column: number, merge: Area | undefined): number {
  let width = 0;
  for (let at = column; at <= (merge?.right ?? column); at += 1) width += columnWidth(layout, at);
  return width;
}
