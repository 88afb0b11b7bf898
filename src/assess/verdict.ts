import type { Assessment, Finding } from './assessment';
import { verdictTexts } from './texts/common';

/** The overall verdict: errors are to be corrected first; what could not be checked is never a pass. */
export function verdictOf(findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (errors > 0) return verdictTexts.correct(errors);
  const unchecked = findings.filter((finding) => finding.verdict === 'unverifiable').length;
  return unchecked > 0 ? verdictTexts.unchecked(unchecked) : verdictTexts.ready;
}

/** Assessments of several workbooks as one, for what is checked against all of them. */
export function joinAssessments(parts: readonly Assessment[]): Assessment {
  const findings = parts.flatMap((part) => part.findings);
  return { verdict: verdictOf(findings), sheets: parts.flatMap((part) => part.sheets), findings, fills: parts.flatMap((part) => part.fills) };
}
