import { normalise, saysNone } from '../../figures';
import type { CellRef, Decimal } from '../../figures';
import type { Text } from '../form';
import type { Grid, Region } from '../grid';
import { moneyConcept, sourceConcept } from '../labels/budget';
import type { MoneyConcept, SourceConcept } from '../labels/budget';
import { statedPoints } from '../labels/core';
import { reading } from '../labels/family';
import { isPair } from '../pairs';
import { rowByRow } from '../row-by-row';
import { plannedAndDone } from './of-the-year';

/** A money label found in a row. */
export interface MoneyLabel {
  readonly concept: MoneyConcept;
  readonly column: number;
  readonly right: number;
  /** The last column it heads: that of its merge, or where merges are unknown the last before the next cell that holds anything. */
  readonly reach: number;
  readonly cell: CellRef;
  /** The row below it that names what its amount is divided into, where the figure meant is that of the first of them, the whole. */
  readonly below?: number;
  /** The columns of the sources that its amount is divided into. */
  readonly parts?: readonly number[];
  /** Whether none of those columns holds the whole: its figure is their sum. */
  readonly summed?: true;
}

const amounts: ReadonlySet<MoneyConcept> = new Set(['initial', 'adjusted', 'inPlace', 'spent', 'rate']);

/** The money labels standing in cells of a row. */
export const moneyLabels = rowByRow((grid, row, region): readonly MoneyLabel[] => labelsIn(grid, row, region));

function labelsIn(grid: Grid, row: number, region: Region): readonly MoneyLabel[] {
  const found: MoneyLabel[] = [];
  let ofProject = false;
  for (let column = region.left; column <= region.right; column += 1) {
    const raw = grid.own(row, column);
    if (typeof raw !== 'string') continue;
    ofProject ||= raw.includes('总投资');
    const concept = writtenOver(grid, row, column, raw) ?? grid.match(moneyConcept, row, column)?.concept;
    if (concept)
      found.push({
        concept,
        column,
        right: grid.area(row, column).right,
        reach: reachOf(grid, row, column, region),
        cell: grid.cell(row, column),
      });
  }
  if (ofProject && found.length > 0) {
    found.push(...plannedAndDone(grid, row, found, region));
    found.sort((one, other) => one.column - other.column);
  }
  const spending = found.length < 4 ? found : ofSpending(grid, row, found);
  const named = found.length < 2 ? spending : spending.filter((label) => !headsNames(grid, label));
  return withoutChange(grid, row, withCarried(grid, row, named, region));
}

const incomeHead = /^(?:本年|年度|部门|全年)?收入(?:预算|情况)?$/;
const spendingHead = /^(?:本年|年度|部门|全年)?支出(?:预算|情况)?$/;

/** 收入 over 预算数 | 执行数, beside it 支出 over the same: what was spent and of how much stands below 支出. */
function ofSpending(grid: Grid, row: number, found: MoneyLabel[]): MoneyLabel[] {
  const spent = found.filter(({ concept }) => concept === 'spent');
  if (spent.length !== 2 || row <= grid.bounds.top) return found;
  const headOf = (column: number): string => {
    let at = column;
    while (at > grid.bounds.left && grid.own(row - 1, at) === null) at -= 1;
    return grid.core(row - 1, at);
  };
  const income = spent.find(({ column }) => incomeHead.test(headOf(column)));
  if (!income || !spent.some(({ column }) => spendingHead.test(headOf(column)))) return found;
  return found.filter(({ column }) => !incomeHead.test(headOf(column)));
}

const carried = /^(?:上年|以前年度|年初)(?:结转|结余|结转结余|结余结转)(?:数|额|资金|金额)?$/;

/**
 * 上年结余 | 本年预算 | 本年支出, more spent than this year's budget alone: what was carried over was spent with it. Then the year's budget
 * is what came to it.
 */
