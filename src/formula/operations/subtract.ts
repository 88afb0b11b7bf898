import { binding, type NodeOf, type Operation } from '../operation';
import { combine, valueOutcome } from '../outcome';
import { cross } from './pieces';

/** left − right. */
export const subtractOperation: Operation<NodeOf<'subtract'>> = {
  parts: (node) => [node.left, node.right],
  evaluate: (node, context) =>
    combine([context.evaluate(node.left), context.evaluate(node.right)], ([left, right]) => valueOutcome(left!.minus(right!))),
  range: (node, context) => cross(context.range(node.left), context.range(node.right), (a, b) => a.minus(b)),
  slope: (node, context) => {
    const left = context.slope(node.left);
    const right = context.slope(node.right);
    return left && right && left.minus(right);
  },
  explain: (node, context) => ({
    text: `${context.explain(node.left).text}−${context.inside(node.right, binding.product)}`,
    binds: binding.sum,
  }),
};
