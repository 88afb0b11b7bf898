import { address, areaAddress } from '../../../src/figures';
import { markSeverities, markSeverity } from '../../../src/hosts/marks';
import { excelOf } from '../../support/excel';
import { cellsOf, parseArea } from '../../support/excel/areas';
import type { BookSheet } from '../../support/excel/book';
import { sheetOf, workbookOf } from '../../support/workbook';
import { contract } from '../contract';

function marksOn(sheet: BookSheet): Record<string, string[]> {
  const found = markSeverities.map((severity) =>
    [
      severity,
      sheet.rules.filter((rule) => markSeverity(rule.formula) === severity)
        .flatMap((rule) =>
          rule.areas.flatMap((area) => [...cellsOf(parseArea(areaAddress(area)))].map(([row, column]) => address(row, column)))
        ).sort(),
    ] as const
  );
  return Object.fromEntries(found.filter(([, cells]) => cells.length > 0));
}

// below 1.13 Excel tells nothing of merges, below 1.9 nothing of filters: those versions have their own tests
describe.each(['1.14', '1.17', '1.21'])('ExcelApi %s', (version) => {
  contract('excel', (book) => {
    const snapshot = workbookOf(book.sheets.map(sheetOf), { isProtected: book.isProtected ?? false });
    const { double, workbook } = excelOf(snapshot, { version });
    const sheetCalled = (name: string): BookSheet => double.book.sheets.find((sheet) => sheet.name === name)!;
    for (const [name, notes] of Object.entries(book.notes ?? {})) {
      for (const [at, content] of Object.entries(notes)) {
        const { top, left } = parseArea(at);
        double.book.sheets.find((sheet) => sheet.name === name)?.notes.push({ row: top, column: left, content, author: '某科室' });
      }
    }
    return Promise.resolve({
      port: workbook,
      marksOf: (sheet) => Promise.resolve(marksOn(sheetCalled(sheet))),
      notesOf: (sheet) => Promise.resolve(version !== '1.21' ? null
        : Object.fromEntries(sheetCalled(sheet).notes.map((note) => [address(note.row, note.column), note.content]))),
    });
  });
});
