import { normalise, plain, roundTo } from '../../figures';
import type { Decimal, Quantity } from '../../figures';
import type { IndicatorRow } from '../../forms';
import type { Outcome, Undecided } from '../../rules';
import type { Draft } from '../finding';
import { percentText } from '../texts/common';
import { scoreTexts } from '../texts/scores';
import { checkDecision } from './check-decision';
import { fixOf } from './context';
import type { FormContext } from './context';
import { explainOutcome, rowWhy } from './explain-row';
import { fullDenied } from './printed-rule';
import { printsOwnRule } from './own-rule';
import { bandTexts, expectedScore, inBand, matchScore, scorePrecision } from './readings';
import { reasonText } from './reasons';
import { isOverachieved } from './overachieved';
import { counts } from './score-rows';
import { figureOf } from './scored-row';
import type { ScoredRow } from './scored-row';

type Say = Pick<Draft, 'rule' | 'severity' | 'verdict' | 'expected' | 'message'> & { readonly fix?: Decimal | null };

/** Stated scores against the rule, row by row: DESIGN's score-exceeds-points, score-differs, full-points-unmet. */
export function checkScores(context: FormContext): void {
  for (const row of context.rows) {
    const { indicator } = row;
    if (indicator.score?.kind !== 'value' || !counts(indicator) || context.weighedTwice) continue;
    if (indicator.byLine) checkLines(context, row, indicator.byLine);
    else checkScore(context, row, indicator.score.value);
  }
}

/** Scores of several indicators in one cell: none above the points on its line. What each of them reached stands in words. */
function checkLines(context: FormContext, row: ScoredRow, lines: NonNullable<IndicatorRow['byLine']>): void {
  const above = lines.find(({ points, score }) => score.value.gt(points.value));
  if (!above) return checkOpen(context, row, figureOf(row.indicator.score)!);
  const [score, points] = [plain(above.score.value), plain(above.points.value)];
  return say(context, row, { rule: 'score-exceeds-points', severity: 'error', verdict: 'inconsistent', expected: `≤${points}`,
    message: scoreTexts.exceeds(score, points), fix: null }, 'row-score');
}

/** One stated score against its row's rule. */
export function checkScore(context: FormContext, row: ScoredRow, stated: Quantity): void {
  const { points, outcome } = row;
  const score = stated.value;
  const most = points ?? figureOf(row.indicator.points);
  if (score.isNegative()) {
    say(context, row, { rule: 'score-exceeds-points', severity: 'error', verdict: 'inconsistent', expected: '≥0',
      message: scoreTexts.negative(plain(score)), fix: row.computed }, 'row-score');
  } else if (most && score.gt(most)) {
    say(context, row, { rule: 'score-exceeds-points', severity: 'error', verdict: 'inconsistent', expected: `≤${plain(most)}`,
      message: scoreTexts.exceeds(plain(score), plain(most)), fix: row.computed ?? points }, 'row-score');
  } else if (row.decision) {
    checkDecision(context, row, row.decision, stated);
  } else if (row.lacking === 'shared') {
    checkShared(context, row, score);
  } else {
    const found = points && outcome ? judge(context, row, stated, points, outcome) : null;
    if (found) say(context, row, found);
    else checkOpen(context, row, score);
  }
}

/** Full points in a score that several rows share, though one of them missed its target. */
function checkShared(context: FormContext, row: ScoredRow, score: Decimal): void {
  const { sharedWith } = row.indicator;
  const missed = context.rows.find(({ indicator, outcome }) => outcome?.met === false && sharedWith.includes(indicator.row));
  if (!missed || !row.points?.eq(score) || score.isZero()) return;
  say(context, row, { rule: 'full-points-unmet', severity: 'error', verdict: 'inconsistent', expected: `<${plain(row.points)}`,
    message: scoreTexts.fullUnmetShared(plain(row.points), missed.path.at(-1) ?? '', explainOutcome(missed)) });
}

const incomparable: ReadonlySet<Undecided | null> = new Set<Undecided>(['kinds', 'deadline-open', 'scale', 'nobody-complained']);

/**
 * A score stated where target and actual value cannot be held against each other: named, never passed. Words are the unit's own
 * to judge.
 */
function checkOpen(context: FormContext, row: ScoredRow, score: Decimal): void {
  if (score.isZero() || !restsOnNothing(row)) return;
  say(context, row, {
    rule: 'score-unverifiable',
    severity: 'info',
    verdict: 'unverifiable',
    message: scoreTexts.unverified(plain(score), row.why),
  });
}

/** Whether a row's target or actual value is lacking where the other is given, or the two are of different kinds. */
function restsOnNothing({ lacking, indicator, outcome }: ScoredRow): boolean {
  if (lacking === 'actualNone') return true;
  if (lacking === 'noTarget') return (indicator.target ?? null) !== null && indicator.actual?.kind === 'value';
  return incomparable.has(outcome?.undecided ?? null);
}

function say(context: FormContext, row: ScoredRow, found: Say, topic: 'row-score' | null = null): void {
  const { indicator } = row;
  context.report({
    rule: found.rule, severity: found.severity, verdict: found.verdict, cell: indicator.score!.cell,
    related: [indicator.points?.cell, ...(topic ? [] : [indicator.actual?.cell, indicator.target?.cell, indicator.coefficient?.cell])],
    reported: plain(row.reported!), expected: found.expected ?? null, message: found.message,
    clause: topic ? context.clause(topic) : row.clause ?? context.clause('form'), why: rowWhy(row), fix: fixOf(found.fix ?? null),
  });
}

function judge(context: FormContext, row: ScoredRow, stated: Quantity, points: Decimal, outcome: Outcome): Say | null {
  return outcome.share === null || outcome.proposal ? judgeBand(row, stated.value, points, outcome)
    : judgeRule(context, row, stated, points, outcome);
}

