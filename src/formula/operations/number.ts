import { Interval, hundred, plain, zero } from '../../figures';
import { binding, type NodeOf, type Operation } from '../operation';
import { valueOutcome } from '../outcome';

/** A constant of the rule itself, exact: 3, or 10 % (value 0.1). */
export const numberOperation: Operation<NodeOf<'number'>> = {
  parts: () => [],
  evaluate: (node) => valueOutcome(node.value),
  range: (node) => [Interval.exact(node.value)],
  slope: () => Interval.exact(zero),
  explain: (node) => {
    const text = node.unit === '%' ? `${plain(node.value.times(hundred))}%` : plain(node.value);
    return { text: text.replace('-', '−'), binds: node.value.isNegative() ? binding.sum : binding.atom };
  },
};
