import type { RawValue } from '../../figures';
import type { Grid } from '../grid';
import { classCode, economicCode } from './classes';
import {
  codeColumn, headerOpens, levelWord, moneyBehind, nameColumn, ordinalColumn, ordinalRow, sideWord, totalRow,
} from './labels';
import { bare } from './titles';

/** Where a table's header lies and what stands above each column ("一般公共预算财政拨款/小计"). */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  /** The first row below the header and the row that numbers its columns. */
  readonly body: number;
  readonly paths: ReadonlyMap<number, string>;
  /** The row of 合计 where it ends the header as well: some of its cells head the columns below (合计 | 基本支出 | 项目支出). */
  readonly shared?: number;
}

const deepest = 5;
const subheading = /^(合计|小计|基本支出|项目支出)$/;
const numeric = /^[-+]?[\d,]*\.?\d+(?:%|[百千十万亿]*元)?$/;

/** The header below a title, or null where no row opens one before `bottom`. */
export function findHeader(grid: Grid, from: number, bottom: number): Header | null {
  const { left, right } = grid.bounds;
  let top = from;
  while (top <= bottom && !opens(grid, top)) top += 1;
  if (top > bottom) return null;
  let last = top;
  const lowest = Math.min(bottom, top + deepest - 1);
  const goesOn = (row: number): boolean =>
    continues(grid, top, row) || isCoveredRow(grid, top, row) || isGap(grid, top, row, lowest);
  while (last < lowest && goesOn(last + 1)) last += 1;
  const shared = headsAndSums(grid, last + 1, bottom) ? last + 1 : null;
  const paths = new Map<number, string>();
  for (let column = left; column <= right; column += 1) {
    const low = shared === null ? '' : subheadingAt(grid, shared, column);
    const path = [pathOf(grid, top, last, column), low].filter((part) => part !== '').join('/');
    if (path === '' || (low === '' && !isLabelColumn(path) && isCovered(grid, last, column))) continue;
    if (low !== '' || !isSpare(grid, top, last, column, bottom)) paths.set(column, path);
  }
  fillCodes(paths);
  let body = last + 1;
  while (body <= bottom && (isOrdinalRow(grid, body) || (isBlank(grid, body) && isOrdinalRow(grid, body + 1)))) body += 1;
  nameSides(grid, paths, body, bottom);
  return { top, bottom: last, body, paths, ...(shared === null ? {} : { shared }) };
}

/** Whether a row both heads columns (基本支出, 项目支出) and is that of 合计. */
function headsAndSums(grid: Grid, row: number, bottom: number): boolean {
  if (row > bottom) return false;
  const texts = cellsOf(grid, row).map((raw) => (typeof raw === 'string' ? bare(raw) : ''));
  return totalRow.test(texts.find((text) => text !== '' && !levelWord.test(text)) ?? '')
    && texts.includes('基本支出') && texts.includes('项目支出');
}

/** What a cell of such a row heads; '' for its figures and its label. */
export function subheadingAt(grid: Grid, row: number, column: number): string {
  const text = bare(String(grid.own(row, column) ?? ''));
  const first = cellsOf(grid, row).findIndex((raw) => typeof raw === 'string' && totalRow.test(bare(raw))) + grid.bounds.left;
  return column > first && subheading.test(text) ? text : '';
}

/** Whether a row holds nothing but the lower part of headings that begin above it. */
function isCoveredRow(grid: Grid, top: number, row: number): boolean {
  if (!isBlank(grid, row)) return false;
  for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
    const area = grid.area(row, column);
    if (area.top >= top && area.top < row && grid.text(row, column) !== '') return true;
  }
  return false;
}

/** Whether a blank row stands between two rows of a header. */
const isGap = (grid: Grid, top: number, row: number, lowest: number): boolean =>
  row < lowest && isBlank(grid, row) && continues(grid, top, row + 1);

function isBlank(grid: Grid, row: number): boolean {
  return cellsOf(grid, row).every((raw) => raw === null);
}

/** Whether a column only widens the one to its left: its lowest header cell is merged with that one's. */
function isCovered(grid: Grid, bottom: number, column: number): boolean {
  return grid.area(bottom, column).left < column;
}

/** Whether a column only makes its headings wider: none begins in it, and nothing stands below them. */
function isSpare(grid: Grid, top: number, last: number, column: number, bottom: number): boolean {
  if (beginsAbove(grid, top, last + 1, column)) return false;
  for (let row = last + 1; row <= bottom; row += 1) if (grid.own(row, column) !== null) return false;
  return true;
}

/** Columns without a word between 科目编码 and 科目名称 hold codes too: a host that cannot tell merges shows the heading only once. */
function fillCodes(paths: Map<number, string>): void {
  const columns = [...paths.keys()].sort((a, b) => a - b);
  for (const [index, column] of columns.entries()) {
    const [path, next] = [paths.get(column)!, columns[index + 1]];
    if (next === undefined || !codeColumn.test(path) || !nameColumn.test(paths.get(next)!)) continue;
    for (let gap = column + 1; gap < next; gap += 1) paths.set(gap, path);
  }
}

