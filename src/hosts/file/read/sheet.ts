import { valueAt, type Area, type CellRef, type RawValue, type SheetSnapshot } from '../../../figures';
import { CELL, CellCursor, END, ROW } from '../xml/cells';
import { XmlScanner } from '../xml/scanner';
import { readCellValue, type ValueContext } from './cell-value';
import { Formulas, readFormula } from './formulas';
import { readFrame, type SheetFrame } from './sheet-frame';
import { StyleGrid } from './style-grid';
import type { SheetEntry } from './workbook-parts';

/** More cells than this on a sheet, holes between them counted, are no form: reading stops before memory is gone. */
const MAX_CELLS = 20_000_000;

/** Room that one sheet after another uses, so that reading a thousand sheets makes no garbage. */
const scratch = {
  rows: [] as number[], columns: [] as number[], values: [] as RawValue[],
  styleRows: [] as number[], styleColumns: [] as number[], styles: [] as number[],
};

/** A sheet that holds too many cells to be read. */
export class TooManyCells extends Error {}

/** A sheet of a file as read. */
export class FileSheet implements SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly withoutFormulas: boolean;

  constructor(
    entry: SheetEntry,
    readonly top: number, readonly left: number,
    readonly values: readonly (readonly RawValue[])[],
    readonly merges: readonly Area[],
    readonly hiddenRows: ReadonlySet<number>, readonly hiddenColumns: ReadonlySet<number>,
    readonly isProtected: boolean, readonly filtered: Area | null,
    private readonly styles: StyleGrid, private readonly rowStyles: ReadonlyMap<number, number>,
    private readonly columnStyles: SheetFrame['columnStyles'],
    private readonly formulas: Formulas | null, private readonly context: ValueContext,
  ) {
    ({ id: this.id, name: this.name, visible: this.visible } = entry);
    this.withoutFormulas = formulas === null;
  }

  format(row: number, column: number): string {
    const own = this.styles.at(row, column);
    const style = own >= 0 ? own : this.rowStyles.get(row)
      ?? this.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
    return this.context.formats.of(style);
  }

  formula(row: number, column: number): string | null {
    return this.formulas?.at(row, column) ?? null;
  }

  /** The cells with a formula and nothing to show for it: a program may have written them without working them out. */
  unworked(): CellRef[] {
    const { name: sheet } = this;
    return this.formulaCells().filter(({ row, column }) =>
      valueAt(this, row, column) === null && !this.merges.some((area) => covers(area, row, column))
    ).map((cell) => ({ sheet, ...cell }));
  }

  /** The cells that hold formulas, with or without a value. */
  formulaCells(): readonly { readonly row: number; readonly column: number }[] {
    return this.formulas?.list() ?? [];
  }
}

/** Whether a merge hides a cell behind its first one. */
const covers = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left);

const none: ReadonlyMap<number, number> = new Map();
const noRows: ReadonlySet<number> = new Set();

/**
 * Reads a worksheet part in one pass. `tableFilters` gives the areas of filters its tables have set.
 * Throws XmlError for XML that is not well-formed, TooManyCells for a sheet beyond all measure.
 */
