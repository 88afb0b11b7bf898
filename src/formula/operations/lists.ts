import { Decimal, Interval, one, sumOf, zero } from '../../figures';
import type { Input, Scope } from '../expression';
import { binding, type NodeOf, type Operation, type Shown } from '../operation';
import { valueOutcome, type Outcome } from '../outcome';

type List = 'count' | 'sum' | 'mean';

const mostShown = 12;

function items(scope: Scope, list: string): readonly Input[] | Outcome {
  const bound = scope.get(list);
  if (bound?.kind === 'list') return bound.items;
  if (bound?.kind === 'figure') return [bound.input];
  if (bound?.kind === 'missing') return { kind: 'missing', missing: [{ name: bound.name, why: bound.why, cell: bound.cell }] };
  return { kind: 'missing', missing: [{ name: list, why: '没有提供这组数据', cell: null }] };
}

/** A reading of a whole list: how many, their sum, their mean. A list with nothing in it has no mean. */
function listOperation(
  calculate: (values: readonly Decimal[]) => Decimal | null, join: (intervals: readonly Interval[]) => Interval | null,
  show: (texts: readonly string[], all: number) => Shown,
): Operation<NodeOf<List>> {
  return {
    parts: () => [],
    evaluate: (node, { scope }) => {
      const found = items(scope, node.list);
      if (!Array.isArray(found)) return found as Outcome;
      const value = calculate((found as readonly Input[]).map((item) => item.value));
      return value ? valueOutcome(value) : { kind: 'undefined', why: 'empty-list', of: node.list };
    },
    range: (node, context) => {
      const intervals = context.list(node.list);
      const joined = intervals && join(intervals);
      return joined && [joined];
    },
    slope: () => Interval.exact(zero),
    explain: (node, { scope }) => {
      const found = items(scope, node.list);
      if (!Array.isArray(found)) return { text: `【${node.list}】`, binds: binding.atom };
      const texts = (found as readonly Input[]).map((item) => (/^[-−]/.test(item.text) ? `(${item.text})` : item.text));
      return show(texts.length <= mostShown ? texts : [...texts.slice(0, mostShown - 1), '…'], texts.length);
    },
  };
}

const totalOf = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((sum, interval) => sum.plus(interval), Interval.exact(zero));
const share = (count: number): Interval => Interval.exact(new Decimal(count));

/** How many items a list has: 个数. Exact, however the items were rounded. */
export const countOperation = listOperation(
  (values) => new Decimal(values.length),
  (intervals) => Interval.exact(one).scale(new Decimal(intervals.length)),
  (_, all) => ({ text: String(all), binds: binding.atom }),
);

/** Σ of a list: 合计; 0 where it is empty. */
export const sumOperation = listOperation(
  sumOf, totalOf,
  (texts) => ({ text: texts.length === 0 ? '0' : texts.join('+'), binds: texts.length > 1 ? binding.sum : binding.atom }),
);

/** The mean of a list: 平均; undefined where it is empty. */
export const meanOperation = listOperation(
  (values) => (values.length === 0 ? null : sumOf(values).div(values.length)),
  (intervals) => (intervals.length === 0 ? null : totalOf(intervals).divide(share(intervals.length))),
  (texts, all) => (texts.length > 1
    ? { text: `(${texts.join('+')})÷${String(all)}`, binds: binding.product } : { text: texts.join(''), binds: binding.atom }),
);
