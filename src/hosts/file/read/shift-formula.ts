import { columnName } from '../../../figures';
import { MAX_COLUMNS, MAX_ROWS } from '../xml/cells';

/** Pieces of a formula: strings, quoted sheet names, structured references, words (functions, names, references). */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[A-Za-z_\\$\u0080-\uffff][\w.$\u0080-\uffff]*|\$?\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/g;

/** The formula of a shared group's master, moved by rows and columns: relative references move, absolute ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(pieces, (piece, at: number) => {
    const next = formula[at + piece.length];
    if (next === '(' || next === '!' || /^["'[]/.test(piece)) return piece;
    const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/.exec(piece);
    if (cell) return shiftColumn(cell[1]!, cell[2]!, columns) + shiftRow(cell[3]!, cell[4]!, rows);
    // whole columns and rows only beside the colon of their range
    if (next !== ':' && formula[at - 1] !== ':') return piece;
    const column = /^(\$?)([A-Za-z]{1,3})$/.exec(piece);
    if (column) return shiftColumn(column[1]!, column[2]!, columns);
    const row = /^(\$?)([1-9]\d{0,6})$/.exec(piece);
    return row ? shiftRow(row[1]!, row[2]!, rows) : piece;
  });
}

function shiftColumn(absolute: string, letters: string, by: number): string {
  if (absolute) return absolute + letters;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return columnName((column - 1 + by + MAX_COLUMNS) % MAX_COLUMNS);
}

function shiftRow(absolute: string, digits: string, by: number): string {
  return absolute ? absolute + digits : String(((Number(digits) - 1 + by + MAX_ROWS) % MAX_ROWS) + 1);
}
