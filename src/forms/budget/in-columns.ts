import type { CellRef } from '../../figures';
import type { Text } from '../form';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';
import { converted } from '../labels/converted';
import { headConcept } from '../labels/head';
import { statementConcept } from '../labels/statements';
import { atItsWhole, sourcesBeside, sourcesIn, underSources } from './across';
import type { Run } from './across';
import { holdsAmount } from './beside';
import { withEnds } from './broken-labels';
import type { FigureAt, FoundBlock, FoundRow } from './found';
import { amountsNamed, headingAbove, isBudgetLabel, isFigure, moneyLabels, partsOnly, ranksOf, sourceAt, textAt } from './labels';
import type { MoneyLabel, Ranks } from './labels';
import { namesWay } from './ways';
import { lacksWhole, wholeOfSums, withBudgetNamed, withoutAmounts } from './whole';

/** A block whose columns are 年初 / 全年 / 执行 / 分值 / 执行率 / 得分 and whose rows are the total and its parts. */
export function blockInColumns(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  for (const row of rows) {
    const labels = withBudgetNamed(grid, row, withEnds(grid, row, moneyLabels(grid, row, region), region), region);
    if (amountsNamed(labels) < 2) continue;
    const columns = figureColumns(grid, row, labels, region);
    if (amountsNamed(columns) < 2) continue;
    const found = rowsBelow(grid, row, columns, region, rows);
    if (found.length > 0) return assemble(grid, row, { columns, runs: sourcesBeside(grid, row, labels, region) }, found, region);
  }
  return null;
}

/** Labels that head a column of figures: nothing but figures below, and no figure beside them that they would name. */
function figureColumns(grid: Grid, row: number, labels: readonly MoneyLabel[], region: Region): MoneyLabel[] {
  const seen = new Set<MoneyConcept>();
  const isConverted = (label: MoneyLabel): boolean => label.concept === 'score' && converted.test(grid.core(row, label.column));
  // 得分（百分制）| 折算得分: what counts in the total is the converted one.
  const converts = labels.some(isConverted);
  const ofFigures = withoutFrame(grid, row, underSources(grid, row, labels).map((label) => atItsWhole(grid, row, label)))
    .filter((label) => !headsNames(grid, row, label));
  const bySource = dividedInLabels(grid, row, ofFigures);
  return besideOneColumnOfNames(grid, row, ofFigures, region).filter((label) => {
    if (bySource.has(label.concept)) return false;
    const below = grid.area(row, label.column).bottom + 1;
    const namesBeside = holdsAmount(grid, row, grid.filledFrom(row, grid.area(row, label.column).right + 1, region.right));
    // 预算执行 left of 实际执行 names the whole block, not a column: nothing stands below it.
    const namesBlock = valueColumn(grid, below, label) === null
      && labels.some((other) => other.cell !== label.cell && other.concept === label.concept);
    const unconverted = converts && label.concept === 'score' && !isConverted(label);
    if (namesBeside || namesBlock || unconverted || seen.has(label.concept)) return false;
    seen.add(label.concept);
    return true;
  });
}

const sourceInBrackets = /[(（][^()（）]*(财政|其他|自有|单位|上级|中央|省级?|市级?|县级?|区级?|自筹)[^()（）]*[)）]/;

/**
 * Amounts that stand in several columns, a source in brackets behind each label (全年执行数（财政）| 全年执行数（其他）): the whole has no
 * cell of its own, and what is only part of it is not read for it.
 */
function dividedInLabels(grid: Grid, row: number, labels: readonly MoneyLabel[]): ReadonlySet<MoneyConcept> {
  const sources = new Map<MoneyConcept, Set<string>>();
  for (const { concept, column } of labels) {
    const source = sourceInBrackets.exec(grid.text(row, column))?.[1];
    if (source) sources.set(concept, (sources.get(concept) ?? new Set()).add(source));
  }
  return new Set([...sources].flatMap(([concept, named]) => (named.size > 1 ? [concept] : [])));
}

/** 部门预算（万元） left of all and merged down over the figures frames the block: no column of figures is headed by it. */
function withoutFrame(grid: Grid, row: number, labels: readonly MoneyLabel[]): readonly MoneyLabel[] {
  const bottomOf = ({ below, column }: MoneyLabel): number => Math.max(below ?? 0, grid.area(row, column).bottom);
  const [first, ...others] = labels;
  const frames = first !== undefined && first.below === undefined && amountsNamed(others) > 1
    && others.every((label) => label.column > first.column && bottomOf(label) < grid.area(row, first.column).bottom);
  return frames ? others : labels;
}

/** 支出 over 基本支出 and 项目支出 heads their names. */
function headsNames(grid: Grid, row: number, label: MoneyLabel): boolean {
  const below = grid.area(row, label.column).bottom + 1;
  return label.below === undefined && sourceAt(grid, below, label.column) !== null && valueColumn(grid, below, label) === null;
}

