import { commensurable } from '../../figures';
import { agrees, amountOf, growth, magnitude, over } from './amount';
import type { Amount } from './amount';
import type { Problem } from './problem';
import type { Reading, Stated } from '../prose/reading';

/**
 * Whether a share or a change told with two decimals is, to the last of them, that of two other figures of its paragraph:
 * then those are
 * meant, whatever a rule took it for. By chance two figures give such a rate once in thousands. A change must be one on a
 * base that is told as
 * one: the change divided by this year's figure is a mistake often made.
 */
export function isExplained(reading: Reading, { rule, at }: Problem): boolean {
  if (rule !== 'narrative-arithmetic' || !at || at.kind !== 'rate' || at.decimals < 2) return false;
  const figures = reading.block(at.sentence.block).flatMap((one) => reading.of(one))
    .filter((one) => one !== at && ['money', 'count', 'measure'].includes(one.kind) && !one.value.isZero() && !one.approximate);
  return figures.some((a) => figures.some((b) => {
    const rate = a !== b && alike(a, b) ? rateOf(a, b, at) : null;
    return rate !== null && agrees(rate, at) && isSharp(rate, at);
  }));
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
