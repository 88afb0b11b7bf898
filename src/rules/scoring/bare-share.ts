import { Decimal, hundred, normalise, one, percent } from '../../figures';
import type { Quantity } from '../../figures';

/** What an indicator measures in percent, whatever unit its figures lack. */
export const measuredInPercent = /(?:率|满意度|比例|比重|占比)(?:\(.*?\))?$/;

/** Percentages below this may be ratios themselves: 1 of a target of 5. */
const usual = new Decimal(10);

/**
 * A bare target of a rate beside a bare fraction (合格率 ≥90, 0.935): the target is 90 %, beside which the fraction is a ratio. Any other
 * target as it is.
 */
export function asShare(path: readonly string[], target: Quantity, actual: Quantity): Quantity {
  if (target.unit !== null || actual.unit !== null) return target;
  const fraction = actual.value.isPositive() && !actual.value.isZero() && actual.value.lt(one);
  const share = fraction && target.value.gte(usual) && target.value.lte(hundred)
    && measuredInPercent.test(normalise(path.at(-1) ?? ''));
  return share ? { ...target, unit: percent, percentBeside: true } : target;
}
