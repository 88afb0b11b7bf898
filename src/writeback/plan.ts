import type { Area, CellRef, Decimal } from '../figures';
import type { Severity } from '../assess';

/** Everything one press of a button will change, as a value: shown, tested and undone before and after it is applied. */
export interface WritePlan {
  readonly values: readonly ValueWrite[];
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
  /** Sheets of ours, made anew (or replaced) by name. */
  readonly sheets: readonly GeneratedSheet[];
  /** The product's state to keep in the workbook (JSON text): settings, ignored findings, undo record. */
  readonly state: string;
  /** What the plan leaves alone though it has something for it, and why; told to the user beside what hosts skip. */
  readonly skipped?: readonly SkippedWrite[];
}

/** A cell (null: a whole sheet) that is not written, and why. */
export interface SkippedWrite {
  readonly sheet: string;
  /** A1. */
  readonly cell: string | null;
  readonly problem: 'formula' | 'filtered-range' | 'protected-sheet' | 'not-blank' | 'no-sheet' | 'rests-on-unwritten';
}

/** A value for one cell. `old` is what the plan was made from: a host writes only while the cell still holds it. */
export interface ValueWrite {
  readonly cell: CellRef;
  readonly value: Decimal | string | null;
  readonly old: Decimal | string | boolean | null;
  readonly kind: 'fill' | 'accept' | 'restore';
  /** The number format to set where the cell has "General"; null: leave it. */
  readonly format: string | null;
}

/** Cells of one severity on one sheet: one conditional format of our own over all of them. */
export interface Mark {
  readonly sheet: string;
  readonly severity: Severity | 'proposal';
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** The reason beside a marked cell (file: a note; Excel: a note where 1.18 is there, else none). */
export interface Note {
  readonly cell: CellRef;
  readonly text: string;
}

/** Styles a generated sheet may use; each host knows their fonts, fills and formats. */
export type StyleName =
  | 'title' | 'subtitle' | 'heading1' | 'heading2' | 'heading3' | 'body' | 'header' | 'text' | 'textCentre' | 'integer' | 'number2'
  | 'number' | 'percent2' | 'link' | 'error' | 'warning' | 'info' | 'input' | 'muted' | 'missing' | 'signature';

/** A cell of a generated sheet, its column counted from 0; figures unrounded, their style rounds what is shown. */
export interface GeneratedCell {
  readonly column: number;
  readonly value: string | Decimal | null;
  readonly style: StyleName;
  readonly link?: CellRef;
  /** A formula without "=", in A1; `value` is then its cached result. Only our own sheets carry formulas. */
  readonly formula?: string;
}

/** A row of a generated sheet, its cells in any order. */
export interface GeneratedRow {
  /** Points; null: the host's default or automatic. */
  readonly height: number | null;
  readonly cells: readonly GeneratedCell[];
}

/** A chart of a generated sheet over the cells of `anchor`. */
export interface GeneratedChart {
  readonly type: 'bar' | 'column';
  readonly title: string;
  /** Areas on the same generated sheet. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  readonly anchor: Area;
  readonly percent: boolean;
}

/** What may be entered in an area, and what is said of anything else. */
export interface GeneratedValidation {
  readonly area: Area;
  readonly rule: { readonly kind: 'decimal'; readonly min: string; readonly max: string | null; } | {
    readonly kind: 'list';
    readonly items: readonly string[];
  };
  readonly message: string;
}

/** Cells of an area take the colour of a style for as long as they hold some words, whoever writes in them. */
export interface GeneratedHighlight {
  readonly area: Area;
  readonly words: string;
  readonly style: StyleName;
}

/** A sheet the product makes; widths in characters, heights in points. */
export interface GeneratedSheet {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly rows: readonly GeneratedRow[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly page: { readonly orientation: 'portrait' | 'landscape'; readonly fitWidth: boolean; readonly titleRows: number };
  /** What is printed; absent: everything. */
  readonly printArea?: Area;
  readonly charts: readonly GeneratedChart[];
  readonly validations: readonly GeneratedValidation[];
  readonly highlights?: readonly GeneratedHighlight[];
  /** The sheet becomes the user's (a blank standard form): added under a free name, not known as ours, left by clearing. */
  readonly kept?: boolean;
}
