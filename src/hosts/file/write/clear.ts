import type { WritePlan } from '../../../writeback';
import type { ApplyReport } from '../../workbook';
import { eachInTurn } from '../breath';
import type { OfficePackage } from '../package/package';
import { CELL, CellCursor, END } from '../xml/cells';
import { readCellValue, type ValueContext } from '../read/cell-value';
import { findState, valueContext } from '../read/reader';
import { readFrame } from '../read/sheet-frame';
import { readWorkbookParts } from '../read/workbook-parts';
import { removeGeneratedSheets } from './generated/place';
import { outline } from './children';
import { emptyRecord } from './record';
import { Session } from './session';
import { emptySheet } from './styles';
import { patchSheet } from './sheet-patch';
import { WorkbookXml } from './workbook-xml';

/** What goes back beside marks, notes and sheets of ours, and what state then stays (null: none, '': the one there is). */
export interface Restoring {
  readonly values: WritePlan['values'];
  readonly state: string | null;
}

/**
 * Takes away what is ours and puts values back. In the session that wrote it, parts become the very bytes they were;
 * in a file opened again what is ours is taken out by what tells it as ours.
 */
export async function clearWorkbook(source: OfficePackage, restoring: Restoring): Promise<ApplyReport> {
  const session = new Session(source);
  await eachInTurn(session.workbook.sheets, (entry) => {
    const values = restoring.values.filter(({ cell }) => cell.sheet === entry.name);
    if (values.length > 0 || holdsOurs(source, entry.part)) {
      patchSheet(entry, { values, marks: [], notes: [] }, () => null, session);
    }
  });
  removeGeneratedSheets(session);
  calculateAsBefore(session);
  dropUnusedTypes(session);
  const report = session.finish();
  if (restoring.state === null) session.removeState();
  else session.saveState(restoring.state === '' ? null : restoring.state);
  if (restoring.state === null) dropUnusedStyles(source, session);
  session.wiring.finish();
  backToOriginal(source);
  return report;
}

/** Whether a sheet may hold marks or notes of ours: said by its text, or by its having comments. */
function holdsOurs(source: OfficePackage, part: string): boolean {
  return source.relationships(part).some(({ kind }) => kind === 'comments') || (source.text(part) ?? '').includes('ziping:mark:');
}

function calculateAsBefore(session: Session): void {
  const { calculation } = session.record;
  if (calculation === null) return;
  const { source, workbook: { part } } = session;
  source.setText(part, new WorkbookXml(source.text(part)!).calculateAsBefore(calculation).text);
  session.record = { ...session.record, calculation: null };
}

/** Content types we named for an extension go again, where no part needs them any more. */
function dropUnusedTypes(session: Session): void {
  const { source, wiring, record } = session;
  const used = (extension: string): boolean => source.names()
    .some((name) => name.toLowerCase().endsWith(`.${extension}`) && !wiring.types.names(name));
  for (const extension of record.defaults) if (!used(extension)) wiring.types.dropDefault(extension);
  session.record = { ...record, defaults: record.defaults.filter(used) };
}

/** Styles we appended go again, where no cell uses them any more and nobody has appended others; so does a part of ours alone. */
function dropUnusedStyles(source: OfficePackage, session: Session): void {
  const { styles } = session.workbook;
  const { record } = session;
  session.record = emptyRecord;
  const firstOurs = record.styles['cellXfs']?.[0];
  if (styles === null || Object.keys(record.styles).length === 0) return;
  const used = firstOurs === undefined ? false : session.workbook.sheets.some(({ part }) => usesStyle(source.text(part) ?? '', firstOurs));
  const text = used ? null : session.styles.truncated(record.styles);
  if (text === emptySheet) session.wiring.removePart(session.workbook.part, styles);
  else if (text !== null) source.setText(styles, text);
}

function usesStyle(text: string, from: number): boolean {
  for (const match of text.matchAll(/\s(?:s|style)="(\d+)"/g)) if (Number(match[1]) >= from) return true;
  return false;
}

/**
 * Each sheet that holds again what it held when the file was opened becomes the very bytes it was; where all do and
 * nothing of ours is left or was there from the start, so does every other part but the state.
 */
function backToOriginal(source: OfficePackage): void {
  const workbook = readWorkbookParts(source);
  const context = valueContext(source, workbook);
  const sheets = new Set(workbook.sheets.map(({ part }) => part));
  let whole = true;
  for (const part of source.touched()) {
    const before = source.originalText(part);
    if (before === null || !source.has(part)) whole = false;
    else if (sheets.has(part)) {
      if (sameSheet(source.text(part)!, before, context)) source.restore(part);
      else whole = false;
    }
  }
  const state = findState(source, workbook)?.part;
  if (whole) for (const part of source.touched()) if (part !== state) source.restore(part);
}

/** Whether two texts of a sheet say the same: all outside the cells to the letter, and of each cell value, formula and style. */
function sameSheet(now: string, before: string, context: ValueContext): boolean {
  return JSON.stringify(outside(now)) === JSON.stringify(outside(before))
    && JSON.stringify(cells(now, context)) === JSON.stringify(cells(before, context));
}

function outside(text: string): string[] {
  return outline(text).children.filter(({ name }) => name !== 'sheetData' && name !== 'dimension').map(({ start, end }) =>
    text.slice(start, end)
  );
}

function cells(text: string, context: ValueContext): unknown[] {
  const found: unknown[] = [];
  readFrame(text, (at, prefix) => {
    const cursor = new CellCursor(text, at, prefix);
    for (let event = cursor.next(); event !== END; event = cursor.next()) {
      if (event !== CELL) continue;
      const formula = cursor.formulaStart < 0 ? null : text.slice(cursor.formulaStart, cursor.formulaEnd);
      const value = readCellValue(cursor, context);
      if (formula !== null || value !== null) found.push([cursor.row, cursor.column, cursor.style, value, formula]);
    }
    return cursor.end;
  });
  return found;
}
