import type { MarkSeverity } from '../hosts/marks';
import type { Mark, Note } from '../writeback';

/** Marks of a sheet by "row,column". */
export type SheetMarks = ReadonlyMap<string, MarkSeverity>;
/** Marks by sheet name. */
export type Marks = ReadonlyMap<string, SheetMarks>;
/** Texts of notes by sheet name, and by "row,column". */
export type Notes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A cell within its sheet: "row,column", counted from 0. */
export const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** Marks by sheet and cell; where a cell has several, the first (the gravest) is seen. */
export function marksByCell(marks: readonly Mark[]): Marks {
  const sheets = new Map<string, Map<string, MarkSeverity>>();
  for (const { sheet, severity, cells } of marks) {
    const own = sheets.get(sheet) ?? new Map<string, MarkSeverity>();
    for (const { row, column } of cells) if (!own.has(keyOf(row, column))) own.set(keyOf(row, column), severity);
    sheets.set(sheet, own);
  }
  return sheets;
}

/** Notes by sheet and cell. */
export function notesByCell(notes: readonly Note[]): Notes {
  const sheets = new Map<string, Map<string, string>>();
  for (const { cell, text } of notes) {
    const own = sheets.get(cell.sheet) ?? new Map<string, string>();
    sheets.set(cell.sheet, own.set(keyOf(cell.row, cell.column), text));
  }
  return sheets;
}