const repeatsTarget = ({ actual, target }: ScoredRow): boolean =>
  actual !== null && target !== null && normalise(actual) === normalise(target);

/** A row of words, a deadline missed, figures that cannot be compared: only its band, and never full points where it is missed. */
function judgeBand(row: ScoredRow, score: Decimal, points: Decimal, outcome: Outcome): Say | null {
  if (outcome.band) {
    const side = inBand(score, points, outcome.band);
    if (side === 'inside') return null;
    const { low, high } = bandTexts(points, outcome.band);
    // The target's own words written again (合理 | 合理) name no band: who takes more off and says why has judged them already.
    if (side === 'below' && repeatsTarget(row) && (reasonText(row) !== null || printsOwnRule(row.indicator))) {
      return { rule: 'score-differs', severity: 'info', verdict: 'consistent', expected: `${low}～${high}`,
        message: scoreTexts.belowBand(plain(score), plain(points), low, high, row.actual ?? '') };
    }
    return {
      rule: 'score-differs', severity: side === 'above' ? 'error' : 'warning', verdict: 'inconsistent', expected: `${low}～${high}`,
      message: scoreTexts.outsideBand(plain(score), plain(points), low, high, row.actual ?? ''), fix: row.computed,
    };
  }
  const printed = score.eq(points) && !points.isZero() ? fullDenied(row) : null;
  if (printed !== null) {
    return { rule: 'full-points-unmet', severity: 'error', verdict: 'inconsistent', expected: `<${plain(points)}`,
      message: scoreTexts.printedFull(plain(points), printed) };
  }
  if (outcome.met === false && score.eq(points) && !points.isZero()) {
    return { rule: 'full-points-unmet', severity: 'error', verdict: 'inconsistent', expected: `<${plain(points)}`,
      message: scoreTexts.fullUnmet(plain(points), explainOutcome(row)) };
  }
  return null;
}

function judgeRule(context: FormContext, row: ScoredRow, stated: Quantity, points: Decimal, outcome: Outcome): Say | null {
  const { settings } = context;
  const score = stated.value;
  // The usual row, settled without arithmetic: the target is met and full points are stated.
  if (outcome.met === true && score.eq(points)) return null;
  const coefficient = row.indicator.coefficient?.kind === 'value' ? row.indicator.coefficient.value.value : null;
  const match = matchScore(stated, points, outcome, context.scoreDecimals, settings, coefficient);
  const exact = row.exact!;
  const expected = expectedScore(exact, settings);
  if (match === 'none') return differs(context, row, score, points, outcome, expected);
  if (outcome.met === false && score.eq(points) && !points.isZero() && match !== 'setting') {
    return { rule: 'full-points-unmet', severity: 'warning', verdict: 'inconsistent', expected: plain(expected), fix: expected,
      message: scoreTexts.fullUnmetRounded(plain(points), plain(expected), explainOutcome(row)) };
  }
  const open = { rule: 'score-differs', severity: 'info', expected: plain(expected) } as const;
  switch (match) {
    case 'exact':
      return null;
    case 'displayed':
      return {
        ...open,
        verdict: 'rounding-tail',
        message: scoreTexts.displayed(plain(score.toDecimalPlaces(stated.decimals)), plain(expected)),
      };
    case 'rounding':
      return { ...open, verdict: 'rounding-tail', message: scoreTexts.rounding(plain(score), plain(expected)) };
    case 'setting':
      return { ...open, verdict: 'consistent', message: scoreTexts.setting(plain(score), plain(expected)) };
  }
}

/** By how much a score is off, and why rounding does not explain it. */
function gapText(context: FormContext, row: ScoredRow, score: Decimal, expected: Decimal): string {
  const own = score.decimalPlaces();
  const column = scorePrecision(own, context.scoreDecimals, context.settings);
  const gap = plain(score.minus(expected).abs());
  return own < column && roundTo(row.exact!, own).eq(score) ? scoreTexts.coarser(gap, own, column) : scoreTexts.gap(gap);
}

function differs(
  context: FormContext, row: ScoredRow, score: Decimal, points: Decimal, outcome: Outcome, expected: Decimal,
): Say {
  const base = { rule: 'score-differs', expected: plain(expected), fix: expected } as const;
  if (score.gt(expected)) {
    const text = scoreTexts.above(plain(score), plain(expected), row.formula ?? explainOutcome(row))
      + gapText(context, row, score, expected);
    return { ...base, severity: 'error', verdict: 'inconsistent', message: text };
  }
  if (isOverachieved(row, context.settings)) {
    return { ...base, severity: 'info', verdict: 'consistent', message: scoreTexts.overachievedCut(plain(score), plain(expected)) };
  }
  if (outcome.met === true) {
    return { ...base, severity: 'warning', verdict: 'inconsistent', message: metButLow(row, score, points) };
  }
  const text = scoreTexts.below(plain(score), plain(expected), row.formula ?? explainOutcome(row))
    + gapText(context, row, score, expected);
  return { ...base, severity: 'warning', verdict: 'inconsistent', message: text };
}

/** A met target with fewer points: the coefficient and the reason it was given are named, as they contradict the figures. */
function metButLow(row: ScoredRow, score: Decimal, points: Decimal): string {
  const { coefficient } = row.indicator;
  const parts = [scoreTexts.metLow(plain(score), plain(points), explainOutcome(row))];
  if (coefficient?.kind === 'value' && !coefficient.value.value.eq(1)) {
    parts.push(scoreTexts.coefficient(percentText(coefficient.value.value), '100%'));
  }
  const reason = reasonText(row);
  if (reason !== null) parts.push(scoreTexts.contradictsReason(reason));
  return parts.join('');
}
