import { commensurable } from '../../figures';
import { agrees, amountOf, growth, magnitude, minus, over, plus } from './amount';
import type { Amount } from './amount';
import type { Problem } from './problem';
import type { Reading, Stated } from '../prose/reading';

/**
 * Whether a share or a change told with two decimals is, to the last of them, that of two other figures of its paragraph: then
 * those are meant, whatever a rule took it for. By chance two figures give such a rate once in thousands. A change must be one on
 * a base that is told as one: the change divided by this year's figure is a mistake often made.
 */
export function isExplained(reading: Reading, problem: Problem): boolean {
  return isRateOfOthers(reading, problem) || isRestOfOthers(reading, problem);
}

/** What is left of one amount of the paragraph by another is told of those, whatever the tables say was left of the budget. */
function isRestOfOthers(reading: Reading, { rule, at }: Problem): boolean {
  if (rule !== 'narrative-figure-differs' || at?.role !== 'unspent' || at.kind !== 'money') return false;
  const isMoney = (one: Stated): boolean => one !== at && one.kind === 'money' && !one.approximate && one.bound === null;
  const figures = reading.block(at.sentence.block).flatMap((one) => reading.of(one)).filter(isMoney);
  // The amount it is left of may be told in another paragraph; then to the last digit.
  const elsewhere = reading.figures.filter((one) => isMoney(one) && one.sentence.part === at.sentence.part);
  return figures.some((b) => figures.some((a) => a !== b && agrees(minus(amountOf(a), amountOf(b)), at))
    || elsewhere.some((a) => a !== b && minus(amountOf(a), amountOf(b)).value.eq(amountOf(at).value)));
}

function isRateOfOthers(reading: Reading, { rule, at }: Problem): boolean {
  if (rule !== 'narrative-arithmetic' || !at || at.kind !== 'rate' || at.decimals < 2) return false;
  const figures = reading.block(at.sentence.block).flatMap((one) => reading.of(one))
    .filter((one) => one !== at && ['money', 'count', 'measure'].includes(one.kind) && !one.value.isZero() && !one.approximate);
  return figures.some((a) => figures.some((b) => {
    const rate = a !== b && alike(a, b) ? rateOf(a, b, at) ?? ofChange(figures, a, b, at) : null;
    return rate !== null && agrees(rate, at) && isSharp(rate, at);
  }));
}

/** "2022年至2024年分别为A、B、C万元，…比2022年减少X万元，下降Y%": X on A, where C is told that A and X make. */
function ofChange(figures: readonly Stated[], change: Stated, on: Stated, { role }: Stated): Amount | null {
  if (change.role !== role || (role !== 'increase' && role !== 'decrease')) return null;
  const came = (role === 'increase' ? plus : minus)(amountOf(on), amountOf(change));
  return figures.some((one) => one !== on && alike(one, on) && agrees(came, one)) ? over(amountOf(change), amountOf(on)) : null;
}

const alike = (a: Stated, b: Stated): boolean => a.kind === b.kind && commensurable(a.unit, b.unit);

/** A coarse quotient agrees with anything. */
const isSharp = (rate: Amount, at: Stated): boolean => rate.range.width.lte(at.range.width);

const base = /(?:较|比|与|由|从)[^，；]*$|上年|去年|同期|\d{4}年/;

function rateOf(a: Stated, b: Stated, { role }: Stated): Amount | null {
  if (role === 'share') return over(amountOf(a), amountOf(b));
  if ((role !== 'increase' && role !== 'decrease') || !base.test(b.before) || base.test(a.before)) return null;
  const change = growth(amountOf(a), amountOf(b));
  return change && magnitude(change);
}
