import { normalise, plain, readProblems } from '../../figures';
import type { CellRef, Quantity, Read } from '../../figures';
import type { Undecided } from '../../rules';
import type { Finding } from '../assessment';
import { percentText } from '../texts/common';
import { scoreTexts } from '../texts/scores';
import { lackingTexts, undecidedTexts } from '../texts/why';
import { leftOut } from './check-totals';
import { fixOf, formulaNote } from './context';
import type { FormContext } from './context';
import { rowWhy } from './explain-row';
import { isPrompt } from './reasons';
import { counts } from './score-rows';
import type { ScoredRow } from './scored-row';

/** Blank scores: named with what the rule gives, or as not decidable with the reason. */
export function checkMissingScores(context: FormContext): void {
  for (const row of context.rows) {
    const { indicator, points, computed } = row;
    const { score } = indicator;
    if (
      (score?.kind !== 'blank' && score?.kind !== 'notApplicable') || points === null || !counts(indicator)
      || leftOut(context, row)
    ) continue;
    // "—" in the place of a score that the rules give is no answer; where they give none, it is the unit's.
    if (score.kind === 'notApplicable' && (!computed || row.proposal || points.isZero())) continue;
    const related = [indicator.points?.cell, indicator.actual?.cell, indicator.target?.cell];
    if (computed && !row.proposal) {
      context.report({
        rule: 'score-missing', severity: 'warning', verdict: 'unverifiable', cell: score.cell, related, expected: plain(computed),
        message: scoreTexts.missing(plain(computed), row.formula ?? row.said) + formulaNote(context, score.cell), clause: row.clause,
        why: rowWhy(row),
        fix: fixOf(computed),
      });
    } else if (!computed) {
      const why = row.decision?.why ?? (row.lacking ? lackingTexts[row.lacking] : undecidedTexts[row.outcome?.undecided ?? 'words']);
      context.report({
        rule: 'score-undecided', severity: 'info', verdict: 'unverifiable', cell: score.cell, related,
        message: scoreTexts.undecided(why) + formulaNote(context, score.cell), clause: row.clause ?? context.clause('form'),
        why: row.detail,
      });
    }
  }
}

/** A target without its actual value, or neither of them. With a score stated all the same, that score rests on nothing. */
export function checkActuals(context: FormContext): void {
  for (const row of context.rows) {
    const { indicator } = row;
    if (scoredOnNothing(row) && !context.rows.some((other) => other.indicator.partOf === indicator.row)) {
      context.report({
        rule: 'actual-missing', severity: 'warning', verdict: 'unverifiable', cell: indicator.actual!.cell,
        related: [indicator.target!.cell, row.scoreCell], message: scoreTexts.nothingStated(row.scoreText), clause: context.clause('form'),
        figures: [row.scoreText],
      });
      continue;
    }
    if (leftOpen(row) && usuallyTold(context)) {
      context.report({
        rule: 'actual-missing', severity: 'warning', verdict: 'unverifiable', cell: indicator.actual!.cell, related: [row.scoreCell],
        message: scoreTexts.nothingTold(row.scoreText), clause: context.clause('form'), figures: [row.scoreText],
      });
      continue;
    }
    if (indicator.actual?.kind !== 'blank' || indicator.target?.kind !== 'value' || indicator.deduction || indicator.bonus) continue;
    const scored = row.reported !== null && !row.reported.isZero();
    context.report({
      rule: 'actual-missing', severity: scored ? 'error' : 'warning', verdict: 'unverifiable', cell: indicator.actual.cell,
      related: [indicator.target.cell, row.scoreCell], message: scoreTexts.actualMissing(row.target ?? ''), clause: context.clause('form'),
      figures: [row.target ?? '', row.scoreText],
    });
  }
}

/** Whether a score stands beside no actual value, in a table whose rows have no targets of their own (自评情况 | 自评得分). */
const leftOpen = ({ indicator, reported, decision }: ScoredRow): boolean =>
  indicator.target === null && indicator.actual?.kind === 'blank' && reported !== null && !reported.isZero() && counts(indicator)
    && !indicator.deduction && decision === null;

/** Whether most rows of a form say what came of them. */
const usuallyTold = ({ rows }: FormContext): boolean =>
  rows.filter(({ indicator }) => indicator.actual?.kind === 'value').length * 2 > rows.length;

