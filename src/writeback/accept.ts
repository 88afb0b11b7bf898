import { address, type CellRef, type Decimal, type WorkbookSnapshot } from '../figures';
import type { Assessment, Finding } from '../assess';
import { asKept, holds, obstacle, oldOf, once, percentFormat, rawAt, sheetNamed, stored, topLeft } from './cells';
import { drawnIfMarked } from './drawing';
import { withFills } from './filled';
import { cellOf, listed } from './findings';
import type { SkippedWrite, ValueWrite, WritePlan } from './plan';
import { recalculated } from './recalculated';
import { parseState, stateForPlan, type RecordedWrite, type State } from './state';

/** A total can rest on group scores, and those on the scores taken with them: after so many rounds nothing more follows. */
const mostRounds = 4;

/**
 * 采用计算值: the computed value over the stated one, for the findings named that offer one. The only way a filled cell changes; a
 * formula is never replaced. Shown as old → new before it is applied, and undone by planUndo. Marks of accepted findings go.
 *
 * A computed value may rest on another that is taken with it: a total on its scores. With `assessWorkbook` the workbook is asked
 * again with all of them in place, and each takes what is computed then.
 */
export function planAccept(
  workbook: WorkbookSnapshot, assessment: Assessment, findingIds: readonly string[],
  assessWorkbook?: (taken: WorkbookSnapshot) => Assessment,
): WritePlan {
  const before = parseState(workbook.state).state;
  const wanted = new Set(findingIds);
  const changes: Change[] = [];
  const skipped: SkippedWrite[] = [];
  const done = new Set<string>();
  const taken = new Set<string>();
  for (const finding of assessment.findings.filter((one) => wanted.has(one.id))) {
    const change = changeOf(workbook, finding);
    if (!change) continue;
    if ('problem' in change) skipped.push(change);
    else {
      const at = placeOf(change.value.cell);
      done.add(finding.id);
      if (taken.has(at)) continue;
      taken.add(at);
      changes.push(change);
    }
  }
  const taking = assessWorkbook && changes.length > 1 ? agreed(workbook, changes, assessWorkbook) : changes;
  const values = taking.map(({ value }) => value);
  const writes = taking.map(({ write }) => write);
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

const placeOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${address(row, column)}`;

/** The changes, each to what is computed once all of them stand in the workbook; one that comes back to what stands there is none. */
function agreed(
  workbook: WorkbookSnapshot, first: readonly Change[], assessWorkbook: (taken: WorkbookSnapshot) => Assessment,
): readonly Change[] {
  let changes = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const now = recalculated(workbook, withFills(workbook, changes.map(({ value }) => value)));
    const meant = new Map<string, Decimal>();
    for (const finding of assessWorkbook(now).findings) {
      const found = finding.fix ? cellOf(finding) : null;
      const sheet = found && sheetNamed(now, found.sheet);
      const place = sheet && placeOf(topLeft(sheet, found));
      if (place !== null && !meant.has(place)) meant.set(place, asKept(finding.fix!.value));
    }
    const next = changes.map((one) => changedTo(one, meant.get(placeOf(one.value.cell))));
    if (next.every((one, index) => one === changes[index])) break;
    changes = next;
  }
  return changes.filter(({ write }) => JSON.stringify(write.old) !== JSON.stringify(write.new));
}

const changedTo = (change: Change, value: Decimal | undefined): Change =>
  (value === undefined ? change : { value: { ...change.value, value }, write: { ...change.write, new: stored(value) } });

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
