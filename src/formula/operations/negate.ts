import { binding, type NodeOf, type Operation } from '../operation';
import { combine, valueOutcome } from '../outcome';
import { each } from './pieces';

/** −x. */
export const negateOperation: Operation<NodeOf<'negate'>> = {
  parts: (node) => [node.of],
  evaluate: (node, context) => combine([context.evaluate(node.of)], ([value]) => valueOutcome(value!.neg())),
  range: (node, context) => each(context.range(node.of), (piece) => piece.negate()),
  slope: (node, context) => context.slope(node.of)?.negate() ?? null,
  explain: (node, context) => ({ text: `−${context.inside(node.of, binding.product)}`, binds: binding.sum }),
};
