import type { WorkbookSnapshot } from '../figures';
import type { Assessment } from '../assess';
import { holds, obstacle, once, rawAt, sheetOf, unstored } from './cells';
import { planOfState } from './ignore';
import type { SkippedWrite, ValueWrite, WritePlan } from './plan';
import { parseState, stateForPlan, type RecordedAction, type RecordedWrite, type State } from './state';

/** What 撤销 would undo next: how many actions stand in the record, and what the newest did. Null where there is none. */
export function describeRecord(state: string | null): { readonly count: number; readonly label: string } | null {
  const { record } = parseState(state).state;
  const newest = record.at(-1);
  return newest ? { count: record.length, label: labels[newest.kind](newest) } : null;
}

const labels: Readonly<Record<RecordedAction['kind'], (action: RecordedAction) => string>> = {
  fill: (action) => `填写空白单元格${String(action.writes.length)}处`,
  accept: (action) => `采用计算值${String(action.writes.length)}处`,
  ignore: (action) => `忽略问题${String(action.ignored.length)}条`,
  settle: (action) => `核定建议得分${String(action.writes.length)}处`,
};

/**
 * 撤销: reverses the newest action of the record. A cell the user has changed since is left as it is; one behind a protection or a
 * filter stays on the record, to be undone once that is lifted. With the assessment at hand the marks are drawn again; without it
 * they stay. Null where nothing is recorded.
 */
export function planUndo(workbook: WorkbookSnapshot, assessment: Assessment | null = null): WritePlan | null {
  const before = parseState(workbook.state).state;
  const newest = before.record.at(-1);
  if (!newest) return null;
  const { values, skipped, left } = restored(workbook, newest.writes);
  const setAside = new Set(newest.ignored.map((one) => one.finding));
  const state: State = {
    ...before,
    record: [...before.record.slice(0, -1), ...(left.length > 0 ? [{ ...newest, writes: left, ignored: [] }] : [])],
    ignored: before.ignored.filter((one) => !setAside.has(one.finding)),
  };
  const rest: WritePlan = assessment ? planOfState(workbook, assessment, state)
    : { values: [], marks: [], notes: [], sheets: [], state: stateForPlan(workbook.state, state) };
  return { ...rest, values, skipped };
}

/** What the user can lift. */
const passing: readonly SkippedWrite['problem'][] = ['protected-sheet', 'filtered-range'];

/**
 * The writes that put back what stood there before, newest first, for cells that still hold what we wrote; `left` are those that
 * cannot be put back now, but may be later, in the order given.
 */
export function restored(
  workbook: WorkbookSnapshot, writes: readonly RecordedWrite[],
): { values: ValueWrite[]; skipped: SkippedWrite[]; left: RecordedWrite[] } {
  const values: ValueWrite[] = [];
  const skipped: SkippedWrite[] = [];
  const left: RecordedWrite[] = [];
  const taken = new Set<string>();
  for (const write of [...writes].reverse()) {
    const sheet = sheetOf(workbook, write);
    // What was only settled stands as it stood.
    if (!sheet || !holds(rawAt(sheet, write), write.new) || holds(rawAt(sheet, write), write.old)) continue;
    const cell = { sheet: sheet.name, row: write.row, column: write.column };
    const at = `${cell.sheet}!${String(cell.row)}!${String(cell.column)}`;
    if (taken.has(at)) continue;
    taken.add(at);
    const blocked = obstacle(sheet, cell);
    if (blocked) {
      skipped.push(blocked);
      if (passing.includes(blocked.problem)) left.unshift(write);
      continue;
    }
    const old = unstored(write.old);
    values.push({
      cell, value: typeof old === 'boolean' ? String(old) : old, old: unstored(write.new), kind: 'restore',
      format: write.formatted ? 'General' : null,
    });
  }
  return { values, skipped: once(skipped), left };
}