/** Whether a score stands beside neither target nor actual value where the table has both, and no rule of its own gives it. */
function scoredOnNothing({ indicator, reported, decision }: ScoredRow): boolean {
  const { target, actual, scoringRule, method, explanation } = indicator;
  return target?.kind === 'blank' && actual?.kind === 'blank' && reported !== null && !reported.isZero() && counts(indicator)
    && !indicator.deduction && decision === null && [scoringRule, method, explanation].every((text) => (text?.text ?? '') === '');
}

/** Units, operators and directions that do not go together. */
export function checkWriting(context: FormContext): void {
  for (const row of context.rows) {
    const { indicator, outcome, given } = row;
    const actual = indicator.actual?.kind === 'value' ? indicator.actual : null;
    const target = indicator.target?.kind === 'value' ? indicator.target : null;
    const apart = outcome?.looseUnits === true || unitQuestions.has(outcome?.undecided ?? null);
    if (actual && outcome && given && apart) {
      context.report({
        rule: 'unit-differs',
        severity: 'warning',
        verdict: 'inconsistent',
        cell: actual.cell,
        related: [target?.cell, indicator.unit?.cell],
        ...(outcome.undecided === 'unit-slip' ? { reported: actual.value.text }
          : { reported: unitText(given.actual), expected: unitText(given.target) }),
        figures: [actual.value.text],
        message: unitMessage(outcome.undecided, given),
        clause: context.clause('units'),
      });
    }
    if (actual && (actual.value.kind === 'quantity' || actual.value.kind === 'moment') && actual.value.operator !== null
      && !isRepeatedDeadline(actual.value.text) && isTargetLike(actual.value.text, target?.value.text ?? null)) {
      context.report({
        rule: 'operator-in-actual',
        severity: 'warning',
        verdict: 'inconsistent',
        cell: actual.cell,
        related: [target?.cell],
        reported: actual.value.text,
        message: scoreTexts.operator(actual.value.text, actual.value.operator),
        clause: context.clause('units'),
      });
    }
    checkDirection(context, row);
  }
}

const unitQuestions: ReadonlySet<Undecided | null> = new Set<Undecided>(['units', 'unit-left-out', 'unit-slip']);

/** What is asked about the units of an actual value and its target. */
function unitMessage(undecided: Undecided | null, { actual, target }: NonNullable<ScoredRow['given']>): string {
  switch (undecided) {
    case 'unit-left-out': return scoreTexts.unitLeftOut(actual.text, target.text);
    case 'unit-slip': return scoreTexts.unitSlip(actual.text, target.text);
    default: return scoreTexts.units(unitText(actual) ?? '', unitText(target) ?? '');
  }
}

const sign = /^(?:[≥≤=<>]|不(?:少|低|高|大|小|多|晚|迟)于|不(?:得)?(?:超过?|少于|低于|高于)|大于(?:或)?等于|小于(?:或)?等于|至少|至多)/;

/**
 * Whether an actual value is written as targets are: with a sign before it, or word for word the target's own (90%以上). 91%以上 and
 * 3个工作日内 tell loosely what came of it.
 */
function isTargetLike(actual: string, target: string | null): boolean {
  const plain = normalise(actual);
  return sign.test(plain) || (/以[上下内]$/.test(plain) && plain === normalise(target ?? ''));
}

/** 每月10日前: what recurs all year has no one day to state, and keeping its deadline each time is what came of it. */
const isRepeatedDeadline = (text: string): boolean => /^(每(年度?|个?季度?|个?月份?|周|旬)|次[月年]).*前/.test(normalise(text));

function unitText(statement: NonNullable<ScoredRow['given']>['actual']): string | null {
  switch (statement.kind) {
    case 'quantity': return statement.quantity.unit?.text ?? null;
    case 'range': return statement.high.unit?.text ?? null;
    default: return null;
  }
}

function checkDirection(context: FormContext, { indicator }: ScoredRow): void {
  const { direction, operator, nature } = indicator;
  const conflict = (direction === 'positive' && (operator === '≤' || operator === '<'))
    || (direction === 'reverse' && (operator === '≥' || operator === '>'));
  if (!conflict) return;
  context.report({
    rule: 'direction-conflict', severity: 'warning', verdict: 'inconsistent', cell: nature?.cell ?? indicator.name.cell,
    related: [indicator.target?.cell], reported: nature?.text ?? null, message: scoreTexts.direction(nature?.text ?? '', operator ?? ''),
    clause: context.clause('units'),
  });
}

