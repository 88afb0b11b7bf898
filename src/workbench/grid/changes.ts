import type { ICellData } from '@univerjs/presets';
import { valueAt } from '../../figures';
import type { RawValue, SheetSnapshot } from '../../figures';
import type { WorkbookLook } from '../../hosts/file';
import type { Shade } from './shades';
import { formatChange, markedStyle, stylesByCell, valueOf } from './book';
import { CellMatrix } from './cell-matrix';
import { styleOf } from './style';

/** A cell as the file has it, over whatever the grid shows there. */
export function asInFile(sheet: SheetSnapshot, row: number, column: number): ICellData {
  const formula = sheet.formula(row, column);
  return { f: null, si: null, p: null, ...valueOf(valueAt(sheet, row, column)), ...(formula === null ? {} : { f: formula }) };
}

/**
 * The values of a sheet that are others than they were and than the grid shows (`shown`): what the user typed stands there already.
 * Formulas are the grid's own to work out.
 */
export function changedValues(
  old: SheetSnapshot, sheet: SheetSnapshot, shown: (row: number, column: number) => RawValue,
): CellMatrix {
  const changed = new CellMatrix();
  const bottom = Math.max(old.top + old.values.length, sheet.top + sheet.values.length);
  for (let row = Math.min(old.top, sheet.top); row < bottom; row += 1) {
    const right = Math.max(endOf(old, row), endOf(sheet, row));
    for (let column = Math.min(old.left, sheet.left); column < right; column += 1) {
      const value = valueAt(sheet, row, column);
      if (value === valueAt(old, row, column) || sheet.formula(row, column) !== null || shown(row, column) === value) continue;
      changed.with(row, column, { p: null, ...valueOf(value),
        ...formatChange(old.format(row, column), sheet.format(row, column)) });
    }
  }
  return changed;
}

/** The column after the last one a row of a sheet holds. */
const endOf = ({ top, left, values }: SheetSnapshot, row: number): number => left + (values[row - top]?.length ?? 0);

/** The looks of the cells whose mark is another than it was: the mark's colours, or the file's own again. */
export function changedLooks(look: WorkbookLook, sheetId: string, before: ReadonlyMap<string, Shade> | undefined,
  now: ReadonlyMap<string, Shade> | undefined): CellMatrix {
  const looks = new CellMatrix();
  const changed = new Set([...before?.keys() ?? [], ...now?.keys() ?? []].filter((key) => before?.get(key) !== now?.get(key)));
  if (changed.size === 0) return looks;
  const styles = stylesByCell(look.sheet(sheetId));
  for (const key of changed) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const severity = now?.get(key);
    const style = styles.get(key) ?? 0;
    const own = { cl: null, bg: null, ...styleOf(look.looks[style] ?? look.looks[0]!) };
    looks.with(row, column, { s: severity ? markedStyle(look, style, severity) : own });
  }
  return looks;
}
