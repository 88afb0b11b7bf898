import type { CellRef } from '../../figures';
import type { Grid } from '../grid';
import { moneyConcept } from '../labels/budget';
import { columnConcept } from '../labels/columns';
import type { ColumnConcept } from '../labels/columns';
import type { Match } from '../labels/family';
import { lastIndexWhere } from '../last';
import { bandAround, naming, weak, writtenOver } from './band';
import type { Band } from './band';
import { withoutPast } from './past-years';

/** One column (or span of columns) of a header with what it holds. */
export interface HeaderColumn {
  readonly concept: ColumnConcept;
  readonly exact: boolean;
  /** The concept of the label above where the header has two rows ("年度指标值" over "单位"). */
  readonly parent: ColumnConcept | null;
  readonly left: number;
  readonly right: number;
  readonly label: CellRef;
  readonly core: string;
}

/** The header of an indicator table: the rows it takes and its columns from left to right. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

const useless: ReadonlySet<ColumnConcept> = new Set(['aside', 'value', 'title', 'frame']);
const stating: ReadonlySet<ColumnConcept> = new Set(['target', 'actual', 'points', 'score', 'coefficient', 'completion']);

/** Every header of an indicator table on a sheet, top to bottom, left to right. */
export function findHeaders(grid: Grid): Header[] {
  const headers: Header[] = [];
  const { bounds } = grid;
  for (let row = bounds.top; row <= bounds.bottom; row += 1) {
    for (let column = bounds.left; column <= bounds.right; column += 1) {
      if (isSeed(grid, row, column)) addHeaders(grid, row, column, headers);
    }
  }
  return headers.sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Adds the headers around a seed that none of those found covers (apart, so that going over cells leaves nothing to collect). */
function addHeaders(grid: Grid, row: number, column: number, headers: Header[]): void {
  if (headers.some((header) => covers(header, row, column))) return;
  const above = headers.filter((header) => column >= header.left && column <= header.right);
  const band = bandAround(grid, row, column, above.reduce((top, header) => Math.max(top, header.bottom + 1), grid.bounds.top));
  const found = split(columnsOf(grid, band)).filter((columns) => isHeader(columns) && !headsMoney(grid, columns));
  headers.push(...found.map((columns) => headerOf(band, columns)));
}

const covers = (header: Header, row: number, column: number): boolean =>
  row >= header.top && row <= header.bottom && column >= header.left && column <= header.right;

/** Every naming label holds one of these: most texts are turned away by them. */
const nameSigns = /[指级项标容素事]/;

/** Cheap: a cell of its own that names a level or an indicator, or 绩效指标 over several columns of names or beside what it states. */
function isSeed(grid: Grid, row: number, column: number): boolean {
  const raw = grid.own(row, column);
  if (typeof raw !== 'string' || raw.length > 24 || !nameSigns.test(raw)) return false;
  const concept = grid.concept(columnConcept, row, column);
  if (concept === null || naming.has(concept)) return concept !== null;
  const beside = grid.area(row, column).right + 1;
  const next = grid.concept(columnConcept, row, grid.filledFrom(row, beside, grid.bounds.right));
  if ((concept === 'explanation' || concept === 'value') && content.test(grid.core(row, column))) return next !== null && ofEach.has(next);
  if (concept !== 'frame') return false;
  return beside > column + 1 || (!grid.knowsMerges && grid.own(row, beside) === null) || (next !== null && ofEach.has(next));
}

interface Labelled { readonly column: number; readonly cells: readonly LabelCell[] }
interface LabelCell { readonly ref: CellRef; readonly core: string; readonly match: Match<ColumnConcept> | null }

function columnsOf(grid: Grid, { top, bottom, left, right }: Band): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  let above: Labelled | null = null;
  for (let column = left; column <= right; column += 1) {
    const labelled: Labelled = { column, cells: labelsAt(grid, top, bottom, column, above) };
    const leaf = labelled.cells.at(-1);
    const last = columns.at(-1);
    const same = leaf !== undefined && last?.label.row === leaf.ref.row && last.label.column === leaf.ref.column;
    if (!leaf || (!same && leaf.ref.column < column && isBlankBelow(grid, top, column))) {
      // A column without a label of its own belongs to the label on its left; so does one that only makes a group of them wider.
      if (last && last.right === column - 1) columns[columns.length - 1] = { ...last, right: column };
      continue;
    }
    above = labelled;
    if (same) columns[columns.length - 1] = { ...last, right: column };
    else columns.push(asOneLabel(grid, labelled.cells, resolve(labelled.cells, column)));
  }
  return columns.map((column, index) => {
    if (isTick(grid, column, columns)) return { ...column, concept: 'aside' };
    if (isOuterName(column, columns) || isOwner(column, columns)) return { ...column, concept: 'level1' };
    if (isContentOf(columns[index - 1], column)) return { ...column, concept: 'name' };
    if (isDescribed(column, columns[index + 1])) return { ...column, concept: 'name' };
    if (isDescribed(columns[index - 1], column)) return { ...column, concept: 'explanation' };
    if (isContentOf(column, columns[index + 1])) return { ...column, concept: 'level1' };
    if (isBareTarget(column, columns)) return { ...column, concept: 'target' };
    return column.concept === 'frame' ? framed(column, columns.slice(0, index), columns) : column;
  });
}

