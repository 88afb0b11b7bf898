import { Decimal, Interval, unifyWidth } from '../../../figures';
import type { Amount } from '../amount';
import { isTableRow } from '../../prose/text';

/** A number in a table of the text, with the values its rounding leaves; a percentage as the number it shows. */
export interface Cell extends Amount {
  readonly text: string;
  readonly decimals: number;
  readonly percent: boolean;
}

/** A row of such a table. */
export interface Row {
  readonly label: string;
  /** A cell for each column; null where no number stands. */
  readonly cells: readonly (Cell | null)[];
  /** The paragraph it stands in, counted from 1 over those that are not empty. */
  readonly paragraph: number;
}

/** A table that was copied into the text: rows of as many cells as its header, the first of each a label. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Rows between its first and last that do not fit the header: nothing is reckoned over all of them then. */
  readonly broken: boolean;
}

/** The tables among the paragraphs, in order. */
export function textTables(paragraphs: readonly string[]): readonly TextTable[] {
  const lines = paragraphs.filter((paragraph) => paragraph.trim() !== '');
  const runs: { readonly cells: readonly string[]; readonly paragraph: number }[][] = [];
  let open = false;
  lines.forEach((line, index) => {
    const isRow = isTableRow(line);
    if (isRow && !open) runs.push([]);
    if (isRow) runs.at(-1)!.push({ cells: cellsOf(line), paragraph: index + 1 });
    open = isRow;
  });
  return runs.flatMap(tableOf);
}

function cellsOf(line: string): readonly string[] {
  const bars = /[|｜]/.test(line);
  const inner = bars ? line.trim().replace(/^[|｜]|[|｜]$/g, '') : line;
  return inner.split(bars ? /[|｜]/ : '\t').map((cell) => unifyWidth(cell).replace(/\s+/g, ''));
}

const number = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;

/** The number a cell holds; a dash or an empty cell holds none. */
function cellOf(text: string): Cell | null {
  if (!number.test(text)) return null;
  const percent = text.endsWith('%');
  const digits = text.replace(/[,%]/g, '');
  const value = new Decimal(digits);
  const decimals = digits.split('.')[1]?.length ?? 0;
  // A 0 says that there is nothing; a whole number may be a count.
  const range = value.isZero() || (decimals === 0 && !percent) ? Interval.exact(value) : Interval.of(value, decimals, 'half-up');
  return { value, range, text, decimals, percent };
}

const isBlank = (text: string): boolean => /^(?:[-—–/\\]*|无)$/.test(text);

function tableOf(run: readonly { readonly cells: readonly string[]; readonly paragraph: number }[]): readonly TextTable[] {
  const first = run.findIndex(({ cells }) => cells.slice(1).some((text) => number.test(text) && !/^(?:19|20)\d{2}$/.test(text)));
  const header = run[first - 1]?.cells;
  const data = first < 1 ? [] : run.slice(first);
  if (!header || header.length < 2 || data.length < 2) return [];
  const fitting = data.filter(({ cells }) => cells.length === header.length
    && cells.slice(1).every((text, at) => number.test(text) || isBlank(text) || !isNumeric(data, at + 1)));
  const rows = fitting.map(({ cells, paragraph }) => ({ label: cells[0]!, cells: cells.map(cellOf), paragraph }));
  return rows.length < 2 ? [] : [{ header, rows, broken: fitting.length !== data.length }];
}

/** Whether most of a column are numbers: words in it then are notes. */
const isNumeric = (data: readonly { readonly cells: readonly string[] }[], at: number): boolean =>
  data.filter(({ cells }) => number.test(cells[at] ?? '')).length * 2 > data.length;
