import { Decimal, type Interval } from '../../figures';
import type { Expression } from '../expression';
import { binding, type ExplainContext, type NodeOf, type Operation, type Shown, type SlopeContext } from '../operation';
import { combine, valueOutcome } from '../outcome';
import { cross, fold } from './pieces';

type Which = 'min' | 'max';

const pick = (which: Which, a: Interval, b: Interval): Interval => (which === 'min' ? a.min(b) : a.max(b));

/** As packs write them, and as they are shown where the limit is what counts. */
const words: Readonly<Record<Which, string>> = { min: '最小', max: '最大' };

/** The smallest or largest of terms, as "最小(…)" and "最大(…)". */
function extremeOperation(which: Which): Operation<NodeOf<Which>> {
  return {
    parts: (node) => node.terms,
    evaluate: (node, context) => combine(node.terms.map((term) => context.evaluate(term)), (values) =>
      valueOutcome(which === 'min' ? Decimal.min(...values) : Decimal.max(...values))),
    range: (node, context) => fold(node.terms, context, (a, b) => pick(which, a, b)),
    slope: (node, context) => slopeOfExtreme(which, node.terms, context),
    explain: (node, context) => unlimited(node, context) ?? listed(which, node.terms, context),
  };
}

/** "最小(…, …)". */
function listed(which: Which, terms: readonly Expression[], context: ExplainContext): Shown {
  return { text: `${words[which]}(${terms.map((term) => context.explain(term).text).join(', ')})`, binds: binding.atom };
}

/**
 * The one part that is no bare limit, where it is what comes out: a limit that does not bite says nothing, and "17.6÷43.62×20" is how
 * people write it. Null where a limit bites or a figure is missing.
 */
function unlimited(node: NodeOf<Which>, context: ExplainContext): Shown | null {
  const [part, ...more] = node.terms.filter((term) => term.op !== 'number');
  if (!part || more.length > 0) return null;
  const [own, all] = [context.evaluate(part), context.evaluate(node)];
  return own.kind === 'value' && all.kind === 'value' && own.value.eq(all.value) ? context.explain(part) : null;
}

/** The slopes of all terms that may be the extreme one. */
function slopeOfExtreme(which: Which, terms: readonly Expression[], context: SlopeContext): Interval | null {
  const ranges = terms.map((term) => context.hull(term));
  const slopes: Interval[] = [];
  for (const [index, range] of ranges.entries()) {
    if (!range) return null;
    const beats = (other: Interval): boolean => (which === 'min' ? other.hi.lt(range.lo) : other.lo.gt(range.hi));
    const beaten = ranges.some((other, at) => at !== index && other && beats(other));
    if (beaten) continue;
    const slope = context.slope(terms[index]!);
    if (!slope) return null;
    slopes.push(slope);
  }
  return slopes.reduce((all, slope) => all.hull(slope));
}

/** The smallest and the largest of several parts: 最小, 最大. */
export const minOperation = extremeOperation('min');
export const maxOperation = extremeOperation('max');

/** Values below `low` count as `low`, above `high` as `high`; shown as 最小(最大(x, low), high) where one of them bites. */
export const clampOperation: Operation<NodeOf<'clamp'>> = {
  parts: (node) => [node.of, node.low, node.high],
  evaluate: (node, context) => combine([node.of, node.low, node.high].map((part) => context.evaluate(part)), ([of, low, high]) =>
    valueOutcome(Decimal.min(Decimal.max(of!, low!), high!))),
  range: (node, context) =>
    cross(cross(context.range(node.of), context.range(node.low), (a, b) => a.max(b)), context.range(node.high), (a, b) => a.min(b)),
  slope: (node, context) =>
    slopeOfExtreme('min', [{ op: 'max', terms: [node.of, node.low] }, node.high], context),
  explain: (node, context) => {
    const lowest: Expression = { op: 'max', terms: [node.of, node.low] };
    return context.explain({ op: 'min', terms: [lowest, node.high] });
  },
};
