import { normalise, parseUnit, readQuantity, tenThousandYuan } from '../figures';
import type { CellRef, Quantity, Read, SheetSnapshot } from '../figures';
import type { FormHead } from './form-head';
import type { Grid } from './grid';
import { baseDataHeaders, baseDataPrefilled, baseDataTitle } from './labels/base-data';
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

/** Where what a row says stands; null for a column the sheet has lost. */
interface Columns extends Readonly<Record<'sheet' | 'indicator' | 'unit', number | null>> {
  readonly name: number;
  readonly value: number;
  /** The hidden column with the values the tool itself put there; null in a sheet of an earlier version. */
  readonly prefilled: number | null;
}

const concepts = Object.keys(baseDataHeaders) as BaseDataColumn[];

/** So many of its headings make a sheet ours; the others may be deleted or renamed. */
const fewest = 5;

/** The columns of a header row; null where too few of the labels stand there. Order and words in brackets do not matter. */
function columnsIn(grid: Grid, row: number): Columns | null {
  // A cheap look first: a thousand sheets pass here and hardly one is ours.
  const texts = grid.sheet.values[row - grid.bounds.top] ?? [];
  if (!texts.some((text) => typeof text === 'string' && text.includes('数据'))) return null;
  const found: Partial<Record<BaseDataColumn | 'prefilled', number>> = {};
  for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
    const label = normalise(grid.text(row, column)).replace(/\(.*\)$/, '');
    const concept = label === baseDataPrefilled ? 'prefilled' : concepts.find((key) => baseDataHeaders[key] === label);
    if (concept !== undefined) found[concept] ??= column;
  }
  return concepts.filter((key) => found[key] !== undefined).length < fewest ? null : placed(found);
}

function placed({ name, value, ...found }: Partial<Record<BaseDataColumn | 'prefilled', number>>): Columns | null {
  const { sheet = null, indicator = null, unit = null, prefilled = null } = found;
  return name === undefined || value === undefined ? null : { sheet, indicator, unit, name, value, prefilled };
}

/** Where the row of headings is gone from a sheet that says it is ours, the columns stand as they were written. */
function columnsAsWritten(grid: Grid): Columns | null {
  const { top, left } = grid.bounds;
  const says = [grid.sheet.name, grid.text(top, left), grid.text(top + 1, left)].some((text) => normalise(text) === baseDataTitle);
  const at = (key: BaseDataColumn): number => left + concepts.indexOf(key);
  return says ? { sheet: at('sheet'), indicator: at('indicator'), unit: at('unit'), name: at('name'), value: at('value'),
    prefilled: left + concepts.length } : null;
}

function entryAt(grid: Grid, sheet: SheetSnapshot, columns: Columns, row: number): BaseDataEntry | null {
  const name = grid.text(row, columns.name);
  // The title and what is said below it are merged over the columns.
  if (name === '' || !grid.isAnchor(row, columns.name)) return null;
  const cell: CellRef = { sheet: sheet.name, row, column: columns.value };
  const at = (column: number | null): string => (column === null ? '' : grid.text(row, column));
  const asked = at(columns.unit);
  const prefilled = at(columns.prefilled);
  const unit = parseUnit(asked);
  return {
    sheet: at(columns.sheet),
    indicator: at(columns.indicator),
    name,
    unit: asked,
    read: readQuantity(grid.raw(row, columns.value), grid.format(row, columns.value), cell, { unit }),
    cell,
    prefilled: prefilled !== '' && prefilled === at(columns.value),
  };
}

/** Reads the sheet 评分基础数据 by its labels, whatever it is called, without them by its name; null where the sheet is none. */
export function recogniseBaseData(grid: Grid): BaseDataForm | null {
  const { bounds } = grid;
  const last = Math.min(bounds.bottom, bounds.top + 9);
  for (let row = bounds.top; row <= last; row += 1) {
    const columns = columnsIn(grid, row);
    if (columns) return formOf(grid, columns, row + 1);
  }
  const columns = columnsAsWritten(grid);
  const form = columns && formOf(grid, columns, bounds.top);
  // A sheet of the user's may have that name for something else.
  return form?.entries.some(({ sheet, indicator }) => sheet !== '' && indicator !== '') === true ? form : null;
}

function formOf(grid: Grid, columns: Columns, first: number): BaseDataForm {
  const { sheet, bounds } = grid;
  const entries: BaseDataEntry[] = [];
  for (let row = first; row <= bounds.bottom; row += 1) {
    const entry = entryAt(grid, sheet, columns, row);
    if (entry) entries.push(entry);
  }
  return {
    kind: 'base-data', id: 'base-data', sheet, area: bounds, title: null, year: null, subject: null, unit: null, department: null,
    moneyUnit: tenThousandYuan, entries,
  };
}