/** Whether nothing begins in a column from a row on. */
function isBlankBelow(grid: Grid, top: number, column: number): boolean {
  for (let row = top; row <= grid.bounds.bottom; row += 1) if (grid.own(row, column) !== null) return false;
  return true;
}

/** 指标 | 二级指标: the first names the level above. */
const isOuterName = ({ concept, left }: HeaderColumn, all: readonly HeaderColumn[]): boolean => concept === 'name'
  && all.some((other) => (other.concept === 'level2' || other.concept === 'level3') && other.left > left)
  && !all.some((other) => other.concept === 'level1' || (other.concept === 'level2' && other.left < left));

/** 单位 left of all levels says whose indicators they are (局机关, 林场), not what they are counted in. */
const isOwner = ({ concept, core, left }: HeaderColumn, all: readonly HeaderColumn[]): boolean => concept === 'unit' && core === '单位'
  && all.some((one) => naming.has(one.concept)) && all.every((one) => !naming.has(one.concept) || one.left > left);

/** 指标 | 内容: what is measured stands below 内容, below 指标 its kind (数量, 质量). */
const isContentOf = (name: HeaderColumn | undefined, content: HeaderColumn | undefined): boolean =>
  name?.concept === 'name' && name.core === '指标' && content?.concept === 'value' && content.parent === null && content.core === '内容';

/** 绩效指标 | 指标描述: the first names the indicator, the other says what it is. */
const isDescribed = (name: HeaderColumn | undefined, description: HeaderColumn | undefined): boolean =>
  (name?.concept === 'frame' || name?.concept === 'name') && name.left === name.right && /指标(名称)?$/.test(name.core)
  && description?.concept === 'name' && description.parent === null && /描述$/.test(description.core);

/** 性质 | 值 | 单位: beside the nature or the unit of the target, where no column says 指标值, 值 is it. */
function isBareTarget(column: HeaderColumn, all: readonly HeaderColumn[]): boolean {
  if (column.concept !== 'value' || column.parent !== null || !/值$/.test(column.core)) return false;
  const of = (one: HeaderColumn | undefined): boolean =>
    one?.concept === 'nature' || one?.concept === 'operator' || one?.concept === 'unit';
  const at = all.indexOf(column);
  const another = all.some((one) => one !== column && (one.concept === 'target' || one.concept === 'value'));
  return !another && (of(all[at - 1]) || of(all[at + 1]));
}

/** A kind of cause to be ticked (硬件条件, 人员) beside the column that says it in words (原因说明) under one label. */
function isTick(grid: Grid, { concept, parent, label }: HeaderColumn, all: readonly HeaderColumn[]): boolean {
  const named = (at: CellRef): boolean => grid.concept(columnConcept, at.row, at.column) === 'reason';
  return concept === 'reason' && parent === 'reason' && !named(label)
    && all.some((other) => other.parent === 'reason' && named(other.label));
}

