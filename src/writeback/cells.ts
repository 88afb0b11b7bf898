import { address, Decimal, decimalOfDouble, isFiltered, plain, valueAt } from '../figures';
import type { Area, CellRef, RawValue, SheetSnapshot, WorkbookSnapshot } from '../figures';
import type { SkippedWrite, ValueWrite } from './plan';
import type { RecordedWrite, StoredValue } from './state';

/** Excel keeps 15 significant digits: a value is planned, recorded and compared at those. */
const keptDigits = 15;

/** A computed value as Excel will keep it: half-up at 15 significant digits. */
export function asKept(value: Decimal): Decimal {
  return value.precision() > keptDigits ? new Decimal(value.toPrecision(keptDigits)) : value;
}

/** A cell's raw content as a plan's `old`. */
export function oldOf(raw: RawValue): ValueWrite['old'] {
  return typeof raw === 'number' ? decimalOfDouble(raw) : raw;
}

/** A plan's value as kept in the state: figures as text, since JSON knows doubles only. */
export function stored(value: ValueWrite['old']): StoredValue {
  return value instanceof Decimal ? { number: plain(value) } : value;
}

/** A kept value as a plan's value. */
export function unstored(value: StoredValue): ValueWrite['old'] {
  return typeof value === 'object' && value !== null ? new Decimal(value.number) : value;
}

/** Whether a cell holds exactly what was kept. */
export function holds(raw: RawValue, value: StoredValue): boolean {
  const expected = unstored(value);
  return typeof raw === 'number' ? expected instanceof Decimal && decimalOfDouble(raw).eq(expected) : raw === expected;
}

/** The sheet of a recorded write as it is now: by id, else by name. */
export function sheetOf(workbook: WorkbookSnapshot, write: RecordedWrite): SheetSnapshot | null {
  return workbook.sheets.find((sheet) => sheet.id === write.sheetId)
    ?? workbook.sheets.find((sheet) => sheet.name === write.sheet) ?? null;
}

/** The sheet of that name. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | null {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** The cell values go to: the top-left one of its merge. */
export function topLeft(sheet: SheetSnapshot, cell: CellRef): CellRef {
  const merge = sheet.merges?.find((area) => within(area, cell));
  return merge ? { sheet: sheet.name, row: merge.top, column: merge.left } : cell;
}

function within(area: Area, cell: { readonly row: number; readonly column: number }): boolean {
  return cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;
}

/** Why a cell must not be written, whatever stands in it; null where it may (office.md pitfalls 2 and 5). */
export function obstacle(sheet: SheetSnapshot, cell: CellRef): SkippedWrite | null {
  if (sheet.isProtected) return { sheet: sheet.name, cell: null, problem: 'protected-sheet' };
  const at = address(cell.row, cell.column);
  if (isFiltered(sheet, cell)) return { sheet: sheet.name, cell: at, problem: 'filtered-range' };
  return sheet.formula(cell.row, cell.column) === null ? null : { sheet: sheet.name, cell: at, problem: 'formula' };
}

/** What stands in a cell of a sheet. */
export function rawAt(sheet: SheetSnapshot, cell: { readonly row: number; readonly column: number }): RawValue {
  return valueAt(sheet, cell.row, cell.column);
}

/** The format to give a percent written into a cell without one of its own. */
export function percentFormat(sheet: SheetSnapshot, cell: CellRef, percent: boolean): string | null {
  return percent && /^(?:General|常规|)$/i.test(sheet.format(cell.row, cell.column)) ? '0.00%' : null;
}

/** Each entry once: a protected sheet is told once, not per cell. */
export function once(skipped: readonly SkippedWrite[]): SkippedWrite[] {
  return [...new Map(skipped.map((one) => [`${one.sheet}!${one.cell ?? ''}!${one.problem}`, one])).values()];
}
