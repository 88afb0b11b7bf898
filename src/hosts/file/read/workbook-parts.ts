import { hostError } from '../../texts';
import type { OfficePackage } from '../package/package';
import type { Relationship } from '../package/relationships';
import { XmlScanner } from '../xml/scanner';

/** A worksheet as the workbook part lists it. */
export interface SheetEntry {
  /** `sheetId`: stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly part: string;
}

/** What the workbook part says of the workbook; worksheets in tab order (chart and dialog sheets are passed over). */
export interface WorkbookParts {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  /** Whether the file is of the strict variant of the format, which has namespaces of its own. */
  readonly strict: boolean;
  readonly date1904: boolean;
  readonly isProtected: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/**
 * Finds the workbook of a package by its relationships. Throws HostError `not-a-workbook` where there is none, `truncated` where
 * a sheet is lacking.
 */
export function readWorkbookParts(source: OfficePackage): WorkbookParts {
  const main = source.relationships('').find((relation) => relation.kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const text = main.toLowerCase().endsWith('.xml') ? source.text(main) : null;
  if (text === null) throw hostError('not-a-workbook', source.file, source.has('xl/workbook.bin') ? '.xlsb' : null);
  const relations = source.relationships(main);
  const before = known.get(source);
  if (before?.text === text && before.relations === relations) return before.parts;
  const parts = partsOf(source, main, text, relations);
  known.set(source, { text, relations, parts });
  return parts;
}

interface Known { readonly text: string; readonly relations: readonly Relationship[]; readonly parts: WorkbookParts }

/** What the workbook part of a package said last: every step of the way asks it, and few change it. */
const known = new WeakMap<OfficePackage, Known>();

function partsOf(source: OfficePackage, main: string, text: string, relations: readonly Relationship[]): WorkbookParts {
  const byId = new Map([...relations].reverse().map((relation) => [relation.id, relation]));
  const target = (kind: string): string | null => relations.find((relation) => relation.kind === kind)?.target ?? null;
  return source.guard(main, () => {
    const scanner = new XmlScanner(text);
    const root = scanner.next() ? scanner.local : '';
    if (root !== 'workbook') throw hostError('not-a-workbook', source.file);
    const strict = text.slice(scanner.start, scanner.end).includes('http://purl.oclc.org/ooxml/');
    const sheets: SheetEntry[] = [];
    let [date1904, isProtected] = [false, false];
    while (scanner.next()) {
      if (scanner.closing) continue;
      const name = scanner.local;
      if (name === 'workbookPr') date1904 = flag(scanner.attribute('date1904'));
      else if (name === 'workbookProtection') isProtected = flag(scanner.attribute('lockStructure'));
      else if (name === 'extLst') scanner.skip();
      else if (name === 'sheet') {
        const id = scanner.prefixedAttribute('id');
        const relation = id === null ? undefined : byId.get(id);
        if (relation && relation.kind !== 'worksheet') continue;
        // Excel calls such a file damaged; a sheet passed over in silence would look checked.
        if (!relation || !source.has(relation.target)) throw hostError('truncated', source.file, scanner.attribute('name'));
        sheets.push({
          id: scanner.attribute('sheetId') ?? id!,
          name: scanner.attribute('name') ?? '',
          visible: (scanner.attribute('state') ?? 'visible') === 'visible',
          part: relation.target,
        });
      }
    }
    return { part: main, sheets, strict, date1904, isProtected, sharedStrings: target('sharedStrings'), styles: target('styles') };
  });
}

/** An XML boolean. */
export function flag(text: string | null): boolean {
  return text === '1' || text === 'true' || text === 'on';
}
