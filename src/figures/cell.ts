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

/** Addresses made before, by column and row; forms lie in the corner of a sheet, so no more are kept than that needs. */
const addresses: string[][] = [];
const [keptColumns, keptRows] = [64, 1024];

/** The A1 address of a row and column counted from 0. */
export function address(row: number, column: number): string {
  if (column >= keptColumns || row >= keptRows || row < 0) return columnName(column) + String(row + 1);
  return (addresses[column] ??= [])[row] ??= columnName(column) + String(row + 1);
}

const dollar = 36;
/** Clears the bit that tells a small letter from its capital, and no other. */
const upper = ~0x20;

/** Reads an A1 address ("B12", "$B$12"); null for anything else. */
export function parseAddress(text: string): { row: number; column: number } | null {
  // Letter by letter: a thousand sheets have their findings put in order by these.
  let at = text.charCodeAt(0) === dollar ? 1 : 0;
  const letters = at;
  let column = 0;
  while (at - letters < 3) {
    const letter = text.charCodeAt(at) & upper;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    at += 1;
  }
  if (at === letters) return null;
  if (text.charCodeAt(at) === dollar) at += 1;
  const digits = at;
  let row = 0;
  for (let digit = text.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = text.charCodeAt(at) - 48) {
    row = row * 10 + digit;
    at += 1;
  }
  if (at !== text.length || at === digits || at - digits > 7 || text.charCodeAt(digits) === 48) return null;
  return { row: row - 1, column: column - 1 };
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
