import type { Mark, Note, ValueWrite, WritePlan } from '../../writeback';
import type { ApplyReport } from '../workbook';
import { send } from './bytes';
import type { Step } from './bytes';
import { SheetMaker } from './create-sheets';
import { generatedSteps, makingBytes, namesOf, settled, targets } from './generated';
import type { Target } from './generated';
import { lookAt } from './look';
import type { SheetNow, Wanted } from './look';
import { markSteps, unmarkSteps } from './marks';
import { noteSteps, unnoteSteps } from './note-steps';
import { throwIfAborted } from './session';
import type { Session } from './session';
import { stateStep } from './state';
import { survey } from './survey';
import type { SheetEntry, Survey } from './survey';
import { decideValues, valueSteps } from './values';
import type { Skipped } from './values';

/** How a plan is applied. */
export interface ApplyOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  /** Bytes a request may have. */
  readonly limit?: number | undefined;
  /** Told what the workbook consists of, once that is known. */
  readonly onSurvey?: (survey: Survey) => void;
}

/** Cells written by this plan in any attempt: a repeated attempt finds them done already. */
export type Written = Set<string>;

/**
 * Applies a plan in three syncs: what there is, what the cells hold now, the writing (more where a request would be too large).
 * The state goes before the first write, for it holds the undo record; where a plan puts values back, after the last.
 * Everything is looked at anew each time and every write may be repeated, so after a failure at any point the same call
 * brings the workbook to the same end.
 */
export async function applyPlan(session: Session, plan: WritePlan, written: Written, options: ApplyOptions): Promise<ApplyReport> {
  const context = session.newContext();
  const found = await survey(session, context, options.signal);
  options.onSurvey?.(found);
  const skipped: Skipped[] = [];
  const generated = targets(plan.sheets, found, skipped);
  const bySheet = parts(plan);
  const touched = touchedSheets(bySheet, found, skipped);
  const maker = await SheetMaker.start(context, namesOf(generated));
  const remade = generated.flatMap(({ entry, spare }) => [entry, spare].filter((sheet) => sheet !== null));
  const wanted = new Map(
    [...touched, ...remade].map((entry) => [entry.id, wantedOf(entry, bySheet.get(entry.name) ?? nothing, generated)]),
  );
  const now = wanted.size + generated.length === 0 ? new Map<string, SheetNow>()
    : await lookAt(session, context, [...wanted.values()], options);
  const steps = touched.flatMap((entry) =>
    sheetSteps(session, context, entry, bySheet.get(entry.name)!, now.get(entry.id)!, skipped, written)
  );
  throwIfAborted(options.signal);
  const state = plan.state === '' ? null : stateStep(context, found.parts, plan.state);
  const stateFirst = plan.values.length === 0 || plan.values.some((value) => value.kind !== 'restore');
  if (stateFirst) state?.queue();
  const chosen = generated.map((target) => settled(target, now));
  const made = await generatedSteps(session, maker, chosen, now);
  const queued = (stateFirst && state ? state.bytes : 0) + makingBytes(chosen);
  const last = state && !stateFirst ? [state] : [];
  await send(session, context, [...steps, ...made, ...last], { ...options, queued });
  const open = new Set(touched.map((entry) => entry.name));
  const marked = plan.marks.reduce((sum, mark) => sum + (open.has(mark.sheet) ? mark.cells.length : 0), 0);
  return { written: written.size, marked, skipped };
}

/** What a plan does on one sheet. */
type Part = Pick<WritePlan, 'values' | 'marks' | 'notes'>;

/** A plan sheet by sheet, in the order it names them. */
function parts(plan: WritePlan): ReadonlyMap<string, Part> {
  const found = new Map<string, { values: ValueWrite[]; marks: Mark[]; notes: Note[] }>();
  const of = (sheet: string): { values: ValueWrite[]; marks: Mark[]; notes: Note[] } => {
    const part = found.get(sheet) ?? { values: [], marks: [], notes: [] };
    found.set(sheet, part);
    return part;
  };
  for (const value of plan.values) of(value.cell.sheet).values.push(value);
  for (const note of plan.notes) of(note.cell.sheet).notes.push(note);
  for (const mark of plan.marks) of(mark.sheet).marks.push(mark);
  return found;
}

const nothing: Part = { values: [], marks: [], notes: [] };

/** The sheets a plan names, as they are: one that is gone or protected is told once and left alone. */
function touchedSheets(plan: ReadonlyMap<string, Part>, found: Survey, skipped: Skipped[]): SheetEntry[] {
  const byName = new Map(found.sheets.map((sheet) => [sheet.name, sheet]));
  const entries: SheetEntry[] = [];
  for (const [name, part] of plan) {
    const entry = byName.get(name);
    if (!entry) skipped.push({ sheet: name, cell: null, problem: 'changed-meanwhile' });
    else if (!entry.isProtected) entries.push(entry);
    else if (part.values.length + part.notes.length > 0 || part.marks.some((mark) => mark.cells.length > 0)) {
      skipped.push({ sheet: name, cell: null, problem: 'protected-sheet' });
    }
  }
  return entries;
}

function wantedOf(entry: SheetEntry, part: Part, generated: readonly Target[]): Wanted {
  return {
    id: entry.id,
    cells: part.values.map(({ cell }) => cell),
    notes: part.notes.map(({ cell }) => cell),
    remade: generated.some((target) => target.entry?.id === entry.id || target.spare?.id === entry.id),
    spare: generated.some((target) => target.spare?.id === entry.id),
  };
}

function sheetSteps(
  session: Session,
  context: Excel.RequestContext,
  entry: SheetEntry,
  part: Part,
  now: SheetNow,
  skipped: Skipped[],
  written: Written,
): Step[] {
  const { id, name } = entry;
  const values = decideValues(name, part.values, now);
  skipped.push(...values.skipped);
  for (const { row, column } of values.writes) written.add(`${id} ${String(row)} ${String(column)}`);
  const notes = session.features.notes ? [
    ...unnoteSteps(context, id, name, now.notes),
    ...noteSteps(context, id, name, part.notes, now.taken),
  ] : [];
  return [
    ...valueSteps(context, id, name, values.writes),
    ...unmarkSteps(context, id, name, now.rules),
    ...markSteps(session, context, id, name, part.marks),
    ...notes,
  ];
}

