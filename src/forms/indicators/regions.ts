import { normalise } from '../../figures';
import type { Grid, Region } from '../grid';
import { headConcept } from '../labels/head';
import { rowConcept } from '../labels/rows';
import { wholeBelow } from './closed';
import type { Header } from './header';

/** Part of an indicator table below one header; a header repeated on a next page starts another. */
export interface Span { readonly header: Header; readonly first: number; readonly last: number }

/** A form's place on its sheet and the parts of its indicator table. */
export interface Place { readonly region: Region; readonly spans: readonly Span[] }

const title = /(自评|评价|评分|考核|完成情况|绩效目标).{0,12}表$|指标体系$/;

/** Whether a row starts a form: its title, or the label that names its project or department. */
function startsForm(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const raw = grid.own(row, column);
    if (typeof raw !== 'string') continue;
    if (title.test(grid.core(row, column))) return true;
    const concept = grid.concept(headConcept, row, column);
    return concept === 'subject' || concept === 'departmentSubject';
  }
  return false;
}

/** Divides a sheet among its headers: tables side by side by columns, stacked ones by the rows where a new form starts. */
export function placesOf(grid: Grid, headers: readonly Header[]): Place[] {
  const lanes = new Map<string, { left: number; right: number; headers: Header[] }>();
  for (const header of headers) {
    const lane = laneOf(grid, header, headers);
    const key = `${String(lane.left)}:${String(lane.right)}`;
    const known = lanes.get(key);
    if (known) known.headers.push(header);
    else lanes.set(key, { ...lane, headers: [header] });
  }
  return [...lanes.values()].flatMap((lane) => stacked(grid, lane.headers, lane.left, lane.right))
    .sort((one, other) => one.region.top - other.region.top || one.region.left - other.region.left);
}

function laneOf(grid: Grid, header: Header, headers: readonly Header[]): { left: number; right: number } {
  let { left, right } = grid.bounds;
  for (const other of headers) {
    if (other.right < header.left) left = Math.max(left, other.right + 1);
    if (other.left > header.right) right = Math.min(right, other.left - 1);
  }
  return { left, right };
}

function stacked(grid: Grid, headers: readonly Header[], left: number, right: number): Place[] {
  const groups: { top: number; headers: Header[] }[] = [];
  for (const [index, header] of headers.entries()) {
    const group = groups.at(-1);
    const start = group ? startOf(grid, group.headers.at(-1)!, header, headers[index + 1], left, right) : grid.bounds.top;
    if (start === null) group!.headers.push(header);
    else groups.push({ top: start, headers: [header] });
  }
  return groups.map((group, index) => {
    const bottom = (groups[index + 1]?.top ?? grid.bounds.bottom + 1) - 1;
    const spans = group.headers.map((header, at) => ({
      header, first: header.bottom + 1, last: (group.headers[at + 1]?.top ?? bottom + 1) - 1,
    }));
    return { region: { top: group.top, left, bottom, right }, spans };
  });
}

/** Where the form of a header starts if it is not that of the header before: at its own head, or below a whole of 100 if it is another. */
function startOf(grid: Grid, before: Header, header: Header, after: Header | undefined, left: number, right: number): number | null {
  const start = startBetween(grid, before, header, left, right);
  if (start !== null) return start;
  const whole = wholeBelow(grid, before, header.top - 1);
  const again = whole !== null && wholeBelow(grid, header, (after?.top ?? grid.bounds.bottom + 1) - 1) !== null;
  return again ? firstAfter(grid, whole, header, left, right) : null;
}

/** The first row below a total that is neither blank nor a remark on what stands above it. */
function firstAfter(grid: Grid, total: number, header: Header, left: number, right: number): number {
  let row = total + 1;
  while (row < header.top && (grid.isBlankRow(row, left, right) || remarks(grid, row, left, right))) row += 1;
  return row;
}

function remarks(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (typeof grid.own(row, column) === 'string') return grid.concept(rowConcept, row, column) === 'end';
  }
  return false;
}

function startBetween(grid: Grid, before: Header, after: Header, left: number, right: number): number | null {
  for (let row = before.bottom + 1; row < after.top; row += 1) {
    if (!startsForm(grid, row, left, right) || goesOn(grid, row, before, after, left, right)) continue;
    return withAnnex(grid, row, before.bottom + 1, left, right);
  }
  return null;
}

/**
 * A title printed again at the top of the next page: one that says so (续表), or that of the form above, straight above its header,
 * before any total.
 */
function goesOn(grid: Grid, row: number, before: Header, after: Header, left: number, right: number): boolean {
  const at = firstColumn(grid, row, left, right);
  const text = grid.own(row, at);
  if (typeof text !== 'string' || !title.test(grid.core(row, at))) return false;
  if (continued.test(normalise(text))) return !namesSubject(grid, row + 1, after.top - 1, left, right);
  for (let next = row + 1; next < after.top; next += 1) if (!grid.isBlankRow(next, left, right)) return false;
  return isWrittenAbove(grid, text, before.top, left, right) && !hasTotal(grid, before.bottom + 1, row - 1, left, right);
}

const continued = /续表?\)?$|\(续/;

function firstColumn(grid: Grid, row: number, left: number, right: number): number {
  let column = left;
  while (column < right && grid.own(row, column) === null) column += 1;
  return column;
}

function namesSubject(grid: Grid, top: number, bottom: number, left: number, right: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (startsForm(grid, row, left, right)) return true;
  return false;
}

function isWrittenAbove(grid: Grid, text: string, below: number, left: number, right: number): boolean {
  for (let row = below - 1; row >= grid.bounds.top; row -= 1) {
    for (let column = left; column <= right; column += 1) if (grid.own(row, column) === text) return true;
  }
  return false;
}

function hasTotal(grid: Grid, top: number, bottom: number, left: number, right: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (grid.concept(rowConcept, row, firstColumn(grid, row, left, right)) === 'total') return true;
  }
  return false;
}

const annex = /^(附件|附表|表)[\d一二三四五六七八九十]*$|^(报表|表格)?编号|^公开\d*表?|510000_/;

/** 附件2 or the number of a form above its title belong to it. */
function withAnnex(grid: Grid, start: number, first: number, left: number, right: number): number {
  let top = start;
  for (let row = start - 1; row >= first; row -= 1) {
    const cores: string[] = [];
    for (let column = left; column <= right; column += 1) if (grid.own(row, column) !== null) cores.push(grid.core(row, column));
    if (cores.length === 0 || !cores.every((core) => annex.test(core))) break;
    top = row;
  }
  return top;
}
