import type { WorkbookSnapshot } from '../../figures';
import { emptyState, parseState, planClear, serialiseState } from '../../writeback';
import type { WritePlan } from '../../writeback';
import type { ApplyReport } from '../workbook';
import type { Written } from './apply';
import { costOf, send } from './bytes';
import type { Step } from './bytes';
import { lookAt } from './look';
import type { SheetNow } from './look';
import { unmarkSteps } from './marks';
import { unnoteSteps } from './note-steps';
import { readSheets } from './read';
import type { Session } from './session';
import { queueState, stateStep } from './state';
import type { SheetEntry, Survey } from './survey';
import { decideValues, valueSteps } from './values';
import type { Skipped } from './values';

/**
 * Takes away what is ours: marks, notes, generated sheets and, with `values`, what the record says we filled. The state goes last, so
 * that a clearing that breaks off still knows what it has to put back; it may be repeated after a failure at any point.
 */
export async function clearWorkbook(
  session: Session,
  context: Excel.RequestContext,
  found: Survey,
  values: boolean,
  written: Written,
): Promise<ApplyReport> {
  const skipped: Skipped[] = [];
  const rest = found.sheets.filter((sheet) => !sheet.ours);
  const plan = await planOf(session, context, found, rest, values);
  const now = await lookAt(
    session,
    context,
    rest.map((entry) => ({
      id: entry.id,
      notes: [],
      remade: false,
      spare: false,
      cells: plan.values.map(({ cell }) => cell).filter((cell) => cell.sheet === entry.name),
    })),
    {},
  );
  const steps = rest.flatMap((entry) => sheetSteps(context, entry, plan, now.get(entry.id)!, skipped, written));
  const state = plan.state === '' ? [] : [stateStep(context, found.parts, worth(plan.state))];
  await send(session, context, [...steps, ...removals(context, found, skipped), ...state], {});
  return { written: written.size, marked: 0, skipped };
}

/** What the record says is to be put back, and the state that stays. Cells are read only where values go back. */
async function planOf(
  session: Session,
  context: Excel.RequestContext,
  found: Survey,
  rest: readonly SheetEntry[],
  values: boolean,
): Promise<WritePlan> {
  let state: () => string | null = () => null;
  const sheets = await readSheets(session, context, values ? rest : [], {
    merges: false, also: (on) => { state = queueState(on, found.parts); },
  });
  const snapshot: WorkbookSnapshot = { name: found.name, isProtected: found.isProtected, sheets, state: state() };
  return planClear(snapshot, { values });
}

/** A state that says nothing is not worth a part of its own. */
function worth(state: string): string | null {
  return serialiseState(parseState(state).state) === serialiseState(emptyState) ? null : state;
}

function sheetSteps(
  context: Excel.RequestContext,
  entry: SheetEntry,
  plan: WritePlan,
  now: SheetNow,
  skipped: Skipped[],
  written: Written,
): Step[] {
  const values = plan.values.filter(({ cell }) => cell.sheet === entry.name);
  if (entry.isProtected) {
    if (now.rules.length + now.notes.length + values.length > 0)
      skipped.push({ sheet: entry.name, cell: null, problem: 'protected-sheet' });
    return [];
  }
  const decided = decideValues(entry.name, values, now);
  skipped.push(...decided.skipped);
  for (const { row, column } of decided.writes) written.add(`${entry.id} ${String(row)} ${String(column)}`);
  return [
    ...valueSteps(context, entry.id, entry.name, decided.writes),
    ...unmarkSteps(context, entry.id, entry.name, now.rules),
    ...unnoteSteps(context, entry.id, entry.name, now.notes),
  ];
}

/** A protected workbook keeps its sheets; and Excel keeps the last sheet that can be seen. */
function removals(context: Excel.RequestContext, found: Survey, skipped: Skipped[]): Step[] {
  const ours = found.sheets.filter((sheet) => sheet.ours);
  if (found.isProtected) {
    skipped.push(...ours.map(({ name }) => ({ sheet: name, cell: null, problem: 'protected-workbook' as const })));
    return [];
  }
  const bare = !found.sheets.some((sheet) => sheet.visible && !sheet.ours);
  return ours.slice(bare ? 1 : 0).map((entry) => ({
    bytes: costOf(3, entry.id), sheet: entry.name, queue: () => { context.workbook.worksheets.getItem(entry.id).delete(); },
  }));
}