export function readSheet(
  text: string,
  entry: SheetEntry,
  context: ValueContext,
  tableFilters: (ids: readonly string[]) => readonly Area[],
): FileSheet {
  const hiddenRows = new Set<number>();
  const rowStyles = new Map<number, number>();
  const formulas = new Formulas();
  let [count, styled] = [0, 0];

  const frame = readFrame(text, (cells, prefix) => {
    const cursor = new CellCursor(text, cells, prefix);
    for (let event = cursor.next(); event !== END; event = cursor.next()) {
      if (event === ROW) {
        if (cursor.hidden) hiddenRows.add(cursor.row);
        if (cursor.style >= 0) rowStyles.set(cursor.row, cursor.style);
      } else if (event === CELL) {
        if (cursor.style > 0 || (cursor.style === 0 && rowStyles.size > 0)) {
          scratch.styleRows[styled] = cursor.row;
          scratch.styleColumns[styled] = cursor.column;
          scratch.styles[styled++] = cursor.style;
        }
        if (cursor.empty) continue;
        const formula = readFormula(cursor);
        if (formula) formulas.add(cursor.row, cursor.column, formula);
        const value = readCellValue(cursor, context);
        if (value === null) continue;
        scratch.rows[count] = cursor.row;
        scratch.columns[count] = cursor.column;
        scratch.values[count++] = value;
      }
    }
    return cursor.end;
  });

  const { top, left, values } = buildRows(count);
  blankUnderMerges(values, top, left, frame.merges);
  const bounds = boundsOf(scratch.styleRows, scratch.styleColumns, styled);
  const styles = new StyleGrid(scratch.styleRows, scratch.styleColumns, scratch.styles, styled, ...bounds);
  scratch.values.length = 0;
  const filters = [...(frame.filter ? [frame.filter] : []), ...(frame.tables.length > 0 ? tableFilters(frame.tables) : [])];
  return new FileSheet(
    entry, top, left, values, frame.merges, hiddenRows.size > 0 ? hiddenRows : noRows, frame.hiddenColumns, frame.isProtected,
    filters.find((area) => hidesRows(area, hiddenRows)) ?? null,
    styles, rowStyles.size > 0 ? rowStyles : none, frame.columnStyles, formulas.size > 0 ? formulas : null, context,
  );
}

/** What stands under a merge is not seen by anybody: only its top-left cell holds a value. */
function blankUnderMerges(values: RawValue[][], top: number, left: number, merges: readonly Area[]): void {
  for (const area of merges) {
    for (let row = Math.max(area.top - top, 0); row <= Math.min(area.bottom - top, values.length - 1); row++) {
      const cells = values[row]!;
      const first = area.left - left + (row === area.top - top ? 1 : 0);
      for (let column = Math.max(first, 0); column <= Math.min(area.right - left, cells.length - 1); column++) cells[column] = null;
    }
  }
}

function hidesRows(area: Area, hidden: ReadonlySet<number>): boolean {
  for (const row of hidden) if (row > area.top && row <= area.bottom) return true;
  return false;
}

function boundsOf(
  rows: readonly number[],
  columns: readonly number[],
  count: number,
): [top: number, left: number, bottom: number, right: number] {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let index = 0; index < count; index++) {
    const row = rows[index]!;
    const column = columns[index]!;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return count === 0 ? [0, 0, 0, 0] : [top, left, bottom, right];
}

/** The rows from the first to the last cell that holds something; each as long as it must be. */
function buildRows(count: number): { top: number; left: number; values: RawValue[][] } {
  if (count === 0) return { top: 0, left: 0, values: [] };
  const [top, left, bottom] = boundsOf(scratch.rows, scratch.columns, count);
  const rows: RawValue[][] = new Array<RawValue[]>(bottom - top + 1);
  const widths = new Uint16Array(rows.length);
  for (let index = 0; index < count; index++) {
    const row = scratch.rows[index]! - top;
    widths[row] = Math.max(widths[row]!, scratch.columns[index]! - left + 1);
  }
  const cells = widths.reduce((sum, width) => sum + width, rows.length);
  if (cells > MAX_CELLS) throw new TooManyCells();
  for (let row = 0; row < rows.length; row++) rows[row] = new Array<RawValue>(widths[row]!).fill(null);
  for (let index = 0; index < count; index++) rows[scratch.rows[index]! - top]![scratch.columns[index]! - left] = scratch.values[index]!;
  return { top, left, values: rows };
}

/** The area of a table's filter where it has one set; null otherwise. */
export function readTableFilter(text: string, parse: (ref: string) => Area | null): Area | null {
  const scanner = new XmlScanner(text);
  while (scanner.next()) {
    if (!scanner.closing && scanner.local === 'autoFilter') return parse(scanner.attribute('ref') ?? '');
  }
  return null;
}
