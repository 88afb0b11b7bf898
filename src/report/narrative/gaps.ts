import type { CellRef, WorkbookSnapshot } from '../../figures';
import { formerParagraphs, reportSheetOf } from './former';
import { reportSheet } from './layout';

/** What a report still lacks: the words inside 【待补充：…】 and the cell they stand in. */
export interface Gap { readonly text: string; readonly cell: CellRef }

/** The words a gap begins with. */
export const gapOpens = '【待补充：';

const gap = /【待补充：([^】]*)】/g;

/** How many gaps a text still has. */
export function gapsIn(text: string): number {
  return text.match(gap)?.length ?? 0;
}

/** What the workbook's own 自评报告 still lacks, from the top; none where there is no such sheet. */
export function gapsOf(workbook: WorkbookSnapshot): readonly Gap[] {
  const sheet = reportSheetOf(workbook);
  if (!sheet) return [];
  return formerParagraphs(sheet).flatMap(({ text, row }) =>
    Array.from(text.matchAll(gap), ([, words]) => ({ text: words!, cell: { sheet: sheet.name, row, column: reportSheet.text } })));
}
