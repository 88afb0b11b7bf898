import { address, decimalOfDouble, Decimal, isFiltered, type Area, type RawValue } from '../../../figures';
import type { ValueWrite } from '../../../writeback';
import type { HostProblem } from '../../workbook';
import { readCellValue } from '../read/cell-value';
import { Formulas, readFormula } from '../read/formulas';
import type { SheetFrame } from '../read/sheet-frame';
import { CELL, CellCursor, END } from '../xml/cells';
import type { Splice } from '../xml/splice';
import { escapeXml } from '../xml/text';
import { spliceCells, type CellTarget } from './cells';
import type { Session } from './session';

/** A write with the cell it goes to: the first of a merge. */
interface Placed { readonly write: ValueWrite; readonly row: number; readonly column: number }

/** The splices for values on one sheet; what may not be written is told to the session. `filtered`: see SheetSnapshot. */
export function spliceValues(
  text: string, sheet: string, frame: SheetFrame, filtered: Area | null, writes: readonly ValueWrite[], session: Session,
): { splices: Splice[]; formulasLost: { row: number; column: number }[] } {
  const formulasLost: { row: number; column: number }[] = [];
  if (frame.cells < 0 || writes.length === 0) return { splices: [], formulasLost };
  const formulas = writes.some(({ kind }) => kind !== 'fill') ? formulasOf(text, frame) : null;
  const refuse = (place: Placed, problem: HostProblem): null => {
    session.skip(sheet, address(place.row, place.column), problem);
    return null;
  };
  const targets = place(writes, frame.merges).flatMap((placed): CellTarget[] => {
    const { write, row, column } = placed;
    if (isFiltered({ filtered }, placed)) {
      refuse(placed, 'filtered-range');
      return [];
    }
    return [{
      row, column,
      decide(cursor, inherited) {
        const current = cursor ? readCellValue(cursor, session.context) : null;
        const hasFormula = cursor !== null && cursor.formulaStart >= 0;
        if (same(current, write.value) && !hasFormula) return null;
        if (!same(current, write.old) || (hasFormula && write.kind === 'fill')) return refuse(placed, 'changed-meanwhile');
        if (formulas?.inArray(row, column)) return refuse(placed, 'array-formula');
        if (hasFormula) formulasLost.push({ row, column });
        session.count('written', 1);
        return { value: write.value, style: styleFor(write, inherited, session) };
      },
    }];
  });
  const splices = spliceCells(text, frame.cells, frame.prefix, targets, (column) => columnStyle(frame, column));
  if (formulas && formulasLost.length > 0) splices.push(...unshare(text, frame, formulas, formulasLost));
  return { splices, formulasLost };
}

/** A format is added only where the cell has none of its own; putting a value back takes our format away. */
function styleFor(write: ValueWrite, style: number, session: Session): number {
  if (write.kind === 'restore') {
    return session.unstyled(style) ?? (write.format === null ? style : session.styles.withFormat(Math.max(style, 0), write.format));
  }
  return write.format !== null && session.context.formats.of(Math.max(style, 0)) === 'General'
    ? session.restyle(style, write.format) : style;
}

/** Whether a cell holds this: numbers by their 15 digits, blanks as null or "". */
function same(raw: RawValue, value: Decimal | string | boolean | null): boolean {
  if (value instanceof Decimal)
    return typeof raw === 'number' && Number.isFinite(raw)
      && decimalOfDouble(raw).equals(decimalOfDouble(Number(value.toFixed())));
  return raw === (value === '' ? null : value);
}

/** Writes in the order of cells, each cell once (the last word counts), moved to the first cell of a merge. */
function place(writes: readonly ValueWrite[], merges: readonly Area[]): Placed[] {
  const byCell = new Map<number, Placed>();
  for (const write of writes) {
    const { row, column } = write.cell;
    const area = merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
    const at = area ? { row: area.top, column: area.left } : { row, column };
    byCell.set(at.row * 16_384 + at.column, { write, ...at });
  }
  return [...byCell.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function columnStyle(frame: SheetFrame, column: number): number {
  return frame.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? -1;
}

function formulasOf(text: string, frame: SheetFrame): Formulas {
  const formulas = new Formulas();
  eachFormula(text, frame, (cursor) => { formulas.add(cursor.row, cursor.column, readFormula(cursor)!); });
  return formulas;
}

function eachFormula(text: string, frame: SheetFrame, visit: (cursor: CellCursor) => void): void {
  const cursor = new CellCursor(text, frame.cells, frame.prefix);
  for (let event = cursor.next(); event !== END; event = cursor.next()) {
    if (event === CELL && cursor.formulaStart >= 0) visit(cursor);
  }
}

/** Where the cell others share their formula with is overwritten, each of them gets the formula in its own words. */
function unshare(text: string, frame: SheetFrame, formulas: Formulas, lost: readonly { row: number; column: number }[]): Splice[] {
  const gone = new Set(lost.map(({ row, column }) => row * 16_384 + column));
  const groups = new Set(lost.flatMap(({ row, column }) => {
    const element = formulas.element(row, column);
    return element?.kind === 'shared' && element.text !== '' && element.group !== null ? [element.group] : [];
  }));
  const splices: Splice[] = [];
  if (groups.size === 0) return splices;
  eachFormula(text, frame, (cursor) => {
    const { row, column } = cursor;
    const element = formulas.element(row, column);
    if (element?.kind !== 'shared' || !groups.has(element.group ?? '') || gone.has(row * 16_384 + column)) return;
    const own = formulas.at(row, column)?.slice(1) ?? '';
    splices.push({ start: cursor.formulaStart, end: cursor.formulaEnd, text: `<${frame.prefix}f>${escapeXml(own)}</${frame.prefix}f>` });
  });
  return splices;
}
