import { address, parseAddress } from '../../src/figures';
import type { Area, RawValue, SheetSnapshot } from '../../src/figures';

/** Where each row and column of a sheet stands after it was bent; null: taken out. */
export interface Moves {
  row(row: number): number | null;
  column(column: number): number;
}

export const inPlace: Moves = { row: (row) => row, column: (column) => column };

/** The sheet with its cells, merges, formats and formulas moved. A merge keeps the rows of it that are left. */
export function bent(sheet: SheetSnapshot, moves: Moves): SheetSnapshot {
  const rows: RawValue[][] = [];
  const back = new Map<string, readonly [number, number]>();
  const set = (row: number, column: number, value: RawValue): void => {
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length <= column) rows[row]!.push(null);
    rows[row]![column] = value;
  };
  const heads = new Map((sheet.merges ?? []).map((area) => [`${String(area.top)},${String(area.left)}`, area]));
  sheet.values.forEach((line, r) => line.forEach((value, c) => {
    const [row, column] = [sheet.top + r, sheet.left + c];
    const area = heads.get(`${String(row)},${String(column)}`);
    // The value of a merge whose first row is taken out moves to the next row of it.
    const at = area ? rowsOf(area).map(moves.row).find((one) => one !== null) ?? null : moves.row(row);
    if (at === null) return;
    const to = area ? leftOf(area, moves) : moves.column(column);
    back.set(`${String(at)},${String(to)}`, [row, column]);
    if (value !== null) set(at, to, value);
  }));
  const from = (row: number, column: number): readonly [number,
    number] | undefined => back.get(`${String(row)},${String(column)}`);
  return {
    id: sheet.id, name: sheet.name, visible: sheet.visible, isProtected: sheet.isProtected, filtered: null, top: 0, left: 0,
      values: rows, merges: sheet.merges && sheet.merges.flatMap((area) => mergeOf(area, moves) ?? []),
    format: (row, column) => { const own = from(row, column); return own ? sheet.format(...own) : 'General'; },
    formula: (row, column) => { const own = from(row, column); return own ? sheet.formula(...own) : null; },
    hiddenRows: new Set(), hiddenColumns: new Set(),
  };
}

const rowsOf = (area: Area): number[] => Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
const columnsOf = (area: Area): number[] => Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
const leftOf = (area: Area, moves: Moves): number => Math.min(...columnsOf(area).map(moves.column));

function mergeOf(area: Area, moves: Moves): Area | null {
  const rows = rowsOf(area).map(moves.row).filter((row): row is number => row !== null);
  if (rows.length === 0) return null;
  const columns = columnsOf(area).map(moves.column);
  const merged = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
  return merged.top === merged.bottom && merged.left === merged.right ? null : merged;
}

/** Whether two neighbouring columns can change places without tearing a merge apart. */
export function swappable(sheet: SheetSnapshot, column: number): boolean {
  return (sheet.merges ?? []).every(({ left, right }) => (left <= column) === (left <= column + 1)
    && (right >= column) === (right >= column + 1)
    ? true : left === right);
}

/** What becomes of a sheet: where its cells go, and what it is called then. */
export interface Bend extends Moves {
  readonly name?: string;
}

/**
 * Where a cell of a sheet stands after its cells moved: of a merge, where the first cell of it stands; null where it was taken
 * out.
 */
export function movedCell(sheet: SheetSnapshot, cell: string, moves: Moves): string | null {
  const at = parseAddress(cell);
  if (!at) throw new Error(`no address: ${cell}`);
  const area = sheet.merges?.find(({ top, left }) => top === at.row && left === at.column)
    ?? { top: at.row, bottom: at.row, left: at.column, right: at.column };
  const [row] = rowsOf(area).map(moves.row).filter((one) => one !== null);
  return row === undefined ? null : address(row, leftOf(area, moves));
}
