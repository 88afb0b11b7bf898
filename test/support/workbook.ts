import { parseAddress } from '../../src/figures';
import type { Area, RawValue, SheetSnapshot, WorkbookSnapshot } from '../../src/figures';

/** A sheet as a test writes it down: rows from `at` on, everything else by A1 address. */
export interface SheetSketch {
  readonly name: string;
  /** Row by row; '' and undefined are blank cells. */
  readonly rows: readonly (readonly (RawValue | undefined)[])[];
  /** "A1:C3"; null: a host that cannot tell. Default: none. */
  readonly merges?: readonly string[] | null;
  /** Number-format codes by address; default "General". */
  readonly formats?: Readonly<Record<string, string>>;
  /** Formulas by address, with their "=". */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Where the first row and column stand. Default "A1". */
  readonly at?: string;
  readonly id?: string;
  readonly visible?: boolean;
  /** Rows as Excel counts them, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
  readonly filtered?: string | null;
}

/** Reads "A1:C3" or "A1"; throws on anything else. */
export function areaOf(text: string): Area {
  const [from, to = from] = text.split(':');
  const start = parseAddress(from!);
  const end = parseAddress(to!);
  if (!start || !end) throw new Error(`not an area: ${text}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

function byCell(entries: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(entries).map(([text, value]) => {
    const at = areaOf(text);
    return [keyOf(at.top, at.left), value];
  }));
}

/** A snapshot of one sheet from arrays of cells. */
export function sheetOf(sketch: SheetSketch): SheetSnapshot {
  const formats = byCell(sketch.formats ?? {});
  const formulas = byCell(sketch.formulas ?? {});
  const origin = areaOf(sketch.at ?? 'A1');
  return {
    id: sketch.id ?? `id:${sketch.name}`,
    name: sketch.name,
    visible: sketch.visible ?? true,
    top: origin.top,
    left: origin.left,
    values: sketch.rows.map((row) => row.map((value) => (value === undefined || value === '' ? null : value))),
    format: (row, column) => formats.get(keyOf(row, column)) ?? 'General',
    formula: (row, column) => formulas.get(keyOf(row, column)) ?? null,
    merges: sketch.merges === null ? null : (sketch.merges ?? []).map(areaOf),
    hiddenRows: new Set((sketch.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(sketch.hiddenColumns ?? []),
    isProtected: sketch.isProtected ?? false,
    filtered: sketch.filtered ? areaOf(sketch.filtered) : null,
  };
}

/** A workbook of such sheets, in this order. */
export function workbookOf(sheets: readonly SheetSnapshot[], options: Partial<Omit<WorkbookSnapshot, 'sheets'>> = {}): WorkbookSnapshot {
  return { name: options.name ?? '测试.xlsx', sheets, isProtected: options.isProtected ?? false, state: options.state ?? null };
}
