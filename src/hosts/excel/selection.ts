import type { CellRef } from '../../figures';
import { hostError } from '../texts';
import { HostError } from '../workbook';
import type { Session } from './session';

/**
 * Selects a cell and brings its sheet to the front. Nothing hidden is shown for it.
 * @throws HostError 'changed-meanwhile' where the sheet is gone, 'hidden-sheet' where it is hidden.
 */
export async function selectCell(session: Session, sheetName: string, at: string): Promise<void> {
  const context = session.newContext();
  const found = context.workbook.worksheets.getItemOrNullObject(sheetName).load('id,visibility');
  await session.sync(context);
  if (found.isNullObject) throw hostError('changed-meanwhile', sheetName);
  if (found.visibility !== 'Visible') throw hostError('hidden-sheet', sheetName);
  const sheet = context.workbook.worksheets.getItem(found.id);
  sheet.activate();
  sheet.getRange(at).select();
  await session.sync(context);
}

/** The active cell; null where Excel has none. */
export async function activeCell(session: Session): Promise<CellRef | null> {
  const context = session.newContext();
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/name');
  try {
    await session.sync(context);
  } catch (error) {
    if (error instanceof HostError && error.problem === 'changed-meanwhile') return null;
    throw error;
  }
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
