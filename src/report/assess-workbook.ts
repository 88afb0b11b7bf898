import { assess, verdictOf } from '../assess';
import type { Assessment, AssessOptions } from '../assess';
import type { WorkbookSnapshot } from '../figures';
import { checkReportSheets } from './check/report-sheet';

/**
 * All there is to say of a workbook: its forms scored and checked, and the reports that stand in its sheets held against
 * them. What every host shows; `assess` alone knows nothing of prose.
 */
export function assessWorkbook(workbook: WorkbookSnapshot, options: AssessOptions = {}): Assessment {
  const assessment = assess(workbook, options);
  const narrated = checkReportSheets(workbook, assessment);
  if (narrated.length === 0) return assessment;
  const findings = [...assessment.findings, ...narrated];
  return { ...assessment, findings, verdict: verdictOf(findings, assessment.sheets) };
}
