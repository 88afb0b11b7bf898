import { Decimal } from '../../../figures';
import type { Book } from '../../facts/book';
import { plainName, shared } from '../../facts/names';
import { agrees, amountOf } from '../amount';
import { held, reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { missums } from '../rules/problems';
import { isUsable, thingOf } from '../slips/product';
import { isSlip, telling } from '../slips/slip';
import type { Reading, Stated } from '../../prose/reading';
import { boundOf, candidatesOf } from './candidates';
import type { Candidate } from './candidates';
import { topicsOf } from './topics';

type Counted = Candidate & { readonly actual: NonNullable<Candidate['actual']> };

/** "渠道衬砌1,960万元，每公里50万元": an amount and what it is for each of, where the form tells how many there are. */
export function priceByTable(reading: Reading, book: Book): readonly Problem[] {
  const candidates = candidatesOf(book).filter((one): one is Counted => one.actual !== null && one.actual.unit !== null);
  if (candidates.length === 0) return [];
  const topics = topicsOf(reading, book);
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((each, at) => {
      const sum = figures[at - 1];
      const thing = thingOf(each);
      if (!sum || !thing || each.kind !== 'money' || sum.kind !== 'money' || !isUsable(each) || !isUsable(sum)
        || !/^，/.test(each.gap)
        || thingOf(sum) !== null || figures.some((one) => isIn(one.unit.text, thing))) return [];
      const form = topics.around(each);
      const rows = candidates.filter((one) => (form === null || one.form === form) && isIn(one.actual.unit!.text, thing)
        && shared(plainName(sum.before), plainName(one.fact.name)) >= 2);
      return rows.length === 1 ? judge(each, sum, rows[0]!) : [];
    });
  });
}

const isIn = (unit: string, thing: string): boolean => {
  const name = unit.replace(/^[万亿]/, '');
  return name !== '' && (name === thing || (name.length > 0 && thing.startsWith(name) && thing.length - name.length <= 6));
};

function judge(each: Stated, sum: Stated, row: Counted): Problem[] {
  const { actual, fact } = row;
  const count = actual.value.times(/^万/.test(actual.unit!.text) ? 10000 : 1);
  const product = { value: amountOf(each).value.times(count), range: each.range.scale(count) };
  if (count.isZero() || agrees(product, sum)) return [];
  const shown = (value: Decimal, figure: Stated): Decimal =>
    value.div(figure.unit.scale).toDecimalPlaces(figure.decimals, Decimal.ROUND_HALF_UP);
  const one = shown(amountOf(sum).value.div(count), each);
  const slips = (telling(each.value).length + telling(sum.value).length >= 3 && isSlip(each.value, one))
    || (telling(sum.value).length >= 3 && isSlip(sum.value, shown(product.value, sum)));
  if (!slips) return [];
  const formula = reckoned`${each}×${held(texts.actualOf(fact.name), boundOf(actual, fact.cells.actual))}`;
  const found = missums(sum, product, formula);
  return [{ ...found, rule: 'narrative-figure-differs', severity: 'warning', cells: fact.cells.actual ? [fact.cells.actual] : [],
    message: texts.slippedSum(formula.text, found.expected, sum.text) }];
}
