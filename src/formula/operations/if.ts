import type { Condition, Expression } from '../expression';
import { binding, type NodeOf, type Operation } from '../operation';
import { combine, valueOutcome, type Outcome } from '../outcome';
import { holds, mayHold, relationText } from './condition';
import { collect } from './tiers';

/** One branch or the other; only the branch that holds needs its figures. */
export const ifOperation: Operation<NodeOf<'if'>> = {
  parts: (node) => [node.when.left, node.when.right, node.then, node.otherwise],
  evaluate: (node, context) => {
    const decided = decide(node.when, (part) => context.evaluate(part));
    if (decided.outcome) return decided.outcome;
    return context.evaluate(decided.holds ? node.then : node.otherwise);
  },
  range: (node, context) => {
    const [left, right] = [context.range(node.when.left), context.range(node.when.right)];
    if (!left || !right) return null;
    const may = left.flatMap((a) => right.map((b) => mayHold(a, node.when.relation, b)));
    return collect([
      ...(may.some((one) => one.hold) ? [context.range(node.then)] : []),
      ...(may.some((one) => one.fail) ? [context.range(node.otherwise)] : []),
    ]);
  },
  slope: (node, context) => {
    const [left, right] = [context.hull(node.when.left), context.hull(node.when.right)];
    const may = left && right && mayHold(left, node.when.relation, right);
    if (!may || (may.hold && may.fail)) return null;
    return context.slope(may.hold ? node.then : node.otherwise);
  },
  explain: (node, context) => {
    const decided = decide(node.when, (part) => context.evaluate(part));
    const left = context.explain(node.when.left).text;
    const right = context.explain(node.when.right).text;
    const condition = `${left}${relationText[node.when.relation]}${right}`;
    if (decided.outcome) return { text: `视${condition}而定`, binds: binding.sum };
    const result = context.inside(decided.holds ? node.then : node.otherwise, binding.product);
    return { text: `${result}〔${decided.holds ? '' : '不满足'}${condition}〕`, binds: binding.atom };
  },
};

interface Decided { readonly holds: boolean; readonly outcome: Outcome | null }

/** Whether the condition holds, or why that cannot be told. */
function decide(when: Condition, evaluate: (part: Expression) => Outcome): Decided {
  let result = false;
  const outcome = combine([evaluate(when.left), evaluate(when.right)], ([left, right]) => {
    result = holds(left!, when.relation, right!);
    return valueOutcome(left!);
  });
  return outcome.kind === 'value' ? { holds: result, outcome: null } : { holds: false, outcome };
}
