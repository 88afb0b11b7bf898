import type { ValueWrite } from '../../writeback';
import type { ApplyReport } from '../workbook';
import { costOf, send } from './bytes';
import type { Step } from './bytes';
import { queueLook } from './look';
import { unmarkSteps } from './marks';
import { unnoteSteps } from './note-steps';
import type { Session } from './session';
import { stateStep } from './state';
import type { SheetEntry, Survey } from './survey';
import { decideValues, valueSteps } from './values';
import type { Skipped } from './values';
import type { Written } from './apply';

/** What goes beside marks, notes and generated sheets: values to put back, and the state as it is then ('' leaves it). */
export interface Taking { readonly values: readonly ValueWrite[]; readonly state: string }

/** Takes away what is ours: two syncs after the survey. It may be repeated after a failure at any point. */
export async function clearWorkbook(session: Session, context: Excel.RequestContext, found: Survey, taking: Taking, written: Written): Promise<ApplyReport> {
  const skipped: Skipped[] = [];
  const gone = found.sheets.filter((sheet) => sheet.ours);
  const rest = found.sheets.filter((sheet) => !sheet.ours);
  const looks = rest.map((entry) => queueLook(session, context, {
    id: entry.id, notes: [], remade: false, spare: false, cells: taking.values.map(({ cell }) => cell).filter((cell) => cell.sheet === entry.name),
  }));
  await session.sync(context);
  const steps = rest.flatMap((entry, index): Step[] => {
    const now = looks[index]!();
    const values = taking.values.filter(({ cell }) => cell.sheet === entry.name);
    if (entry.isProtected) {
      if (now.rules.length + now.notes.length + values.length > 0) skipped.push({ sheet: entry.name, cell: null, problem: 'protected-sheet' });
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
  });
  if (found.isProtected) skipped.push(...gone.map(({ name }) => ({ sheet: name, cell: null, problem: 'protected-workbook' as const })));
  else steps.push(...gone.map((entry) => removal(context, entry)));
  if (taking.state !== '') steps.push(stateStep(context, found.parts, taking.state));
  if (steps.length > 0) await send(session, context, steps, {});
  return { written: written.size, marked: 0, skipped };
}

function removal(context: Excel.RequestContext, entry: SheetEntry): Step {
  return { bytes: costOf(3, entry.id), sheet: entry.name, queue: () => { context.workbook.worksheets.getItem(entry.id).delete(); } };
}
