import { addedOf, budgetOf, departmentOf, moneyOf, totalOf, unspentOf } from '../../facts/money';
import type { Money } from '../../facts/money';
import type { Book } from '../../facts/book';
import { amountOf } from '../amount';
import { restated } from '../tables/amount';
import { candidatesOf, isIn } from '../tables/candidates';
import type { Stated } from '../../prose/reading';

/** Whether the workbook's tables hold a figure as the text tells it: what stands there too was not mistyped here. */
export function tabledIn(book: Book | null): (one: Stated) => boolean {
  if (!book) return () => false;
  const money = moneysOf(book).flatMap(amountsIn).map((bound) => restated(bound).range);
  const figures = candidatesOf(book);
  return (one) => {
    const { range } = amountOf(one);
    if (one.kind === 'money' && money.some((known) => known.intersects(range))) return true;
    return figures.some((row) => isIn(row, one.unit)
      && [row.actual, row.target].some((known) => known && restated(known).range.intersects(range)));
  };
}

function moneysOf(book: Book): readonly Money[] {
  const forms = [...book.projects, ...(departmentOf(book) ? [departmentOf(book)!] : [])];
  return [...forms.map(moneyOf), book.projects.length > 1 ? totalOf(book.projects) : null].filter((one) => one !== null);
}

const amountsIn = (money: Money) => [money.initial, money.adjusted, money.spent, unspentOf(money), addedOf(money),
  ...money.sources.flatMap((source) => [source.initial, source.adjusted, source.spent, budgetOf(source)])]
  .filter((one) => one !== null);
