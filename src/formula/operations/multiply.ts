import { Interval, one, settled, zero } from '../../figures';
import { binding, type NodeOf, type Operation, type SlopeContext } from '../operation';
import { combine, valueOutcome } from '../outcome';
import { fold } from './pieces';

/** Product of terms. A rate in it is multiplied before anything is rounded. */
export const multiplyOperation: Operation<NodeOf<'multiply'>> = {
  parts: (node) => node.terms,
  evaluate: (node, context) =>
    combine(node.terms.map((term) => context.evaluate(term)), (values) =>
      valueOutcome(settled(values.reduce((product, value) => product.times(value), one)))),
  range: (node, context) => fold(node.terms, context, (a, b) => a.times(b)),
  slope: (node, context) => node.terms.reduce<Interval | null>((sum, _, index) => {
    const part = slopeOfFactor(node, index, context);
    return sum && part && sum.plus(part);
  }, Interval.exact(zero)),
  explain: (node, context) => ({
    text: node.terms.map((term) => context.inside(term, binding.product)).join('×'),
    binds: node.terms.length > 1 ? binding.product : binding.atom,
  }),
};

/** Product rule: the slope of one factor times all the others. */
function slopeOfFactor(node: NodeOf<'multiply'>, index: number, context: SlopeContext): Interval | null {
  return node.terms.reduce<Interval | null>((product, term, other) => {
    const next = other === index ? context.slope(term) : context.hull(term);
    return product && next && product.times(next);
  }, Interval.exact(one));
}
