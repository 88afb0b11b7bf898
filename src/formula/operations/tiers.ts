import type { Interval } from '../../figures';
import type { Expression, Tier } from '../expression';
import { binding, type ExplainContext, type NodeOf, type Operation, type Pieces, type RangeContext, type Shown } from '../operation';
import type { Outcome } from '../outcome';
import { holds, mayHold, relationText } from './condition';
import { merge } from './pieces';

/**
 * 分级评分: the first tier whose bound holds gives the score, else `otherwise`. Where rounding leaves two tiers possible the
 * range is the set of their scores (rounding.md §2.6), never what lies between.
 */
export const tiersOperation: Operation<NodeOf<'tiers'>> = {
  parts: (node) => [node.of, ...node.tiers.flatMap((tier) => [tier.bound, tier.result]), node.otherwise],
  evaluate: (node, context) => {
    const chosen = choose(node, (part) => context.evaluate(part));
    return 'outcome' in chosen ? chosen.outcome : context.evaluate(chosen.result);
  },
  range: (node, context) => {
    const of = context.range(node.of);
    return of && collect(of.map((piece) => rangeOfPiece(node, piece, context)));
  },
  slope: (node, context) => {
    const of = context.hull(node.of);
    if (!of) return null;
    for (const tier of node.tiers) {
      const bound = context.hull(tier.bound);
      const may = bound && mayHold(of, tier.relation, bound);
      if (!may || (may.hold && may.fail)) return null;
      if (may.hold) return context.slope(tier.result);
    }
    return context.slope(node.otherwise);
  },
  explain: (node, context) => explainTiers(node, context),
};

type Chosen =
  | { readonly result: Expression; readonly tested: readonly Tier[]; readonly tier: Tier | null }
  | { readonly outcome: Outcome };

function choose(node: NodeOf<'tiers'>, evaluate: (part: Expression) => Outcome): Chosen {
  const of = evaluate(node.of);
  if (of.kind !== 'value') return { outcome: of };
  for (const [index, tier] of node.tiers.entries()) {
    const bound = evaluate(tier.bound);
    if (bound.kind !== 'value') return { outcome: bound };
    if (holds(of.value, tier.relation, bound.value)) return { result: tier.result, tested: node.tiers.slice(0, index + 1), tier };
  }
  return { result: node.otherwise, tested: node.tiers, tier: null };
}

function rangeOfPiece(node: NodeOf<'tiers'>, piece: Interval, context: RangeContext): Pieces {
  const results: Pieces[] = [];
  for (const tier of node.tiers) {
    const bounds = context.range(tier.bound);
    if (!bounds) return null;
    const may = bounds.map((bound) => mayHold(piece, tier.relation, bound));
    if (may.some((one) => one.hold)) results.push(context.range(tier.result));
    if (may.every((one) => !one.fail)) return collect(results);
  }
  return collect([...results, context.range(node.otherwise)]);
}

/** The union of ranges; null where one has none. */
export function collect(ranges: readonly Pieces[]): Pieces {
  const pieces: Interval[] = [];
  for (const range of ranges) {
    if (!range) return null;
    pieces.push(...range);
  }
  return pieces.length > 0 ? merge(pieces) : null;
}

/** "0.9〔0.6222不满足＞0.63，0.6222＞0.504〕": the score, the tier that gave it, and those before it whose bound is no plain number. */
function explainTiers(node: NodeOf<'tiers'>, context: ExplainContext): Shown {
  const chosen = choose(node, (part) => context.evaluate(part));
  const of = context.explain(node.of).text;
  if ('outcome' in chosen) return { text: `分档(${of})`, binds: binding.atom };
  const { tier: given, tested } = chosen;
  const failed = given ? tested.filter((tier) => tier !== given && tier.bound.op !== 'number') : tested;
  const shown = (tier: Tier): string => `${relationText[tier.relation]}${context.explain(tier.bound).text}`;
  const reasons = [
    ...(failed.length > 0 ? [`${of}不满足${failed.map(shown).join('、')}`] : []), ...(given ? [of + shown(given)] : []),
  ];
  return { text: `${context.inside(chosen.result, binding.product)}〔${reasons.join('，')}〕`, binds: binding.atom };
}
