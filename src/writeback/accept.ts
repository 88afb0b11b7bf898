import { address, type WorkbookSnapshot } from '../figures';
import type { Assessment, Finding } from '../assess';
import { asKept, holds, obstacle, oldOf, once, percentFormat, rawAt, sheetNamed, stored, topLeft } from './cells';
import { draw, standingProposals } from './drawing';
import { cellOf, listed } from './findings';
import type { SkippedWrite, ValueWrite, WritePlan } from './plan';
import { parseState, stateForPlan, type RecordedWrite, type State } from './state';

/**
 * 采用计算值: the computed value over the stated one, for the findings named that offer one. The only way a filled cell changes; a
 * formula is never replaced. Shown as old → new before it is applied, and undone by planUndo. Marks of accepted findings go.
 */
export function planAccept(workbook: WorkbookSnapshot, assessment: Assessment, findingIds: readonly string[]): WritePlan {
  const before = parseState(workbook.state).state;
  const wanted = new Set(findingIds);
  const values: ValueWrite[] = [];
  const writes: RecordedWrite[] = [];
  const skipped: SkippedWrite[] = [];
  const done = new Set<string>();
  for (const finding of assessment.findings.filter((one) => wanted.has(one.id))) {
    const change = changeOf(workbook, finding);
    if (!change) continue;
    if ('problem' in change) skipped.push(change);
    else {
      const at = `${change.value.cell.sheet}!${address(change.value.cell.row, change.value.cell.column)}`;
      done.add(finding.id);
      if (values.some((one) => `${one.cell.sheet}!${address(one.cell.row, one.cell.column)}` === at)) continue;
      values.push(change.value);
      writes.push(change.write);
    }
  }
  const state: State = writes.length === 0 ? before
    : { ...before, record: [...before.record, { kind: 'accept', writes, ignored: [] }] };
  const left = listed(workbook, assessment, state).filter((one) => !done.has(one.finding.id));
  return {
    values,
    ...drawnIfMarked(workbook, left, state),
    sheets: [],
    state: stateForPlan(workbook.state, state),
    skipped: once(skipped),
  };
}

/** The drawing where marks stand in the workbook; before the first 评分, and after clearing, nothing is drawn. */
export function drawnIfMarked(
  workbook: WorkbookSnapshot, findings: Parameters<typeof draw>[1], state: State,
): Pick<WritePlan, 'marks' | 'notes'> {
  return state.marked ? draw(workbook, findings, standingProposals(workbook, state), state) : { marks: [], notes: [] };
}

interface Change { readonly value: ValueWrite; readonly write: RecordedWrite }

function changeOf(workbook: WorkbookSnapshot, finding: Finding): Change | SkippedWrite | null {
  const found = cellOf(finding);
  if (!finding.fix || !found) return null;
  const sheet = sheetNamed(workbook, found.sheet);
  if (!sheet) return { sheet: found.sheet, cell: null, problem: 'no-sheet' };
  const cell = topLeft(sheet, found);
  const blocked = obstacle(sheet, cell);
  if (blocked) return blocked;
  const raw = rawAt(sheet, cell);
  const value = asKept(finding.fix.value);
  if (holds(raw, stored(value))) return null;
  const old = oldOf(raw);
  const format = percentFormat(sheet, cell, finding.fix.percent);
  return {
    value: { cell, value, old, kind: 'accept', format },
    write: {
      sheetId: sheet.id, sheet: sheet.name, row: cell.row, column: cell.column, old: stored(old), new: stored(value), proposal: null,
      formatted: format !== null,
    },
  };
}