/** "绩效指标完成情况" left of the names frames the table; right of them it heads the actual values, as 绩效目标 does the targets. */
function framed(column: HeaderColumn, before: readonly HeaderColumn[], all: readonly HeaderColumn[]): HeaderColumn {
  // A frame merged over the names and a blank column beside them heads the names still.
  const named = before.some((one) => naming.has(one.concept) && one.left < column.label.column);
  if (named && /(目标|指标)$/.test(column.core) && !all.some((one) => one.concept === 'target')) return { ...column, concept: 'target' };
  return named && column.core.endsWith('完成情况') ? { ...column, concept: 'actual' } : column;
}

function labelsAt(grid: Grid, top: number, bottom: number, column: number, left: Labelled | null): Labelled['cells'] {
  const cells: LabelCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const core = grid.core(row, column);
    if (core === '') continue;
    const ref = grid.cell(row, column);
    const last = cells.at(-1);
    if (!last || last.ref.row !== ref.row || last.ref.column !== ref.column)
      cells.push({ ref, core, match: grid.match(columnConcept, row, column) });
  }
  // Where merges are unknown, a sub-label without a label above it stands under the labels to its left.
  const own = cells[0];
  if (own && left && left.cells.length > 1) cells.unshift(...left.cells.filter((cell) => cell.ref.row < own.ref.row));
  return cells;
}

/** 指标 over 值, 完成 over 程度: two cells that hold the pieces of one label. */
function asOneLabel(grid: Grid, cells: Labelled['cells'], column: HeaderColumn): HeaderColumn {
  const [above, own, more] = cells;
  const apart = !above || !own || more || above.ref.column !== own.ref.column || above.ref.row + 1 !== own.ref.row;
  const concept = apart ? null : writtenOver(grid, above.ref.row, own.ref.column);
  return concept === null ? column : { ...column, concept, exact: true, core: above!.core + own!.core };
}

/** The column its labels head, the lowest of them its own. */
function resolve(cells: Labelled['cells'], column: number): HeaderColumn {
  const { match, ref, core } = cells[cells.length - 1]!;
  let parent: ColumnConcept | null = null;
  for (let above = 0; above < cells.length - 1; above += 1) parent = cells[above]!.match?.concept ?? parent;
  const concept = conceptUnder(match?.concept ?? null, parent);
  return { concept, exact: match?.exact ?? false, parent, left: column, right: column, label: ref, core };
}

const handedDown: ReadonlySet<ColumnConcept> = new Set([
  'target',
  'adjustedTarget',
  'actual',
  'reason',
  'level1',
  'level2',
  'level3',
  'level4',
]);

function conceptUnder(leaf: ColumnConcept | null, parent: ColumnConcept | null): ColumnConcept {
  if (parent === 'progress' || parent === 'review') return parent;
  if (parent === 'aside' && leaf !== 'score' && leaf !== 'points') return 'aside';
  if (leaf === null) return parent !== null && handedDown.has(parent) ? parent : 'aside';
  // 分值 over 单项 | 小计.
  if (leaf === 'value' && (parent === 'points' || parent === 'score')) return parent;
  if (leaf === 'value' || leaf === 'title') return parent !== null && handedDown.has(parent) ? parent : leaf;
  if (leaf === 'name' && parent !== null && naming.has(parent)) return parent;
  if (leaf === 'operator' && parent === 'actual') return 'aside';
  return leaf;
}

/**
 * Two tables side by side repeat their first naming label after columns that state something; or another names the indicators of a
 * second table, where the first has all that one states and the rest states it again.
 */
