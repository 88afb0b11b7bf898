import { Interval, one, zero } from '../../figures';
import { binding, type NodeOf, type Operation } from '../operation';
import { valueOutcome } from '../outcome';

/** A figure by name. One that is missing, or a list in its place, is named in the outcome, never taken as 0. */
export const inputOperation: Operation<NodeOf<'input'>> = {
  parts: () => [],
  evaluate: (node, { scope }) => {
    const bound = scope.get(node.name);
    if (bound?.kind === 'figure') return valueOutcome(bound.input.value);
    if (bound?.kind === 'missing') return { kind: 'missing', missing: [{ name: bound.name, why: bound.why, cell: bound.cell }] };
    return { kind: 'missing', missing: [{ name: node.name, why: '没有提供这项数据', cell: null }] };
  },
  range: (node, context) => {
    const interval = context.input(node.name);
    return interval && [interval];
  },
  slope: (node, context) => Interval.exact(node.name === context.by ? one : zero),
  explain: (node, { scope }) => {
    const bound = scope.get(node.name);
    if (bound?.kind !== 'figure') return { text: `【${node.name}】`, binds: binding.atom };
    const { text } = bound.input;
    return { text, binds: /^[-−]/.test(text) ? binding.sum : binding.atom };
  },
};
