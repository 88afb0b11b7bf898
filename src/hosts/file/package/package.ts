import { hostError } from '../../texts';
import { HostError } from '../../workbook';
import { decodeXml, encodeXml, XmlError } from '../xml/text';
import { readArchive, type ZipEntry } from '../zip/archive';
import { inflateText } from '../zip/inflate';
import { packEntry, writeArchive } from '../zip/write';
import { parseRelationships, relationshipsPart, type Relationship } from './relationships';

interface Part {
  readonly name: string;
  /** As in the file that was opened; null for a part that is new. */
  readonly original: ZipEntry | null;
  /** As it will be saved; null: removed. A text waits to be packed until the workbook is saved. */
  current: ZipEntry | string | null;
  /** The text of `current`, where there was room to remember it. */
  text: string | null;
  /** What `current`, a sheet, was read and found to lack. */
  lacks: ReadonlySet<Lack>;
}

/** What a sheet's part may be known to hold none of: nobody need inflate it to ask again. */
export type Lack = 'formulas' | 'conditional-formats';

const nothingKnown: ReadonlySet<Lack> = new Set();

/** All parts of a workbook may come to this together; they are inflated one after another, never all at once. */
const MAX_TOTAL = 2 ** 31;

/** Characters of inflated parts that are remembered: those asked for again and again are small. */
const REMEMBERED = 2 ** 22;

/**
 * The parts of an Office file. What is not touched stays the very bytes of the file; what was touched can be put back.
 * Names are compared without case, as the format demands.
 */
export class OfficePackage {
  private readonly parts = new Map<string, Part>();
  private readonly relations = new Map<string, { readonly text: string; readonly list: readonly Relationship[] }>();
  /** Where the search for a free number begins, by kind of name: below it all are taken. */
  private readonly free = new Map<string, number>();
  private room = REMEMBERED;

  private constructor(readonly file: string) {}

  /** Opens a zip of parts. Throws HostError for whatever is none. */
  static open(bytes: Uint8Array, file: string): OfficePackage {
    const opened = new OfficePackage(file);
    let total = 0;
    for (const entry of readArchive(bytes, file)) {
      if (entry.name.endsWith('/')) continue;
      total += entry.size;
      if (total > MAX_TOTAL) throw hostError('too-large', file);
      opened.parts.set(entry.name.toLowerCase(), { name: entry.name, original: entry, current: entry, text: null, lacks: nothingKnown });
    }
    return opened;
  }

  has(name: string): boolean {
    return (this.parts.get(name.toLowerCase())?.current ?? null) !== null;
  }

  names(): string[] {
    return [...this.parts.values()].filter((part) => part.current !== null).map((part) => part.name);
  }

  /** A part's text, or null where there is no such part. */
  text(name: string): string | null {
    const part = this.parts.get(name.toLowerCase());
    if (!part || typeof part.current === 'string' || part.current === null) return part?.current as string | null | undefined ?? null;
    if (part.text !== null) return part.text;
    const text = inflateText(part.current, this.file, decodeXml);
    if (text.length > this.room) return text;
    this.room -= text.length;
    part.text = text;
    return text;
  }

  /** Whether a sheet's part is known, from having been read as it is, to hold none of these. */
  lacks(name: string, what: Lack): boolean {
    return this.parts.get(name.toLowerCase())?.lacks.has(what) ?? false;
  }

  /** Remembers what a sheet just read holds none of, until its part is written. */
  knowToLack(name: string, ...what: readonly Lack[]): void {
    const part = this.parts.get(name.toLowerCase());
    if (part) part.lacks = new Set([...part.lacks, ...what]);
  }

  /** A part's text as it was when the file was opened; null where there was none. */
  originalText(name: string): string | null {
    const original = this.parts.get(name.toLowerCase())?.original ?? null;
    return original === null ? null : inflateText(original, this.file, decodeXml);
  }

  /** Inflated size of a part as declared, in bytes; for estimates. */
  sizeOf(name: string): number {
    const current = this.parts.get(name.toLowerCase())?.current ?? null;
    return current === null ? 0 : typeof current === 'string' ? current.length : current.size;
  }

  /** Writes a part. `pack` now for large parts written once, later for small ones written often. */
  setText(name: string, text: string, pack: 'now' | 'later' = 'later'): void {
    const part = this.part(name);
    this.forget(part);
    part.current = pack === 'now' ? packEntry(part.name, encodeXml(text)) : text;
  }

  remove(name: string): void {
    const part = this.parts.get(name.toLowerCase());
    if (!part) return;
    this.forget(part);
    if (part.original === null) this.discard(name);
    else part.current = null;
  }

  /** Puts a part back as it was in the file: its very bytes, or nothing where it is ours. */
  restore(name: string): void {
    const part = this.parts.get(name.toLowerCase());
    if (!part) return;
    this.forget(part);
    if (part.original === null) this.discard(name);
    else part.current = part.original;
  }

  /** Names of the parts that are not as they were in the file. */
  touched(): string[] {
    return [...this.parts.values()].filter((part) => part.current !== part.original).map((part) => part.name);
  }

  /** The relationships of a part ("" for the package's own). */
  relationships(part: string): readonly Relationship[] {
    const name = relationshipsPart(part);
    const text = this.text(name);
    if (text === null) return [];
    const known = this.relations.get(name);
    if (known?.text === text) return known.list;
    const list = this.guard(name, () => parseRelationships(text, part));
    this.relations.set(name, { text, list });
    return list;
  }

  /** A name for a new part: "xl/comments{n}.xml" with the first free number. */
  freeName(pattern: (index: number) => string): string {
    const kind = pattern(0);
    for (let index = this.free.get(kind) ?? 1; ; index++) {
      if (this.parts.has(pattern(index).toLowerCase())) continue;
      this.free.set(kind, index);
      return pattern(index);
    }
  }

  /** Runs what reads a part; XML that is not well-formed becomes a HostError that names the part. */
  guard<T>(part: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof HostError || !(error instanceof XmlError)) throw error;
      throw hostError('truncated', this.file, part, error);
    }
  }

  /** The file: untouched parts are copied compressed as they are, in their order; new parts follow. */
  save(): Uint8Array {
    const entries: ZipEntry[] = [];
    for (const part of this.parts.values()) {
      if (typeof part.current === 'string') entries.push(packEntry(part.name, encodeXml(part.current)));
      else if (part.current !== null) entries.push(part.current);
    }
    return writeArchive(entries);
  }

  /** Takes a part of ours away: its number is free again. */
  private discard(name: string): void {
    this.parts.delete(name.toLowerCase());
    this.free.clear();
  }

  private forget(part: Part): void {
    this.room += part.text?.length ?? 0;
    part.text = null;
    part.lacks = nothingKnown;
  }

  private part(name: string): Part {
    const key = name.toLowerCase();
    const known = this.parts.get(key);
    if (known) return known;
    const part: Part = { name, original: null, current: null, text: null, lacks: nothingKnown };
    this.parts.set(key, part);
    return part;
  }
}
