import { Decimal, zero } from '../decimal';
import type { Interval } from '../interval';

interface Sides {
  readonly computed: Interval;
  readonly reported: Interval;
  /** The computed value without rounding's play, and the reported figure as stated. */
  readonly nominal: Decimal;
  readonly stated: Decimal;
}

/**
 * The largest |reported − computed| that rounding explains in the direction of the difference, in steps of `grid`
 * (rounding.md §2.2: ⌊n/2⌋ units for half-up). 0 where both sides are exact.
 */
export function largestHonest(sides: Sides, grid: Decimal): Decimal {
  const { computed, reported, nominal, stated } = sides;
  const above = stated.gte(nominal);
  const reach = above
    ? computed.hi.minus(nominal).plus(stated).minus(reported.lo)
    : nominal.minus(computed.lo).plus(reported.hi).minus(stated);
  const reached = above ? computed.hiClosed && reported.loClosed : computed.loClosed && reported.hiClosed;
  const steps = reach.div(grid);
  const whole = steps.floor();
  return Decimal.max(zero, whole.eq(steps) && !reached ? whole.minus(1) : whole).times(grid);
}

const fewestForChance = 8;

/** Whether a tail is beyond 3σ of independent, uniform rounding (variance width²/12 each); only from eight rounded items on. */
export function unlikelyTail(delta: Decimal, items: readonly Interval[], reported: Interval): boolean {
  if (items.filter((item) => !item.isExact).length < fewestForChance) return false;
  const variance = [...items, reported].reduce((sum, item) => sum.plus(item.width.pow(2)), zero).div(12);
  return delta.pow(2).gt(variance.times(9));
}
