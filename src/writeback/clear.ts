import type { WorkbookSnapshot } from '../figures';
import { emptyState, parseState, stateForPlan, type State } from './state';
import type { WritePlan } from './plan';
import { restored } from './undo';

/**
 * 清除标记: takes marks and notes off every sheet and, with `values`, blanks the cells we filled and nobody changed since. Values the
 * user accepted stay: they are the user's. Settings and ignored findings stay too, and the record of what stands behind a protection
 * or a filter, to be blanked once that is lifted. Sheets of ours are removed by the host's clear().
 */
export function planClear(workbook: WorkbookSnapshot, options: { readonly values?: boolean } = {}): WritePlan {
  const { state } = parseState(workbook.state);
  const fills = state.record.filter((action) => action.kind === 'fill').flatMap((action) => action.writes);
  const { values, skipped, left } = options.values === false ? { values: [], skipped: [], left: fills } : restored(workbook, fills);
  const rest: State = {
    ...emptyState,
    settings: state.settings,
    ignored: state.ignored,
    record: state.record.flatMap((action) => {
      // Scores settled are blanked with those we filled.
      if (action.kind === 'settle' && left.length === 0) return [];
      if (action.kind !== 'fill') return [action];
      const writes = action.writes.filter((write) => left.includes(write));
      return writes.length > 0 ? [{ ...action, writes }] : [];
    }),
  };
  return {
    values,
    marks: workbook.sheets.map((sheet) => ({ sheet: sheet.name, severity: 'error' as const, cells: [] })),
    notes: [],
    sheets: [],
    state: stateForPlan(workbook.state, rest),
    skipped,
  };
}
