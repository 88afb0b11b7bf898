import type { Note } from '../../../writeback';
import { XmlScanner } from '../xml/scanner';
import type { Splice } from '../xml/splice';
import { placeOf, worksheetOrder, type Outline } from './children';
import { addNotes, removeNotes } from './comments';
import type { Session } from './session';
import { addNoteBoxes, removeNoteBoxes, type NoteBox } from './vml';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Replaces our notes on a sheet by these: legacy comments with their boxes. Comments of others are not changed, and a
 * cell that has one gets none of ours. Gives the splices for the sheet's own part (its `legacyDrawing`).
 */
export function replaceNotes(text: string, part: Outline, sheetPart: string, notes: readonly Note[], session: Session): Splice[] {
  const { source, wiring } = session;
  const relations = source.relationships(sheetPart);
  const known = relations.find(({ kind }) => kind === 'comments')?.target ?? null;
  if (known === null && notes.length === 0) return [];
  const drawingChild = part.children.find(({ name }) => name === 'legacyDrawing');
  const drawingId = drawingChild ? new XmlScanner(text, drawingChild.start) : null;
  drawingId?.next();
  const knownVml = relations.find(({ id }) => id === (drawingId?.prefixedAttribute('id') ?? ''))?.target ?? null;

  const before = known === null ? null : source.text(known);
  const stripped = before === null ? { text: null, cells: new Set<string>() } : removeNotes(before);
  const { text: comments, added } = addNotes(stripped.text, notes, wiring.mainNamespace);
  const vmlBefore = knownVml === null ? null : source.text(knownVml);
  const vmlLeft = vmlBefore === null ? null : removeNoteBoxes(vmlBefore, stripped.cells);

  if (added.length === 0) {
    if (known !== null && stripped.text === null) wiring.removePart(sheetPart, known);
    else if (known !== null && stripped.text !== before) source.setText(known, stripped.text!);
    if (knownVml === null || !drawingChild) return [];
    if (vmlLeft === null && stripped.cells.size > 0) {
      wiring.removePart(sheetPart, knownVml);
      return [{ start: drawingChild.start, end: drawingChild.end, text: '' }];
    }
    if (vmlLeft !== null && vmlLeft !== vmlBefore) source.setText(knownVml, vmlLeft);
    return [];
  }

  const commentsPart = known ?? source.freeName((index) => `xl/comments${String(index)}.xml`);
  if (comments !== before) source.setText(commentsPart, comments);
  wiring.types.set(commentsPart, COMMENTS_TYPE);
  wiring.relate(sheetPart, 'comments', commentsPart);
  const vmlPart = knownVml ?? source.freeName((index) => `xl/drawings/vmlDrawing${String(index)}.vml`);
  const vml = addNoteBoxes(vmlLeft, boxes(text, part, added));
  if (vml !== vmlBefore) source.setText(vmlPart, vml);
  if (wiring.types.setDefault('vml', VML_TYPE)) session.record = { ...session.record, defaults: [...session.record.defaults, 'vml'] };
  const id = wiring.relate(sheetPart, 'vmlDrawing', vmlPart);
  if (drawingChild) return [];
  const at = placeOf(part, worksheetOrder, 'legacyDrawing');
  return [{ start: at, end: at, text: `<${part.prefix}legacyDrawing xmlns:r="${wiring.relationshipsNamespace}" r:id="${id}"/>` }];
}

const BOX_WIDTH = 260;
const CHARACTERS_A_LINE = 20;
const LINE_HEIGHT = 16;
const ROW_HEIGHT = 20;

/** A box to the right of each noted cell, wide and high enough for its text. Pixels. */
function boxes(text: string, part: Outline, notes: readonly Note[]): NoteBox[] {
  const width = columnWidths(text, part);
  return notes.map(({ cell: { row, column }, text: words }) => {
    let [last, rest] = [column + 1, BOX_WIDTH];
    while (rest > width(last) && last < 16_383) rest -= width(last++);
    const lines = words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 1);
    const height = Math.max(4, Math.ceil((lines * LINE_HEIGHT) / ROW_HEIGHT));
    const top = Math.max(0, row - 1);
    return { row, column, anchor: [Math.min(column + 1, 16_383), 12, top, 4, last, rest, top + height, 4] };
  });
}

/** Widths of columns in pixels, by the sheet's `cols`. */
function columnWidths(text: string, part: Outline): (column: number) => number {
  const widths: { from: number; to: number; pixels: number }[] = [];
  const cols = part.children.find(({ name }) => name === 'cols');
  if (cols) {
    const scanner = new XmlScanner(text, cols.tagEnd, cols.end);
    while (scanner.next() && !scanner.closing) {
      const width = Number(scanner.attribute('width') ?? 8.43);
      const hidden = /^(1|true)$/.test(scanner.attribute('hidden') ?? '');
      widths.push({
        from: Number(scanner.attribute('min')) - 1, to: Number(scanner.attribute('max')) - 1,
        pixels: hidden || Number.isNaN(width) ? 0 : Math.round(width * 7 + 5),
      });
      scanner.skip();
    }
  }
  return (column) => widths.find(({ from, to }) => column >= from && column <= to)?.pixels ?? 64;
}
