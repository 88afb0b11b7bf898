import { rootPrefix, XmlScanner } from '../xml/scanner';
import { applySplices } from '../xml/splice';
import { escapeXml } from '../xml/text';
import { ContentTypes } from './content-types';
import type { OfficePackage } from './package';
import { relationshipsPart, relativeTarget } from './relationships';

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictTypes = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Adds parts to a package and takes them out again, with their relationships and content types. */
export class Wiring {
  readonly types: ContentTypes;
  /** The namespace of relationships, and of the workbook's own elements, as this file has them (transitional or strict). */
  readonly relationshipsNamespace: string;
  readonly mainNamespace: string;

  constructor(readonly source: OfficePackage, strict: boolean) {
    this.types = new ContentTypes(source.text(ContentTypes.part) ?? '');
    this.relationshipsNamespace = strict ? strictTypes : transitional;
    this.mainNamespace = strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
      : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  }

  /** Relates `from` to a part; gives the id, that of the relationship there already is where there is one. */
  relate(from: string, kind: string, target: string): string {
    const part = relationshipsPart(from);
    const text = this.source.text(part)
      ?? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const known = this.source.relationships(from);
    const same = known.find((relation) => relation.kind === kind && relation.target.toLowerCase() === target.toLowerCase());
    if (same) return same.id;
    const ids = new Set(known.map((relation) => relation.id));
    let number = known.length + 1;
    while (ids.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    const prefix = rootPrefix(text);
    const xml = `<${prefix}Relationship Id="${id}" Type="${this.relationshipsNamespace}/${kind}" Target="${
      escapeXml(relativeTarget(from, target))
    }"/>`;
    const open = text.replace(/\/>\s*$/, `></${prefix}Relationships>`);
    const whole = text.includes('</') ? text : open;
    const close = whole.lastIndexOf('</');
    this.source.setText(part, whole.slice(0, close) + xml + whole.slice(close));
    return id;
  }

  /** Takes away a part, its content type, its own relationships and the relationship from `from`. */
  removePart(from: string, target: string): void {
    this.source.remove(target);
    this.source.remove(relationshipsPart(target));
    this.types.drop(target);
    const part = relationshipsPart(from);
    const text = this.source.text(part);
    if (text === null) return;
    const relations = this.source.relationships(from);
    const rest = relations.filter((relation) => relation.external || relation.target.toLowerCase() !== target.toLowerCase());
    if (rest.length === 0) this.source.remove(part);
    else if (rest.length < relations.length) this.source.setText(part, withoutRelationships(text, new Set(rest.map(({ id }) => id))));
  }

  /** Writes the content types. */
  finish(): void {
    const text = this.types.render();
    if (text !== this.source.text(ContentTypes.part)) this.source.setText(ContentTypes.part, text);
  }
}

function withoutRelationships(text: string, kept: ReadonlySet<string>): string {
  const scanner = new XmlScanner(text);
  const splices = [];
  while (scanner.next()) {
    if (scanner.closing || scanner.local !== 'Relationship' || kept.has(scanner.attribute('Id') ?? '')) continue;
    const { start } = scanner;
    scanner.skip();
    splices.push({ start, end: scanner.end, text: '' });
  }
  return applySplices(text, splices);
}
