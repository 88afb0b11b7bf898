import { hostError } from '../texts';
import { openPackage } from './open';
import { characters } from './xml/text';
import { XmlScanner } from './xml/scanner';

/**
 * The paragraphs of a .docx that are not empty, in reading order, those of tables among them: runs joined, tabs and
 * breaks kept, deleted revisions, hidden text and field codes left out. Throws HostError as opening a workbook does.
 */
export async function readDocx(bytes: Uint8Array, name = '.docx'): Promise<readonly string[]> {
  const source = openPackage(bytes, name, 'not-a-document');
  const main = source.relationships('').find((relation) => relation.kind === 'officeDocument')?.target ?? 'word/document.xml';
  const text = source.text(main);
  if (text === null) throw hostError('not-a-document', name);
  return source.guard(main, () => paragraphs(text, () => hostError('not-a-document', name)));
}

/** Elements whose content is not part of the text as it reads now. */
const passedOver = new Set(['del', 'moveFrom', 'instrText', 'delText', 'pPr', 'Fallback', 'sdtPr']);

function paragraphs(text: string, noDocument: () => Error): string[] {
  const scanner = new XmlScanner(text);
  const root = scanner.next() ? scanner.local : '';
  if (root !== 'document') throw noDocument();
  const found: { text: string }[] = [];
  const open: { text: string }[] = [];
  let hidden = false;
  while (scanner.next()) {
    const name = scanner.local;
    if (scanner.closing) {
      if (name === 'p') open.pop();
    } else if (name === 'rPr') hidden = isHidden(scanner);
    else if (passedOver.has(name)) scanner.skip();
    else if (name === 'r') hidden = false;
    else if (name === 'p') {
      const paragraph = { text: '' };
      found.push(paragraph);
      if (!scanner.empty) open.push(paragraph);
    } else {
      const current = open.at(-1);
      const words = inline(scanner, name);
      if (current && !hidden) current.text += words;
    }
  }
  return found.map((paragraph) => paragraph.text.trim()).filter((line) => line !== '');
}

/** Whether a run's properties hide it (w:vanish); passes over them. */
function isHidden(scanner: XmlScanner): boolean {
  if (scanner.empty) return false;
  const from = scanner.end;
  scanner.skip();
  return /<(?:\w+:)?vanish(?:\s(?![^>]*val="(?:0|false|off)")[^>]*)?\/?>/.test(scanner.text.slice(from, scanner.start));
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
