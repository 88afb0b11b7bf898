import { hostError } from '../../texts';
import { openPackage } from '../open';
import { characters } from '../xml/text';
import { XmlScanner } from '../xml/scanner';
import { Numbering } from './numbering';
import { Rows, type Line } from './rows';

/**
 * The paragraphs of a .docx that are not empty, in reading order: runs joined, tabs and breaks kept, the numbers Word counts by
 * itself before them, then those of its footnotes and endnotes; deleted revisions, hidden text and field codes left out. A row of
 * a table is one paragraph, its cells parted by tabs, unless a cell holds prose. Throws HostError as opening a workbook does.
 */
export async function readDocx(bytes: Uint8Array, name = '.docx'): Promise<readonly string[]> {
  const source = openPackage(bytes, name, 'not-a-document');
  const noDocument = (): Error => hostError('not-a-document', name);
  const main = source.relationships('').find((relation) => relation.kind === 'officeDocument')?.target ?? 'word/document.xml';
  const text = source.text(main);
  if (text === null) throw noDocument();
  const related = (kind: string): string => {
    const target = source.relationships(main).find((relation) => relation.kind === kind)?.target;
    return target === undefined ? '' : source.text(target) ?? '';
  };
  const numbering = (): Numbering => new Numbering(related('numbering'), related('styles'));
  const notes = ['footnotes', 'endnotes'].map(related).filter((part) => part !== '');
  return source.guard(main, () => [text, ...notes].flatMap((part) => paragraphs(part, numbering(), noDocument)));
}

/** Elements whose content is not part of the text as it reads now. */
const passedOver = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'sdtPr']);

function paragraphs(text: string, numbering: Numbering, noDocument: () => Error): string[] {
  const scanner = new XmlScanner(text);
  const root = scanner.next() ? scanner.local : '';
  if (!['document', 'footnotes', 'endnotes'].includes(root)) throw noDocument();
  const found: Line[] = [];
  const open: Line[] = [];
  const rows = new Rows(found);
  let hidden = false;
  while (scanner.next()) {
    const name = scanner.local;
    if (scanner.closing) {
      if (name === 'p') numbering.count(open.pop());
      else rows.close(name);
    } else if (name === 'rPr') hidden = isHidden(scanner);
    else if (name === 'pPr') setProperties(open.at(-1), scanner);
    else if (passedOver.has(name)) scanner.skip();
    else if (name === 'r') hidden = false;
    else if (name === 'p') {
      const line: Line = { text: '', properties: '' };
      found.push(line);
      if (!scanner.empty) open.push(line);
    } else {
      rows.open(name, scanner.empty);
      const current = open.at(-1);
      const words = inline(scanner, name);
      if (current && !hidden) current.text += words;
    }
  }
  return found.map((line) => line.text.trim()).filter((line) => line !== '');
}

/** Keeps the XML of a paragraph's properties, without what they were before a revision; passes over them. */
function setProperties(line: Line | undefined, scanner: XmlScanner): void {
  const [inside = ''] = skipped(scanner).split(/<(?:\w+:)?pPrChange\s/);
  if (line) line.properties = inside;
}

/** Whether a run's properties hide it (w:vanish); passes over them. */
function isHidden(scanner: XmlScanner): boolean {
  return /<(?:\w+:)?vanish(?:\s(?![^>]*val="(?:0|false|off)")[^>]*)?\/?>/.test(skipped(scanner));
}

/** The XML inside the element the scanner stands at; passes over it. */
function skipped(scanner: XmlScanner): string {
  if (scanner.empty) return '';
  const from = scanner.end;
  scanner.skip();
  return scanner.text.slice(from, scanner.start);
}

function inline(scanner: XmlScanner, name: string): string {
  if (name === 'tab') return '\t';
  if (name === 'br' || name === 'cr') return '\n';
  if (name === 'noBreakHyphen') return '-';
  if (name !== 't' || scanner.empty) return '';
  const from = scanner.end;
  scanner.skip();
  return characters(scanner.text, from, scanner.start);
}
