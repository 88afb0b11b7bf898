import type { RawValue, SheetSnapshot, WorkbookSnapshot } from '../figures';
import { Decimal, valueAt } from '../figures';
import { rememberOrigin } from '../forms';
import type { ValueWrite } from './plan';

/** The workbook as it will read once a plan's values are written. The one given is not changed. */
export function withFills(workbook: WorkbookSnapshot, writes: readonly ValueWrite[]): WorkbookSnapshot {
  if (writes.length === 0) return workbook;
  const bySheet = new Map<string, ValueWrite[]>();
  for (const write of writes) {
    const group = bySheet.get(write.cell.sheet);
    if (group) group.push(write);
    else bySheet.set(write.cell.sheet, [write]);
  }
  return { ...workbook, sheets: workbook.sheets.map((sheet) => filledSheet(sheet, bySheet.get(sheet.name) ?? [])) };
}

function filledSheet(sheet: SheetSnapshot, writes: readonly ValueWrite[]): SheetSnapshot {
  if (writes.length === 0) return sheet;
  // A blank beyond the used range moves its corner.
  const top = Math.min(sheet.top, ...writes.map((write) => write.cell.row));
  const left = Math.min(sheet.left, ...writes.map((write) => write.cell.column));
  const margin = Array.from({ length: sheet.left - left }, () => null);
  const rows: RawValue[][] = [...Array.from({ length: sheet.top - top }, () => []), ...sheet.values.map((row) => [...margin, ...row])];
  const formats = new Map<string, string>();
  for (const { cell, value, format } of writes) {
    while (rows.length <= cell.row - top) rows.push([]);
    const row = rows[cell.row - top]!;
    while (row.length <= cell.column - left) row.push(null);
    row[cell.column - left] = value instanceof Decimal ? value.toNumber() : value;
    if (format !== null) formats.set(keyOf(cell.row, cell.column), format);
  }
  const filled: SheetSnapshot = {
    ...sheet, top, left, values: rows,
    // A host's sheet may be an object of a class, whose methods no copy has.
    format: (row, column) => formats.get(keyOf(row, column)) ?? sheet.format(row, column),
    formula: (row, column) => sheet.formula(row, column),
  };
  const blank = writes.every(({ cell, value }) => value instanceof Decimal && valueAt(sheet, cell.row, cell.column) === null);
  if (blank) rememberOrigin(filled, { sheet, cells: writes.map(({ cell }) => cell) });
  return filled;
}

const keyOf = (row: number, column: number): string => `${String(row)}:${String(column)}`;
