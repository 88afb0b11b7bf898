import type { WorkbookSnapshot } from '../figures';
import type { Assessment } from '../assess';
import { drawnIfMarked, standingProposals } from './drawing';
import { listed } from './findings';
import { hasFindingsSheet } from './former-remarks';
import { findingsSheet } from './findings-sheet';
import type { WritePlan } from './plan';
import { parseState, stateForPlan, type State } from './state';

/** Setting a finding aside needs a reason; this is thrown where there is none. */
export class ReasonRequired extends Error {
  constructor() {
    super('A finding is ignored only with a reason.');
    this.name = 'ReasonRequired';
  }
}

/**
 * 忽略: sets findings aside with the reason, which stays visible in 自评问题清单 and falls away when their figures change. Their marks
 * and notes go. Throws ReasonRequired for a blank reason.
 */
export function planIgnore(
  workbook: WorkbookSnapshot, assessment: Assessment, findingIds: readonly string[], reason: string,
): WritePlan {
  const given = reason.trim();
  if (given === '') throw new ReasonRequired();
  const before = parseState(workbook.state).state;
  const known = new Set(assessment.findings.map((finding) => finding.id));
  const added = [...new Set(findingIds)].filter((id) => known.has(id)).map((finding) => ({ finding, reason: given }));
  const ids = new Set(added.map((one) => one.finding));
  const state: State = added.length === 0 ? before : {
    ...before,
    ignored: [...before.ignored.filter((one) => !ids.has(one.finding)), ...added],
    record: [...before.record, { kind: 'ignore', writes: [], ignored: added }],
  };
  return planOfState(workbook, assessment, state);
}

/** 取消忽略: the findings count again. */
export function planUnignore(workbook: WorkbookSnapshot, assessment: Assessment, findingIds: readonly string[]): WritePlan {
  const before = parseState(workbook.state).state;
  return planOfState(workbook, assessment, { ...before, ignored: before.ignored.filter((one) => !findingIds.includes(one.finding)) });
}

/** A plan that shows a changed state: marks and notes where they stand, the findings sheet where there is one. No value changes. */
export function planOfState(workbook: WorkbookSnapshot, assessment: Assessment, state: State): WritePlan {
  const findings = listed(workbook, assessment, state);
  const unsettled = standingProposals(workbook, state).length > 0;
  return {
    values: [],
    ...drawnIfMarked(workbook, findings, state),
    sheets: hasFindingsSheet(workbook) ? [findingsSheet(workbook, findings, { unsettled })] : [],
    state: stateForPlan(workbook.state, state),
  };
}
