import type { Area } from './cell';

/**
 * What a host hands over for one cell: numbers as Excel's doubles, errors as their text ("#DIV/0!"),
 * blanks as null (never ''), dates as serial numbers with a date format.
 */
export type RawValue = string | number | boolean | null;

/** One sheet as read: the used range only. Rows and columns of `values` start at `top`, `left`. */
export interface SheetSnapshot {
  /** Stable within the workbook even when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly top: number;
  readonly left: number;
  /** Row by row; a row may be shorter than others (missing cells are blank). Only a merge's top-left cell holds a value. */
  readonly values: readonly (readonly RawValue[])[];
  /** Number-format code of a cell ("0.00%", "General"), row and column counted from 0 on the sheet. */
  format(row: number, column: number): string;
  /** The formula of a cell with its leading "=", or null. */
  formula(row: number, column: number): string | null;
  /** Whether no cell is known to hold a formula: nobody need look for one. A host may leave it unsaid. */
  readonly withoutFormulas?: boolean;
  /** Merged areas; null where the host cannot tell (ExcelApi < 1.13, live checking). */
  readonly merges: readonly Area[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  /** The area of an active filter that hides rows, else null: values must not be written below its heading row. */
  readonly filtered: Area | null;
}

/** A workbook as read, sheets in tab order. Immutable. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Whether sheets can be added (a protected workbook cannot). */
  readonly isProtected: boolean;
  /** What the product keeps in the workbook (ignored findings, settings, undo record): JSON text, or null. */
  readonly state: string | null;
}

/** The raw value at a row and column counted from 0 on the sheet; null outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): RawValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** Whether a cell is one of those a filter shows or hides: the heading row of its area is always seen, and may be written. */
export function isFiltered({ filtered: area }: Pick<SheetSnapshot, 'filtered'>, { row, column }: { row: number; column: number }): boolean {
  return area !== null && row > area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
