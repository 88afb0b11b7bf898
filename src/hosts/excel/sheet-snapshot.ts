import type { RawValue, SheetSnapshot } from '../../figures';
import type { Block, Frame } from './sheet-values';
import type { SheetEntry } from './survey';

/** Excel gives "" for a blank. */
export function rawValue(value: unknown): RawValue {
  return value === '' || value === null || value === undefined ? null : value as RawValue;
}

/** A formula starts with "="; text that does so is given with an apostrophe or as its own value. */
export function formulaIn(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** A sheet as the house knows it, from what Excel gave. */
export function sheetSnapshot(entry: SheetEntry, block: Block, frame: Frame): SheetSnapshot {
  const values = (block.values ?? []).map((row) => row.map(rawValue));
  const empty = values.length <= 1 && (values[0] ?? []).every((value) => value === null);
  return {
    id: entry.id,
    name: entry.name,
    visible: entry.visible,
    isProtected: entry.isProtected,
    top: block.top,
    left: block.left,
    values: empty ? [] : values,
    format: (row, column) => block.formats?.[row - block.top]?.[column - block.left] ?? 'General',
    formula: (row, column) =>
      formulaIn(block.formulas?.[row - block.top]?.[column - block.left], values[row - block.top]?.[column - block.left]),
    merges: frame.merges,
    hiddenRows: frame.hiddenRows,
    hiddenColumns: frame.hiddenColumns,
    filtered: frame.filtered,
  };
}
