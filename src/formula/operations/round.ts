import { Decimal, Interval, roundTo } from '../../figures';
import { binding, type NodeOf, type Operation } from '../operation';
import { combine, valueOutcome } from '../outcome';
import { merge } from './pieces';

/** At most so many single results are kept apart; more become one interval. */
const mostSteps = 8;

/** Rounds half-up to a number of decimals, where the rule itself says so. */
export const roundOperation: Operation<NodeOf<'round'>> = {
  parts: (node) => [node.of],
  evaluate: (node, context) => combine([context.evaluate(node.of)], ([value]) => valueOutcome(roundTo(value!, node.decimals))),
  range: (node, context) => {
    const of = context.range(node.of);
    return of && merge(of.flatMap((piece) => results(piece, node.decimals)));
  },
  slope: () => null,
  explain: (node, context) => ({ text: `四舍五入(${context.explain(node.of).text}, ${String(node.decimals)}位)`, binds: binding.atom }),
};

/** The results rounding may give. An open end at a tie never reaches the value beyond it. */
function results(piece: Interval, decimals: number): Interval[] {
  const lo = piece.loClosed ? roundTo(piece.lo, decimals) : piece.lo.toDecimalPlaces(decimals, Decimal.ROUND_HALF_CEIL);
  const hi = piece.hiClosed ? roundTo(piece.hi, decimals) : piece.hi.toDecimalPlaces(decimals, Decimal.ROUND_HALF_FLOOR);
  const step = new Decimal(10).pow(-decimals);
  const steps = hi.minus(lo).div(step).toNumber();
  if (steps > mostSteps) return [Interval.between(lo, hi)];
  return Array.from({ length: steps + 1 }, (_, index) => Interval.exact(lo.plus(step.times(index))));
}
