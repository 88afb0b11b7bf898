import type { WorkbookEvents } from '../workbook';
import type { Session } from './session';
import { parseArea } from './sheet-values';
import { survey } from './survey';

/** What the listener to a workbook's events needs. */
export interface Listening {
  readonly events: WorkbookEvents;
  /** Whether what is told now may come from a write of ours (before 1.14 an event does not say). */
  readonly ownWrite: () => boolean;
  /** The name a sheet has now. */
  readonly nameOf: (sheetId: string) => Promise<string | null>;
}

type Handler =
  | OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>
  | OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>;

/** Starts telling of edits and selections, for the whole workbook from 1.9 on, before that sheet by sheet. */
export async function listenTo(session: Session, listening: Listening): Promise<() => Promise<void>> {
  const context = session.newContext();
  const sources = session.features.areas ? [context.workbook.worksheets] : await eachSheet(session, context);
  const handlers: Handler[] = sources.flatMap((source) => [
    source.onChanged.add((event) => edited(session, listening, event)),
    source.onSelectionChanged.add((event) => selected(listening, event)),
  ]);
  await session.sync(context);
  return async () => {
    for (const handler of handlers.splice(0)) handler.remove();
    await session.sync(context);
  };
}

async function eachSheet(session: Session, context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const { sheets } = await survey(session, context);
  return sheets.map(({ id }) => context.workbook.worksheets.getItem(id).load('id'));
}

function edited(session: Session, { events, ownWrite }: Listening, event: Excel.WorksheetChangedEventArgs): Promise<void> {
  const own = session.features.triggerSource ? event.triggerSource === 'ThisLocalAddin' : ownWrite();
  if (!own) events.onEdited?.([{ sheetId: event.worksheetId, address: event.address }]);
  return Promise.resolve();
}

async function selected({ events, nameOf }: Listening, event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
  const area = parseArea(event.address.split(',')[0]!);
  if (!events.onSelected || !area) return;
  const sheet = await nameOf(event.worksheetId);
  if (sheet !== null) events.onSelected({ sheet, row: area.top, column: area.left });
}