function split(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const first = columns.find((column) => naming.has(column.concept));
  if (!first) return [[...columns]];
  const parts: HeaderColumn[][] = [[]];
  for (const [index, column] of columns.entries()) {
    const current = parts.at(-1)!;
    const starts = column.concept === first.concept || (column.concept === 'frame' && columns[index + 1]?.concept === first.concept);
    const complete = current.some((one) => one.concept === first.concept) && current.some((one) => stating.has(one.concept));
    const fresh = column.concept !== first.concept || column.label.column !== first.label.column;
    const another = column.concept !== first.concept && outermost.has(column.concept) && isWhole(current) && isWhole(columns.slice(index));
    if ((starts || another) && complete && fresh && column.parent === first.parent) parts.push([]);
    parts.at(-1)!.push(column);
  }
  return parts.every(isHeader) ? parts : [[...columns]];
}

/** What the first column of a table may name. */
const outermost: ReadonlySet<ColumnConcept> = new Set(['level1', 'name']);

/** Whether columns hold all that is stated of an indicator. */
const isWhole = (columns: readonly HeaderColumn[]): boolean =>
  (['target', 'actual', 'points', 'score'] as const).every((concept) => columns.some((column) => column.concept === concept));

/**
 * "绩效指标" that heads names where no label below it does: over several columns, or (where no column names) beside one that states
 * something of each.
 */
export function frameOfNames(columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const frames = columns.filter((column, index) => (column.concept === 'frame' && /指标/.test(column.core))
    || ((column.concept === 'explanation' || column.concept === 'value') && content.test(column.core) && index === 0));
  const plain = columns.some((column) => naming.has(column.concept)) ? undefined : frames[0];
  const next = plain && columns[columns.indexOf(plain) + 1];
  return frames.find((column) => column.right > column.left) ?? (next && ofEach.has(next.concept) ? plain : undefined);
}

/** 评价内容 and the like name what is scored where nothing else does. */
const content = /内容$/;

/** What stands right of the names where they have one column. */
const ofEach: ReadonlySet<ColumnConcept> = new Set([
  'target', 'actual', 'points', 'score', 'nature', 'operator', 'direction', 'unit', 'explanation', 'scoringRule',
]);

/** 指标 | 预算 | 支出 | 执行率 heads money, not indicators: the year's budget and what was spent of it stand side by side. */
function headsMoney(grid: Grid, columns: readonly HeaderColumn[]): boolean {
  const named = new Set(columns.map(({ label }) => grid.concept(moneyConcept, label.row, label.column)));
  return named.has('spent') && (named.has('initial') || named.has('adjusted') || named.has('inPlace'));
}

function isHeader(columns: readonly HeaderColumn[]): boolean {
  const concepts = new Set(columns.map((column) => column.concept));
  const useful = [...concepts].filter((concept) => !weak.has(concept)).length;
  const named = columns.some((column) => naming.has(column.concept)) || frameOfNames(columns) !== undefined;
  return named && [...concepts].some((concept) => stating.has(concept)) && useful >= 3;
}

/**
 * The columns of a header without what stands at its ends and is none of its own: the frame of a table to the right, and the labels
 * 预期目标 / 实际完成情况 of a neighbour's texts, which name again what the header names itself.
 */
function trimmed(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const repeats = (column: HeaderColumn, others: readonly HeaderColumn[]): boolean =>
    useless.has(column.concept)
    || ((column.concept === 'target' || column.concept === 'actual') && others.some((one) => one.concept === column.concept));
  const named = Math.max(0, columns.findIndex((column) => naming.has(column.concept)));
  const start = columns[named - 1]?.concept === 'frame' ? named - 1 : named;
  const lead = columns.slice(0, start);
  const mine = lead.every((column) => repeats(column, columns.slice(start))) ? columns.slice(start) : columns;
  const last = lastIndexWhere(mine, (column) => !repeats(column, mine.slice(0, mine.indexOf(column))));
  return mine.slice(0, last + 1);
}

function headerOf(band: Band, columns: readonly HeaderColumn[]): Header {
  const used = trimmed(withoutPast(columns));
  return { top: band.top, bottom: band.bottom, left: used[0]!.left, right: used.at(-1)!.right, columns: used };
}