function withCarried(grid: Grid, row: number, found: MoneyLabel[], region: Region): MoneyLabel[] {
  const [budget, another] = found.filter(({ concept }) => concept === 'adjusted' || concept === 'initial');
  const spent = found.find(({ concept }) => concept === 'spent');
  if (!budget || another || !spent || !/^(?:本年|当年)/.test(grid.core(row, budget.column))) return found;
  for (let column = region.left; column < budget.column; column += 1) {
    if (grid.own(row, column) === null || !carried.test(grid.core(row, column))) continue;
    const label: MoneyLabel = { ...budget, concept: 'change', column, right: column, reach: column, cell: grid.cell(row, column) };
    const [before, own, out] = [label, budget, spent].map((one) => amountBelow(grid, row, one));
    if (before && own && out && out.gt(own) && before.plus(own).gte(out))
      return [label, ...found.map((one) => (one === budget ? { ...one, concept: 'initial' as const } : one))];
  }
  return found;
}

/** The amount in the first row below a label; null where there is none. */
function amountBelow(grid: Grid, row: number, { column }: MoneyLabel): Decimal | null {
  const at = grid.area(row, column).bottom + 1;
  const read = grid.book.reader.quantity(grid.raw(at, column), grid.format(at, column), grid.cell(at, column));
  return read.kind === 'value' ? read.value.value : null;
}

/** 拨付数 beside 支出数 was only on its way, as is 拨付率 beside 使用率; alone it is what was spent. */
function isPaidOutBesides(grid: Grid, row: number, column: number, concept: 'spent' | 'rate'): boolean {
  if (!grid.core(row, column).includes('拨付')) return false;
  for (let at = grid.bounds.left; at <= grid.bounds.right; at += 1) {
    const other = at !== column && grid.own(row, at) !== null && grid.concept(moneyConcept, row, at) === concept;
    if (other && !grid.core(row, at).includes('拨付')) return true;
  }
  return false;
}

/** 预算 left of 年初 | 调整后 | 支出, over 整体 and 基本支出: what stands below it are names of rows. */
function headsNames(grid: Grid, { concept, cell, column }: MoneyLabel): boolean {
  if (concept === 'spent' || concept === 'rate') return isPaidOutBesides(grid, cell.row, column, concept);
  if (concept !== 'adjusted' || grid.core(cell.row, column) !== '预算') return false;
  if (!grid.isBlankRow(cell.row, grid.bounds.left, column - 1)) return false;
  let beside = grid.area(cell.row, column).right + 1;
  if (grid.raw(cell.row, beside) === null) beside += 1;
  if (typeof grid.own(cell.row, beside) !== 'string' || isFigure(grid, cell.row, beside)) return false;
  const below = grid.area(cell.row, column).bottom + 1;
  const raw = grid.own(below, column);
  return typeof raw === 'string' && !isFigure(grid, below, column) && grid.concept(moneyConcept, below, column) === null;
}

/** The longest beginning or end of a label written over two cells. */
const longestPiece = 5;

/** What a label says whose beginning stands in the cell above, neither of them merged: 年初 over 预算数, 执行率 over （%）. */
function writtenOver(grid: Grid, row: number, column: number, below: string): MoneyConcept | null {
  const above = row > grid.bounds.top ? grid.own(row - 1, column) : null;
  const single = grid.area(row - 1, column).right === column && grid.area(row, column).right === column;
  if (typeof above !== 'string' || !single) return null;
  const pieces = [above, below].map((piece) => piece.replace(/\s+/g, ''));
  if (pieces.some((piece) => piece.length > longestPiece || /[:：]/.test(piece))) return null;
  const bare = grid.core(row, column) === '';
  if (!bare && grid.concept(moneyConcept, row - 1, column) !== null) return null;
  const match = grid.book.match(moneyConcept, pieces.join(''));
  return match?.exact ? match.concept : null;
}

/**
 * 调整数 beside another budget (年初预算数 | 调整数 | 全年预算数) is the change between the two. Of several budgets
 * (预算总额 | 当年预算 | 调整预算) the only one called adjusted is, and the one before it what was adjusted.
 */
