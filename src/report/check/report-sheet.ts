import { normalise, valueAt } from '../../figures';
import type { CellRef, RawValue, SheetSnapshot, WorkbookSnapshot } from '../../figures';
import type { Assessment, Finding } from '../../assess';
import { bookOf } from '../facts/book-of';
import { continued, indent, reportSheet } from '../narrative/layout';
import { reportSheetOf } from '../narrative/former';
import { checkNarrative } from './check';

/** A narrative that stands in a sheet: its paragraphs, and the cell each begins in. */
interface SheetNarrative {
  readonly paragraphs: readonly string[];
  readonly cells: readonly CellRef[];
}

/** Prose: long, with the stops of a sentence. A form has a few such cells, a report a column of them. */
const prose = /^(?=(?:.|(?<=[，、,]\r?)\n){30})[\s\S]*[，。；]/;
const fewest = 5;
/** Fewer will do below a line that calls the sheet a report. */
const titled = /^.{0,40}(报告|总结)$/;
const fewestTitled = 2;

/** The narratives among the sheets that are no forms: our 自评报告, and sheets that hold a column of prose. */
function narrativesIn(workbook: WorkbookSnapshot, assessment: Assessment): readonly SheetNarrative[] {
  const own = reportSheetOf(workbook);
  const forms = new Set(assessment.sheets.filter(({ form }) => form !== null).map(({ sheet }) => sheet));
  return workbook.sheets.filter((sheet) => !forms.has(sheet.name)).flatMap((sheet) => {
    if (sheet === own) return [ownNarrative(sheet)];
    const column = proseColumn(sheet);
    return column === null ? [] : [columnNarrative(sheet, column)];
  });
}

/** Findings of every narrative that is a sheet of this workbook, each at its cell, held against the workbook's own forms. */
export function checkReportSheets(workbook: WorkbookSnapshot, assessment: Assessment): readonly Finding[] {
  const narratives = narrativesIn(workbook, assessment);
  if (narratives.length === 0) return [];
  const book = bookOf(workbook, assessment);
  return narratives.flatMap(({ paragraphs, cells }) =>
    checkNarrative(paragraphs, { book, cellOf: (paragraph) => cells[paragraph - 1] ?? null })
  );
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
  return { paragraphs, cells };
}

/** Whether more than so many cells of a row hold something: a row of a table is known by its first few. */
function holdsMore(row: readonly RawValue[], most: number): boolean {
  let held = 0;
  return row.some((value) => {
    if (value !== null && value !== '') held += 1;
    return held > most;
  });
}

/** The column prose stands in by itself: beside a paragraph there is at most its number. A list of problems or tasks is a table. */
function proseColumn(sheet: SheetSnapshot): number | null {
  const counts = new Map<number, number>();
  for (const row of sheet.values) {
    if (holdsMore(row, 2)) continue;
    row.forEach((value, index) => {
      if (typeof value === 'string' && prose.test(value)) counts.set(sheet.left + index, (counts.get(sheet.left + index) ?? 0) + 1);
    });
  }
  if (counts.size === 0) return null;
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  const called = sheet.values.some((row) => row.some((value, index) =>
    sheet.left + index === best[0] && typeof value === 'string' && titled.test(normalise(value))));
  return best[1] >= (called ? fewestTitled : fewest) ? best[0] : null;
}

/** A line that ends with a comma goes on in the next one of its cell. */
const wrapped = /([，、,])\s*\n\s*/g;

function columnNarrative(sheet: SheetSnapshot, column: number): SheetNarrative {
  const found = sheet.values.flatMap((_, index) => {
    const row = sheet.top + index;
    return textAt(sheet, row, column).replace(wrapped, '$1').split('\n').filter((line) => line.trim() !== '').map((line) => ({
      line,
      cell: { sheet: sheet.name, row, column },
    }));
  });
  return { paragraphs: found.map(({ line }) => line), cells: found.map(({ cell }) => cell) };
}
