import { address, type SheetSnapshot, type WorkbookSnapshot } from '../figures';
import type { Assessment, Fill } from '../assess';
import { baseDataSheet } from './base-data-sheet';
import { asKept, holds, obstacle, oldOf, once, percentFormat, rawAt, stored, topLeft } from './cells';
import { draw, standingProposals } from './drawing';
import { withFills } from './filled';
import { listed } from './findings';
import { findingsSheet } from './findings-sheet';
import type { GeneratedSheet, SkippedWrite, ValueWrite, WritePlan } from './plan';
import type { Settings } from './settings';
import { parseState, stateForPlan, type RecordedAction, type RecordedWrite, type State } from './state';
import { recalculated } from './recalculated';
import { texts } from './texts';

/** A filled score can complete a total, and a total a grade: after so many rounds nothing more follows. */
const mostRounds = 4;

/**
 * What 评分 writes: values into blank cells that a rule decides, marks and notes for findings, the sheets 自评问题清单 and (where
 * rules need figures no form holds) 评分基础数据, and the record by which all of it can be undone in one action. A cell that holds
 * anything, a formula, a filtered range or a protected sheet is never written; those are listed as skipped.
 *
 * Marks and list are as they are once everything is filled: `assessWorkbook` is asked again with the filled values in place until
 * no blank is left that a rule decides, and with what formulas that rest on them will show. `assessment` is the last one.
 */
export function planScore(
  workbook: WorkbookSnapshot, assessWorkbook: (filled: WorkbookSnapshot) => Assessment, settings?: Settings,
): { readonly plan: WritePlan; readonly assessment: Assessment } {
  const before = parseState(workbook.state).state;
  const chosen = settings ?? before.settings;
  let assessment = assessWorkbook(workbook);
  let now = workbook;
  let all: Fills = noFills;
  for (let round = 0; chosen.fill && round < mostRounds; round += 1) {
    const more = fillsOf(now, assessment, { ...before, record: recordWith(before, all) });
    all = {
      values: [...all.values, ...more.values], writes: [...all.writes, ...more.writes], skipped: [...all.skipped, ...more.skipped],
    };
    if (more.values.length === 0) break;
    now = recalculated(now, withFills(now, more.values));
    assessment = assessWorkbook(now);
  }
  return { plan: planOf(workbook, now, assessment, before, chosen, all), assessment };
}

/** The plan for a workbook, seen as it will be once filled (`now`). */
function planOf(
  workbook: WorkbookSnapshot, now: WorkbookSnapshot, assessment: Assessment, before: State, settings: Settings, fills: Fills,
): WritePlan {
  const state: State = {
    settings,
    // An ignored finding falls away when its figures, and with them its fingerprint, have changed.
    ignored: before.ignored.filter((one) => assessment.findings.some((finding) => finding.id === one.finding)),
    record: recordWith(before, fills),
    marked: settings.mark,
  };
  return {
    values: fills.values,
    ...draw(now, listed(now, assessment, state), standingProposals(now, state), state),
    sheets: sheetsOf(now, assessment, state),
    state: stateForPlan(workbook.state, state),
    skipped: once(fills.skipped),
  };
}

const recordWith = (before: State, fills: Fills): State['record'] =>
  (fills.writes.length > 0 ? [...before.record, filled(fills.writes)] : before.record);

const filled = (writes: readonly RecordedWrite[]): RecordedAction => ({ kind: 'fill', writes, ignored: [] });

/** The generated sheets of an assessment. */
function sheetsOf(workbook: WorkbookSnapshot, assessment: Assessment, state: State): readonly GeneratedSheet[] {
  const baseData = baseDataSheet(workbook, assessment.baseData ?? []);
  const scored = assessment.sheets.length === 0 || assessment.sheets.some(({ form }) => form !== null);
  const unsettled = standingProposals(workbook, state).length > 0;
  return [findingsSheet(workbook, listed(workbook, assessment, state), { scored, unsettled }), ...(baseData ? [baseData] : [])];
}

interface Fills {
  readonly values: readonly ValueWrite[];
  readonly writes: readonly RecordedWrite[];
  readonly skipped: readonly SkippedWrite[];
}

const noFills: Fills = { values: [], writes: [], skipped: [] };

type Filling = { readonly [Key in keyof Fills]: Fills[Key][number][] };

function fillsOf(workbook: WorkbookSnapshot, assessment: Assessment, state: State): Fills {
  const fills: Filling = { values: [], writes: [], skipped: [] };
  const taken = new Set<string>();
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const fill of assessment.fills) {
    // Values for our own input sheet are part of that sheet.
    if (fill.kind === 'base-data') continue;
    addFill(sheets.get(fill.cell.sheet) ?? null, fill, state, taken, fills);
  }
  return fills;
}

function addFill(sheet: SheetSnapshot | null, fill: Fill, state: State, taken: Set<string>, fills: Filling): void {
  if (!sheet) {
    fills.skipped.push({ sheet: fill.cell.sheet, cell: null, problem: 'no-sheet' });
    return;
  }
  const cell = topLeft(sheet, fill.cell);
  const at = address(cell.row, cell.column);
  if (taken.has(`${sheet.name}!${at}`)) return;
  taken.add(`${sheet.name}!${at}`);
  const raw = rawAt(sheet, cell);
  const blocked = obstacle(sheet, cell) ?? missingPart(sheet, fill, at, fills.skipped);
  if (blocked) fills.skipped.push(blocked);
  else if (raw !== null) {
    const ours = state.record.some((action) => action.writes.some((write) =>
      write.sheetId === sheet.id && write.row === cell.row && write.column === cell.column && holds(raw, write.new)));
    if (!ours) fills.skipped.push({ sheet: sheet.name, cell: at, problem: 'not-blank' });
  } else {
    const value = asKept(fill.value);
    const format = percentFormat(sheet, cell, fill.percent);
    fills.values.push({ cell, value, old: oldOf(raw), kind: 'fill', format });
    fills.writes.push({
      sheetId: sheet.id, sheet: sheet.name, row: cell.row, column: cell.column, old: null, new: stored(value),
      proposal: fill.proposal ? texts.proposal(fill.why.formula) : null, formatted: format !== null,
    });
  }
}

/** A total is as good as the scores it adds: where one of them stays unwritten, so does the total. Scores come before their total. */
function missingPart(sheet: SheetSnapshot, fill: Fill, at: string, skipped: readonly SkippedWrite[]): SkippedWrite | null {
  if ((fill.kind !== 'total' && fill.kind !== 'group-score') || skipped.length === 0) return null;
  const unwritten = new Set(skipped.filter((one) => one.sheet === sheet.name && one.problem !== 'not-blank').map(({ cell }) => cell));
  const rests = fill.why.figures.some(({ cell }) => {
    const part = cell && topLeft(sheet, cell);
    return part !== null && unwritten.has(address(part.row, part.column));
  });
  return rests ? { sheet: sheet.name, cell: at, problem: 'rests-on-unwritten' } : null;
}
