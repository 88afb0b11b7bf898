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
 * Joins the pages of a table that was turned into sheets page by page: a sheet without a title, or with the same one and 续, whose
 * rows go on from the table at the end of the sheet before it, in the same columns. It is taken for one only where every figure on
 * it is read so; codes split over 类 款 项 find there the levels that the page before it printed.
 */
export function joinPages(sheets: readonly SheetRecognition[]): readonly SheetRecognition[] {
  const joined = [...sheets];
  let open: { readonly index: number; readonly pages: readonly SheetSnapshot[] } | null = null;
  for (const [index, { sheet, forms }] of sheets.entries()) {
    const { sheet: head, forms: own } = sheets[open?.index ?? index]!;
    const before = own[own.length - 1];
    const pages: readonly SheetSnapshot[] = [...open?.pages ?? [], sheet];
    const table = open && before?.kind === 'accounts' && isPage(sheets[index]!, before) ? pagedTable(head, before, pages) : null;
    if (open && table) {
      joined[open.index] = { sheet: head, forms: [...own.slice(0, -1), table], none: null };
      joined[index] = { sheet, forms: [], none: { kind: 'page', of: head.name } };
      open = { index: open.index, pages };
    } else open = forms[forms.length - 1]?.kind === 'accounts' ? { index, pages: [] } : null;
  }
  return joined;
}

/** Whether a sheet may be a page of the table before it: nothing by itself, or only what goes on from such a table. */
function isPage({ forms, none }: SheetRecognition, before: AccountsTable): boolean {
  const [only] = forms;
  return only === undefined ? none?.kind === 'unknown'
    : forms.length === 1 && only.kind === 'accounts' && only.continues === true && only.concept === before.concept;
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

/** Rows above a title that a page may repeat with it: 附件2, 公开02表. */
const aboveTitle = 3;

/** The texts of the rows around a table's title, down to its first row: a page may repeat them. */
function headingOf(head: SheetSnapshot, own: AccountsTable): ReadonlySet<string> {
  const first = Math.min(...own.rows.map(({ labelCell }) => labelCell.row), own.area.bottom);
  const top = Math.max(head.top, own.area.top - aboveTitle);
  return new Set(Array.from({ length: Math.max(0, first - top) }, (_, index) => textOf(head, top + index)));
}

/** How many rows at the top of a page only repeat the head. */
function repeated(page: SheetSnapshot, heading: ReadonlySet<string>): number {
  let rows = 0;
  while (rows < page.values.length && heading.has(textOf(page, page.top + rows))) rows += 1;
  return rows;
}

/** The words of a row; a title that says it goes on (续) is the same title. */
const textOf = (sheet: SheetSnapshot, row: number): string =>
  (sheet.values[row - sheet.top] ?? []).map((value) => bare(String(value ?? '')).replace(goesOn, '')).join('');

const goesOn = /\(续(表)?[\d一二三四]*\)$|续表?[\d一二三四]*$/;

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
