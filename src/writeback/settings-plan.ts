import type { WorkbookSnapshot } from '../figures';
import type { WritePlan } from './plan';
import type { Settings } from './settings';
import { parseState, stateForPlan } from './state';

/** Keeps the settings in the workbook and changes nothing else. */
export function planSettings(workbook: WorkbookSnapshot, settings: Settings): WritePlan {
  const { state } = parseState(workbook.state);
  return { values: [], marks: [], notes: [], sheets: [], state: stateForPlan(workbook.state, { ...state, settings }) };
}
