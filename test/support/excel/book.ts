import { valueAt } from '../../../src/figures';
import type { Area, RawValue, WorkbookSnapshot } from '../../../src/figures';
import { stateXml } from '../../../src/hosts/state-part';

export interface BookCell {
  value: RawValue;
  formula: string | null;
  numberFormat: string;
  style: Record<string, unknown>;
  hyperlink: unknown;
}

export interface BookRule {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  formula: string;
  readonly fill: Record<string, unknown>;
  readonly font: Record<string, unknown>;
  stopIfTrue: boolean;
  priority: number;
}

export interface BookNote {
  row: number;
  column: number;
  content: string;
  readonly author: string;
}
export interface BookSeries {
  name: string;
  values: string | null;
  categories: string | null;
  readonly bag: Record<string, unknown>;
}
export interface BookChart {
  readonly id: string;
  readonly type: string;
  readonly bag: Record<string, unknown>;
  position: string;
  series: BookSeries[];
}

/** A sheet of the in-memory workbook: what the adapter can see or change of one. */
export interface BookSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  readonly cells: Map<number, Map<number, BookCell>>;
  merges: Area[];
  rules: BookRule[];
  notes: BookNote[];
  filter: { readonly area: Area; readonly hides: boolean } | null;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  frozenRows: number;
  readonly layout: Record<string, unknown>;
  charts: BookChart[];
  validations: { area: Area; bag: Record<string, unknown> }[];
  readonly names: Map<string, { readonly formula: string; readonly visible: boolean }>;
}

/** The in-memory workbook. */
export interface Book {
  readonly name: string;
  isProtected: boolean;
  sheets: BookSheet[];
  readonly parts: Map<string, string>;
  active: { sheetId: string; address: string };
  nextId: number;
}

export function newSheet(book: Book, name: string): BookSheet {
  const id = `{SHEET-${String(book.nextId++).padStart(4, '0')}}`;
  return {
    id, name, visibility: 'Visible', isProtected: false, cells: new Map(), merges: [], rules: [], notes: [], filter: null,
    hiddenRows: new Set(), hiddenColumns: new Set(), columnWidths: new Map(), rowHeights: new Map(), frozenRows: 0, layout: {},
    charts: [], validations: [], names: new Map(),
  };
}

const blank = (): BookCell => ({ value: null, formula: null, numberFormat: 'General', style: {}, hyperlink: null });

export function cellAt(sheet: BookSheet, row: number, column: number): BookCell | undefined {
  return sheet.cells.get(row)?.get(column);
}

export function cellFor(sheet: BookSheet, row: number, column: number): BookCell {
  const cells = sheet.cells.get(row) ?? new Map<number, BookCell>();
  sheet.cells.set(row, cells);
  const cell = cells.get(column) ?? blank();
  cells.set(column, cell);
  return cell;
}

export function sheetNamed(book: Book, key: string): BookSheet | undefined {
  return book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
}

/** A workbook holding what a snapshot tells; rows of an active filter must be among its hidden rows already. */
export function bookOf(snapshot: WorkbookSnapshot): Book {
  const book: Book = {
    name: snapshot.name, isProtected: snapshot.isProtected, sheets: [], parts: new Map(), active: { sheetId: '', address: 'A1' }, nextId: 1,
  };
  for (const source of snapshot.sheets) {
    const sheet = newSheet(book, source.name);
    // A row may end before its blank cells, and a formula may be what such a cell holds.
    const width = source.values.reduce((most, cells) => Math.max(most, cells.length), 0);
    source.values.forEach((_, r) => {
      for (let c = 0; c < width; c += 1) {
        const [row, column] = [source.top + r, source.left + c];
        const value = valueAt(source, row, column);
        const formula = source.formula(row, column);
        const numberFormat = source.format(row, column);
        if (value === null && formula === null && numberFormat === 'General') continue;
        Object.assign(cellFor(sheet, row, column), { value, formula, numberFormat });
      }
    });
    sheet.visibility = source.visible ? 'Visible' : 'Hidden';
    sheet.isProtected = source.isProtected;
    sheet.merges = [...(source.merges ?? [])];
    source.hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
    source.hiddenColumns.forEach((column) => sheet.hiddenColumns.add(column));
    sheet.filter = source.filtered === null ? null : { area: source.filtered, hides: true };
    book.sheets.push(sheet);
  }
  book.active.sheetId = book.sheets[0]?.id ?? '';
  if (snapshot.state !== null) book.parts.set(`{PART-${String(book.nextId++)}}`, stateXml(snapshot.state));
  return book;
}
