import { Decimal, Interval, roundTo } from '../../figures';
import { binding, type NodeOf, type Operation } from '../operation';
import { combine, valueOutcome } from '../outcome';
import { merge } from './pieces';

/** At most so many single results are kept apart; more become one interval. */
const mostSteps = 8;

/** Rounds half-up to a number of decimals, or cuts off, where the rule itself says so. */
export const roundOperation: Operation<NodeOf<'round'>> = {
  parts: (node) => [node.of],
  evaluate: (node, context) =>
    combine([context.evaluate(node.of)], ([value]) => valueOutcome(roundTo(value!, node.decimals, node.mode ?? 'half-up'))),
  range: (node, context) => {
    const of = context.range(node.of);
    return of && merge(of.flatMap((piece) => results(piece.certain, node)));
  },
  slope: () => null,
  explain: (node, context) => {
    const of = context.explain(node.of).text;
    const places = node.decimals === 0 ? '' : `, ${String(node.decimals)}位`;
    return { text: node.mode === 'truncate' ? `取整(${of}${places})` : `四舍五入(${of}, ${String(node.decimals)}位)`, binds: binding.atom };
  },
};

/** The results rounding may give. An open end at a tie, or where a new whole begins, never reaches the value beyond it. */
function results(piece: Interval, { decimals, mode }: NodeOf<'round'>): Interval[] {
  const step = new Decimal(10).pow(-decimals);
  const [lo, hi] = mode === 'truncate' ? cutOff(piece, decimals, step) : halfUp(piece, decimals);
  const steps = hi.minus(lo).div(step).toNumber();
  if (steps > mostSteps) return [Interval.between(lo, hi)];
  return Array.from({ length: steps + 1 }, (_, index) => Interval.exact(lo.plus(step.times(index))));
}

function halfUp(piece: Interval, decimals: number): readonly [lo: Decimal, hi: Decimal] {
  return [
    piece.loClosed ? roundTo(piece.lo, decimals) : piece.lo.toDecimalPlaces(decimals, Decimal.ROUND_HALF_CEIL),
    piece.hiClosed ? roundTo(piece.hi, decimals) : piece.hi.toDecimalPlaces(decimals, Decimal.ROUND_HALF_FLOOR),
  ];
}

function cutOff(piece: Interval, decimals: number, step: Decimal): readonly [lo: Decimal, hi: Decimal] {
  const [lo, hi] = [piece.lo, piece.hi].map((end) => roundTo(end, decimals, 'truncate')) as [Decimal, Decimal];
  return [
    !piece.loClosed && lo.eq(piece.lo) && lo.isNegative() && !lo.isZero() ? lo.plus(step) : lo,
    !piece.hiClosed && hi.eq(piece.hi) && hi.gt(0) ? hi.minus(step) : hi,
  ];
}
