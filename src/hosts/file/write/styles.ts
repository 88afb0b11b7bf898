import { builtinFormats } from '../read/number-formats';
import { XmlScanner } from '../xml/scanner';
import { escapeXml } from '../xml/text';
import { applySplices, type Splice } from '../xml/splice';
import { outline, placeOf, stylesOrder, type Child, type Outline } from './children';

type Section = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** What a workbook without a part for styles gets. */
export const emptySheet = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  + '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
  + '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The first custom number format id. */
const FIRST_CUSTOM = 164;

/**
 * The styles of a workbook, to which entries are only ever appended: no index that a cell holds changes its meaning.
 * An entry that is there already is used again, so writing twice adds nothing.
 */
export class StyleSheet {
  private readonly text: string;
  private readonly parts: Outline;
  private readonly items = new Map<Section, string[]>();
  private readonly added = new Map<Section, string[]>();
  readonly prefix: string;

  constructor(text: string | null) {
    // one that says nothing at all is as good as none
    this.text = text === null || /<(?:\w+:)?styleSheet(?:\s[^<>]*)?(?:\/>|>\s*<\/[\w:]+>)\s*$/.test(text) ? emptySheet : text;
    this.parts = outline(this.text);
    this.prefix = this.parts.prefix;
  }

  /** The index of an entry, appended where no equal one stands. `xml` is written without prefix. */
  entry(section: Exclude<Section, 'numFmts'>, xml: string): number {
    const own = this.prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
    const items = this.all(section);
    const known = items.indexOf(own);
    if (known >= 0) return known;
    this.append(section, own);
    return items.length - 1;
  }

  /** The id of a number format code. */
  format(code: string): number {
    for (const [id, builtin] of builtinFormats) if (builtin === code && (id < 5 || (id > 8 && id < 12) || id === 49)) return id;
    let highest = FIRST_CUSTOM - 1;
    for (const item of this.all('numFmts')) {
      const scanner = tag(item);
      const id = Number(scanner.attribute('numFmtId'));
      if (scanner.attribute('formatCode') === code) return id;
      highest = Math.max(highest, id);
    }
    this.append('numFmts', `<${this.prefix}numFmt numFmtId="${String(highest + 1)}" formatCode="${escapeXml(code)}"/>`);
    return highest + 1;
  }

  /** The style that looks as `style` does but shows numbers by this format. */
  withFormat(style: number, code: string): number {
    const xfs = this.all('cellXfs');
    const xf = xfs[style] ?? xfs[0] ?? `<${this.prefix}xf xfId="0"/>`;
    const id = this.format(code);
    const end = tag(xf).end;
    const head = setAttribute(setAttribute(xf.slice(0, end), 'numFmtId', String(id)), 'applyNumberFormat', '1');
    const own = head + xf.slice(end);
    const known = xfs.indexOf(own);
    if (known >= 0) return known;
    this.append('cellXfs', own);
    return xfs.length - 1;
  }

  /** The text with what was appended. */
  render(): string {
    const splices: Splice[] = [];
    for (const [section, added] of this.added) {
      const child = this.child(section);
      const count = String(this.all(section).length);
      const body = added.join('');
      const tagName = this.prefix + section;
      if (!child) {
        const at = placeOf(this.parts, stylesOrder, section);
        splices.push({ start: at, end: at, text: `<${tagName} count="${count}">${body}</${tagName}>` });
        continue;
      }
      const head = setAttribute(this.text.slice(child.start, child.tagEnd), 'count', count);
      const empty = child.tagEnd === child.end;
      splices.push({ start: child.start, end: child.tagEnd, text: empty ? `${head.replace(/\s*\/>$/, '>')}${body}</${tagName}>` : head });
      if (!empty) {
        const close = this.text.lastIndexOf('</', child.end - 1);
        splices.push({ start: close, end: close, text: body });
      }
    }
    return applySplices(this.text, splices);
  }

  /** Numbers of entries before we first wrote (from an earlier record where there is one) and now. */
  counts(earlier: Readonly<Record<string, readonly [number, number]>>): Record<string, readonly [number, number]> {
    const counts: Record<string, readonly [number, number]> = { ...earlier };
    for (const [section, added] of this.added) {
      const now = this.all(section).length;
      counts[section] = [earlier[section]?.[0] ?? now - added.length, now];
    }
    return counts;
  }

  /**
   * The text without the entries we once appended, as long as each section still has as many as we left;
   * null where somebody has appended more since.
   */
  truncated(counts: Readonly<Record<string, readonly [number, number]>>): string | null {
    const splices: Splice[] = [];
    for (const [name, [before, after]] of Object.entries(counts)) {
      const child = this.parts.children.find((candidate) => candidate.name === name);
      const items = this.all(name as Section);
      if (!child || items.length !== after) return null;
      if (before === 0) splices.push({ start: child.start, end: child.end, text: '' });
      else {
        const start = child.tagEnd;
        const head = setAttribute(this.text.slice(child.start, start), 'count', String(before));
        splices.push({ start: child.start, end: child.end, text: `${head}${items.slice(0, before).join('')}</${this.prefix}${name}>` });
      }
    }
    return applySplices(this.text, splices);
  }

  get changed(): boolean {
    return this.added.size > 0;
  }

  private child(section: Section): Child | undefined {
    return this.parts.children.find(({ name }) => name === section);
  }

  private append(section: Section, xml: string): void {
    this.all(section).push(xml);
    const added = this.added.get(section) ?? [];
    added.push(xml);
    this.added.set(section, added);
  }

  private all(section: Section): string[] {
    const known = this.items.get(section);
    if (known) return known;
    const items: string[] = [];
    const child = this.child(section);
    if (child && child.tagEnd < child.end) {
      const scanner = new XmlScanner(this.text, child.tagEnd, child.end);
      while (scanner.next() && !scanner.closing) {
        const { start } = scanner;
        scanner.skip();
        items.push(this.text.slice(start, scanner.end));
      }
    }
    this.items.set(section, items);
    return items;
  }
}

function tag(xml: string): XmlScanner {
  const scanner = new XmlScanner(xml);
  scanner.next();
  return scanner;
}

/** A start tag with an attribute set, in its place where it was there. */
export function setAttribute(startTag: string, name: string, value: string): string {
  const scanner = tag(startTag);
  for (const [key, , start, end] of scanner.attributes()) {
    if (key === name) return startTag.slice(0, start) + escapeXml(value) + startTag.slice(end);
  }
  return `${startTag.slice(0, scanner.nameEnd)} ${name}="${escapeXml(value)}"${startTag.slice(scanner.nameEnd)}`;
}
