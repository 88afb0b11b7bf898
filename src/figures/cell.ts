/** A cell of a workbook: the sheet by its name, row and column counted from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four bounds inclusive and counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Names made before: addresses are asked by the ten thousand, columns are few (16,384 at most). */
const columnNames: string[] = [];

/** "A", "Z", "AA" … for a column counted from 0. */
export function columnName(column: number): string {
  return columnNames[column] ??= nameOfColumn(column);
}

function nameOfColumn(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The A1 address of a row and column counted from 0. */
export function address(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** Reads an A1 address ("B12", "$B$12"); null for anything else. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The A1 address of an area ("A1:C3"; "A1" where it is one cell). */
export function areaAddress(area: Area): string {
  const from = address(area.top, area.left);
  const to = address(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** An address as a finding shows it to a reader of `home`: `Sheet!B12` where the cell is on another sheet. */
export function addressFrom(home: string | null, cell: CellRef): string {
  const local = address(cell.row, cell.column);
  return cell.sheet === home ? local : `${cell.sheet}!${local}`;
}
