import { normalise, one, zero } from '../../figures';
import type { Decimal, Operator, Quantity } from '../../figures';
import type { Expression } from '../../formula';
import type { ClauseTopic, Settings } from '../pack';
import { align, differInPeriod } from './align';
import type { Aligned } from './align';
import { asShare } from './bare-share';
import { shareOf, shares } from './formulas';
import { inferOperator } from './infer';
import { outlayWords, payoutWords } from './labels';
import type { Given, Outcome, Undecided } from './outcome';
import { leavesUnitOut } from './unit-left-out';
import { slipsByUnit } from './unit-slip';

const none: readonly Decimal[] = [];

/** Whether a figure keeps its target; > and < are read as ≥ and ≤, which forms rarely tell apart. */
function keeps(operator: Operator, actual: Decimal, target: Decimal): boolean {
  switch (operator) {
    case '≥': case '>': return actual.gte(target);
    case '≤': case '<': return actual.lte(target);
    case '=': return actual.eq(target);
  }
}

/** How the share of a missed target is reckoned: by how near the actual value came to it ("=" by the pack's setting). */
function formulaOf(operator: Operator, settings: Settings): Expression | null {
  switch (operator) {
    case '≥': case '>': return shares.positive;
    case '≤': case '<': return shares.reverse;
    case '=': return settings.equals === 'all-or-nothing' ? null : shares.closeness;
  }
}

/** A missed target's share with its formula; a target of 0 has no ratio, negative figures have none either (share null). */
function missed(
  operator: Operator,
  actual: Decimal,
  target: Decimal,
  settings: Settings,
): { share: Decimal | null; formula: Expression | null; } {
  if (target.isZero()) return { share: zero, formula: null };
  if (actual.isNegative() || target.isNegative()) {
    return { share: (operator === '≥' || operator === '>') && target.gt(0) ? zero : null, formula: null };
  }
  const formula = formulaOf(operator, settings);
  return { share: formula ? shareOf(formula, actual, target) : zero, formula };
}

function topicOf(operator: Operator, met: boolean, target: Decimal): ClauseTopic {
  if (met) return 'target-met';
  if (target.isZero()) return 'zero-target';
  if (operator === '=') return 'equals';
  return operator === '≤' || operator === '<' ? 'reverse' : 'target-missed';
}

const byDirection = (direction: Given['direction']): Operator | null => direction && (direction === 'reverse' ? '≤' : '≥');

/** Scores a figure against the figure it should reach. `other` readings of a bare percentage or an unwritten operator are accepted too. */
export function scoreQuantity(given: Given, stands: Quantity, actual: Quantity, settings: Settings): Outcome {
  const target = asShare(given.path, stands, actual);
  const stated = given.operator ?? (given.target.kind === 'quantity' ? given.target.operator : null) ?? byDirection(given.direction);
  const operator = stated ?? inferOperator(given.path, target.value, target.unit);
  if (leavesUnitOut(actual, target)) return undecided('unit-left-out', operator, stated === null);
  const aligned = align(actual, target, given, operator === '≤' || operator === '<');
  if (!aligned) return undecided(differInPeriod(actual, target) ? 'period' : 'units', operator, stated === null);
  const open = stated === null && operator === '≥' && eitherWay(given.path, target) && !aligned.actual.eq(aligned.target);
  if (open) return undecided('direction', null, true);
  const met = keeps(operator, aligned.actual, aligned.target);
  const keepsLimit = met && (operator === '≤' || operator === '<');
  if (!keepsLimit && slipsByUnit(aligned, actual, target, given.path)) return undecided('unit-slip', operator, stated === null);
  const { share, formula } = met ? full : missed(operator, aligned.actual, aligned.target, settings);
  // Written out in full: of ten thousand rows each makes one.
  return {
    met, share, formula, proposal: false, alternatives: alternativesOf(operator, stated === null, met, aligned, settings), band: null,
    undecided: share === null ? 'negative' : null, topic: topicOf(operator, met, aligned.target), operator, inferred: stated === null,
    compared: aligned, looseUnits: aligned.loose,
  };
}

