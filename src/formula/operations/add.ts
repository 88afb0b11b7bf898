import { Interval, zero } from '../../figures';
import { binding, type NodeOf, type Operation } from '../operation';
import { combine, valueOutcome } from '../outcome';
import { fold } from './pieces';

/** Σ of terms. */
export const addOperation: Operation<NodeOf<'add'>> = {
  parts: (node) => node.terms,
  evaluate: (node, context) =>
    combine(node.terms.map((term) => context.evaluate(term)), (values) =>
      valueOutcome(values.reduce((sum, value) => sum.plus(value), zero))),
  range: (node, context) => fold(node.terms, context, (a, b) => a.plus(b)),
  slope: (node, context) => node.terms.reduce<Interval | null>((sum, term) => {
    const slope = context.slope(term);
    return sum && slope && sum.plus(slope);
  }, Interval.exact(zero)),
  // A negative term gets brackets ("5+(−2)"), so a sum binds its later terms one step tighter.
  explain: (node, context) => ({
    text: node.terms.map((term, index) => {
      const shown = context.explain(term);
      return index > 0 && /^[-−]/.test(shown.text) ? `(${shown.text})` : shown.text;
    }).join('+'),
    binds: node.terms.length > 1 ? binding.sum : binding.atom,
  }),
};
