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
  return new CellSplicer(new CellCursor(text, cells, prefix), prefix, targets, columnStyle).run();
}

/** One pass of a cursor over the rows and cells of a sheet, beside the targets, which stand in the same order. */
class CellSplicer {
  private readonly splices: Splice[] = [];
  private next = 0;
  private open: OpenRow | null = null;

  constructor(
    private readonly cursor: CellCursor, private readonly prefix: string, private readonly targets: readonly CellTarget[],
    private readonly columnStyle: (column: number) => number,
  ) {}

  run(): Splice[] {
    const { cursor } = this;
    for (let event = cursor.next(); event !== END; event = cursor.next()) {
      if (event === ROW) this.openRow();
      else if (event === CELL) this.atCell();
      else if (event === ROW_END) this.closeRow();
    }
    this.insert(cursor.start, this.newRows(Infinity));
    return this.splices;
  }

  private get target(): CellTarget | undefined {
    return this.targets[this.next];
  }

  private openRow(): void {
    const { cursor, prefix } = this;
    this.insert(cursor.start, this.newRows(cursor.row));
    this.open = { row: cursor.row, style: cursor.style, tagStart: cursor.start, tagEnd: cursor.tagEnd, least: Infinity, most: -1 };
    if (this.target?.row !== cursor.row) {
      cursor.leaveRow();
      return;
    }
    if (!cursor.emptyRow) return;
    const inside = this.newCells(cursor.row, Infinity, cursor.style);
    if (inside === '') return;
    const head = cursor.text.slice(cursor.start, cursor.tagEnd).replace(/\s*\/>$/, '>');
    this.splices.push({ start: cursor.start, end: cursor.tagEnd, text: `${head}${inside}</${prefix}row>` });
  }

  private atCell(): void {
    const { cursor, open } = this;
    if (this.target?.row !== cursor.row) return;
    this.insert(cursor.start, this.newCells(cursor.row, cursor.column, open?.style ?? -1));
    const { target } = this;
    if (target?.row !== cursor.row || target.column !== cursor.column) return;
    this.next += 1;
    const decided = target.decide(cursor, cursor.style);
    if (decided) this.rewrite(decided);
    if (this.target?.row !== cursor.row) cursor.leaveRow();
  }

  /** Gives the cell the cursor is on what it shall hold. */
  private rewrite(decided: NonNullable<ReturnType<CellTarget['decide']>>): void {
    const { cursor, open } = this;
    const attributes = keptAttributes(cursor);
    // a blank cell that looks like its surroundings need not be there; one without an address holds the place of the next
    const around = Math.max(open?.style ?? -1, this.columnStyle(cursor.column), 0);
    const needless = decided.value === null && Math.max(decided.style, 0) === around && around === 0 && attributes !== '';
    const text = needless ? '' : cellXml(this.prefix, attributes, decided.style, decided.value);
    this.splices.push({ start: cursor.start, end: cursor.end, text });
  }

  private closeRow(): void {
    const { cursor, open } = this;
    if (!open) return;
    if (this.target?.row === open.row) this.insert(cursor.start, this.newCells(open.row, Infinity, open.style));
    const spans = widenSpans(cursor.text, open);
    if (spans) this.splices.push(spans);
  }

  /** The targets of `row` before `column`, as new cells. */
  private newCells(row: number, column: number, rowStyle: number): string {
    const { open } = this;
    let xml = '';
    for (let { target } = this; target && target.row === row && target.column < column; { target } = this) {
      this.next += 1;
      const inherited = rowStyle >= 0 ? rowStyle : this.columnStyle(target.column);
      const decided = target.decide(null, inherited);
      if (!decided || decided.value === null) continue;
      xml += cellXml(this.prefix, ` r="${address(row, target.column)}"`, decided.style, decided.value);
      if (open) {
        open.least = Math.min(open.least, target.column);
        open.most = Math.max(open.most, target.column);
      }
    }
    return xml;
  }

  /** The targets above `row`, as new rows. */
  private newRows(row: number): string {
    const { prefix } = this;
    let xml = '';
    for (let { target } = this; target && target.row < row; { target } = this) {
      const inside = this.newCells(target.row, Infinity, -1);
      if (inside !== '') xml += `<${prefix}row r="${String(target.row + 1)}">${inside}</${prefix}row>`;
    }
    return xml;
  }

  private insert(at: number, xml: string): void {
    if (xml !== '') this.splices.push({ start: at, end: at, text: xml });
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
