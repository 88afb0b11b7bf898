import type { SheetSnapshot, WorkbookSnapshot } from '../figures';
import { LabelBook, originOf, recogniseFilled, recogniseSheet, settleAccounts } from '../forms';
import type { SheetRecognition } from '../forms';
import type { Finding } from './assessment';
import { messageOf, notChecked } from './not-checked';
import { notCheckedTexts } from './texts/common';

/** What an unchanged sheet was recognised as: snapshots are immutable, so after an edit only the edited sheet is read anew. */
const recognised = new WeakMap<SheetSnapshot, SheetRecognition>();

/** What texts mean as labels and figures depends on nothing else, so one memory serves every workbook; a full one starts anew. */
let book = new LabelBook();
const mostTexts = 20_000;

/** What a sheet is that was recognised before its blank scores, rates and totals were filled; null where that does not tell. */
function recognisedFilled(sheet: SheetSnapshot): SheetRecognition | null {
  const origin = originOf(sheet);
  const before = origin && recognised.get(origin.sheet);
  return before ? recogniseFilled(before, sheet, origin.cells, book) : null;
}

/** Recognises each sheet by itself: a sheet that cannot be read is told as such and does not keep the others from being read. */
export function recogniseAll(workbook: WorkbookSnapshot, failed: Finding[]): readonly SheetRecognition[] {
  if (book.size > mostTexts) book = new LabelBook();
  return settleAccounts(workbook.sheets.map((sheet) => {
    try {
      const known = recognised.get(sheet) ?? recognisedFilled(sheet) ?? recogniseSheet(sheet, book);
      recognised.set(sheet, known);
      return known;
    } catch (error) {
      failed.push(notChecked(sheet, notCheckedTexts.sheet(sheet.name, messageOf(error)), sheet.name));
      return { sheet, forms: [], none: { kind: 'unknown', missing: [] } };
    }
  }));
}
