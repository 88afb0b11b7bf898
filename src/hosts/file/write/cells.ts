import { address, plain, type Decimal } from '../../../figures';
import { CELL, CellCursor, END, ROW, ROW_END } from '../xml/cells';
import { XmlScanner } from '../xml/scanner';
import type { Splice } from '../xml/splice';
import { escapeXml, textElement } from '../xml/text';

/** What to do with one cell once the cursor has found it (or found that it is not there). */
export interface CellTarget {
  readonly row: number;
  readonly column: number;
  /**
   * Told what stands there (`cursor` on the cell, or null where the file has no such cell, with the style a new one
   * takes); gives what shall stand there, or null to leave it as it is.
   */
  decide(cursor: CellCursor | null, inherited: number): { value: Decimal | string | null; style: number } | null;
}

interface OpenRow { row: number; style: number; tagStart: number; tagEnd: number; least: number; most: number }

/**
 * The splices that give these cells what they shall hold; one pass over `sheetData`. Targets are in order of rows and
 * columns, each cell once. New rows and cells are put where the order demands. `cells` is the offset after the start tag.
 */
export function spliceCells(
  text: string,
  cells: number,
  prefix: string,
  targets: readonly CellTarget[],
  columnStyle: (column: number) => number,
): Splice[] {
  const splices: Splice[] = [];
  const cursor = new CellCursor(text, cells, prefix);
  let next = 0;
  let open: OpenRow | null = null;

  /** The targets of `row` before `column`, as new cells. */
  const newCells = (row: number, column: number, rowStyle: number): string => {
    let xml = '';
    for (let target = targets[next]; target && target.row === row && target.column < column; target = targets[++next]) {
      const inherited = rowStyle >= 0 ? rowStyle : columnStyle(target.column);
      const decided = target.decide(null, inherited);
      if (!decided || decided.value === null) continue;
      xml += cellXml(prefix, ` r="${address(row, target.column)}"`, decided.style, decided.value);
      if (open) {
        open.least = Math.min(open.least, target.column);
        open.most = Math.max(open.most, target.column);
      }
    }
    return xml;
  };
  /** The targets above `row`, as new rows. */
  const newRows = (row: number): string => {
    let xml = '';
    for (let target = targets[next]; target && target.row < row; target = targets[next]) {
      const inside = newCells(target.row, Infinity, -1);
      if (inside !== '') xml += `<${prefix}row r="${String(target.row + 1)}">${inside}</${prefix}row>`;
    }
    return xml;
  };
  const insert = (at: number, xml: string): void => {
    if (xml !== '') splices.push({ start: at, end: at, text: xml });
  };

  for (let event = cursor.next(); ; event = cursor.next()) {
    if (event === ROW) {
      insert(cursor.start, newRows(cursor.row));
      open = { row: cursor.row, style: cursor.style, tagStart: cursor.start, tagEnd: cursor.tagEnd, least: Infinity, most: -1 };
      if (cursor.emptyRow && targets[next]?.row === cursor.row) {
        const inside = newCells(cursor.row, Infinity, cursor.style);
        if (inside !== '') {
          const head = text.slice(cursor.start, cursor.tagEnd).replace(/\s*\/>$/, '>');
          splices.push({ start: cursor.start, end: cursor.tagEnd, text: `${head}${inside}</${prefix}row>` });
        }
      }
    } else if (event === CELL) {
      if (targets[next]?.row !== cursor.row) continue;
      insert(cursor.start, newCells(cursor.row, cursor.column, open?.style ?? -1));
      const target = targets[next];
      if (target?.row !== cursor.row || target.column !== cursor.column) continue;
      next++;
      const decided = target.decide(cursor, cursor.style);
      if (!decided) continue;
      const attributes = keptAttributes(cursor);
      // a blank cell that looks like its surroundings need not be there; one without an address holds the place of the next
      const around = Math.max(open?.style ?? -1, columnStyle(cursor.column), 0);
      const needless = decided.value === null && Math.max(decided.style, 0) === around && around === 0 && attributes !== '';
      splices.push({
        start: cursor.start,
        end: cursor.end,
        text: needless ? '' : cellXml(prefix, attributes, decided.style, decided.value),
      });
    } else if (event === ROW_END) {
      if (open && targets[next]?.row === open.row) insert(cursor.start, newCells(open.row, Infinity, open.style));
      const spans = open && widenSpans(text, open);
      if (spans) splices.push(spans);
    } else if (event === END) {
      insert(cursor.start, newRows(Infinity));
      return splices;
    }
  }
}

/** What a rewritten cell keeps of its attributes: its address as written (or its lack of one). */
function keptAttributes(cursor: CellCursor): string {
  const scanner = new XmlScanner(cursor.text, cursor.start);
  scanner.next();
  const r = scanner.attribute('r');
  return r === null ? '' : ` r="${escapeXml(r)}"`;
}

/** A cell: numbers as their own digits, texts as inline strings, so that no text ever becomes a formula. */
export function cellXml(prefix: string, attributes: string, style: number, value: Decimal | string | null): string {
  const head = `<${prefix}c${attributes}${style >= 0 ? ` s="${String(style)}"` : ''}`;
  if (value === null || value === '') return `${head}/>`;
  if (typeof value === 'string') return `${head} t="inlineStr"><${prefix}is>${textElement(`${prefix}t`, value)}</${prefix}is></${prefix}c>`;
  return `${head}><${prefix}v>${plain(value)}</${prefix}v></${prefix}c>`;
}

/** A row's `spans`, where it says so and new cells lie outside. */
function widenSpans(text: string, open: OpenRow): Splice | null {
  if (open.most < 0) return null;
  const scanner = new XmlScanner(text, open.tagStart);
  scanner.next();
  for (const [name, value, start, end] of scanner.attributes()) {
    const match = name === 'spans' ? /^(\d+):(\d+)$/.exec(value) : null;
    if (!match) continue;
    const [from, to] = [Math.min(Number(match[1]), open.least + 1), Math.max(Number(match[2]), open.most + 1)];
    const wide = `${String(from)}:${String(to)}`;
    return wide === value ? null : { start, end, text: wide };
  }
  return null;
}
