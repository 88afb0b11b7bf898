import { normalise, parseUnit, readQuantity, tenThousandYuan } from '../figures';
import type { CellRef, Quantity, Read, SheetSnapshot } from '../figures';
import type { FormHead } from './form-head';
import type { Grid } from './grid';
import { baseDataHeaders, baseDataPrefilled } from './labels/base-data';
import type { BaseDataColumn } from './labels/base-data';

/** One row of 评分基础数据 as the user left it. */
export interface BaseDataEntry {
  /** The sheet the figure serves; '' where the row serves every sheet. */
  readonly sheet: string;
  readonly indicator: string;
  readonly name: string;
  /** As the column 单位 says it. */
  readonly unit: string;
  readonly read: Read<Quantity>;
  readonly cell: CellRef;
  /** Whether the value is the one the tool put there from the workbook: then it is read from its source again, not taken as the user's. */
  readonly prefilled: boolean;
}

/** Our own input sheet (DESIGN, "base-data"): figures that the rules need and no form holds. */
export interface BaseDataForm extends FormHead {
  readonly kind: 'base-data';
  readonly entries: readonly BaseDataEntry[];
}

type Columns = Readonly<Record<BaseDataColumn, number>>;

/** The columns of a header row; null where one of the labels is missing. Order does not matter. */
function columnsIn(grid: Grid, row: number): Columns | null {
  // A cheap look first: a thousand sheets pass here and hardly one is ours.
  const texts = grid.sheet.values[row - grid.bounds.top] ?? [];
  if (!texts.some((text) => typeof text === 'string' && text.includes('数据'))) return null;
  const found: Partial<Record<BaseDataColumn, number>> = {};
  for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
    const label = normalise(grid.text(row, column));
    const concept = (Object.keys(baseDataHeaders) as BaseDataColumn[]).find((key) => baseDataHeaders[key] === label);
    if (concept !== undefined && found[concept] === undefined) found[concept] = column;
  }
  return Object.keys(found).length === Object.keys(baseDataHeaders).length ? found as Columns : null;
}

/** The hidden column with the values the tool itself put there; null in a sheet of an earlier version. */
function prefilledColumn(grid: Grid, row: number): number | null {
  for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
    if (normalise(grid.text(row, column)) === baseDataPrefilled) return column;
  }
  return null;
}

function entryAt(grid: Grid, sheet: SheetSnapshot, columns: Columns, prefilled: number | null, row: number): BaseDataEntry | null {
  const name = grid.text(row, columns.name);
  if (name === '') return null;
  const cell: CellRef = { sheet: sheet.name, row, column: columns.value };
  const asked = grid.text(row, columns.unit);
  const unit = parseUnit(asked);
  return {
    sheet: grid.text(row, columns.sheet),
    indicator: grid.text(row, columns.indicator),
    name,
    unit: asked,
    read: readQuantity(grid.raw(row, columns.value), grid.format(row, columns.value), cell, { unit }),
    cell,
    prefilled: prefilled !== null && grid.text(row, prefilled) !== '' && grid.text(row, prefilled) === grid.text(row, columns.value),
  };
}

/** Reads the sheet 评分基础数据 by its labels, whatever it is called; null where the sheet is none. */
export function recogniseBaseData(grid: Grid): BaseDataForm | null {
  const { sheet, bounds } = grid;
  const last = Math.min(bounds.bottom, bounds.top + 9);
  for (let row = bounds.top; row <= last; row += 1) {
    const columns = columnsIn(grid, row);
    if (!columns) continue;
    const prefilled = prefilledColumn(grid, row);
    const entries: BaseDataEntry[] = [];
    for (let below = row + 1; below <= bounds.bottom; below += 1) {
      const entry = entryAt(grid, sheet, columns, prefilled, below);
      if (entry) entries.push(entry);
    }
    return {
      kind: 'base-data', id: 'base-data', sheet, area: bounds, title: null, year: null, subject: null, unit: null, department: null,
      moneyUnit: tenThousandYuan, entries,
    };
  }
  return null;
}
