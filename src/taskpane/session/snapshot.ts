import type { SheetSnapshot, WorkbookSnapshot } from '../../figures';
import { parseAddress, type CellRef } from '../../figures/cell';
import { valueAt } from '../../figures/snapshot';
import type { GeneratedSheet } from '../../writeback';

/** The workbook with the sheets just read in place of what was known of them. `whole`: all sheets were read, in their order. */
export function merged(known: WorkbookSnapshot, read: WorkbookSnapshot, whole = false): WorkbookSnapshot {
  const before = new Map(known.sheets.map((sheet) => [sheet.id, sheet]));
  const fresh = read.sheets.map((sheet): SheetSnapshot => {
    const merges = before.get(sheet.id)?.merges ?? null;
    return sheet.merges === null && merges !== null ? withMerges(sheet, merges) : sheet;
  });
  if (whole) return { ...read, sheets: fresh };
  const next = new Map(fresh.map((sheet) => [sheet.id, sheet]));
  const kept = known.sheets.map((sheet) => next.get(sheet.id) ?? sheet);
  return { ...known, isProtected: read.isProtected, state: read.state, sheets: [...kept, ...fresh.filter(({ id }) => !before.has(id))] };
}

/** A host cannot look merges up in a live check (it would clear the user's undo): the last known ones hold. */
function withMerges(sheet: SheetSnapshot, merges: NonNullable<SheetSnapshot['merges']>): SheetSnapshot {
  return {
    ...sheet, merges,
    format: (row, column) => sheet.format(row, column),
    formula: (row, column) => sheet.formula(row, column),
  };
}

/** Whether no sheet holds anything. */
export function isBlank(workbook: WorkbookSnapshot): boolean {
  return workbook.sheets.every(({ values }) => values.every((row) => row.every((value) => value === null)));
}

/** The cell of an address as findings name it: "K15", or "Sheet!K15" from `home`; null for a paragraph of a narrative. */
export function cellOf(home: string | null, address: string): CellRef | null {
  const cut = address.lastIndexOf('!');
  const sheet = cut < 0 ? home : address.slice(0, cut);
  const place = parseAddress(address.slice(cut + 1));
  return sheet === null || place === null ? null : { sheet, ...place };
}

/**
 * The name a generated sheet has in the workbook, told by what stands in its first row: where the user has a sheet of that name
 * ours is called "名称 (2)". null where it is not there.
 */
export function madeOf({ name, rows: [first] }: GeneratedSheet, workbook: WorkbookSnapshot | null): string | null {
  const own = (sheet: SheetSnapshot): boolean =>
    (sheet.name === name || sheet.name.startsWith(`${name} (`))
    && (first?.cells ?? []).every(({ column, value }) => typeof value !== 'string' || valueAt(sheet, 0, column) === value);
  return workbook?.sheets.find(own)?.name ?? null;
}
