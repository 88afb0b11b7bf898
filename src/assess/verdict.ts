import type { Assessment, Finding, SheetAssessment } from './assessment';
import { verdictTexts } from './texts/common';

/**
 * The overall verdict: errors are to be corrected first; what could not be checked is never a pass. Nor is a workbook without a
 * single form (`sheets` given): none of its sheets was checked.
 */
export function verdictOf(findings: readonly Finding[], sheets: readonly Pick<SheetAssessment, 'form'>[] = []): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (errors > 0) return verdictTexts.correct(errors);
  if (sheets.length > 0 && sheets.every(({ form }) => form === null)) return verdictTexts.unchecked(sheets.length);
  const unchecked = findings.filter((finding) => finding.verdict === 'unverifiable').length;
  return unchecked > 0 ? verdictTexts.unchecked(unchecked) : verdictTexts.ready;
}

/** Assessments of several workbooks as one, for what is checked against all of them. */
export function joinAssessments(parts: readonly Assessment[]): Assessment {
  const findings = parts.flatMap((part) => part.findings);
  const sheets = parts.flatMap((part) => part.sheets);
  return { verdict: verdictOf(findings, sheets), sheets, findings, fills: parts.flatMap((part) => part.fills) };
}
