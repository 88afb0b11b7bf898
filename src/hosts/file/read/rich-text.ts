import { XmlScanner } from '../xml/scanner';
import { characters, unescapeCellText } from '../xml/text';

/**
 * The text of a string item (`<si>` or `<is>`): its runs joined, phonetic guides (`rPh`) left out. White space at the
 * ends of a `t` counts only where xml:space says so, as Excel has it.
 */
export function richText(xml: string, from: number, to: number): string {
  const scanner = new XmlScanner(xml, from, to);
  let text = '';
  while (scanner.next()) {
    if (scanner.closing) continue;
    const name = scanner.local;
    if (name === 'rPh') scanner.skip();
    else if (name === 't' && !scanner.empty) {
      const keep = scanner.end - scanner.nameEnd > 1 && scanner.attribute('xml:space') === 'preserve';
      const start = scanner.end;
      scanner.skip();
      const raw = characters(xml, start, scanner.start);
      text += unescapeCellText(keep ? raw : trimXml(raw));
    }
  }
  return text;
}

function trimXml(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first <= 0x20 || last <= 0x20 ? text.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '') : text;
}

/** The shared strings by index. */
export function parseSharedStrings(text: string | null): string[] {
  const strings: string[] = [];
  if (text === null) return strings;
  const scanner = new XmlScanner(text);
  while (scanner.next()) {
    if (scanner.closing || scanner.local !== 'si') continue;
    const start = scanner.end;
    const { empty } = scanner;
    scanner.skip();
    strings.push(empty ? '' : richText(text, start, scanner.start));
  }
  return strings;
}

/** A copy that does not keep the text alive it was cut from. */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
