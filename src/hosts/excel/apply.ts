import type { WritePlan } from '../../writeback';
import type { ApplyReport } from '../workbook';
import { send } from './bytes';
import type { Step } from './bytes';
import { SheetMaker } from './create-sheets';
import { generatedSteps, makingBytes, namesOf, settled, targets } from './generated';
import type { Target } from './generated';
import { queueLook } from './look';
import type { SheetNow } from './look';
import { markSteps, unmarkSteps } from './marks';
import { noteSteps, unnoteSteps } from './note-steps';
import { throwIfAborted } from './session';
import type { Session } from './session';
import { stateStep } from './state';
import { survey } from './survey';
import type { SheetEntry, Survey } from './survey';
import { decideValues, valueSteps } from './values';
import type { Skipped } from './values';

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
  const touched = touchedSheets(plan, found, skipped);
  const maker = await SheetMaker.start(context, namesOf(generated));
  const remade = generated.flatMap(({ entry, spare }) => [entry, spare].filter((sheet) => sheet !== null));
  const looks = new Map([...touched, ...remade].map((entry) => [entry.id, queueLook(session, context, wantedOf(entry, plan, generated))]));
  if (looks.size > 0 || generated.length > 0) await session.sync(context, options.signal);
  const now = new Map([...looks].map(([id, read]) => [id, read()]));
  const steps = touched.flatMap((entry) => sheetSteps(session, context, entry, plan, now.get(entry.id)!, skipped, written));
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

/** The sheets a plan names, as they are: one that is gone or protected is told once and left alone. */
function touchedSheets(plan: WritePlan, found: Survey, skipped: Skipped[]): SheetEntry[] {
  const names = new Set([...plan.values, ...plan.notes].map(({ cell }) => cell.sheet).concat(plan.marks.map((mark) => mark.sheet)));
  const entries: SheetEntry[] = [];
  for (const name of names) {
    const entry = found.sheets.find((sheet) => sheet.name === name);
    if (!entry) skipped.push({ sheet: name, cell: null, problem: 'changed-meanwhile' });
    else if (entry.isProtected) {
      if (wantsWrites(plan, name)) skipped.push({ sheet: name, cell: null, problem: 'protected-sheet' });
    } else entries.push(entry);
  }
  return entries;
}

function wantsWrites(plan: WritePlan, name: string): boolean {
  return [...plan.values, ...plan.notes].some(({ cell }) => cell.sheet === name)
    || plan.marks.some((mark) => mark.sheet === name && mark.cells.length > 0);
}

function wantedOf(entry: SheetEntry, plan: WritePlan, generated: readonly Target[]): Parameters<typeof queueLook>[2] {
  return {
    id: entry.id,
    cells: plan.values.map(({ cell }) => cell).filter((cell) => cell.sheet === entry.name),
    notes: plan.notes.map(({ cell }) => cell).filter((cell) => cell.sheet === entry.name),
    remade: generated.some((target) => target.entry?.id === entry.id || target.spare?.id === entry.id),
    spare: generated.some((target) => target.spare?.id === entry.id),
  };
}

function sheetSteps(session: Session, context: Excel.RequestContext, entry: SheetEntry, plan: WritePlan, now: SheetNow, skipped: Skipped[], written: Written): Step[] {
  const { id, name } = entry;
  const values = decideValues(name, plan.values.filter(({ cell }) => cell.sheet === name), now);
  skipped.push(...values.skipped);
  for (const { row, column } of values.writes) written.add(`${id} ${String(row)} ${String(column)}`);
  const notes = session.features.notes ? [
    ...unnoteSteps(context, id, name, now.notes),
    ...noteSteps(context, id, name, plan.notes.filter(({ cell }) => cell.sheet === name), now.taken),
  ] : [];
  return [
    ...valueSteps(context, id, name, values.writes),
    ...unmarkSteps(context, id, name, now.rules),
    ...markSteps(session, context, id, name, plan.marks.filter((mark) => mark.sheet === name)),
    ...notes,
  ];
}

