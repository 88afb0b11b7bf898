import { CELL, CellCursor, END, ROW } from '../xml/cells';
import { rootPrefix, XmlScanner } from '../xml/scanner';
import { flag } from '../read/workbook-parts';

/** A cell that stands in the file with a style, by its index. */
interface StyledCell { readonly row: number; readonly column: number; readonly style: number }

/** How a sheet is laid out in the file. Widths in pixels at 100 %, heights in points. */
export interface SheetLook {
  readonly columns: readonly { readonly from: number; readonly to: number; readonly width: number }[];
  readonly rows: ReadonlyMap<number, number>;
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly cells: readonly StyledCell[];
}

/** A column's width in pixels: characters of 7 pixels and 5 of padding, as Excel draws its standard font. */
const pixels = (characters: number): number => Math.trunc(characters * 7 + 5);

const standardWidth = 8.43;
const standardHeight = 14.25;

/** Reads how a worksheet part is laid out, in one pass. Throws XmlError for XML that is not well-formed. */
export function readSheetLook(text: string): SheetLook {
  const prefix = rootPrefix(text);
  const columns: { from: number; to: number; width: number }[] = [];
  const rows = new Map<number, number>();
  const cells: StyledCell[] = [];
  let [defaultWidth, defaultHeight, gridLines] = [pixels(standardWidth), standardHeight, true];
  let frozen = { rows: 0, columns: 0 };
  let scanner = new XmlScanner(text);
  while (scanner.next()) {
    if (scanner.closing) continue;
    switch (scanner.local) {
      case 'sheetView': gridLines = scanner.attribute('showGridLines') !== '0'; break;
      case 'pane':
        if (scanner.attribute('state')?.startsWith('frozen'))
          frozen = { rows: Number(scanner.attribute('ySplit') ?? 0), columns: Number(scanner.attribute('xSplit') ?? 0) };
        break;
      case 'sheetFormatPr': {
        const width = scanner.attribute('defaultColWidth');
        if (width !== null) defaultWidth = pixels(Number(width));
        defaultHeight = Number(scanner.attribute('defaultRowHeight') ?? standardHeight);
        break;
      }
      case 'col': {
        const width = scanner.attribute('width');
        if (width !== null)
          columns.push({
            from: Number(scanner.attribute('min')) - 1,
            to: Number(scanner.attribute('max')) - 1,
            width: pixels(Number(width)),
          });
        break;
      }
      case 'sheetData': {
        if (scanner.empty) break;
        const cursor = new CellCursor(text, scanner.end, prefix);
        readRows(cursor, rows, cells);
        scanner = new XmlScanner(text, cursor.end);
        break;
      }
      default:
    }
  }
  return { columns, rows, defaultWidth, defaultHeight, frozen, gridLines, cells };
}

/** Heights of rows that have their own, and cells that have a style, up to the end of `sheetData`. */
function readRows(cursor: CellCursor, rows: Map<number, number>, cells: StyledCell[]): void {
  for (let event = cursor.next(); event !== END; event = cursor.next()) {
    if (event === CELL && cursor.style > 0) cells.push({ row: cursor.row, column: cursor.column, style: cursor.style });
    if (event !== ROW) continue;
    const height = heightOf(cursor.text.slice(cursor.start, cursor.tagEnd));
    if (height !== null) rows.set(cursor.row, height);
  }
}

/** A row's own height in points; null where it has none (or Excel is to find it). */
function heightOf(tag: string): number | null {
  const scanner = new XmlScanner(tag);
  if (!scanner.next()) return null;
  const height = scanner.attribute('ht');
  return height !== null && (flag(scanner.attribute('customHeight')) || Number(height) > 0) ? Number(height) : null;
}
