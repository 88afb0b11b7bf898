import type { Assessment, Finding, SheetAssessment } from './assessment';
import { verdictTexts } from './texts/common';

/** What a workbook comes to, gravest first: to be corrected, to be looked at, not checked, ready to be sent. */
export type Outcome = 'correct' | 'review' | 'unchecked' | 'ready';

/** An outcome, and how many findings (or sheets that are no form) it rests on; 0 where it is ready. */
export interface Judgement { readonly outcome: Outcome; readonly count: number }

/**
 * What is to be corrected comes first, then what is to be looked at: a form whose figures contradict each other is not ready
 * though the clerk may be right. What could not be checked is never a pass, nor is a workbook without a single form (`sheets`
 * given): none of its sheets was checked. Counts are those of the filters: every warning, and every figure not checked.
 */
export function judge(findings: readonly Finding[], sheets: readonly Pick<SheetAssessment, 'form'>[] = []): Judgement {
  const of = (severity: Finding['severity']): readonly Finding[] => findings.filter((finding) => finding.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  if (errors.length > 0) return { outcome: 'correct', count: errors.length };
  if (warnings.some(({ verdict }) => verdict !== 'unverifiable')) return { outcome: 'review', count: warnings.length };
  if (sheets.length > 0 && sheets.every(({ form }) => form === null)) return { outcome: 'unchecked', count: sheets.length };
  const unchecked = findings.filter(({ verdict }) => verdict === 'unverifiable').length;
  return { outcome: unchecked > 0 ? 'unchecked' : 'ready', count: unchecked };
}

/** The overall verdict in words: 需更正 N 处 / 需核实 N 处 / 未核对 N 处 / 可以上报. */
export function verdictOf(findings: readonly Finding[], sheets: readonly Pick<SheetAssessment, 'form'>[] = []): string {
  const { outcome, count } = judge(findings, sheets);
  return outcome === 'ready' ? verdictTexts.ready : verdictTexts[outcome](count);
}

/** Assessments of several workbooks as one, for what is checked against all of them. */
export function joinAssessments(parts: readonly Assessment[]): Assessment {
  const findings = parts.flatMap((part) => part.findings);
  const sheets = parts.flatMap((part) => part.sheets);
  return { verdict: verdictOf(findings, sheets), sheets, findings, fills: parts.flatMap((part) => part.fills) };
}
