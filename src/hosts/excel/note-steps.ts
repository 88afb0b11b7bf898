import { address } from '../../figures';
import type { Note } from '../../writeback';
import { noteContent } from '../notes';
import { costOf } from './bytes';
import type { Step } from './bytes';

/** Steps that take our notes off a sheet, from the last to the first so that places stay right. */
export function unnoteSteps(context: Excel.RequestContext, sheetId: string, name: string, places: readonly number[]): Step[] {
  return [...places].sort((a, b) => b - a).map((place) => ({
    bytes: costOf(4, sheetId),
    sheet: name,
    queue: () => { context.workbook.worksheets.getItem(sheetId).notes.getItemAt(place).delete(); },
  }));
}

/** Steps that put notes on a sheet, except where the user has one. */
export function noteSteps(
  context: Excel.RequestContext,
  sheetId: string,
  name: string,
  notes: readonly Note[],
  taken: ReadonlySet<string>,
): Step[] {
  return [...new Map(notes.map((note) => [address(note.cell.row, note.cell.column), note.text]))]
    .filter(([at]) => !taken.has(at))
    .map(([at, text]) => ({
      bytes: costOf(3, sheetId, at, noteContent(text)),
      sheet: name,
      queue: () => { context.workbook.worksheets.getItem(sheetId).notes.add(at, noteContent(text)); },
    }));
}
