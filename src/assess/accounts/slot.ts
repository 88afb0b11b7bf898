import { zero } from '../../figures';
import type { CellRef, Quantity, Read } from '../../figures';
import type { AccountsRow, AccountsTable } from '../../forms/accounts';
import type { Place } from './identity';

/** One figure cell of a table as a check uses it. */
export interface Slot {
  readonly key: string;
  readonly table: AccountsTable;
  readonly row: AccountsRow;
  readonly column: string;
  readonly cell: CellRef;
  readonly read: Read<Quantity>;
  /** The row is not in the table: its figure counts as 0, and no cell can be looked at. */
  readonly absent?: boolean;
}

/** The figure of a row in a column; null where the table has no such column. */
export function slotOf(table: AccountsTable, row: AccountsRow, column: string): Slot | null {
  const read = row.figures.get(column);
  if (!read) return null;
  const { cell } = read;
  return { key: `${cell.sheet}!${String(cell.row)},${String(cell.column)}`, table, row, column, cell, read };
}

/** The cells a place names in a table. */
export function slotsAt(table: AccountsTable, place: Place): readonly Slot[] {
  return table.rows.filter((row) => place.rows.includes(row.key) && ofCodes(row, place))
    .flatMap((row) => slotOf(table, row, place.column) ?? []);
}

function ofCodes(row: AccountsRow, { codes }: Place): boolean {
  if (!codes) return true;
  if (row.code === null) return false;
  return codes.except ? row.code.length === 3 && !codes.list.includes(row.code) : codes.list.includes(row.code);
}

/** A code another table lists and this one does not: 0, named by the place where it would stand. */
export function absentSlot(table: AccountsTable, like: Slot, column: string): Slot {
  const cell = table.columns.get(column) ?? like.cell;
  return { key: `absent:${table.code}:${like.key}`, table, row: like.row, column, cell, read: nothing(cell), absent: true };
}

/** 0 in a cell: 决算公开表 leave zeros blank, so a blank or a dash in a table that is filled is one. */
export function nothing(cell: CellRef): Read<Quantity> {
  return { kind: 'value', cell, value: { value: zero, unit: null, decimals: 0 } };
}

/** Whether a cell is blank or says that nothing applies. */
export function isBlank(read: Read<Quantity>): boolean {
  return read.kind === 'blank' || read.kind === 'notApplicable';
}

/** Whether a figure is there and not 0. */
export function isStated(slot: Slot): boolean {
  return slot.read.kind === 'value' && !slot.read.value.value.isZero();
}
