import { Interval, plain, roundTo } from '../../figures';
import type { Decimal, Quantity } from '../../figures';
import { decisionTexts } from '../texts/decisions';
import { fixOf, mostScoreDecimals } from './context';
import type { FormContext } from './context';
import type { Decision } from './decision';
import { rowWhy } from './explain-row';
import type { ScoredRow } from './scored-row';

/**
 * A stated score against the rule that decides the row: its formula, or the scores its method can give. Judged as its cell shows it
 * (rounding.md §2.7): digits a format hides are told where the total is added up.
 */
export function checkDecision(context: FormContext, row: ScoredRow, decision: Decision, stored: Quantity): void {
  const stated = { ...stored, value: roundTo(stored.value, stored.decimals) };
  if (decision.exact) againstFormula(context, row, decision, decision.exact, stated);
  else if (decision.attainable && !decision.attainable.some((score) => score.eq(stated.value))) offGrid(context, row, decision,
    decision.attainable, stated);
  else if (decision.open === 'inputs') tellUnverifiable(context, row, decision);
}

function againstFormula(context: FormContext, row: ScoredRow, decision: Decision, exact: Decimal, stated: Quantity): void {
  const decimals = Math.max(context.scoreDecimals, stated.value.decimalPlaces());
  const score = stated.value;
  const expected = roundTo(exact, Math.max(decimals, context.settings.scoreDecimals));
  const figures = [plain(score), plain(expected), decision.why] as const;
  // Where only some scores can be given, one of them is not the rounding of another.
  const another = !roundTo(exact, mostScoreDecimals).eq(score) && decision.attainable?.some((value) => value.eq(score)) === true;
  if (!another && roundTo(exact, decimals).eq(score)) {
    fullByRounding(context, row, decision, score, roundTo(exact, context.settings.scoreDecimals));
    return;
  }
  if (!another && (roundTo(exact, decimals, 'truncate').eq(score) || withinRange(decision, score, decimals))) {
    report(context, row, decision, { severity: 'info', verdict: 'rounding-tail', expected,
      message: decisionTexts.tail(...figures) });
    return;
  }
  if (decision.partial) {
    againstPart(context, row, decision, decision.partial, score, decimals);
    return;
  }
  const above = score.gt(expected);
  report(context, row, decision, {
    severity: above ? 'error' : 'warning', verdict: 'inconsistent', expected,
    message: decisionTexts.differs(...figures, plain(score.minus(expected).abs()), above),
  });
}

/** Full points stated where the rule gives less, and only the rounding of the column makes them full. */
function fullByRounding(context: FormContext, row: ScoredRow, decision: Decision, score: Decimal, expected: Decimal): void {
  if (!row.points?.eq(score) || expected.gte(row.points) || withinRange(decision, score, context.settings.scoreDecimals)) return;
  context.report({
    rule: 'full-points-unmet', severity: 'warning', verdict: 'inconsistent', cell: row.indicator.score!.cell,
    related: [row.indicator.points?.cell, ...decision.related], reported: plain(score), expected: plain(expected),
    message: decisionTexts.fullByRounding(plain(score), plain(expected), decision.why), clause: decision.clause, why: rowWhy(row),
    fix: fixOf(expected),
  });
}

/** A score that rests on some of the projects only: beyond what the others could bring it is wrong, within that it is open. */
function againstPart(
  context: FormContext, row: ScoredRow, decision: Decision, { bound, why }: NonNullable<Decision['partial']>, score: Decimal,
    decimals: number,
): void {
  if (bound.intersects(Interval.of(score, decimals, 'half-up'))) {
    tellUnverifiable(context, row, { ...decision, why });
    return;
  }
  const above = score.gt(bound.hi);
  const end = roundTo(above ? bound.hi : bound.lo, Math.max(decimals, context.settings.scoreDecimals));
  context.report({
    rule: 'score-differs', severity: above ? 'error' : 'warning', verdict: 'inconsistent', cell: row.indicator.score!.cell,
    related: [row.indicator.points?.cell, ...decision.related], reported: plain(score),
      expected: `${above ? '≤' : '≥'}${plain(end)}`,
    message: decisionTexts.beyondPart(plain(score), why), clause: decision.clause, why: rowWhy(row),
  });
}

/** Whether the rounding of the inputs explains the score (rounding.md §2.6: a band's score is a set). */
function withinRange(decision: Decision, score: Decimal, decimals: number): boolean {
  return decision.range?.some((piece) => piece.intersects(Interval.of(score, decimals, 'half-up'))) === true;
}

function offGrid(context: FormContext, row: ScoredRow, decision: Decision, attainable: readonly Decimal[],
  stated: Quantity): void {
  const expected = attainable.map(plain).join(' 或 ');
  context.report({
    rule: 'score-differs', severity: 'warning', verdict: 'inconsistent', cell: row.indicator.score!.cell,
    related: [row.indicator.points?.cell, ...decision.related], reported: plain(stated.value), expected,
    message: decisionTexts.offGrid(plain(stated.value), expected, decision.clause.gist), clause: decision.clause,
      why: rowWhy(row),
  });
}

/** A row whose rule lacks figures the user has not brought: named, never passed. */
export function tellUnverifiable(context: FormContext, row: ScoredRow, decision: Decision): void {
  context.report({
    rule: 'score-unverifiable', severity: 'info', verdict: 'unverifiable', cell: row.indicator.score!.cell,
    related: decision.related, reported: row.reported && plain(row.reported),
    message: decisionTexts.lacking(row.path.at(-1) ?? '', decision.why), clause: decision.clause, why: rowWhy(row),
  });
}

interface Say {
  readonly severity: 'error' | 'warning' | 'info';
  readonly verdict: 'inconsistent' | 'rounding-tail';
  readonly expected: Decimal;
  readonly message: string;
}

function report(context: FormContext, row: ScoredRow, decision: Decision, said: Say): void {
  context.report({
    rule: 'score-differs', severity: said.severity, verdict: said.verdict, cell: row.indicator.score!.cell,
    related: [row.indicator.points?.cell, ...decision.related], reported: plain(row.reported!), expected: plain(said.expected),
    message: said.message, clause: decision.clause, why: rowWhy(row), fix: fixOf(said.expected),
  });
}