/** An amount of money laid out, nowhere called a cost: nobody wrote whether it is to be reached or kept. */
function eitherWay(path: readonly string[], { unit }: Quantity): boolean {
  const name = normalise(path.at(-1) ?? '').replace(/\(.*?\)$/, '');
  return unit?.dimension === 'money' && outlayWords.test(name) && !payoutWords.test(name) && !path.some((level) => level.includes('成本'));
}

const full = { share: one, formula: null };

/**
 * Shares other honest readings give: the other way to score "=", an unwritten operator meant as "=", a bare ratio meant as a
 * percentage.
 */
function alternativesOf(operator: Operator, inferred: boolean, met: boolean, aligned: Aligned, settings: Settings): readonly Decimal[] {
  const { actual, target, other } = aligned;
  const equalMissed = !met && operator === '=' && !target.isZero();
  const beyond = inferred && met && !actual.eq(target);
  if (!equalMissed && !beyond && !other) return none;
  const found: (Decimal | null)[] = [];
  if (equalMissed) found.push(settings.equals === 'all-or-nothing' ? shareOf(shares.closeness, actual, target) : zero);
  if (beyond) found.push(missed('=', actual, target, settings).share);
  if (other) found.push(keeps(operator, other, target) ? one : missed(operator, other, target, settings).share);
  return found.filter((share): share is Decimal => share !== null);
}

/** Scores a figure against a range ("5-10个"): inside full points, outside by how near it came to the nearer end. */
export function scoreRange(given: Given, low: Quantity, high: Quantity, actual: Quantity, settings: Settings): Outcome {
  const toLow = align(actual, low, given);
  const toHigh = align(actual, high, given);
  if (!toLow || !toHigh) return undecided('units', '=', false);
  if (toLow.actual.lt(toLow.target)) return missedRange('≥', toLow, settings);
  if (toHigh.actual.gt(toHigh.target) && !mayExceed(given, high)) return missedRange('≤', toHigh, settings);
  const beyond = toHigh.actual.gt(toHigh.target) ? missedRange('≤', toHigh, settings) : null;
  return {
    met: true,
    share: one,
    formula: null,
    proposal: false,
    alternatives: beyond ? [...beyond.alternatives, ...(beyond.share ? [beyond.share] : [])] : none,
    band: null,
    undecided: null,
    topic: 'target-met',
    operator: '=',
    inferred: false,
    compared: toHigh,
    looseUnits: toLow.loose,
  };
}

/** What should lie between two bounds, and is as wrong above as below. */
const between = /[度值量]$|pH|温|湿|酸碱|水位|含量|浓度|占比|比重|年龄|密度|间距|厚度|压力|周期/i;

/** What was done, each of which is one more: 8-10场, 2-3个. People and things may be too many (班额 40-45人). */
const deeds = /^(个|项|次|期|场|场次|批次|班次|篇|份|件|家|种)$/;

/** Whether more than the upper end of a range of shares or deeds is more of what is wanted (满意度 90%-95%), not too much. */
function mayExceed({ path, operator, direction, target }: Given, high: Quantity): boolean {
  const name = path.at(-1) ?? '';
  // ±2%: as wrong above as below.
  if (target.kind === 'range' && target.low.value.isNegative()) return false;
  const countless = high.unit?.dimension === 'ratio' || deeds.test(high.unit?.text ?? '');
  return countless && operator === null && direction === null && target.kind === 'range'
    && inferOperator(path, high.value) === '≥' && (!between.test(name) || /满意度$/.test(name));
}

function missedRange(operator: '≥' | '≤', sides: Aligned, settings: Settings): Outcome {
  const { share, formula } = missed(operator, sides.actual, sides.target, settings);
  return {
    met: false,
    share,
    formula,
    proposal: false,
    alternatives: share ? [zero] : none,
    band: null,
    undecided: share === null ? 'negative' : null,
    topic: 'equals',
    operator,
    inferred: false,
    compared: sides,
    looseUnits: sides.loose,
  };
}

function undecided(why: Undecided, operator: Operator | null, inferred: boolean): Outcome {
  return {
    met: null,
    share: null,
    formula: null,
    proposal: false,
    alternatives: none,
    band: null,
    undecided: why,
    topic: 'units',
    operator,
    inferred,
    compared: null,
    looseUnits: false,
  };
}
