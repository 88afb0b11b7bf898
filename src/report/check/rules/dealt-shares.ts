import { commensurable, one as unity } from '../../../figures';
import { agrees, amountOf, everything, minus, over, total } from '../amount';
import type { Amount } from '../amount';
import { joined, reckoned } from '../formula';
import type { Formula } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from './problems';

/** "中央1,150万元、省级620万元、县级526.5万元，分别占50.08%、27%、22.93%": shares dealt out after the amounts they are of. */
export function dealtShares(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((first, at) => {
      if (first.kind !== 'rate' || !/分别(?:约)?占[^，；]*$/.test(first.before)) return [];
      const rates = run(figures.slice(at));
      const parts = figures.slice(Math.max(0, at - rates.length), at);
      if (rates.length < 3 || parts.length !== rates.length || !isList(parts)) return [];
      const heads = figures.slice(0, at - parts.length).filter((head) => alike(head, parts[0]!));
      const sum = { amount: total(parts.map(amountOf)), formula: joined(parts) };
      return judge(rates, parts, [sum, ...heads.map((head) => ({ amount: amountOf(head), formula: reckoned`${head}` }))]);
    });
  });
}

const isUsable = (figure: Stated): boolean => !figure.approximate && figure.bound === null;
const alike = (a: Stated, b: Stated): boolean => a.kind === b.kind && commensurable(a.unit, b.unit) && isUsable(a);

function run(figures: readonly Stated[]): readonly Stated[] {
  const end = figures.findIndex((one, index) => one.kind !== 'rate' || !isUsable(one) || (index > 0 && !/^[、和及与]$/.test(one.gap)));
  return end < 0 ? figures : figures.slice(0, end);
}

const isList = (parts: readonly Stated[]): boolean => parts.every((one, index) => alike(one, parts[0]!)
  && (index === 0 || /^[，、；]|^和/.test(one.gap)));

interface Whole { readonly amount: Amount; readonly formula: Formula }

/** Of the wholes that may be meant one leaves a single share wrong: that share is. */
function judge(rates: readonly Stated[], parts: readonly Stated[], wholes: readonly Whole[]): Problem[] {
  const readings = wholes.map(({ amount, formula }) => rates.flatMap((rate, index) => {
    const computed = over(amountOf(parts[index]!), amount);
    return computed && !agrees(computed, rate) ? [{ rate, computed, formula: reckoned`${parts[index]!}÷（${formula}）` }] : [];
  }));
  const single = readings.some((wrong) => wrong.length === 0) ? undefined : readings.find((wrong) => wrong.length === 1)?.[0];
  return single ? [differs(single.rate, single.computed, single.formula)] : [];
}

/** An amount told with its share of a whole that is nowhere stated. */
interface Shared { readonly part: Stated; readonly rate: Stated }

/**
 * Parts whose shares make up 100% are all there are: a part that is not what its share leaves of the whole the others give is
 * wrong.
 */
export function wholeLists(lists: readonly (readonly Shared[])[]): readonly Problem[] {
  return lists.flatMap((list) => {
    if (list.length < 3 || list.some(({ part }) => !alike(part, list[0]!.part)) || new Set(list.map(({ part }) => part)).size < list.length) return [];
    const sum = total(list.map(({ rate }) => amountOf(rate)));
    if (!sum.range.contains(unity)) return [];
    const wrong = list.filter((shared) => !fits(shared, list.filter((one) => one !== shared)));
    const fitting = list.filter((shared) => canBe(shared, list.filter((one) => one !== shared)));
    return wrong.length === list.length && fitting.length === 1
      ? [{ ...differs(fitting[0]!.part, amountOf(fitting[0]!.part), joined(list.map(({ part }) => part))), expected: '', formula: '', range: null,
        message: texts.implied(texts.allOfThem, fitting[0]!.part.text) }] : [];
  });
}

/** Whether a part has its share of the sum of all. */
function fits({ part, rate }: Shared, others: readonly Shared[]): boolean {
  const share = over(amountOf(part), total([part, ...others.map((one) => one.part)].map(amountOf)));
  return share === null || agrees(share, rate);
}

/** Whether the others alone are shares of one whole, so that only this part can be wrong: their sum over what this share leaves. */
function canBe({ rate }: Shared, others: readonly Shared[]): boolean {
  const rest = total(others.map(({ part }) => amountOf(part)));
  const whole = over(rest, minus(everything, amountOf(rate)));
  return whole !== null && others.every(({ part, rate: own }) => {
    const share = over(amountOf(part), whole);
    return share !== null && agrees(share, own);
  });
}
