import { Decimal } from '../../figures';
import type { Area } from '../../figures';
import type { GeneratedCell, GeneratedRow, GeneratedSheet, GeneratedValidation, StyleName } from '../plan';

/** One cell of a form to draw: where, what is printed in it, and whether the user fills it. */
export interface Piece {
  readonly row: number;
  readonly column: number;
  /** Last row and column of a merge; itself where absent. */
  readonly toRow?: number;
  readonly toColumn?: number;
  readonly text?: string;
  readonly number?: number;
  readonly style?: StyleName;
  /** Points of the row's height, the largest of its pieces. */
  readonly height?: number;
}

/** A blank form to draw: the name of its sheet, the width of its columns in characters, and its cells. */
export interface Sketch {
  readonly name: string;
  readonly widths: readonly number[];
  readonly pieces: readonly Piece[];
  readonly frozenRows: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly validations: readonly GeneratedValidation[];
}

/** High enough to write in by hand once printed, and for a label of two lines. */
const usualHeight = 26;

/** A sheet that becomes the user's: labels as printed, input cells tinted, every cell of a merge bordered. */
export function sheetOfSketch(sketch: Sketch): GeneratedSheet {
  const rows: { height: number | null; cells: GeneratedCell[] }[] = [];
  for (const piece of sketch.pieces) {
    const bottom = piece.toRow ?? piece.row;
    const right = piece.toColumn ?? piece.column;
    for (let row = piece.row; row <= bottom; row += 1) {
      while (rows.length <= row) rows.push({ height: null, cells: [] });
      const line = rows[row]!;
      if (piece.height !== undefined && bottom === piece.row) line.height = Math.max(line.height ?? 0, piece.height);
      for (let column = piece.column; column <= right; column += 1) {
        const first = row === piece.row && column === piece.column;
        line.cells.push({ column, value: first ? valueOf(piece) : null, style: styleOf(piece) });
      }
    }
  }
  return {
    name: sketch.name,
    columns: sketch.widths.map((width) => ({ width })),
    rows: rows.map((row): GeneratedRow => ({ height: row.height ?? usualHeight, cells: row.cells.sort((a, b) => a.column - b.column) })),
    merges: sketch.pieces.flatMap(mergeOf),
    frozenRows: sketch.frozenRows,
    page: { orientation: sketch.orientation, fitWidth: true, titleRows: 0 },
    charts: [],
    validations: sketch.validations,
    kept: true,
  };
}

const valueOf = (piece: Piece): string | Decimal | null => (piece.number === undefined ? piece.text ?? null : new Decimal(piece.number));

function styleOf(piece: Piece): StyleName {
  if (piece.style) return piece.style;
  return piece.text === undefined && piece.number === undefined ? 'input' : 'textCentre';
}

function mergeOf(piece: Piece): Area[] {
  const bottom = piece.toRow ?? piece.row;
  const right = piece.toColumn ?? piece.column;
  return bottom === piece.row && right === piece.column ? [] : [{ top: piece.row, left: piece.column, bottom, right }];
}

/** A printed label, merged to the column given. */
export function label(row: number, column: number, text: string, toColumn?: number, toRow?: number): Piece {
  return { row, column, text, ...(toColumn === undefined ? {} : { toColumn }), ...(toRow === undefined ? {} : { toRow }) };
}

/** A cell the user fills, merged to the column given. */
export function blank(row: number, column: number, toColumn?: number, height?: number): Piece {
  return { row, column, ...(toColumn === undefined ? {} : { toColumn }), ...(height === undefined ? {} : { height }) };
}

/** A column header of a table. */
export function header(row: number, column: number, text: string, toColumn?: number, toRow?: number): Piece {
  return { ...label(row, column, text, toColumn, toRow), style: 'header' };
}

/** "Only numbers from min to max here". */
export function numbersOnly(area: Area, min: string, max: string | null, message: string): GeneratedValidation {
  return { area, rule: { kind: 'decimal', min, max }, message };
}

/** "One of these here". */
export function oneOf(area: Area, items: readonly string[], message: string): GeneratedValidation {
  return { area, rule: { kind: 'list', items }, message };
}
