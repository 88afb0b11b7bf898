import type { Area, RawValue, SheetSnapshot, WorkbookSnapshot } from '../../figures';

/** Sheets by the name a formula calls them. */
export const byName = ({ sheets }: WorkbookSnapshot): ReadonlyMap<string, SheetSnapshot> =>
  new Map(sheets.map((sheet) => [sheet.name, sheet]));

/** A cell of a sheet as one number: Excel has 16,384 columns. */
export const keyOf = (row: number, column: number): number => row * 16_384 + column;

const widths = new WeakMap<SheetSnapshot, number>();

/** The width of a sheet's longest row: a formula that shows nothing may stand where its own row has ended. */
export function widthOf(sheet: SheetSnapshot): number {
  let width = widths.get(sheet);
  if (width === undefined) widths.set(sheet, width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0));
  return width;
}

const noSuchSheet = '#REF!';

/** The cells of an area as far as its sheet is used, each as `read` gives it; one cell is given wherever it stands. */
export function cellsOf(
  sheet: SheetSnapshot | undefined, area: Area, read: (sheet: SheetSnapshot, row: number, column: number) => RawValue,
): readonly RawValue[] {
  if (!sheet) return [noSuchSheet];
  if (area.top === area.bottom && area.left === area.right) return [read(sheet, area.top, area.left)];
  const found: RawValue[] = [];
  const bottom = Math.min(area.bottom, sheet.top + sheet.values.length - 1);
  const right = Math.min(area.right, sheet.left + widthOf(sheet) - 1);
  for (let row = Math.max(area.top, sheet.top); row <= bottom; row++) {
    for (let column = Math.max(area.left, sheet.left); column <= right; column++) found.push(read(sheet, row, column));
  }
  return found;
}
