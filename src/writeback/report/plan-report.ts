import type { WorkbookSnapshot } from '../../figures';
import type { Assessment } from '../../assess';
import { bookOf, writeNarrative } from '../../report';
import type { WriteOptions } from '../../report';
import { standingProposals } from '../drawing';
import { ignoredIn } from '../findings';
import type { WritePlan } from '../plan';
import { parseState } from '../state';
import { narrativeSheet } from './report-sheet';
import { summarySheet } from './summary-sheet';

/** What 生成报告 writes: the sheets 自评报告 and 自评汇总, and nothing else. What the user changed in the former is kept. */
export function planReport(workbook: WorkbookSnapshot, assessment: Assessment, options: WriteOptions = {}): WritePlan {
  const { state } = parseState(workbook.state);
  const ignored = ignoredIn(workbook);
  const narrative = writeNarrative(assessment, workbook, { ignored, ...options });
  const summary = summarySheet(assessment, bookOf(workbook, assessment), {
    ignored,
    unsettled: new Set(standingProposals(workbook, state).map(({ cell }) => cell.sheet)),
  });
  return {
    values: [], marks: [], notes: [], state: workbook.state ?? '',
    sheets: [...(narrative.documents.length > 0 ? [narrativeSheet(narrative)] : []), ...(summary ? [summary] : [])],
  };
}
