import { unescapeXml, XmlError } from './text';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BANG = 0x21;
const QUESTION = 0x3f;

/**
 * Walks the tags of an XML text in one pass, without building a tree and without a new object for each tag: the state
 * is in the fields. Comments, CDATA, processing instructions and a DTD are passed over (a DTD's entities are never expanded).
 */
export class XmlScanner {
  /** Offset of the tag's "<". */
  start = 0;
  /** Offset after the tag's ">". */
  end: number;
  closing = false;
  /** `<a/>`: a tag that is opening and closing at once. */
  empty = false;
  nameStart = 0;
  nameEnd = 0;

  constructor(readonly text: string, from = 0, readonly stop = text.length) {
    this.end = from;
  }

  /** Moves to the next tag; false at the end. Throws XmlError for a tag that does not end. */
  next(): boolean {
    const { text } = this;
    let at = text.indexOf('<', this.end);
    let code = text.charCodeAt(at + 1);
    while (at >= 0 && (code === BANG || code === QUESTION)) {
      at = text.indexOf('<', skipMarkup(text, at));
      code = text.charCodeAt(at + 1);
    }
    if (at < 0 || at >= this.stop) {
      this.start = this.end = this.stop;
      return false;
    }
    this.start = at;
    this.closing = code === SLASH;
    let cursor = this.closing ? at + 2 : at + 1;
    this.nameStart = cursor;
    code = text.charCodeAt(cursor);
    while (code > 0x20 && code !== GT && code !== SLASH) code = text.charCodeAt(++cursor);
    this.nameEnd = cursor;
    while (code !== GT) {
      if (code === QUOTE || code === APOSTROPHE) {
        cursor = text.indexOf(code === QUOTE ? '"' : "'", cursor + 1);
        if (cursor < 0) throw new XmlError('unterminated attribute');
      }
      code = text.charCodeAt(++cursor);
      if (code === LT || Number.isNaN(code)) throw new XmlError('unterminated tag');
    }
    this.empty = !this.closing && text.charCodeAt(cursor - 1) === SLASH;
    this.end = cursor + 1;
    return true;
  }

  /** The tag's name without its prefix. */
  get local(): string {
    const name = this.text.slice(this.nameStart, this.nameEnd);
    return name.slice(name.indexOf(':') + 1);
  }

  /** The tag's prefix with its colon, or "". */
  get prefix(): string {
    const name = this.text.slice(this.nameStart, this.nameEnd);
    return name.slice(0, name.indexOf(':') + 1);
  }

  /** Whether the tag has exactly this qualified name. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.text.startsWith(name, this.nameStart);
  }

  /** An attribute's value by its qualified name; null where there is none. */
  attribute(name: string): string | null {
    const { text } = this;
    // Without the generator: every cell, relation and style asks for some.
    for (let at = this.nameEnd; ;) {
      const equals = text.indexOf('=', at);
      if (equals < 0 || equals >= this.end) return null;
      let from = at;
      let to = equals;
      while (text.charCodeAt(from) <= 0x20) from++;
      while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
      const open = this.openingQuote(equals);
      const close = this.closingQuote(open);
      if (to - from === name.length && text.startsWith(name, from)) return attributeValue(text.slice(open + 1, close));
      at = close + 1;
    }
  }

  /** Where the value after an "=" opens. Throws XmlError for a value without quotes. */
  private openingQuote(equals: number): number {
    const { text } = this;
    let open = equals + 1;
    let code = text.charCodeAt(open);
    while (code <= 0x20) code = text.charCodeAt(++open);
    if (code !== QUOTE && code !== APOSTROPHE) throw new XmlError('attribute without quotes');
    return open;
  }

  /** Where a value closes, which it does inside its tag. */
  private closingQuote(open: number): number {
    const close = this.text.indexOf(this.text[open]!, open + 1);
    if (close < 0 || close >= this.end) throw new XmlError('unterminated attribute');
    return close;
  }

  /** An attribute's value by its local name, whatever its prefix (but a prefix it must have). */
  prefixedAttribute(local: string): string | null {
    for (const [key, value] of this.attributes()) if (key.endsWith(`:${local}`)) return value;
    return null;
  }

  *attributes(): Generator<[name: string, value: string, start: number, end: number]> {
    const { text } = this;
    let at = this.nameEnd;
    for (;;) {
      const equals = text.indexOf('=', at);
      if (equals < 0 || equals >= this.end) return;
      const name = text.slice(at, equals).trim();
      const open = this.openingQuote(equals);
      const close = this.closingQuote(open);
      yield [name, attributeValue(text.slice(open + 1, close)), open + 1, close];
      at = close + 1;
    }
  }

  /** After an opening tag: moves past its closing tag; `start` is then where the closing tag begins. Empty tags stay. */
  skip(): void {
    if (this.empty) return;
    for (let depth = 1; depth > 0;) {
      if (!this.next()) throw new XmlError('element without end');
      if (this.closing) depth--;
      else if (!this.empty) depth++;
    }
  }
}

/** Attribute values have their line breaks and tabs as blanks unless written as numbers. */
function attributeValue(raw: string): string {
  return unescapeXml(/[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw);
}

function skipMarkup(text: string, at: number): number {
  const [close, length] = text.startsWith('<!--', at) ? ['-->', 3]
    : text.startsWith('<![CDATA[', at) ? [']]>', 3]
    : text.startsWith('<?', at) ? ['?>', 2] : [text.startsWith('<!DOCTYPE', at) && hasSubset(text, at) ? ']>' : '>', 1];
  const end = text.indexOf(close as string, at + 2);
  if (end < 0) throw new XmlError('unterminated markup');
  return end + (length as number);
}

function hasSubset(text: string, at: number): boolean {
  const bracket = text.indexOf('[', at);
  return bracket >= 0 && bracket < text.indexOf('>', at);
}

/** The prefix of the part's root element with its colon ("x:" of `<x:worksheet>`), or "". */
export function rootPrefix(text: string): string {
  const scanner = new XmlScanner(text);
  return scanner.next() ? scanner.prefix : '';
}

