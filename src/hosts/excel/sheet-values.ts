import { parseAddress } from '../../figures';
import type { Area } from '../../figures';
import type { Features } from './features';

/** The cells of a block as Excel gives them; null arrays where it gave none (beyond 5,000,000 cells). */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[] | null;
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly formats: readonly (readonly string[])[] | null;
}

/** What a sheet says of itself beside its cells. */
export interface Frame {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Where an active filter hides rows. */
  readonly filtered: Area | null;
  /** null: not asked for, or this Excel cannot tell. */
  readonly merges: readonly Area[] | null;
}

/** An area by its first cell and its size, counted from 0. */
export interface Size { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number }

const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

/** Queues the cells of a range; the used range of an empty sheet is its A1. */
export function queueBlock(range: Excel.Range): () => Block {
  range.load('rowIndex,columnIndex,values,formulas,numberFormat');
  return () => ({
    top: range.rowIndex, left: range.columnIndex, values: range.values, formulas: range.formulas, formats: range.numberFormat as string[][],
  });
}

/** Asks for the size of a range; told after the next sync. */
export function queueSize(range: Excel.Range): () => Size {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => ({ top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount });
}

/** Rows whose being hidden is asked for one by one: beyond, the answer alone would be too large. */
const rowsTold = 20_000;

/** Queues hidden rows and columns, the filter and, where asked, the merges of a sheet; `rows`: how many it has, where known. */
export function queueFrame(sheet: Excel.Worksheet, used: Excel.Range, features: Features, withMerges: boolean, rows = 0): () => Frame {
  const hidden = features.areas && rows <= rowsTold ? queueHidden(used) : queueHiddenWhole(used);
  const filtered = features.areas ? queueFilter(sheet) : () => null;
  const merges = withMerges && features.merges ? queueMerges(used) : () => null;
  return () => ({ ...hidden(), filtered: filtered(), merges: merges() });
}

type Hidden = Pick<Frame, 'hiddenRows' | 'hiddenColumns'>;

function queueHidden(used: Excel.Range): () => Hidden {
  used.load('rowIndex,columnIndex');
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  const where = (states: readonly (boolean | undefined)[], from: number): Set<number> =>
    new Set(states.flatMap((state, index) => (state === true ? [from + index] : [])));
  return () => ({
    hiddenRows: where(rows.value.map((row) => row.rowHidden), used.rowIndex),
    hiddenColumns: where(columns.value.map((column) => column.columnHidden), used.columnIndex),
  });
}

/** Before 1.9 Excel tells of hidden rows only for a range as a whole: all, none or, where mixed, nothing we could use. */
function queueHiddenWhole(used: Excel.Range): () => Hidden {
  used.load('rowHidden,columnHidden,rowIndex,columnIndex,rowCount,columnCount');
  const whole = (hidden: boolean | null, from: number, count: number): Set<number> =>
    new Set(hidden === true ? Array.from({ length: count }, (_, index) => from + index) : []);
  return () => ({
    hiddenRows: whole(used.rowHidden, used.rowIndex, used.rowCount),
    hiddenColumns: whole(used.columnHidden, used.columnIndex, used.columnCount),
  });
}

/** Queues where rows are filtered out of a sheet. */
export function queueFilter(sheet: Excel.Worksheet): () => Area | null {
  const filter = sheet.autoFilter.load('isDataFiltered');
  const range = filter.getRangeOrNullObject().load('address');
  return () => (filter.isDataFiltered && !range.isNullObject ? parseArea(range.address) : null);
}

/** Queues the merged areas in a range. Clears the user's undo: never in live checking. */
function queueMerges(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

/** "Sheet!$A$1:B2" as Excel writes addresses; null for whole rows or columns. */
export function parseArea(text: string): Area | null {
  const [from, to = from] = text.slice(text.lastIndexOf('!') + 1).split(':').map(parseAddress);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}
