import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/presets';
import type { RawValue, SheetSnapshot, WorkbookSnapshot } from '../../figures';
import { markColours } from '../../hosts/marks';
import type { SheetLook, WorkbookLook } from '../../hosts/file';
import { styles } from '../../hosts/styles';
import type { Shade, Shades } from './shades';
import { columnWidth, fittedHeights } from './row-heights';
import { styleOf } from './style';

/** Points to pixels at 96 dots an inch. */
const pixels = (points: number): number => Math.round(points * 4 / 3);
/** Room to look beyond the last cell. */
const spare = { rows: 20, columns: 6 };

const cellType = { text: 1, number: 2, boolean: 3 } as const;

/** A value as the grid takes it; text is text even where it looks like a number or a formula. */
export function valueOf(value: RawValue): ICellData {
  switch (typeof value) {
    case 'number': return { v: value, t: cellType.number };
    case 'boolean': return { v: value ? 1 : 0, t: cellType.boolean };
    case 'string': return { v: value, t: cellType.text };
    default: return { v: null };
  }
}

/** A filled rate comes with a percent format, which goes again with it. */
export function formatChange(before: string, now: string): Pick<ICellData, 's'> {
  return before === now ? {} : { s: { n: now === 'General' ? null : { pattern: now } } };
}

const plainStyle = (index: number): string => `s${String(index)}`;

/**
 * The style of a marked cell: the file's own with the mark's colours over it; a gap's letters alone. Only shown, never written
 * to the file.
 */
export function markedStyle(look: WorkbookLook, style: number, severity: Shade) {
  if (severity === 'gap') return { bg: null, ...styleOf(look.looks[style] ?? look.looks[0]!),
    cl: { rgb: `#${styles.missing.colour!}` } };
  const { fill, font } = markColours[severity];
  return { ...styleOf(look.looks[style] ?? look.looks[0]!), bg: { rgb: `#${fill}` }, cl: { rgb: `#${font}` } };
}

/** Style index of each cell of a sheet by "row,column". */
export function stylesByCell(layout: SheetLook | null): ReadonlyMap<string, number> {
  return new Map(layout?.cells.map(({ row, column, style }) => [`${String(row)},${String(column)}`, style]));
}

/** What a grid shows beside the values: looks, and marks. */
export interface Sources { readonly look: WorkbookLook; readonly marks: Shades }

/** One sheet for the grid: values, formulas, merges, styles, widths, heights, hidden rows and frozen panes as Excel shows the file. */
export function sheetData(sheet: SheetSnapshot, { look, marks }: Sources): Partial<IWorksheetData> {
  const layout = look.sheet(sheet.id);
  const own = stylesByCell(layout);
  const cells: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number): ICellData => ((cells[row] ??= {})[column] ??= {});
  let right = sheet.left;
  for (const { row, column, style } of layout?.cells ?? []) at(row, column).s = plainStyle(style);
  sheet.values.forEach((values, line) => values.forEach((value, place) => {
    if (value === null) return;
    const [row, column] = [sheet.top + line, sheet.left + place];
    right = Math.max(right, column);
    const formula = sheet.formula(row, column);
    Object.assign(at(row, column), valueOf(value), formula === null ? {} : { f: formula });
  }));
  for (const [key, severity] of marks.get(sheet.name) ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    at(row, column).s = markedStyle(look, own.get(key) ?? 0, severity);
  }
  const bottom = sheet.top + sheet.values.length - 1;
  for (const { row, column } of layout?.cells ?? [])
    if (row <= bottom + spare.rows) right = Math.max(right, Math.min(column, right + spare.columns));
  const width = (column: number): number => (layout ? columnWidth(layout, column) : 64);
  const columns = right + 1 + spare.columns;
  const heights = layout ? new Map([...fittedHeights(sheet, layout, look.looks), ...layout.rows]) : new Map<number, number>();
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visible ? 0 : 1,
    rowCount: bottom + 1 + spare.rows,
    columnCount: columns,
    showGridlines: layout?.gridLines === false ? 0 : 1,
    defaultColumnWidth: layout?.defaultWidth ?? 64,
    defaultRowHeight: pixels(layout?.defaultHeight ?? 14.25),
    freeze: {
      xSplit: layout?.frozen.columns ?? 0, ySplit: layout?.frozen.rows ?? 0,
      startColumn: layout?.frozen.columns || -1, startRow: layout?.frozen.rows || -1,
    },
    mergeData: (sheet.merges ?? []).map(({ top, left, bottom: last, right: far }) =>
      ({ startRow: top, startColumn: left, endRow: last, endColumn: far })),
    cellData: cells,
    columnData: Object.fromEntries(Array.from({ length: columns }, (_, column) =>
      [column, { w: width(column), hd: sheet.hiddenColumns.has(column) ? 1 as const : 0 as const }])),
    rowData: Object.fromEntries([
      ...[...heights].map(([row, height]) =>
        [row, { h: pixels(height), ia: 0 as const, hd: sheet.hiddenRows.has(row) ? 1 as const : 0 as const }]),
      ...[...sheet.hiddenRows].filter((row) => !heights.has(row)).map((row) => [row, { hd: 1 as const }]),
    ]),
  };
}

/** A whole workbook for the grid. */
export function bookData(workbook: WorkbookSnapshot, sources: Sources): IWorkbookData {
  return {
    id: 'workbook',
    name: workbook.name,
    appVersion: '0.25.1',
    locale: 'zhCN' as IWorkbookData['locale'],
    styles: Object.fromEntries(sources.look.looks.map((look, index) => [plainStyle(index), styleOf(look)])),
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet, sources)])),
  };
}
