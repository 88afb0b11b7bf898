import { address, type Area } from '../../../figures';
import type { Mark, Note, ValueWrite } from '../../../writeback';
import { parseArea, readFrame } from '../read/sheet-frame';
import type { SheetEntry } from '../read/workbook-parts';
import { XmlScanner } from '../xml/scanner';
import { applySplices, type Splice } from '../xml/splice';
import { outline, type Outline } from './children';
import { marksPlace, marksXml, removeMarks } from './marks';
import { replaceNotes } from './notes';
import type { OfficePackage } from '../package/package';
import type { Session } from './session';
import { setAttribute } from './styles';
import { spliceValues } from './values';

/** What a plan wants of one sheet. `marks` and `notes` null: those there are stay. */
export interface SheetChanges {
  readonly values: readonly ValueWrite[];
  readonly marks: readonly Mark[] | null;
  readonly notes: readonly Note[] | null;
}

/** Changes one sheet's part in one go: all splices at once, packed at once. Gives the cells that lost a formula. */
export function patchSheet(
  entry: SheetEntry,
  changes: SheetChanges,
  filtered: () => Area | null,
  session: Session,
): { row: number; column: number; }[] {
  const { source } = session;
  if (!changesSomething(changes) && holdsNothingOfOurs(entry, source)) return [];
  const before = source.text(entry.part) ?? '';
  // an empty list of rows gets a closing tag, to have a place for new ones
  const text = changes.values.length === 0 ? before : before.replace(/<((?:\w+:)?sheetData)\s*\/>/, '<$1></$1>');
  return source.guard(entry.part, () => {
    const part = outline(text);
    const frame = readFrame(text, (_, prefix) => text.lastIndexOf(`</${prefix}sheetData`));
    if (frame.isProtected) {
      if (changesSomething(changes) || removeMarks(text, part).length > 0) session.skip(entry.name, null, 'protected-sheet');
      return [];
    }
    const values = spliceValues(
      text,
      entry.name,
      frame,
      changes.values.length > 0 && (frame.filter ?? frame.tables[0]) ? filtered() : null,
      changes.values,
      session,
    );
    const splices = [...values.splices];
    if (values.splices.length > 0) splices.push(...widenDimension(text, part, changes.values));
    if (changes.marks) splices.push(...marksSplices(text, part, changes.marks, session));
    if (changes.notes) splices.push(...replaceNotes(text, part, entry.part, changes.notes, session));
    const patched = applySplices(text, splices);
    if (patched !== text) {
      const formulas = !source.lacks(entry.part, 'formulas');
      source.setText(entry.part, patched, 'now');
      // A plan writes values, never formulas: what was known of the sheet still holds.
      if (!formulas) source.knowToLack(entry.part, 'formulas');
    }
    return values.formulasLost;
  });
}

/** Whether anything is to be written; a plan names every sheet, to take old marks away. */
const changesSomething = ({ values, marks, notes }: SheetChanges): boolean =>
  values.length > 0 || (notes ?? []).length > 0 || (marks ?? []).some(({ cells }) => cells.length > 0);

/** Whether a sheet is known to have no mark and no note that could be ours: of a thousand sheets most are not opened again. */
const holdsNothingOfOurs = ({ part }: SheetEntry, source: OfficePackage): boolean =>
  source.lacks(part, 'conditional-formats') && !source.relationships(part).some(({ kind }) => kind === 'comments');

function marksSplices(text: string, part: Outline, marks: readonly Mark[], session: Session): Splice[] {
  const removed = removeMarks(text, part);
  const xml = marksXml(text, part, marks, session.styles);
  session.count('marked', new Set(marks.flatMap(({ cells }) => cells.map(({ row, column }) => address(row, column)))).size);
  if (xml === '') return removed;
  const at = marksPlace(part);
  return [...removed, { start: at, end: at, text: xml }];
}

/** The sheet's own statement of its used area, where new cells lie outside it. */
function widenDimension(text: string, part: Outline, values: readonly ValueWrite[]): Splice[] {
  const child = part.children.find(({ name }) => name === 'dimension');
  if (!child) return [];
  const scanner = new XmlScanner(text, child.start);
  scanner.next();
  const area = parseArea(scanner.attribute('ref') ?? '');
  if (!area) return [];
  let { top, left, bottom, right } = area;
  for (const { cell } of values) {
    top = Math.min(top, cell.row);
    bottom = Math.max(bottom, cell.row);
    left = Math.min(left, cell.column);
    right = Math.max(right, cell.column);
  }
  if (top === area.top && left === area.left && bottom === area.bottom && right === area.right) return [];
  const ref = `${address(top, left)}:${address(bottom, right)}`;
  return [{ start: child.start, end: child.tagEnd, text: setAttribute(text.slice(child.start, child.tagEnd), 'ref', ref) }];
}
