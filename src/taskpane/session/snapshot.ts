import type { SheetSnapshot, WorkbookSnapshot } from '../../figures';
import { parseAddress, type CellRef } from '../../figures/cell';

/** The workbook with the sheets just read in place of what was known of them; new sheets come last. */
export function merged(known: WorkbookSnapshot, read: WorkbookSnapshot): WorkbookSnapshot {
  const fresh = new Map(read.sheets.map((sheet) => [sheet.id, sheet]));
  const kept = known.sheets.map((sheet): SheetSnapshot => {
    const next = fresh.get(sheet.id);
    fresh.delete(sheet.id);
    if (!next) return sheet;
    return next.merges === null && sheet.merges !== null ? withMerges(next, sheet.merges) : next;
  });
  return { ...known, isProtected: read.isProtected, state: read.state, sheets: [...kept, ...fresh.values()] };
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
