import { generatedSheetName } from '../marks';
import { stateNamespace } from '../state-part';
import type { Session } from './session';

/** A sheet of the workbook, as the first sync tells it. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
  /** Whether we generated it: it carries our hidden name. */
  readonly ours: boolean;
}

/** What the first sync of everything tells: which sheets there are, what is protected, where our state is kept. */
export interface Survey {
  readonly name: string;
  readonly isProtected: boolean;
  readonly sheets: readonly SheetEntry[];
  /** Ids of custom XML parts in our namespace; one, unless somebody copied a part. */
  readonly parts: readonly string[];
}

/** Queues the survey; the function returned reads it once the context is synced. */
function queueSurvey({ workbook }: Excel.RequestContext): () => Survey {
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/names/name');
  const protection = workbook.protection.load('protected');
  const parts = workbook.customXmlParts.getByNamespace(stateNamespace).load('items/id');
  workbook.load('name');
  return () => ({
    name: workbook.name,
    isProtected: protection.protected,
    parts: parts.items.map((part) => part.id),
    sheets: sheets.items.map((sheet) => ({
      id: sheet.id, name: sheet.name, visible: sheet.visibility === 'Visible', isProtected: sheet.protection.protected,
      ours: sheet.names.items.some((each) => each.name === generatedSheetName),
    })),
  });
}

/** The survey of a workbook, in one sync; `signal` ends it before that. */
export async function survey(session: Session, context: Excel.RequestContext, signal?: AbortSignal): Promise<Survey> {
  const read = queueSurvey(context);
  await session.sync(context, signal);
  return read();
}
