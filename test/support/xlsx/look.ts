import { address, parseAddress } from '../../../src/figures';
import { markSeverity, type MarkSeverity } from '../../../src/hosts/marks';
import { SaxesParser } from 'saxes';
import { unpack } from './pack';

/** An element as a real XML parser has it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Parses XML into a tree; local names only. */
export function parseXml(xml: string): XmlNode {
  const parser = new SaxesParser();
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name: name.slice(name.indexOf(':') + 1), attributes, children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => { open.pop(); });
  parser.on('text', (text) => { open.at(-1)!.text += text; });
  parser.on('cdata', (text) => { open.at(-1)!.text += text; });
  parser.write(xml).close();
  return root.children[0]!;
}

/** All descendants of a name. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The part of a sheet by its name, through the workbook's relationships. */
export function sheetPart(parts: Readonly<Record<string, string>>, sheet: string): string {
  const entry = all(parseXml(parts['xl/workbook.xml']!), 'sheet').find(({ attributes }) => attributes['name'] === sheet)!;
  const relation = all(parseXml(parts['xl/_rels/workbook.xml.rels']!), 'Relationship').find(({ attributes }) =>
    attributes['Id'] === entry.attributes['r:id']
  )!;
  return `xl/${relation.attributes['Target']!.replace(/^\/xl\//, '')}`;
}

/** Our marks on a sheet, read from the file's XML. */
export function marksIn(bytes: Uint8Array, sheet: string): Partial<Record<MarkSeverity, readonly string[]>> {
  const parts = unpack(bytes);
  const marks: Partial<Record<MarkSeverity, readonly string[]>> = {};
  for (const format of all(parseXml(parts[sheetPart(parts, sheet)]!), 'conditionalFormatting')) {
    const severity = all(format, 'formula').map(({ text }) => markSeverity(text)).find((found) => found !== null);
    if (severity) marks[severity] = format.attributes['sqref']!.split(' ').flatMap(cellsOfRange).sort();
  }
  return marks;
}

function cellsOfRange(range: string): string[] {
  const [from, to = from] = range.split(':').map((text) => parseAddress(text)!);
  const cells: string[] = [];
  for (let row = from!.row; row <= to!.row; row++)
    for (let column = from!.column; column <= to!.column; column++) cells.push(address(row, column));
  return cells;
}

/** The notes on a sheet by address, read from the file's XML. */
export function notesIn(bytes: Uint8Array, sheet: string): Record<string, string> {
  const parts = unpack(bytes);
  const rels = parts[sheetPart(parts, sheet).replace(/([^/]+)$/, '_rels/$1.rels')];
  const target = rels === undefined ? undefined
    : all(parseXml(rels), 'Relationship').find(({ attributes }) => attributes['Type']!.endsWith('/comments'))
      ?.attributes['Target'];
  if (target === undefined) return {};
  const comments = parseXml(parts[target.startsWith('/') ? target.slice(1) : `xl/${target.replace('../', '')}`]!);
  return Object.fromEntries(
    all(comments, 'comment').map((comment) => [comment.attributes['ref']!, all(comment, 't').map(({ text }) => text).join('')]),
  );
}
