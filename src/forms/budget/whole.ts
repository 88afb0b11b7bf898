import { roundTo, valueOf, zero } from '../../figures';
import type { Decimal } from '../../figures';
import type { Text } from '../form';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';
import type { FoundRow } from './block';
import { sourceAt } from './labels';
import type { MoneyLabel } from './labels';

const amounts: readonly MoneyConcept[] = ['adjusted', 'initial', 'inPlace', 'spent'];

/**
 * Whether the first of several sources is only one of them: the others hold amounts that do not add up to its own. Then no row of the
 * block states the whole (基本支出 | 项目支出 without 合计).
 */
export function lacksWhole(grid: Grid, first: FoundRow, others: readonly FoundRow[]): boolean {
  return amounts.some((concept) => {
    const own = amountAt(grid, first, concept);
    const sum = others.reduce((total, row) => total.plus(amountAt(grid, row, concept) ?? zero), zero);
    return own !== null && !sum.isZero() && !sameMoney(sum, own);
  });
}

/** Which of several rows called 合计 is the sum of the others (局机关合计 | 林场合计 | 总计); -1 where none is. */
export function wholeOfSums(grid: Grid, sums: readonly FoundRow[]): number {
  if (sums.length < 3) return -1;
  return sums.findIndex((one) => {
    const others = sums.filter((row) => row !== one);
    return amounts.some((concept) => {
      const own = amountAt(grid, one, concept);
      return own !== null && !own.isZero()
        && sameMoney(others.reduce((total, row) => total.plus(amountAt(grid, row, concept) ?? zero), zero), own);
    });
  });
}

/** To the hundredth: a format may hide what stands behind. */
const sameMoney = (one: Decimal, other: Decimal): boolean => roundTo(one, 2).eq(roundTo(other, 2));

function amountAt(grid: Grid, { figures }: FoundRow, concept: MoneyConcept): Decimal | null {
  const at = figures.get(concept);
  return at
    ? valueOf(
      grid.book.reader.quantity(grid.raw(at.row, at.column), grid.format(at.row, at.column), grid.cell(at.row, at.column)),
    )?.value ?? null : null;
}

/**
 * What is left of a row that is not the whole: beside a source of money the rate and the score may be the whole's, beside a task
 * nothing is.
 */
export function withoutAmounts({ label, figures }: FoundRow, block: Text | null, source: boolean): FoundRow {
  return { label: block ?? label, figures: new Map([...figures].filter(([concept]) => source && !amounts.includes(concept))) };
}

/**
 * 资金总额 | 资金来源 | 执行数 | 执行率: where no label of a header names a budget, the one cell left of what was spent that names the whole
 * of the money, with a figure below it, is the year's budget.
 */
export function withBudgetNamed(grid: Grid, row: number, labels: readonly MoneyLabel[], region: Region): readonly MoneyLabel[] {
  const spent = labels.find(({ concept }) => concept === 'spent');
  if (!spent || labels.some(({ concept }) => concept === 'initial' || concept === 'adjusted' || concept === 'inPlace')) return labels;
  const named: MoneyLabel[] = [];
  for (let column = region.left; column < spent.column; column += 1) {
    if (grid.own(row, column) === null || sourceAt(grid, row, column) !== 'total') continue;
    const { right } = grid.area(row, column);
    named.push({ concept: 'adjusted', column, right, reach: right, cell: grid.cell(row, column) });
  }
  const [whole] = named;
  const below = [...named, ...labels].reduce((last, { column }) => Math.max(last, grid.area(row, column).bottom), row) + 1;
  return named.length === 1 && typeof grid.own(below, whole!.column) === 'number' ? [whole!, ...labels] : labels;
}
