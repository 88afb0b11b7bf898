import type { Area, SheetSnapshot, WorkbookSnapshot } from '../../../figures';
import { stateNamespace, stateOfXml } from '../../state-part';
import { hostError } from '../../texts';
import type { OfficePackage } from '../package/package';
import { textPool, type ValueContext } from './cell-value';
import { parseSharedStrings } from './rich-text';
import { parseArea } from './sheet-frame';
import { readSheet, readTableFilter, TooManyCells, type FileSheet } from './sheet';
import { NumberFormats } from './styles';
import type { SheetEntry, WorkbookParts } from './workbook-parts';

/** What cells of this workbook need to be read; the shared strings are read when the first of them is asked for. */
export function valueContext(source: OfficePackage, workbook: WorkbookParts): ValueContext {
  let strings: string[] | null = null;
  const read = (part: string | null): string | null => (part === null ? null : source.text(part));
  return {
    formats: source.guard(workbook.styles ?? '', () => NumberFormats.parse(read(workbook.styles))),
    date1904: workbook.date1904,
    sharedString(index) {
      strings ??= source.guard(workbook.sharedStrings ?? '', () => parseSharedStrings(read(workbook.sharedStrings)));
      return strings[index];
    },
    intern: textPool(),
  };
}

/** One sheet as a snapshot. Throws HostError for a part that is damaged or beyond all measure. */
export function readSheetPart(source: OfficePackage, entry: SheetEntry, context: ValueContext): FileSheet {
  const text = source.text(entry.part) ?? '';
  return source.guard(entry.part, () => {
    try {
      const sheet = readSheet(text, entry, context, (ids) => tableFilters(source, entry.part, ids));
      source.knowToLack(
        entry.part, ...(sheet.formulaCells().length === 0 ? ['formulas' as const] : []),
        ...(text.includes('conditionalFormatting') ? [] : ['conditional-formats' as const]),
      );
      return sheet;
    } catch (error) {
      if (error instanceof TooManyCells) throw hostError('too-large', source.file, entry.name, error);
      throw error;
    }
  });
}

function tableFilters(source: OfficePackage, sheet: string, ids: readonly string[]): Area[] {
  const relations = source.relationships(sheet);
  return ids.flatMap((id) => {
    const part = relations.find((relation) => relation.id === id)?.target;
    const text = part === undefined ? null : source.text(part);
    const area = text === null ? null : readTableFilter(text, parseArea);
    return area ? [area] : [];
  });
}

/** The part that keeps our state, with the state; null where the workbook has none. */
export function findState(source: OfficePackage, workbook: WorkbookParts): { part: string; xml: string; state: string } | null {
  for (const relation of source.relationships(workbook.part)) {
    if (relation.kind !== 'customXml' || source.sizeOf(relation.target) > 64 * 2 ** 20) continue;
    const xml = source.text(relation.target);
    const state = xml?.includes(stateNamespace) ? stateOfXml(xml) : null;
    if (xml !== null && state !== null) return { part: relation.target, xml, state };
  }
  return null;
}

/** A snapshot of these sheets. */
export function workbookSnapshot(source: OfficePackage, workbook: WorkbookParts, sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: source.file, sheets, isProtected: workbook.isProtected, state: findState(source, workbook)?.state ?? null };
}
