import { zero } from '../../figures';
import { binding, type NodeOf, type Operation } from '../operation';
import { combine, valueOutcome } from '../outcome';
import { cross } from './pieces';

/** left ÷ right. A zero below the line has no value, and says what it was. */
export const divideOperation: Operation<NodeOf<'divide'>> = {
  parts: (node) => [node.left, node.right],
  evaluate: (node, context) =>
    combine([context.evaluate(node.left), context.evaluate(node.right)], ([left, right]) =>
      (right!.isZero()
        ? { kind: 'undefined', why: 'denominator-zero', of: context.show(node.right) } : valueOutcome(left!.div(right!)))),
  range: (node, context) => cross(context.range(node.left), context.range(node.right), (a, b) => a.divide(b)),
  slope: (node, context) => {
    const [left, right] = [context.hull(node.left), context.hull(node.right)];
    const [leftSlope, rightSlope] = [context.slope(node.left), context.slope(node.right)];
    if (!left || !right || !leftSlope || !rightSlope || right.contains(zero)) return null;
    // (l′ − (l÷r)·r′) ÷ r: r stands once less than in the usual form, so the range is tighter.
    const quotient = left.divide(right);
    return quotient && leftSlope.minus(quotient.times(rightSlope)).divide(right);
  },
  explain: (node, context) => ({
    text: `${context.inside(node.left, binding.product)}÷${context.inside(node.right, binding.atom)}`,
    binds: binding.product,
  }),
};
