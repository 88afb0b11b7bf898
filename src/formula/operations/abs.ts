import { binding, type NodeOf, type Operation } from '../operation';
import { combine, valueOutcome } from '../outcome';
import { each } from './pieces';

/** |x|. */
export const absOperation: Operation<NodeOf<'abs'>> = {
  parts: (node) => [node.of],
  evaluate: (node, context) => combine([context.evaluate(node.of)], ([value]) => valueOutcome(value!.abs())),
  range: (node, context) => each(context.range(node.of), (piece) => piece.abs()),
  slope: (node, context) => {
    const of = context.hull(node.of);
    const slope = context.slope(node.of);
    if (!of || !slope) return null;
    if (of.lo.gte(0)) return slope;
    return of.hi.lte(0) ? slope.negate() : slope.hull(slope.negate());
  },
  explain: (node, context) => ({ text: `|${context.explain(node.of).text}|`, binds: binding.atom }),
};