function withoutChange(grid: Grid, row: number, all: MoneyLabel[]): MoneyLabel[] {
  const found = ofTheYear(grid, row, all);
  const budgets = found.filter((label) => label.concept === 'adjusted' && !isBareChange(grid, row, label, found));
  if (budgets.length < found.filter((label) => label.concept === 'adjusted').length) {
    return withoutChange(grid, row, found.map((label) =>
      (isBareChange(grid, row, label, found) ? { ...label, concept: 'change' } : label)));
  }
  if (budgets.length === 1) return approvedFirst(grid, row, found, budgets[0]!);
  if (budgets.length < 2) return found;
  const [called, ...others] = budgets.filter((label) => saysAdjusted(grid, label));
  const before = called && others.length === 0 ? budgets[budgets.indexOf(called) - 1] : undefined;
  if (!before || grid.core(row, before.column) === '调整数') {
    return found.map((label) =>
      (label.concept === 'adjusted' && grid.core(row, label.column) === '调整数' ? { ...label, concept: 'change' } : label));
  }
  const stated = found.some((label) => label.concept === 'initial');
  return found.filter((label) => label.concept !== 'adjusted' || label === called || (label === before && !stated))
    .map((label) => (label === before ? { ...label, concept: 'initial' } : label));
}

/** Whether a budget's label calls it the one after its change. */
export const saysAdjusted = (grid: Grid, { cell, column }: MoneyLabel): boolean =>
  /^.?调整(后?$|.*(预算|金额|计划))|^预算调整后|^最终|可用/.test(grid.core(cell.row, column));

const ofYear = /全年|本年|当年|年度/;
/** 项目总预算, 总投资: of all the years a project takes. */
const ofTerm = /^(?:项目|工程|计划)?总(?:预算|投资|资金)(?:数|额|金额)?$/;

/** Where the year's budget has a column, that of the whole project beside it is another. */
function ofTheYear(grid: Grid, row: number, found: MoneyLabel[]): MoneyLabel[] {
  const called = (label: MoneyLabel, pattern: RegExp): boolean =>
    label.concept === 'adjusted' && pattern.test(grid.core(row, label.column));
  return found.some((label) => called(label, ofYear)) ? found.filter((label) => !called(label, ofTerm)) : found;
}

/** Adjusted by how much, or to what: only the amounts below tell. */
const eitherChange = /^(预算)?调整(预算)?(数|额|金额)?$/;

/**
 * 调整 over an amount far below the budget beside it (-14.22 beside 386.4) is by how much that was changed; so is 调整预算数 between
 * the initial budget and another that is not the same (148 | -12.5 | 135.5).
 */
function isBareChange(grid: Grid, row: number, label: MoneyLabel, all: readonly MoneyLabel[]): boolean {
  if (label.concept !== 'adjusted' || !eitherChange.test(grid.core(row, label.column))) return false;
  const below = (one: MoneyLabel): Decimal | null => amountBelow(grid, one.cell.row, one);
  const own = below(label);
  const others = all.filter((one) => one !== label && (one.concept === 'adjusted' || one.concept === 'initial'));
  const budget = others.map(below).find((value) => value !== null);
  if (own === null || budget === null || budget === undefined) return false;
  if (grid.core(row, label.column) === '调整') return own.abs().times(2).lt(budget);
  const made = others.find((one) => one.concept === 'adjusted' && one.column > label.column);
  return made !== undefined && below(made)?.eq(own) === false
    && others.some((one) => one.concept === 'initial' && one.column < label.column);
}

/** 预算批复数 | 预算调整数 | 预算执行数: the one budget, left of its change, is the one that was changed. */
function approvedFirst(grid: Grid, row: number, found: MoneyLabel[], budget: MoneyLabel): MoneyLabel[] {
  const change = found.find((label) => label.concept === 'change');
  const approved = change !== undefined && change.column > budget.column && !/调整|全年|最终/.test(grid.core(row, budget.column));
  if (!approved || found.some((label) => label.concept === 'initial')) return found;
  return found.map((label) => (label === budget ? { ...label, concept: 'initial' } : label));
}

function reachOf(grid: Grid, row: number, column: number, region: Region): number {
  let { right } = grid.area(row, column);
  while (!grid.knowsMerges && right < region.right && grid.own(row, right + 1) === null) right += 1;
  return right;
}

