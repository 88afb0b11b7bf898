import { parseAddress } from '../../../figures';
import type { OfficePackage } from '../package/package';
import { parseArea } from '../read/sheet-frame';
import type { SheetSnapshot } from '../../../figures';
import { XmlScanner } from '../xml/scanner';
import { applySplices, type Splice } from '../xml/splice';
import { setAttribute } from './styles';

type Cells = readonly { readonly row: number; readonly column: number }[];

/** References of a formula: an optional sheet, then a cell, a range, whole columns or whole rows. */
const [ofSheet, column, row] = [String.raw`'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*`, String.raw`\$?[A-Z]{1,3}`, String.raw`\$?\d+`];
const place = `${column}${row}(?::${column}${row})?|${column}:${column}|${row}:${row}`;
const reference = new RegExp(`(?:(${ofSheet})!)?(${place})${String.raw`(?![\p{L}\p{N}_(.!])`}`, 'giu');

/**
 * Whether a formula may depend on one of these cells. What cannot be told from its text (names, tables, INDIRECT,
 * OFFSET, INDEX of other books) counts as depending.
 */
function dependsOn(formula: string, home: string, cells: ReadonlyMap<string, Cells>): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (/\bINDIRECT\s*\(|\bOFFSET\s*\(|\[/i.test(bare)) return true;
  for (const [, sheet, area] of bare.matchAll(reference)) {
    const name = sheet === undefined ? home : sheet.replace(/^'|'$/g, '').replace(/''/g, "'");
    if (cells.get(name)?.some((cell) => covers(area!, cell)) === true) return true;
  }
  const rest = bare.replace(reference, ' ').replace(/""/g, ' ').replace(/[\p{L}_][\p{L}\p{N}_.]*\s*\(/gu, ' ');
  return /(?<![\p{N}.])[\p{L}_]/u.test(rest.replace(/\b(TRUE|FALSE)\b/gi, ' '));
}

function covers(text: string, cell: { row: number; column: number }): boolean {
  const plainText = text.replace(/\$/g, '');
  const area = parseArea(plainText);
  if (area) return cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;
  const [from = '', to = ''] = plainText.split(':');
  if (/^\d/.test(from)) return cell.row >= Number(from) - 1 && cell.row <= Number(to) - 1;
  const [first, last] = [parseAddress(`${from}1`), parseAddress(`${to}1`)];
  return first !== null && last !== null && cell.column >= first.column && cell.column <= last.column;
}

/** Whether any formula of a sheet may depend on these cells. */
export function sheetDependsOn(sheet: SheetSnapshot, formulas: Cells, cells: ReadonlyMap<string, Cells>): boolean {
  return formulas.some(({ row, column }) => {
    const formula = sheet.formula(row, column);
    return formula !== null && dependsOn(formula, sheet.name, cells);
  });
}

/** Takes cells that lost their formula out of the calculation chain; `sheetId` as the workbook has it. */
export function leaveCalculationChain(source: OfficePackage, part: string, sheetId: string, cells: Cells): void {
  const text = source.text(part);
  if (text === null) return;
  const gone = new Set(cells.map(({ row, column }) => row * 16_384 + column));
  const splices: Splice[] = [];
  const scanner = new XmlScanner(text);
  let [sheet, written] = ['', ''];
  while (scanner.next()) {
    if (scanner.closing || scanner.local !== 'c') continue;
    const own = scanner.attribute('i');
    sheet = own ?? sheet;
    const { start, end } = scanner;
    const at = parseAddress(scanner.attribute('r') ?? '');
    scanner.skip();
    if (at && sheet === sheetId && gone.has(at.row * 16_384 + at.column)) splices.push({ start, end: scanner.end, text: '' });
    else {
      // an entry without a sheet of its own takes that of the entry before it, which may be gone
      if (own === null && written !== sheet) splices.push({ start, end, text: setAttribute(text.slice(start, end), 'i', sheet) });
      written = sheet;
    }
  }
  if (splices.length > 0) source.setText(part, applySplices(text, splices));
}
