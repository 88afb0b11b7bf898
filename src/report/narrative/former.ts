import { normalise, valueAt } from '../../figures';
import type { SheetSnapshot, WorkbookSnapshot } from '../../figures';
import { continued, indent, reportHeaders, reportSheet } from './layout';

/** What stands in a report sheet made before, paragraph by paragraph. */
export interface FormerParagraph {
  /** '' where the user added it. */
  readonly key: string;
  readonly text: string;
  /** As it was generated then. */
  readonly generated: string;
  /** The key of the paragraph before it. */
  readonly after: string;
  /** The row its text begins in, counted from 0 on the sheet. */
  readonly row: number;
}

/** The report sheet of ours in a workbook, by the heads of its hidden columns; null where there is none. */
export function reportSheetOf(workbook: WorkbookSnapshot): SheetSnapshot | null {
  return workbook.sheets.find((sheet) => normalise(said(sheet, 0, reportSheet.key)) === normalise(reportHeaders.key)
    && normalise(said(sheet, 0, reportSheet.generated)) === normalise(reportHeaders.generated)) ?? null;
}

function said(sheet: SheetSnapshot, row: number, column: number): string {
  const raw = valueAt(sheet, row, column);
  return raw === null ? '' : String(raw);
}

/** The paragraphs of a report sheet, rows of one paragraph joined. */
export function formerParagraphs(sheet: SheetSnapshot): readonly FormerParagraph[] {
  const found: { key: string; text: string; generated: string; after: string; row: number }[] = [];
  let after = '';
  for (let row = 0; row < sheet.top + sheet.values.length; row += 1) {
    const text = said(sheet, row, reportSheet.text).replace(new RegExp(`^${indent}`), '').trim();
    const named = row === 0 ? '' : said(sheet, row, reportSheet.key);
    const [key, part] = named.split(continued);
    const last = found.at(-1);
    if (part !== undefined && last && last.key === key) { last.text += text; continue; }
    if (row === 0 || (text === '' && named === '')) continue;
    found.push({ key: key!, text, generated: said(sheet, row, reportSheet.generated), after, row });
    if (key !== '') after = key!;
  }
  return found;
}