/** Where no column is headed 项目, those headed only 收入 and 支出 that hold words list the items of each side. */
function nameSides(grid: Grid, paths: Map<number, string>, body: number, bottom: number): void {
  if ([...paths.values()].some(isLabelColumn)) return;
  for (const [column, path] of paths) {
    if (!/^(收入|支出)$/.test(path)) continue;
    let row = body;
    while (row < bottom && grid.own(row, column) === null) row += 1;
    const first = grid.own(row, column);
    if (typeof first === 'string' && !/^[-—]+$/.test(bare(first)) && !numeric.test(bare(first))) paths.set(column, `${path}/项目`);
  }
}

/** Whether a column holds codes or names, not figures. */
export function isLabelColumn(path: string): boolean {
  return codeColumn.test(path) || nameColumn.test(path);
}

/** Whether a column numbers the rows (行次). */
export function isOrdinalColumn(path: string): boolean {
  return ordinalColumn.test(path.slice(path.lastIndexOf('/') + 1));
}

/** The row that numbers columns: says 栏次, or counts 1, 2, 3 … from left to right. */
function isOrdinalRow(grid: Grid, row: number): boolean {
  const { left, right } = grid.bounds;
  const numbers: number[] = [];
  let words = 0;
  for (let column = left; column <= right; column += 1) {
    const raw = grid.own(row, column);
    if (raw === null) continue;
    const text = bare(String(raw));
    if (ordinalRow.test(text)) return true;
    if (/^\d{1,2}$/.test(text)) numbers.push(Number(text));
    else words += 1;
  }
  return words <= 1 && numbers.length >= 3 && numbers.every((value, index) => index === 0 || value === numbers[index - 1]! + 1);
}

function opens(grid: Grid, row: number): boolean {
  return cellsOf(grid, row).some((raw) => typeof raw === 'string' && headerOpens.test(bare(raw).replace(moneyBehind, '')));
}

function continues(grid: Grid, top: number, row: number): boolean {
  if (isOrdinalRow(grid, row)) return false;
  const { left, right } = grid.bounds;
  let texts = 0;
  for (let column = left; column <= right; column += 1) {
    const raw = grid.own(row, column);
    if (raw === null) continue;
    const text = bare(String(raw));
    if (typeof raw === 'number' || numeric.test(text) || /^[一二三四五六七八九十]+、|^\d+[、.]|^注/.test(text)) return false;
    if (namesRow(text, pathOf(grid, top, row - 1, column))) return false;
    texts += 1;
  }
  return texts > 0;
}

/** Whether a text names a row of such a table where it stands below `path`: its figures may be left blank. */
function namesRow(text: string, path: string): boolean {
  const known = classCode(text) !== null || economicCode(text) !== null;
  return isLabelColumn(path) ? known || totalRow.test(text) || sideWord.test(text) : known && /^(收入|支出)$/.test(path);
}

function cellsOf(grid: Grid, row: number): readonly RawValue[] {
  const cells: RawValue[] = [];
  for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) cells.push(grid.own(row, column));
  return cells;
}

/** A heading without the unit of money some print behind it ("决算数（万元）"). */
const headingAt = (grid: Grid, row: number, column: number): string => bare(grid.text(row, column)).replace(moneyBehind, '');

/** Header texts from top to bottom, each merge once. */
function pathOf(grid: Grid, top: number, bottom: number, column: number): string {
  const parts: string[] = [];
  let last: string | null = null;
  for (let row = top; row <= bottom; row += 1) {
    const text = headingAt(grid, row, column) || inherited(grid, top, row, bottom, column);
    const { row: anchorRow, column: anchorColumn } = grid.cell(row, column);
    const anchor = `${String(anchorRow)},${String(anchorColumn)}`;
    if (text !== '' && anchor !== last) parts.push(text);
    last = anchor;
  }
  return parts.join('/');
}

/**
 * A heading over several columns that are not merged (or whose merges the host cannot tell) speaks for those to its right too, as far
 * as the heading above it reaches.
 */
function inherited(grid: Grid, top: number, row: number, bottom: number, column: number): string {
  if (!hasBelow(grid, row, bottom, column) || beginsAbove(grid, top, row, column)) return '';
  for (let left = column - 1; left >= grid.bounds.left; left -= 1) {
    const text = headingAt(grid, row, left);
    if (text !== '') return hasBelow(grid, row, bottom, left) ? text : '';
    if (!hasBelow(grid, row, bottom, left) || beginsAbove(grid, top, row, left)) return '';
  }
  return '';
}

/** Whether a heading begins in a column above a row. */
function beginsAbove(grid: Grid, top: number, row: number, column: number): boolean {
  for (let above = top; above < row; above += 1) {
    if (grid.cell(above, column).column === column && headingAt(grid, above, column) !== '') return true;
  }
  return false;
}

function hasBelow(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let below = row + 1; below <= bottom; below += 1) {
    if (grid.text(below, column) !== '' && grid.cell(below, column).row > row) return true;
  }
  return false;
}
