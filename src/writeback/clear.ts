import type { WorkbookSnapshot } from '../figures';
import { emptyState, parseState, stateForPlan, type State } from './state';
import type { WritePlan } from './plan';
import { restored } from './undo';

/**
 * 清除标记: takes marks and notes off every sheet and, with `values`, blanks the cells we filled and nobody changed since. Values the
 * user accepted stay: they are the user's. Settings and ignored findings stay too. Sheets of ours are removed by the host's clear().
 */
export function planClear(workbook: WorkbookSnapshot, options: { readonly values?: boolean } = {}): WritePlan {
  const { state } = parseState(workbook.state);
  const fills = state.record.filter((action) => action.kind === 'fill').flatMap((action) => action.writes);
  const { values, skipped } = options.values === false ? { values: [], skipped: [] } : restored(workbook, fills);
  const left: State = {
    ...emptyState,
    settings: state.settings,
    ignored: state.ignored,
    record: state.record.filter((action) => options.values === false || action.kind !== 'fill'),
  };
  return {
    values,
    marks: workbook.sheets.map((sheet) => ({ sheet: sheet.name, severity: 'error' as const, cells: [] })),
    notes: [],
    sheets: [],
    state: stateForPlan(workbook.state, left),
    skipped,
  };
}
