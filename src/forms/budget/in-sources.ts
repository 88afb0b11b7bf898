import { valueOf, zero } from '../../figures';
import type { CellRef, Decimal } from '../../figures';
import type { Text } from '../form';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';
import type { FigureAt, FoundBlock, FoundRow } from './block';
import { isFigure, moneyLabels, sourceAt, textAt } from './labels';
import type { MoneyLabel } from './labels';

/**
 * A block that names the sources of its budget in a row and their sum, and behind them what was spent (中央 | 本级 | 其他 | 合计 | 执行数 |
 * 执行率), over one row of figures; the sum may stand before its sources.
 */
export function blockInSources(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  for (const row of rows) {
    const labels = moneyLabels(grid, row, region);
    const spent = labels.find((label) => label.concept === 'spent');
    const named = (label: MoneyLabel): boolean =>
      label.concept === 'initial' || (label.concept === 'adjusted' && headsFigures(grid, label));
    if (!spent || labels.some(named)) continue;
    // 合计 | 到位资金 | 实际支出: what came in stands between.
    const inPlace = labels.find((label) => label.concept === 'inPlace');
    const first = inPlace && inPlace.column < spent.column ? inPlace : spent;
    if (inPlace && first === spent) continue;
    const nearest = leftOf(grid, row, first.column, region);
    const between = nearest === null || sourceAt(grid, row, nearest) === 'total' ? null : wholeFirst(grid, row, nearest, region);
    const whole = between ? between.whole : nearest;
    const below = grid.area(row, spent.column).bottom + 1;
    if (whole === null || sourceAt(grid, row, whole) !== 'total' || !rows.includes(below)) continue;
    const divided = between ? between.sources : sourcesBefore(grid, row, whole, region);
    const sources = divided.length > 1 ? divided : addendsBefore(grid, row, below, whole, region);
    if (sources.length < 2 || !holds(grid, below, whole) || !holds(grid, below, spent.column)) continue;
    return blockOf(grid, row, below, { sources, whole, labels: labels.filter((label) => label.column >= first.column) }, region);
  }
  return null;
}

/** Whether figures stand below a label: 项目预算 left of the sources is the name of them all. */
const headsFigures = (grid: Grid, { cell: { row }, column }: MoneyLabel): boolean =>
  holds(grid, grid.area(row, column).bottom + 1, column) || holds(grid, row + 1, column);

const holds = (grid: Grid, row: number, column: number): boolean => grid.own(row, column) !== null && isFigure(grid, row, column);

/** The nearest cell with a text of its own on the left. */
function leftOf(grid: Grid, row: number, column: number, region: Region): number | null {
  for (let at = column - 1; at >= region.left; at -= 1) if (typeof grid.own(row, at) === 'string') return at;
  return null;
}

/** The columns of the sources: all from the first that is one on, whatever the others are called. */
function sourcesBefore(grid: Grid, row: number, whole: number, region: Region): number[] {
  const named: number[] = [];
  for (let column = region.left; column < whole; column += 1) {
    if (typeof grid.own(row, column) === 'string' && (named.length > 0 || sourceAt(grid, row, column) === 'part')) named.push(column);
  }
  return named.filter((column) => sourceAt(grid, row, column) === 'part').length < 2 ? [] : named;
}

const ofYear = /^20\d\d年度?$/;

/** 总额 | 基本支出 | 项目支出, or 合计 | 2021年 | 2022年: the whole left of all it is divided into. */
function wholeFirst(
  grid: Grid, row: number, last: number, region: Region,
): { readonly whole: number; readonly sources: readonly number[] } | null {
  const sources: number[] = [];
  for (let at: number | null = last; at !== null; at = leftOf(grid, row, at, region)) {
    const kind = sourceAt(grid, row, at);
    if (kind === 'total') return sources.length > 1 ? { whole: at, sources: sources.reverse() } : null;
    if (kind !== 'part' && !ofYear.test(grid.core(row, at))) return null;
    sources.push(at);
  }
  return null;
}

/** 省级下达 480 | 市县配套 320 | 合计 800: the columns with figures left of the whole, where these add up to it. */
function addendsBefore(grid: Grid, row: number, below: number, whole: number, region: Region): number[] {
  const figure = (column: number): Decimal | null =>
    valueOf(grid.book.reader.quantity(grid.own(below, column), grid.format(below, column), grid.cell(below, column)))?.value ?? null;
  const columns: number[] = [];
  for (let column = region.left; column < whole; column += 1)
    if (typeof grid.own(row, column) === 'string' && figure(column) !== null) columns.push(column);
  const sum = columns.reduce((added, column) => added.plus(figure(column)!), zero);
  return !sum.isZero() && figure(whole)?.eq(sum) === true ? columns : [];
}

interface Columns { readonly sources: readonly number[]; readonly whole: number; readonly labels: readonly MoneyLabel[] }

function blockOf(grid: Grid, head: number, row: number, { sources, whole, labels }: Columns, region: Region): FoundBlock {
  const at = (column: number): FigureAt => ({ row, column, label: grid.cell(head, column) });
  const budgetOf = (column: number): FoundRow => ({ label: textAt(grid, head, column), figures: new Map([['adjusted', at(column)]]) });
  const beside = leftOf(grid, head, Math.min(whole, sources[0]!), region);
  const block: Text | null = beside === null ? null : textAt(grid, head, beside);
  return {
    total: {
      label: textAt(grid, head, whole),
      figures: new Map<MoneyConcept, FigureAt>([
        ['adjusted', at(whole)],
        ...labels.map((label) => [label.concept, at(label.column)] as const),
      ]),
    },
    parts: sources.map(budgetOf),
    block,
    headers: new Map<MoneyConcept, CellRef>([
      ['adjusted', grid.cell(head, whole)],
      ...labels.map((label) => [label.concept, label.cell] as const),
    ]),
  };
}
