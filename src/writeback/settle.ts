import type { WorkbookSnapshot } from '../figures';
import type { Assessment } from '../assess';
import { standingProposals } from './drawing';
import { planOfState } from './ignore';
import { parseState, type State } from './state';
import type { WritePlan } from './plan';

/**
 * 核定建议得分: the user takes the proposed scores that still stand for their own. No value changes; their marks and notes go, and the
 * form may be ready. Recorded, so that planUndo makes them proposals again.
 */
export function planSettle(workbook: WorkbookSnapshot, assessment: Assessment): WritePlan {
  const before = parseState(workbook.state).state;
  const writes = standingProposals(workbook, before).map(({ write }) => ({ ...write, old: write.new, proposal: null, formatted: false }));
  const state: State = writes.length === 0 ? before
    : { ...before, record: [...before.record, { kind: 'settle', writes, ignored: [] }] };
  return planOfState(workbook, assessment, state);
}