/** Where blocks stand side by side (收入 | 预算数 | 支出 | 预算数 | 决算数): the labels that share one column of names, those that name most. */
function besideOneColumnOfNames(grid: Grid, row: number, labels: readonly MoneyLabel[], region: Region): readonly MoneyLabel[] {
  if (new Set(labels.map((label) => label.concept)).size === labels.length) return labels;
  const blocks = new Map<number, MoneyLabel[]>();
  // The names of sources below a divided amount name no rows.
  const head = labels.reduce((last, label) => Math.max(last, label.below ?? row), row);
  for (const label of labels) {
    const below = Math.max(grid.area(row, label.column).bottom, head) + 1;
    let names = label.column - 1;
    while (names >= region.left && sourceAt(grid, below, names) === null && !namesRows(grid, row, below, names)) names -= 1;
    blocks.set(names, [...(blocks.get(names) ?? []), label]);
  }
  return [...blocks.values()].reduce((most, block) => (amountsNamed(block) > amountsNamed(most) ? block : most));
}

/** Whether words stand below a header that names no money (支出内容 over 培训补贴): they name the rows of what is right of them. */
function namesRows(grid: Grid, row: number, below: number, column: number): boolean {
  const [head, name] = [grid.own(row, column), grid.own(below, column)];
  return typeof head === 'string' && typeof name === 'string' && !isFigure(grid, below, column) && !isBudgetLabel(grid, row, column);
}

/** Blank rows that may stand one after the other inside a block. */
const mostBlank = 2;

/** Whether no cell of a row holds anything of its own: blank, or covered by merges from above. */
function holdsNothing(grid: Grid, row: number, region: Region): boolean {
  for (let column = region.left; column <= region.right; column += 1) if (grid.own(row, column) !== null) return false;
  return true;
}

interface LabelledRow {
  readonly row: number;
  readonly label: Text;
  readonly kind: 'total' | 'part' | null;
  /** The row of the line above that says how those below it divide the whole (按支出性质分：); null where none does. */
  readonly way: number | null;
}

function rowsBelow(grid: Grid, head: number, columns: readonly MoneyLabel[], region: Region, allowed: readonly number[]): LabelledRow[] {
  const first = Math.min(...columns.map((column) => column.column));
  const block = blockLabel(grid, head, first, region);
  const rows: LabelledRow[] = [];
  const start = Math.max(...columns.map((column) => column.below ?? grid.area(head, column.column).bottom)) + 1;
  let blank = 0;
  let way: number | null = null;
  for (let row = start; allowed.includes(row); row += 1) {
    blank = holdsNothing(grid, row, region) ? blank + 1 : 0;
    if (blank > 0 && blank <= mostBlank) continue;
    if (block && beginsAnother(grid, row, block)) break;
    // 预算执行得分 | 分值 | 10 | 执行率 | 98.93% labels its own figures.
    if (labelsItsScore(grid, row, region)) break;
    const label = labelOf(grid, row, first, region, block);
    const stated = columns.filter((column) => valueColumn(grid, row, column) !== null);
    const figures = stated.length > 0;
    if (label ? endsBlock(grid, label, amountsNamed(stated)) : !figures) break;
    const kind = label ? sourceAt(grid, label.cell.row, label.cell.column) : null;
    if (kind === null && !figures) {
      if (!label || !namesWay(label.text)) break;
      way = row;
      continue;
    }
    if (saysOtherwise(grid, row, columns)) continue;
    rows.push({ row, label: label ?? block ?? textAt(grid, row, first), kind, way });
  }
  return rows;
}

/** Another label of a whole block stands where this block's stood (年度主要任务, below it 预算执行情况). */
function beginsAnother(grid: Grid, row: number, { text, cell }: Text): boolean {
  const area = grid.area(cell.row, cell.column);
  const own = grid.own(row, cell.column);
  return area.bottom > area.top && row > area.bottom && typeof own === 'string' && own.trim() !== text
    && grid.area(row, cell.column).bottom > row && sourceAt(grid, row, cell.column) === null;
}

function labelsItsScore(grid: Grid, row: number, region: Region): boolean {
  const own = new Set(moneyLabels(grid, row, region).filter((label) => label.cell.row === row).map(({ concept }) => concept));
  return own.has('rate') && own.has('score');
}

/** A row of running text below the figures ("按支出性质分：…"), not of figures. */
function saysOtherwise(grid: Grid, row: number, columns: readonly MoneyLabel[]): boolean {
  return !columns.some((column) => valueColumn(grid, row, column) !== null)
    && columns.some((column) => column.concept !== 'reason' && typeof grid.raw(row, column.column) === 'string');
}

