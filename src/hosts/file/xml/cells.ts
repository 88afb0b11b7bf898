import { XmlError } from './text';
import { XmlScanner } from './scanner';

/** What a cursor has come to; numbers, for it moves over every cell of a workbook. */
export const END = 0;
export const ROW = 1;
export const CELL = 2;
export const ROW_END = 3;
/** END, ROW, CELL or ROW_END. */
export type CursorEvent = typeof END | typeof ROW | typeof CELL | typeof ROW_END;

/** Rows and columns of a sheet in Excel; whatever says it is further out is damaged. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * The one small interface to a worksheet's cells: a cursor over the rows and cells of `sheetData`, in one pass over the
 * text, giving for each where it stands in the text and what it says of itself. Rows and cells without `r` follow their
 * predecessor. Nothing is decoded here but addresses, styles and types.
 */
export class CellCursor {
  /** Row and column counted from 0. */
  row = -1;
  column = -1;
  /** Offsets of the whole element (`<c …>…</c>`, or for ROW its start tag). */
  start = 0;
  end = 0;
  /** Offset after the start tag; equal to `end` where the element is empty (`<c/>`). */
  tagEnd = 0;
  empty = false;
  /** The `t` of a cell: "n" where it says none. */
  type = 'n';
  /** The `s` of a cell, or a row's `s` where it has customFormat; -1: none. */
  style = -1;
  /** Contents of `<v>`, `<is>`, and the whole `<f>` element; -1 where there is none. */
  valueStart = -1;
  valueEnd = -1;
  inlineStart = -1;
  inlineEnd = -1;
  formulaStart = -1;
  formulaEnd = -1;
  /** A row's `hidden`. */
  hidden = false;
  private readonly scanner: XmlScanner;
  private inRow = false;
  private customFormat = false;

  /** `from` is an offset after the start tag of `sheetData`, `prefix` the root's ("x:" or ""). */
  constructor(readonly text: string, from: number, readonly prefix: string) {
    this.scanner = new XmlScanner(text, from);
  }

  /** Moves on and says to what. At END, `start` is where the closing tag of `sheetData` begins. */
  next(): CursorEvent {
    const { scanner } = this;
    for (;;) {
      if (!scanner.next()) throw new XmlError('sheetData without end');
      if (scanner.closing) {
        this.start = scanner.start;
        this.end = scanner.end;
        if (!this.inRow) return END;
        this.inRow = false;
        return ROW_END;
      }
      if (!this.inRow && this.named('row')) {
        this.takeRow();
        return ROW;
      }
      if (this.inRow && this.named('c')) {
        this.takeCell();
        return CELL;
      }
      scanner.skip();
    }
  }

  /** Whether the row just met has no closing tag (`<row r="3"/>`): no ROW_END follows. */
  get emptyRow(): boolean {
    return this.empty;
  }

  private named(local: string): boolean {
    const { scanner, prefix, text } = this;
    return scanner.nameEnd - scanner.nameStart === prefix.length + local.length
      && text.startsWith(local, scanner.nameStart + prefix.length) && text.startsWith(prefix, scanner.nameStart);
  }

  private takeRow(): void {
    const { scanner } = this;
    this.row++;
    this.column = -1;
    this.style = -1;
    this.hidden = this.customFormat = false;
    this.readAttributes(false);
    if (!this.customFormat) this.style = -1;
    this.start = scanner.start;
    this.tagEnd = this.end = scanner.end;
    this.empty = scanner.empty;
    this.inRow = !scanner.empty;
  }

  private takeCell(): void {
    const { scanner } = this;
    this.column++;
    this.style = -1;
    this.type = 'n';
    this.valueStart = this.valueEnd = this.inlineStart = this.inlineEnd = this.formulaStart = this.formulaEnd = -1;
    this.readAttributes(true);
    this.start = scanner.start;
    this.tagEnd = scanner.end;
    this.empty = scanner.empty;
    if (!scanner.empty) this.takeContent();
    this.end = scanner.end;
  }

  private takeContent(): void {
    const { scanner } = this;
    for (;;) {
      if (!scanner.next()) throw new XmlError('cell without end');
      if (scanner.closing) return;
      const from = scanner.start;
      const content = scanner.end;
      const kind = this.named('v') ? 1 : this.named('f') ? 2 : this.named('is') ? 3 : 0;
      scanner.skip();
      const stop = scanner.empty ? content : scanner.start;
      if (kind === 1) [this.valueStart, this.valueEnd] = [content, stop];
      else if (kind === 2) [this.formulaStart, this.formulaEnd] = [from, scanner.end];
      else if (kind === 3) [this.inlineStart, this.inlineEnd] = [content, stop];
    }
  }

  /** Reads r, s, t (of a cell) or r, s, hidden, customFormat (of a row) without a string for each. */
  private readAttributes(ofCell: boolean): void {
    const { text, scanner } = this;
    let at = scanner.nameEnd;
    const last = scanner.end - 1;
    while (at < last) {
      let code = text.charCodeAt(at);
      if (code <= 0x20 || code === 0x2f) { at++; continue; }
      const name = at;
      while (code > 0x20 && code !== 0x3d) code = text.charCodeAt(++at);
      const nameLength = at - name;
      while (code !== 0x22 && code !== 0x27) {
        if (at >= last) throw new XmlError('attribute without value');
        code = text.charCodeAt(++at);
      }
      const from = at + 1;
      const to = text.indexOf(code === 0x22 ? '"' : "'", from);
      if (to < 0 || to > last) throw new XmlError('unterminated attribute');
      at = to + 1;
      const first = text.charCodeAt(name);
      if (nameLength === 1) {
        if (first === 0x72 && ofCell) this.takeAddress(from, to);
        else if (first === 0x72) this.takeRowNumber(from, to);
        else if (first === 0x73) this.style = integer(text, from, to);
        else if (first === 0x74) this.type = typeNames.get(text.charCodeAt(from) + (to - from) * 256) ?? text.slice(from, to);
      } else if (!ofCell && nameLength === 6 && text.startsWith('hidden', name)) this.hidden = truth(text, from);
      else if (!ofCell && nameLength === 12 && text.startsWith('customFormat', name)) this.customFormat = truth(text, from);
    }
  }

  private takeAddress(from: number, to: number): void {
    const { text } = this;
    let column = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = text.charCodeAt(at) & 0xdf;
      if (letter < 0x41 || letter > 0x5a || text.charCodeAt(at) < 0x41) break;
      column = column * 26 + letter - 0x40;
    }
    const row = integer(text, at, to);
    if (at === from || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) throw new XmlError('cell address');
    this.column = column - 1;
    this.row = row - 1;
  }

  private takeRowNumber(from: number, to: number): void {
    const row = integer(this.text, from, to);
    if (row < 1 || row > MAX_ROWS) throw new XmlError('row number');
    this.row = row - 1;
  }
}

/** Cell types by first letter and length, so that no string is made for each cell. */
const typeNames = new Map(['n', 's', 'b', 'e', 'd', 'str', 'inlineStr'].map((name) => [name.charCodeAt(0) + name.length * 256, name]));

function truth(text: string, at: number): boolean {
  return text[at] === '1' || text[at] === 't';
}

function integer(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return from === to ? -1 : value;
}
