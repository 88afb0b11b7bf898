import { XmlScanner } from '../xml/scanner';
import { applySplices, type Splice } from '../xml/splice';
import { escapeXml, XmlError } from '../xml/text';

/** `[Content_Types].xml`: what each part is. Changes are gathered and written at once. */
export class ContentTypes {
  static readonly part = '[Content_Types].xml';
  private readonly overrides = new Map<string, Splice>();
  private readonly defaults = new Map<string, Splice | null>();
  private readonly added = new Map<string, string>();
  private readonly dropped: Splice[] = [];
  private readonly prefix: string;
  private readonly firstOverride: number;

  /** Throws XmlError where the text is not well-formed. */
  constructor(private readonly text: string) {
    const scanner = new XmlScanner(text);
    if (!scanner.next() || scanner.empty) throw new XmlError('no content types');
    this.prefix = scanner.prefix;
    let first = -1;
    for (;;) {
      if (!scanner.next()) throw new XmlError('element without end');
      if (scanner.closing) break;
      const { start } = scanner;
      const name = scanner.local;
      const key = (scanner.attribute('PartName') ?? scanner.attribute('Extension') ?? '').toLowerCase();
      scanner.skip();
      if (name === 'Default') this.defaults.set(key, { start, end: scanner.end, text: '' });
      else if (name === 'Override') {
        if (first < 0) first = start;
        this.overrides.set(key.replace(/^\//, ''), { start, end: scanner.end, text: '' });
      }
    }
    this.firstOverride = first;
  }

  /** Says what a new part is. */
  set(part: string, type: string): void {
    if (this.overrides.has(part.toLowerCase())) return;
    this.added.set(part, `<${this.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
  }

  /** Says what parts of an extension are; false where it is said already. */
  setDefault(extension: string, type: string): boolean {
    if (this.defaults.has(extension)) return false;
    this.defaults.set(extension, null);
    this.added.set(`.${extension}`, `<${this.prefix}Default Extension="${extension}" ContentType="${type}"/>`);
    return true;
  }

  /** Whether a part is named itself, not only by its extension. */
  names(part: string): boolean {
    return this.overrides.has(part.toLowerCase()) || this.added.has(part);
  }

  dropDefault(extension: string): void {
    const known = this.defaults.get(extension);
    if (known) this.dropped.push(known);
    this.added.delete(`.${extension}`);
    this.defaults.delete(extension);
  }

  drop(part: string): void {
    this.added.delete(part);
    const known = this.overrides.get(part.toLowerCase());
    if (known) this.dropped.push(known);
    this.overrides.delete(part.toLowerCase());
  }

  render(): string {
    const close = this.text.lastIndexOf('</');
    const defaultsAt = this.firstOverride < 0 ? close : this.firstOverride;
    const splices = [...this.dropped];
    for (const [key, xml] of this.added) {
      const at = key.startsWith('.') ? defaultsAt : close;
      splices.push({ start: at, end: at, text: xml });
    }
    return applySplices(this.text, splices);
  }
}
