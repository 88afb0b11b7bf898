import { valueAt } from '../../figures';
import type { CellRef, Quantity, Read, SheetSnapshot } from '../../figures';
import type { SheetRecognition } from '../form';
import { Grid } from '../grid';
import { Below } from './below';
import { recogniseAccounts } from './recognise';
import type { AccountsTable } from './table';
import { bare } from './titles';

/** A sheet, those its last table may go on over, and the table they make; null where they make none. */
interface Paged { readonly head: SheetSnapshot; readonly pages: readonly SheetSnapshot[]; readonly table: AccountsTable | null }

/**
 * Joins the pages of a table that was turned into sheets page by page: a sheet without a title whose rows go on from the table at
 * the end of the sheet before it, in the same columns. It is taken for one only where every figure on it is read so.
 */
export function joinPages(sheets: readonly SheetRecognition[]): readonly SheetRecognition[] {
  const joined = [...sheets];
  let open: { readonly index: number; readonly pages: readonly SheetSnapshot[] } | null = null;
  for (const [index, { sheet, forms, none }] of sheets.entries()) {
    if (forms.length > 0) open = forms[forms.length - 1]!.kind === 'accounts' ? { index, pages: [] } : null;
    else if (open && none?.kind === 'unknown') {
      const pages: readonly SheetSnapshot[] = [...open.pages, sheet];
      const { sheet: head, forms: own } = sheets[open.index]!;
      const table = pagedTable(head, own[own.length - 1] as AccountsTable, pages);
      if (table) {
        joined[open.index] = { sheet: head, forms: [...own.slice(0, -1), table], none: null };
        joined[index] = { sheet, forms: [], none: { kind: 'page', of: head.name } };
      }
      open = table ? { index: open.index, pages } : null;
    } else open = null;
  }
  return joined;
}

/** What was made of pages that have not changed, by the last of them. */
const known = new WeakMap<SheetSnapshot, Paged>();

function pagedTable(head: SheetSnapshot, own: AccountsTable, pages: readonly SheetSnapshot[]): AccountsTable | null {
  const last = pages[pages.length - 1]!;
  const before = known.get(last);
  const same = before?.pages.length === pages.length && before.pages.every((page, index) => page === pages[index]);
  if (same && before.head === head) return before.table;
  const table = readPaged(head, own, pages);
  known.set(last, { head, pages, table });
  return table;
}

function readPaged(head: SheetSnapshot, own: AccountsTable, pages: readonly SheetSnapshot[]): AccountsTable | null {
  const heading = headingOf(head, own);
  const parts = pages.map((sheet) => ({ sheet, skip: repeated(sheet, heading) }));
  const whole = new Below(head, parts);
  const table = recogniseAccounts(new Grid(whole.snapshot())).at(-1);
  if (!table || table.concept !== own.concept || table.title?.text !== own.title?.text) return null;
  const moved = movedBy(table, whole);
  const last = parts[parts.length - 1]!;
  const read = new Set(moved.rows.flatMap(({ figures }) => [...figures.values()].map(({ cell }) => cell))
    .filter(({ sheet }) => sheet === last.sheet.name).map(({ row }) => row));
  const rows = figureRows(last.sheet, last.skip);
  return rows.length > 0 && rows.every((row) => read.has(row)) ? { ...moved, area: own.area } : null;
}

/** The texts of the rows from a table's title to its first row: a page may repeat them. */
function headingOf(head: SheetSnapshot, own: AccountsTable): ReadonlySet<string> {
  const first = Math.min(...own.rows.map(({ labelCell }) => labelCell.row), own.area.bottom);
  return new Set(Array.from({ length: Math.max(0, first - own.area.top) }, (_, index) => textOf(head, own.area.top + index)));
}

/** How many rows at the top of a page only repeat the head. */
function repeated(page: SheetSnapshot, heading: ReadonlySet<string>): number {
  let rows = 0;
  while (rows < page.values.length && heading.has(textOf(page, page.top + rows))) rows += 1;
  return rows;
}

const textOf = (sheet: SheetSnapshot, row: number): string =>
  (sheet.values[row - sheet.top] ?? []).map((value) => bare(String(value ?? ''))).join('');

/** The rows of a page that hold a figure; a number alone in its row is the page's. */
function figureRows(sheet: SheetSnapshot, skip: number): readonly number[] {
  return sheet.values.flatMap((_, index) => {
    const row = sheet.top + index;
    const cells = (sheet.values[index] ?? []).map((__, column) => bare(String(valueAt(sheet, row, column + sheet.left) ?? '')))
      .filter((text) => text !== '');
    return index >= skip && cells.length > 1 && cells.some((text) => /^-?[\d,]+\.\d+$/.test(text)) ? [row] : [];
  });
}

function movedBy(table: AccountsTable, whole: Below): AccountsTable {
  const read = (own: Read<Quantity>): Read<Quantity> => ({ ...own, cell: whole.cell(own.cell) });
  const at = <T extends { readonly cell: CellRef }>(text: T | null): T | null => text && { ...text, cell: whole.cell(text.cell) };
  return {
    ...table, sheet: whole.head, title: at(table.title), unit: at(table.unit), subject: at(table.subject),
    columns: new Map([...table.columns].map(([key, cell]) => [key, whole.cell(cell)])),
    rows: table.rows.map((row) => ({ ...row, labelCell: whole.cell(row.labelCell),
      figures: new Map([...row.figures].map(([key, own]) => [key, read(own)])) })),
  };
}
