import { Decimal } from '../../../figures';
import { agrees, amountOf } from '../amount';
import type { Amount } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { missums } from '../rules/problems';
import type { Reading, Stated } from '../../prose/reading';
import { isSlip, telling } from './slip';

/** An amount for each thing, how many there are, and what they come to together. */
interface Product { readonly each: Stated; readonly count: Stated; readonly sum: Stated; readonly months: boolean }

const word = new RegExp('(?:每(?:个|名|家)?(\\p{Script=Han}{1,4}?)|(\\p{Script=Han})(?:次)?均|平均(?:每(\\p{Script=Han}{1,4}?))?)(?:每?年|每?月)?'
  + '(?:实际)?(?:补助|补贴|支出|费用|投入|奖补|奖励|经费|投资|单价|配备|抽取|安排|发放|评价费用|成本|收入)*(?:约|为|是|达)?$', 'u');

/** "每户补助2,000元，436户，兑付87.2万元", "14个村平均29.49万元": what one slip of the pen keeps from being right. */
export function slippedProducts(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((each, at) => {
      if (!isUsable(each) || !word.test(each.before)) return [];
      const products = productsOf(figures, at);
      if (products.length === 0 || products.some(holds)) return [];
      const wrong = products.find(slips);
      return wrong && !isGiven(reading, each) ? [problem(wrong)] : [];
    });
  });
}

const isUsable = (one: Stated): boolean => ['money', 'count', 'measure'].includes(one.kind) && !one.approximate
  && one.bound === null
  && !one.value.isZero();

/** The counts of what it is for each of, beside the amounts told just before it or right after. */
function productsOf(figures: readonly Stated[], at: number): readonly Product[] {
  const each = figures[at]!;
  const near = figures.filter((one, index) => one !== each && isUsable(one) && index >= at - 3 && index <= at + 2
    && !/；/.test(each.sentence.text.slice(Math.min(one.end, each.end), Math.max(one.start, each.start))));
  const counts = near.filter((one) => one.kind !== 'money' && isOf(one, each));
  const sums = near.filter((one) => one.kind === each.kind && one.unit.dimension === each.unit.dimension
    && (one.kind === 'money' || one.unit.text.endsWith(each.unit.text)) && !word.test(one.before));
  const months = /月/.test(each.before);
  return counts.flatMap((count) => sums.filter((sum) => sum !== count).map((sum) => ({ each, count, sum, months })));
}

/** Whether a count is of the things an amount is for each of: "每户" and 户, "村均" and "个村", 人均 and 人次. */
function isOf(count: Stated, each: Stated): boolean {
  const found = word.exec(each.before)!;
  const thing = found[1] ?? found[2] ?? found[3] ?? '';
  if (thing === '') return each.gap.length <= 12 && count.end <= each.start
    && count.sentence.text.slice(count.end, each.start).length <= 14;
  const said = count.unit.text.replace(/^[万亿个]/, '') + count.after.slice(0, thing.length + 2);
  const people = thing === '人' && /^[人名位]/.test(count.unit.text);
  return people || count.unit.text.replace(/^万/, '') === thing || (thing.length > 1 ? said + count.before : said).includes(thing);
}

const numberOf = (count: Stated): Decimal => count.value.times(/^万/.test(count.unit.text) ? 10000
  : /^亿/.test(count.unit.text) ? 100000000 : 1);
const factorsOf = ({ months }: Product): readonly number[] => (months ? [1, 12] : [1]);

function computed({ each, count }: Product, factor: number): Amount {
  const number = numberOf(count).times(factor);
  return { value: amountOf(each).value.times(number), range: each.range.scale(number) };
}

const holds = (product: Product): boolean => factorsOf(product).some((factor) => agrees(computed(product, factor), product.sum));

/** Any two figures of the paragraph that make it are those it is of. */
function isGiven(reading: Reading, each: Stated): boolean {
  const told = reading.block(each.sentence.block).flatMap((one) => reading.of(one)).filter((one) => one !== each
    && isUsable(one));
  const counts = told.filter((one) => one.kind !== 'money');
  return told.some((sum) => sum.kind === each.kind && counts.some((count) => count !== sum
    && [1, 12].some((factor) => agrees(computed({ each, count, sum, months: true }, factor), sum))));
}

/** One of the three with one slip undone gives the product to the last place it shows. */
function slips(product: Product): boolean {
  const { each, count, sum } = product;
  return factorsOf(product).some((factor) => {
    const [one, all, number] = [amountOf(each).value, amountOf(sum).value, numberOf(count).times(factor)];
    const shown = (value: Decimal, figure: Stated): Decimal => value.div(figure.unit.scale)
      .toDecimalPlaces(figure.decimals, Decimal.ROUND_HALF_UP);
    const counted = all.div(one).div(factor).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
    return (telling(each.value).length >= 3 && isSlip(each.value, shown(all.div(number), each)))
      || (telling(sum.value).length >= 3 && isSlip(sum.value, shown(one.times(number), sum)))
      || (telling(count.value).length >= 2 && count.unit.scale.eq(1) && isSlip(count.value, counted)
        && agrees({ value: one.times(counted), range: each.range.scale(counted.times(factor)) }, sum));
  });
}

function problem(product: Product): Problem {
  const { each, count, sum, months } = product;
  const factor = factorsOf(product).at(-1)!;
  const formula = months ? reckoned`${each}×${count}×12` : reckoned`${each}×${count}`;
  const found = missums(sum, computed(product, factor), formula);
  return { ...found, severity: 'warning', message: texts.slippedSum(formula.text, found.expected, sum.text) };
}
