import { one, zero } from '../../figures';
import type { Decimal, Operator, Quantity } from '../../figures';
import type { ClauseTopic, Settings } from '../pack';
import { align } from './align';
import { inferOperator } from './infer';
import type { Given, Outcome, Undecided } from './outcome';

const none: readonly Decimal[] = [];

function outcome(parts: Partial<Outcome> & Pick<Outcome, 'met' | 'share' | 'topic' | 'operator' | 'inferred' | 'compared' | 'looseUnits'>): Outcome {
  return { proposal: false, alternatives: none, band: null, undecided: null, ...parts };
}

/** Whether a figure keeps its target; > and < are read as ≥ and ≤, which forms rarely tell apart. */
function keeps(operator: Operator, actual: Decimal, target: Decimal): boolean {
  switch (operator) {
    case '≥': case '>': return actual.gte(target);
    case '≤': case '<': return actual.lte(target);
    case '=': return actual.eq(target);
  }
}

/** Share of the points of a missed target: how near the actual value came to it (财预〔2020〕10号; "=" by the pack's setting). */
function shareOfMissed(operator: Operator, actual: Decimal, target: Decimal, settings: Settings): Decimal | null {
  if (target.isZero()) return zero;
  if (actual.isNegative() || target.isNegative()) return operator === '≥' && target.gt(0) ? zero : null;
  switch (operator) {
    case '≥': case '>': return actual.div(target);
    case '≤': case '<': return target.div(actual);
    case '=': return settings.equals === 'all-or-nothing' ? zero : closeness(actual, target);
  }
}

const closeness = (actual: Decimal, target: Decimal): Decimal => (actual.lt(target) ? actual.div(target) : target.div(actual));

function topicOf(operator: Operator, met: boolean, target: Decimal): ClauseTopic {
  if (met) return 'target-met';
  if (target.isZero()) return 'zero-target';
  if (operator === '=') return 'equals';
  return operator === '≤' || operator === '<' ? 'reverse' : 'target-missed';
}

/** Scores a figure against the figure it should reach. `other` readings of a bare percentage or an unwritten operator are accepted too. */
export function scoreQuantity(given: Given, target: Quantity, actual: Quantity, settings: Settings): Outcome {
  const stated = given.operator ?? (given.target.kind === 'quantity' ? given.target.operator : null);
  const operator = stated ?? inferOperator(given.direction, given.path);
  const aligned = align(actual, target, given);
  if (!aligned) return undecided('units', operator, stated === null);
  const compared = { actual: aligned.actual, target: aligned.target };
  const met = keeps(operator, aligned.actual, aligned.target);
  const share = met ? one : shareOfMissed(operator, aligned.actual, aligned.target, settings);
  const alternatives: Decimal[] = [];
  if (share !== null && !met && operator === '=' && !aligned.target.isZero()) {
    alternatives.push(settings.equals === 'all-or-nothing' ? closeness(aligned.actual, aligned.target) : zero);
  }
  if (stated === null && met && !aligned.actual.eq(aligned.target)) {
    const asEqual = shareOfMissed('=', aligned.actual, aligned.target, settings);
    if (asEqual) alternatives.push(asEqual);
  }
  if (aligned.other) {
    const otherMet = keeps(operator, aligned.other, aligned.target);
    const otherShare = otherMet ? one : shareOfMissed(operator, aligned.other, aligned.target, settings);
    if (otherShare) alternatives.push(otherShare);
  }
  return outcome({
    met, share, alternatives: alternatives.length > 0 ? alternatives : none, undecided: share === null ? 'negative' : null,
    topic: topicOf(operator, met, aligned.target), operator, inferred: stated === null, compared, looseUnits: aligned.loose,
  });
}

/** Scores a figure against a range ("5-10个"): inside full points, outside by how near it came to the nearer end. */
export function scoreRange(given: Given, low: Quantity, high: Quantity, actual: Quantity, settings: Settings): Outcome {
  const toLow = align(actual, low, given);
  const toHigh = align(actual, high, given);
  if (!toLow || !toHigh) return undecided('units', '=', false);
  if (toLow.actual.lt(toLow.target)) return missedRange('≥', toLow, settings);
  if (toHigh.actual.gt(toHigh.target)) return missedRange('≤', toHigh, settings);
  return outcome({
    met: true, share: one, topic: 'target-met', operator: '=', inferred: false, looseUnits: toLow.loose,
    compared: { actual: toHigh.actual, target: toHigh.target },
  });
}

function missedRange(operator: '≥' | '≤', sides: { actual: Decimal; target: Decimal; loose: boolean }, settings: Settings): Outcome {
  const share = shareOfMissed(operator, sides.actual, sides.target, settings);
  return outcome({
    met: false, share, undecided: share === null ? 'negative' : null, alternatives: share ? [zero] : none, topic: 'equals', operator,
    inferred: false, compared: { actual: sides.actual, target: sides.target }, looseUnits: sides.loose,
  });
}

function undecided(why: Undecided, operator: Operator | null, inferred: boolean): Outcome {
  return outcome({ met: null, share: null, undecided: why, topic: 'units', operator, inferred, compared: null, looseUnits: false });
}
