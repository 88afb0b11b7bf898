import { normalise, valueAt } from '../../figures';
import type { CellRef, SheetSnapshot, WorkbookSnapshot } from '../../figures';
import type { Finding } from '../../assess';
import type { Book } from '../facts/book';
import { continued, indent, reportSheet } from '../narrative/layout';
import { reportSheetOf } from '../narrative/former';
import { checkNarrative } from './check';

/** A narrative that stands in a sheet: its paragraphs, and the cell each begins in. */
export interface SheetNarrative {
  readonly sheet: string;
  readonly paragraphs: readonly string[];
  readonly cells: readonly CellRef[];
}

/** Prose: long, with the stops of a sentence. A form has a few such cells, a report a column of them. */
const prose = /^(?=.{30})[\s\S]*[，。；]/;
const fewest = 5;

/** The narratives among the sheets: our 自评报告, and sheets that hold a column of prose. `forms`: names of sheets that are forms. */
export function narrativesIn(workbook: WorkbookSnapshot, forms: ReadonlySet<string>): readonly SheetNarrative[] {
  const own = reportSheetOf(workbook);
  return workbook.sheets.filter((sheet) => !forms.has(sheet.name)).flatMap((sheet) => {
    if (sheet === own) return [ownNarrative(sheet)];
    const column = proseColumn(sheet);
    return column === null ? [] : [columnNarrative(sheet, column)];
  });
}

/** Findings of every narrative that is a sheet of this workbook, each at its cell. */
export function checkReportSheets(workbook: WorkbookSnapshot, book: Book): readonly Finding[] {
  const forms = new Set([...book.projects, ...book.departments, ...book.systems].map((form) => form.sheet)
    .concat(book.accounts.map((table) => table.sheet.name), book.staffing ? [book.staffing.sheet.name] : []));
  return narrativesIn(workbook, forms).flatMap(({ paragraphs, cells }) =>
    checkNarrative(paragraphs, { book, cellOf: (paragraph) => cells[paragraph - 1] ?? null }));
}

const textAt = (sheet: SheetSnapshot, row: number, column: number): string => {
  const raw = valueAt(sheet, row, column);
  return typeof raw === 'string' ? raw.replace(new RegExp(`^${indent}`), '') : '';
};

/** Rows of one paragraph are one; the key beside a row says so. */
function ownNarrative(sheet: SheetSnapshot): SheetNarrative {
  const paragraphs: string[] = [];
  const cells: CellRef[] = [];
  for (let row = sheet.top; row < sheet.top + sheet.values.length; row += 1) {
    const text = textAt(sheet, row, reportSheet.text);
    if (normalise(text) === '') continue;
    if (textAt(sheet, row, reportSheet.key).includes(continued) && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
    else {
      paragraphs.push(text);
      cells.push({ sheet: sheet.name, row, column: reportSheet.text });
    }
  }
  return { sheet: sheet.name, paragraphs, cells };
}

function proseColumn(sheet: SheetSnapshot): number | null {
  const counts = new Map<number, number>();
  sheet.values.forEach((row) => {
    row.forEach((value, index) => { if (typeof value === 'string' && prose.test(value)) counts.set(sheet.left + index, (counts.get(sheet.left + index) ?? 0) + 1); });
  });
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= fewest ? best[0] : null;
}

function columnNarrative(sheet: SheetSnapshot, column: number): SheetNarrative {
  const found = sheet.values.flatMap((_, index) => {
    const row = sheet.top + index;
    return textAt(sheet, row, column).split('\n').filter((line) => line.trim() !== '').map((line) => ({ line, cell: { sheet: sheet.name, row, column } }));
  });
  return { sheet: sheet.name, paragraphs: found.map(({ line }) => line), cells: found.map(({ cell }) => cell) };
}
