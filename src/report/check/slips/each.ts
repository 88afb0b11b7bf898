import { Decimal } from '../../../figures';
import { agrees, amountOf } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { missums } from '../rules/problems';
import type { Reading, Stated } from '../../prose/reading';
import { holds, isUsable, numberOf, productOf, productsOf, thingOf } from './product';
import type { Product } from './product';
import { isSlip, telling } from './slip';

/** "每户补助2,000元，436户，兑付87.2万元", "14个村平均29.49万元": what one slip of the pen keeps from being right. */
export function slippedProducts(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((each, at) => {
      if (!isUsable(each) || thingOf(each) === null) return [];
      const products = productsOf(figures, at);
      if (products.length === 0 || products.some(holds)) return [];
      const wrong = products.find(slips);
      return wrong && !isGiven(reading, each) ? [problem(wrong)] : [];
    });
  });
}

/** Any two figures of the paragraph that make it are those it is of. */
function isGiven(reading: Reading, each: Stated): boolean {
  const told = reading.block(each.sentence.block).flatMap((one) => reading.of(one)).filter((one) => one !== each
    && isUsable(one));
  const counts = told.filter((one) => one.kind !== 'money');
  return told.some((sum) => sum.kind === each.kind && counts.some((count) => count !== sum
    && [1, 12].some((times) => agrees(productOf({ each, count }, new Decimal(times)), sum))));
}

/** One of the three with one slip undone gives the product to the last place it shows. */
function slips(product: Product): boolean {
  const { each, count, sum } = product;
  return product.times.some((times) => {
    const [one, all, number] = [amountOf(each).value, amountOf(sum).value, numberOf(count).times(times)];
    const shown = (value: Decimal, figure: Stated): Decimal => value.div(figure.unit.scale)
      .toDecimalPlaces(figure.decimals, Decimal.ROUND_HALF_UP);
    const counted = all.div(one).div(times).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
    const quotient = all.div(number);
    return ((telling(each.value).length >= 3 || isWholly(shown(quotient, { ...each, decimals: each.decimals + 3 }), each, sum,
      count)) && isSlip(each.value, shown(quotient, each)))
      || (telling(sum.value).length >= 3 && isSlip(sum.value, shown(one.times(number), sum)))
      || (telling(count.value).length >= 2 && count.unit.scale.eq(1) && isSlip(count.value, counted)
        && agrees({ value: one.times(counted), range: each.range.scale(counted.times(times)) }, sum));
  });
}

/**
 * A sum of four digits and more that is parted without remainder, by as few digits as the amount for each has, was reckoned so.
 */
const isWholly = (quotient: Decimal, each: Stated, sum: Stated, count: Stated): boolean =>
  (telling(sum.value).length >= 4 || telling(sum.value).length + telling(count.value).length >= 4)
  && telling(quotient).length <= Math.max(2, telling(each.value).length);

function problem(product: Product): Problem {
  const { each, count, sum, times, often } = product;
  const factor = often ? times[0]! : times.at(-1)!;
  const formula = often ? reckoned`${each}×${count}×${often}` : factor.eq(12) ? reckoned`${each}×${count}×12`
    : reckoned`${each}×${count}`;
  const found = missums(sum, productOf(product, factor), formula);
  return { ...found, severity: 'warning', message: texts.slippedSum(formula.text, found.expected, sum.text) };
}