/** 得分系数 against the completion and the score it should give (coefficient forms). */
export function checkCoefficients(context: FormContext): void {
  for (const row of context.rows) {
    const { coefficient, score } = row.indicator;
    if (coefficient?.kind !== 'value' || score?.kind !== 'value' || row.points === null) continue;
    const product = row.points.times(coefficient.value.value);
    const decimals = Math.max(context.scoreDecimals, score.value.decimals);
    const rounded = product.toDecimalPlaces(decimals);
    // A score found wrong by its rule is already named at this cell.
    const named = context.findings.some((found: Finding) => found.rule.startsWith('score-') && found.severity !== 'info'
      && found.cell === row.cells.score && found.sheet === score.cell.sheet);
    if (!named && coefficient.value.value.gt(1) && rounded.eq(score.value.value)) tellCoefficientAbove(context, coefficient);
    if (named || rounded.eq(score.value.value.toDecimalPlaces(decimals))) continue;
    context.report({
      rule: 'coefficient-differs',
      severity: 'error',
      verdict: 'inconsistent',
      cell: score.cell,
      related: [coefficient.cell, row.indicator.points?.cell],
      reported: plain(score.value.value),
      expected: plain(rounded),
      message: scoreTexts.coefficientProduct(
        plain(score.value.value),
        plain(row.points),
        percentText(coefficient.value.value),
        plain(rounded),
      ),
      clause: context.clause('coefficient'),
      figures: [plain(coefficient.value.value), plain(row.points)],
    });
  }
}

/** 101% of 20 points, rounded to whole ones, are 20 points again; a coefficient above 100% is wrong all the same. */
function tellCoefficientAbove(context: FormContext, coefficient: Extract<Read<Quantity>, { kind: 'value' }>): void {
  context.report({
    rule: 'coefficient-differs', severity: 'warning', verdict: 'inconsistent', cell: coefficient.cell,
    reported: plain(coefficient.value.value), expected: '≤1', clause: context.clause('coefficient'),
    message: scoreTexts.coefficientAbove(percentText(coefficient.value.value)),
  });
}

/** Printed instructions left where an answer belongs. */
export function checkPrompts(context: FormContext): void {
  const seen = new Set<string>();
  const look = (read: Read<string> | null | undefined): void => {
    if (read?.kind === 'value' && isPrompt(read.value)) tell(read.cell, read.value);
  };
  const tell = (cell: CellRef, text: string, severity: 'info' | 'warning' = 'info'): void => {
    const key = `${String(cell.row)},${String(cell.column)}`;
    if (seen.has(key)) return;
    seen.add(key);
    context.report({
      rule: 'prompt-left', severity, verdict: 'inconsistent', cell, reported: text.length > 40 ? `${text.slice(0, 40)}…` : text,
      message: scoreTexts.prompt, clause: context.clause('form'),
    });
  };
  for (const { indicator: { reason, actual, target } } of context.rows) {
    look(reason);
    // Where a target is given the answer is lacking.
    if (actual?.kind === 'value' && actual.value.kind === 'words' && isPrompt(actual.value.text))
      tell(actual.cell, actual.value.text, target?.kind === 'value' ? 'warning' : 'info');
  }
  look(context.form.budget?.total.reason);
  for (const statement of context.form.statements) if (isPrompt(statement.text)) tell(statement.cell, statement.text);
  if (context.form.overallReason && isPrompt(context.form.overallReason.text)) {
    tell(context.form.overallReason.cell, context.form.overallReason.text);
  }
}

/** Cells that need a figure and hold something no figure can be read from. */
export function checkReadable(context: FormContext): void {
  const look = (read: Read<unknown> | null | undefined): void => {
    if (read?.kind !== 'unreadable') return;
    context.report({
      rule: 'value-unreadable', severity: read.why === 'error-value' ? 'error' : 'warning', verdict: 'unverifiable', cell: read.cell,
      reported: read.text, message: scoreTexts.unreadable(read.text, readProblems[read.why]), clause: context.clause('form'),
    });
  };
  for (const { indicator } of context.rows) {
    for (const read of [indicator.target, indicator.actual, indicator.coefficient]) look(read);
    if (counts(indicator)) for (const read of [indicator.points, indicator.score]) look(read);
  }
  const { budget, total } = context.form;
  for (const row of budget ? [budget.total, ...budget.parts] : []) {
    for (const read of [row.initial, row.adjusted, row.inPlace, row.spent, row.rate, row.points, row.score]) look(read);
  }
  look(total?.points);
  look(total?.score);
}
