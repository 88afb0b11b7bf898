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
  /** Whether the row says its number, which its cells need not say then. */
  private numbered = false;
  /** Up to where an end tag is surely that of a row; -1 until asked. */
  private sureUntil = -1;

  /** `from` is an offset after the start tag of `sheetData`, `prefix` the root's ("x:" or ""). */
  constructor(readonly text: string, from: number, readonly prefix: string) {
    this.scanner = new XmlScanner(text, from);
  }

  /** Moves on and says to what. At END, `start` is where the closing tag of `sheetData` begins. */
  next(): CursorEvent {
    const { scanner } = this;
    for (;;) {
      if (this.inRow && this.takePlainCell()) return CELL;
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

  /**
   * Passes over what is left of the row, where that can be done at a glance: ROW_END comes next. A row that does not say its number is
   * gone through, and so are those where a comment, CDATA, an instruction or an extension could hold what looks like an end.
   */
  leaveRow(): void {
    const { text, scanner } = this;
    if (!this.inRow || !this.numbered) return;
    if (this.sureUntil < 0) {
      const extension = text.indexOf('extLst', scanner.end);
      const markup = text.includes('!', scanner.end) || text.includes('?', scanner.end);
      this.sureUntil = markup ? 0 : extension < 0 ? text.length : extension;
    }
    const end = text.indexOf(`</${this.prefix}row>`, scanner.end);
    if (end >= 0 && end < this.sureUntil) scanner.end = end;
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
    this.hidden = this.customFormat = this.numbered = false;
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
      if (kind === 1) {
        this.valueStart = content;
        this.valueEnd = stop;
      } else if (kind === 2) {
        this.formulaStart = from;
        this.formulaEnd = scanner.end;
      } else if (kind === 3) {
        this.inlineStart = content;
        this.inlineEnd = stop;
      }
    }
  }

  /**
   * Takes a cell written as Excel writes most (`<c r="B3" s="4" t="s"><v>12</v></c>`, s, t and v optional) without looking for tags
   * and attributes one by one. False, with nothing taken, for a cell written in any other way.
   */
  private takePlainCell(): boolean {
    const { text, scanner } = this;
    const start = scanner.end;
    if (this.prefix !== '' || !text.startsWith('<c r="', start)) return false;
    let at = start + 6;
    let column = 0;
    let code = text.charCodeAt(at);
    for (; code >= 0x41 && code <= 0x5a; code = text.charCodeAt(++at)) column = column * 26 + code - 0x40;
    const digits = at;
    let row = 0;
    for (; code >= 0x30 && code <= 0x39; code = text.charCodeAt(++at)) row = row * 10 + code - 0x30;
    if (code !== QUOTE || column < 1 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS || at === digits) return false;
    let style = -1;
    if (isAttribute(text, ++at, 0x73)) {
      const from = at + 4;
      at = text.indexOf('"', from);
      style = integer(text, from, at);
      at += 1;
    }
    let type = 'n';
    if (isAttribute(text, at, 0x74)) {
      const from = at + 4;
      at = text.indexOf('"', from);
      type = typeNames.get(text.charCodeAt(from) + (at - from) * 256) ?? '';
      at += 1;
    }
    const empty = text.charCodeAt(at) === 0x2f;
    if (empty) at += 1;
    // A type nobody knows, and what is not well-formed, are for the scanner to tell.
    if (type === '' || text.charCodeAt(at) !== 0x3e) return false;
    const tagEnd = at + 1;
    let [valueStart, valueEnd, end] = [-1, -1, tagEnd];
    if (!empty) {
      if (text.startsWith('<v>', tagEnd)) {
        valueStart = tagEnd + 3;
        valueEnd = text.indexOf('<', valueStart);
        if (!text.startsWith('</v>', valueEnd)) return false;
        end = valueEnd + 4;
      }
      if (!text.startsWith('</c>', end)) return false;
      end += 4;
    }
    this.row = row - 1;
    this.column = column - 1;
    this.style = style;
    this.type = type;
    this.valueStart = valueStart;
    this.valueEnd = valueEnd;
    this.inlineStart = this.inlineEnd = this.formulaStart = this.formulaEnd = -1;
    this.start = start;
    this.tagEnd = tagEnd;
    this.empty = empty;
    this.end = scanner.end = end;
    return true;
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
    this.numbered = true;
  }
}

/** Cell types by first letter and length, so that no string is made for each cell. */
const typeNames = new Map(['n', 's', 'b', 'e', 'd', 'str', 'inlineStr'].map((name) => [name.charCodeAt(0) + name.length * 256, name]));

const QUOTE = 0x22;

/** Whether ` s="` (or another letter) stands at a place of a text. */
const isAttribute = (text: string, at: number, letter: number): boolean => text.charCodeAt(at) === 0x20
  && text.charCodeAt(at + 1) === letter && text.charCodeAt(at + 2) === 0x3d && text.charCodeAt(at + 3) === QUOTE;

function truth(text: string, at: number): boolean {
  return text[at] === '1' || text[at] === 't';
}

/** A whole number of digits and nothing else; -1 for any other slice. */
export function integer(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return from === to ? -1 : value;
}