/** The text nearest to the figures on their left, in a cell of the row's own. */
function labelOf(grid: Grid, row: number, first: number, region: Region, block: Text | null): Text | null {
  for (let column = first - 1; column >= region.left; column -= 1) {
    const raw = grid.raw(row, column);
    // An amount typed as text in a column of another year's money names nothing.
    if (typeof raw !== 'string' || isAmountTyped(raw)) continue;
    const cell = grid.cell(row, column);
    // 项目资金（万元） written again on every row instead of merged down is the block's label still.
    if (block && ((cell.row === block.cell.row && cell.column === block.cell.column) || raw.trim() === block.text.trim())) break;
    if (cell.row === row) return { text: raw.trim(), cell };
  }
  // "预算数：| 60" within the columns of one header: the label stands before its figure.
  return isBudgetLabel(grid, row, first) && grid.own(row, first) !== null ? textAt(grid, row, first) : null;
}

const isAmountTyped = (raw: string): boolean => /^\s*[\d０-９][\d０-９,，.]*\s*[%％]?\s*$/.test(raw);

/** Whether a label begins something else; one that names the money (项目资金) beside amounts of the block names the whole of it. */
function endsBlock(grid: Grid, { cell: { row, column } }: Text, amounts: number): boolean {
  if (sourceAt(grid, row, column) !== null) return false;
  const head = grid.concept(headConcept, row, column);
  return grid.concept(statementConcept, row, column) !== null || (head !== null && (head !== 'other' || amounts < 2));
}

/** The label of the whole block: left of the header row, merged down or standing alone. */
function blockLabel(grid: Grid, head: number, first: number, region: Region): Text | null {
  for (let column = region.left; column < first; column += 1) {
    if (typeof grid.raw(head, column) === 'string') return textAt(grid, head, column);
  }
  return headingAbove(grid, head, region);
}

/** The column within a header's span in which a row's figure stands; null where the row has none. */
function valueColumn(grid: Grid, row: number, label: MoneyLabel): number | null {
  for (let column = label.column; column <= label.reach; column += 1) {
    const { left } = grid.area(row, column);
    const text = label.concept === 'reason' && typeof grid.raw(row, column) === 'string';
    if (left >= label.column && (text || isFigure(grid, row, column))) return left;
  }
  return null;
}

/** Each way to divide the whole begins anew: 其中 behind its line names parts of the whole, not of the row above. */
function ranksByWay<T>(rows: readonly LabelledRow[], named: (some: readonly LabelledRow[]) => { name: string; row: T }[]): Ranks<T> {
  const ways = [...new Set(rows.map(({ way }) => way))];
  const all = ways.map((way) => ranksOf(named(rows.filter((row) => row.way === way))));
  return { parts: all.flatMap(({ parts }) => parts), under: all.flatMap(({ under }) => under) };
}

/** The columns of a block: those of its figures, and those of sources beside them. */
interface Columns { readonly columns: readonly MoneyLabel[]; readonly runs: readonly Run[] }

function assemble(grid: Grid, head: number, { columns, runs }: Columns, rows: readonly LabelledRow[], region: Region): FoundBlock {
  const figuresOf = (row: number): Map<MoneyConcept, FigureAt> => {
    const figures = new Map<MoneyConcept, FigureAt>();
    for (const column of columns) {
      const at = valueColumn(grid, row, column) ?? column.column;
      const area = grid.area(row, at);
      // A figure merged over from the column on the left is not this column's; a rate merged down is the whole's.
      if (area.left < column.column || (column.concept === 'rate' && area.top < row)) continue;
      const addends = column.summed ? { addends: column.parts!.map((part) => ({ row, column: part, label: column.cell })) } : {};
      figures.set(column.concept, { row, column: at, label: column.cell, ...addends });
    }
    return figures;
  };
  const foundRow = ({ row, label }: LabelledRow): FoundRow => {
    const sources = sourcesIn(grid, head, columns, runs, row);
    return { label, figures: figuresOf(row), ...(sources.length > 0 ? { sources } : {}) };
  };
  const sums = rows.filter((row) => row.kind === 'total');
  const whole = wholeOfSums(grid, sums.map((row) => foundRow(row)));
  const stated = sums[Math.max(0, whole)];
  const total = stated ?? rows[0]!;
  const named = (some: readonly LabelledRow[]): { name: string; row: FoundRow; }[] =>
    some.map((row) => ({ name: row.label.text, row: foundRow(row) }));
  // The sums of several units are parts of theirs.
  const others = rows.filter((row) => row !== total && (row.kind !== 'total' || whole >= 0));
  const block = blockLabel(grid, head, Math.min(...columns.map((column) => column.column)), region);
  const siblings = partsOnly(named([total, ...others]));
  const partly = stated === undefined && siblings.length > 1 && lacksWhole(grid, siblings[0]!, siblings.slice(1))
    && (total.kind === 'part' || others.every((row) => row.kind === null && row.label.text !== total.label.text));
  const ranks = ranksByWay(partly ? [total, ...others] : others, named);
  return {
    total: partly ? withoutAmounts(siblings[0]!, block, total.kind === 'part') : foundRow(total),
    ...ranks,
    headers: new Map(columns.map((column): [MoneyConcept, CellRef] => [column.concept, column.cell])),
    block,
  };
}
