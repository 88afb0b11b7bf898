import { one, productOf, roundTo } from '../../figures';
import type { Decimal } from '../../figures';
import type { Settings } from '../pack';

/** The execution rate as a ratio; null where the budget is 0 (do not divide, say so). */
export function executionRate(spent: Decimal, budget: Decimal): Decimal | null {
  return budget.isZero() ? null : spent.div(budget);
}

/** points × min(rate, 1), not rounded; a negative rate scores 0. */
export function executionScore(points: Decimal, rate: Decimal): Decimal {
  if (rate.isNegative()) return points.times(0);
  return rate.gt(one) ? points : productOf(points, rate);
}

/**
 * The execution score in every reading the rules leave open: from the exact rate, and from the rate rounded first to the decimals
 * the pack states (else to those of the stated rate and to two of the percentage). All rounded half-up to `decimals`.
 */
export function executionScores(
  points: Decimal,
  rate: Decimal,
  statedRateDecimals: number | null,
  decimals: number,
  settings: Settings,
): Decimal[] {
  const first = (ratioDecimals: number): Decimal => roundTo(executionScore(points, roundTo(rate, ratioDecimals)), decimals);
  if (settings.rateDecimals !== null) return [first(settings.rateDecimals + 2)];
  const readings = [roundTo(executionScore(points, rate), decimals), first(4)];
  if (statedRateDecimals !== null && statedRateDecimals !== 4) readings.push(first(statedRateDecimals));
  return readings;
}
