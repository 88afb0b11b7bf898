import type { Mark } from '../../../writeback';
import { markSeverity } from '../../marks';
import type { OfficePackage } from '../package/package';
import { outline } from '../write/children';
import { rulesOf } from '../write/marks';
import { XmlScanner } from '../xml/scanner';
import { parseArea } from './sheet-frame';
import type { SheetEntry } from './workbook-parts';

/** Our marks on a sheet as its conditional formats have them, the gravest first; those of others are not told. */
export function readMarks(source: OfficePackage, { part, name }: SheetEntry): readonly Mark[] {
  const text = source.text(part) ?? '';
  if (!text.includes('ziping:mark:')) return [];
  return source.guard(
    part,
    () =>
      outline(text).children.filter((child) => child.name === 'conditionalFormatting').flatMap((child) => {
        const scanner = new XmlScanner(text, child.start, child.tagEnd);
        const areas = scanner.next() ? (scanner.attribute('sqref') ?? '').split(/\s+/).flatMap((ref) => parseArea(ref) ?? [])
          : [];
        const cells = areas.flatMap(({ top, left, bottom, right }) =>
          Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
            row: top + Math.floor(index / (right - left + 1)),
            column: left + index % (right - left + 1),
          }))
        );
        return rulesOf(text, child.tagEnd, child.end).flatMap(({ formulas }) =>
          formulas.flatMap((formula): Mark[] => {
            const severity = markSeverity(formula);
            return severity === null ? [] : [{ sheet: name, severity, cells }];
          })
        );
      }),
  );
}
