import type { SheetSnapshot } from '../../figures';

/** A sheet as it can be sent to a worker: formats as indices into a table, formulas by their place. */
export interface PackedSheet extends Omit<SheetSnapshot, 'format' | 'formula'> {
  /** Row by row, `width` formats a row. */
  readonly formats: Uint32Array;
  readonly formatTable: readonly string[];
  readonly width: number;
  readonly formulas: ReadonlyMap<number, string>;
}

/** A sheet made ready for the worker; `unpackSheet` gives it back. */
export function packSheet(sheet: SheetSnapshot): PackedSheet {
  const { id, name, visible, top, left, values, merges, hiddenRows, hiddenColumns, isProtected, filtered } = sheet;
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const formats = new Uint32Array(width * values.length);
  const numbers = new Map<string, number>();
  const formulas = new Map<number, string>();
  for (let row = 0; row < values.length; row++) {
    for (let column = 0; column < width; column++) {
      const place = row * width + column;
      const format = sheet.format(top + row, left + column);
      let number = numbers.get(format);
      if (number === undefined) numbers.set(format, number = numbers.size);
      formats[place] = number;
      const formula = sheet.formula(top + row, left + column);
      if (formula !== null) formulas.set(place, formula);
    }
  }
  return {
    id, name, visible, top, left, values, formats, formatTable: [...numbers.keys()], width, formulas, merges, hiddenRows, hiddenColumns,
    isProtected, filtered,
  };
}

/** The sheet again; outside the used range cells have the format "General" and no formula. */
export function unpackSheet(packed: PackedSheet): SheetSnapshot {
  const { formats, formatTable, width, formulas, ...sheet } = packed;
  const place = (row: number, column: number): number | null => {
    const down = row - sheet.top;
    const right = column - sheet.left;
    return down < 0 || right < 0 || right >= width || down >= sheet.values.length ? null : down * width + right;
  };
  return {
    ...sheet,
    format: (row, column) => {
      const at = place(row, column);
      return at === null ? 'General' : formatTable[formats[at]!] ?? 'General';
    },
    formula: (row, column) => {
      const at = place(row, column);
      return at === null ? null : formulas.get(at) ?? null;
    },
  };
}
