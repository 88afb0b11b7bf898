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
 * 执行率), over one row of figures.
 */
export function blockInSources(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  for (const row of rows) {
    const labels = moneyLabels(grid, row, region);
    const spent = labels.find((label) => label.concept === 'spent');
    if (
      !spent || labels.some((label) => label.concept === 'initial' || label.concept === 'adjusted' || label.concept === 'inPlace')
    ) continue;
    const whole = leftOf(grid, row, spent.column, region);
    const below = grid.area(row, spent.column).bottom + 1;
    if (whole === null || sourceAt(grid, row, whole) !== 'total' || !rows.includes(below)) continue;
    const named = sourcesBefore(grid, row, whole, region);
    const sources = named.length > 1 ? named : addendsBefore(grid, row, below, whole, region);
    if (sources.length < 2 || !holds(grid, below, whole) || !holds(grid, below, spent.column)) continue;
    return blockOf(grid, row, below, { sources, whole, labels: labels.filter((label) => label.column >= spent.column) }, region);
  }
  return null;
}

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
  const beside = leftOf(grid, head, sources[0]!, region);
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