/** How many different amounts or rates a row of labels names. */
export const amountsNamed = (labels: readonly MoneyLabel[]): number =>
  (labels.length === 0 ? 0 : new Set(labels.map((label) => label.concept).filter((concept) => amounts.has(concept))).size);

/** The source of money (or the total) a cell names. */
export function sourceAt(grid: Grid, row: number, column: number): SourceConcept | null {
  return grid.concept(sourceConcept, row, column);
}

/** Whether a cell holds a label of a budget block. */
export function isBudgetLabel(grid: Grid, row: number, column: number): boolean {
  return grid.concept(moneyConcept, row, column) !== null || sourceAt(grid, row, column) !== null;
}

const amountText = /^[¥-]?[\d,.]+(?:[百千万亿]*元|[百千万亿]+|%|分)?$/;
/** Whether a text may stand for a figure. */
const figureText = reading((text) => saysNone(text) || text.startsWith('#') || isPair(text) || amountText.test(normalise(text)));

/** Whether a cell holds what may stand for a figure: a number, an amount in words of digits, a dash, an error; not a label or a text. */
export function isFigure(grid: Grid, row: number, column: number): boolean {
  const raw = grid.raw(row, column);
  if (typeof raw !== 'string') return raw !== null;
  return grid.book.read(figureText, raw);
}

/** The text of a cell, and the cell. */
export const textAt = (grid: Grid, row: number, column: number): Text => ({ text: grid.text(row, column), cell: grid.cell(row, column) });

const topLevel = /^(其他|其它|单位|自筹|自有|上年|以前年度|财政专户|社会|事业|经营|非财政|项目支出|基本支出|结转|年末|上级补助收入|政府性基金|国有资本|附属)/;

/** How a list numbers its entries: 一、 / （一） / 1. / （1）. */
const marks = [/^[一二三四五六七八九十]{1,3}[、.]/, /^\([一二三四五六七八九十]{1,3}\)/, /^\d{1,2}[、.](?!\d)/, /^\(\d{1,2}\)/];

/** Rows of money by rank: the parts of the whole, and the rows that an 其中 names below one of them. */
export interface Ranks<T> { readonly parts: readonly T[]; readonly under: readonly { readonly of: T; readonly rows: readonly T[] }[] }

/**
 * An 其中 below a part names parts of that part, down to the next source that stands on the first rank or is numbered as the part is
 * (一、基本支出 | 其中：人员经费 | 公用经费 | 二、项目支出). Where 其中 follows the total itself, its rows are the parts.
 */
export function ranksOf<T>(rows: readonly { readonly name: string; readonly row: T }[]): Ranks<T> {
  const parts: T[] = [];
  const under: { of: T; rows: T[] }[] = [];
  let detail = false;
  let mark: RegExp | undefined;
  for (const [index, { name, row }] of rows.entries()) {
    const plain = normalise(name);
    const own = marks.find((one) => one.test(plain));
    if (/^其中/.test(plain)) {
      detail = index > 0;
      if (detail) under.push({ of: parts.at(-1)!, rows: [] });
    } else if (topLevel.test(own ? plain.replace(own, '') : plain) || (own !== undefined && own === mark)) detail = false;
    if (detail) under.at(-1)!.rows.push(row);
    else {
      parts.push(row);
      mark = own;
    }
  }
  return { parts, under };
}

/** The parts alone: what details one of them is dropped. */
export const partsOnly = <T>(rows: readonly { readonly name: string; readonly row: T }[]): readonly T[] => ranksOf(rows).parts;

const aboutMoney = /预算|资金|支出|执行|经费/;

/** A line of its own over the block that names its points (一、预算执行情况（10分）). */
export function headingAbove(grid: Grid, head: number, region: Region): Text | null {
  const row = head - 1;
  const own: number[] = [];
  for (let column = region.left; column <= region.right; column += 1) if (grid.own(row, column) !== null) own.push(column);
  const [column] = own;
  if (column === undefined || own.length > 1 || typeof grid.own(row, column) !== 'string') return null;
  const text = grid.text(row, column);
  return aboutMoney.test(text) && grid.book.read(statedPoints, text) !== null ? textAt(grid, row, column) : null;
}
