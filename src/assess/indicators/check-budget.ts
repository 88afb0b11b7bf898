import { addsUp, Interval, isQuotient, one, plain, reconcileRatio, reconcileSum, roundTo, valueIn, zero } from '../../figures';
import type { Decimal, Quantity, Read, Reconciliation } from '../../figures';
import type { BudgetRow } from '../../forms';
import { executionScore, executionScores } from '../../rules';
import { budgetTexts } from '../texts/budget';
import { percentText } from '../texts/common';
import { baseOf, rateOf, spentIn } from './budget-figures';
import { reconciliationWhy } from './budget-why';
import { fixOf } from './context';
import type { FormContext } from './context';
import { leavesOwnOut } from './open-sources';
import { executionFormulaText } from './execution-text';
import { scorePrecision } from './readings';
import { figureOf } from './scored-row';

const columns = ['initial', 'adjusted', 'inPlace', 'spent'] as const;
type Column = (typeof columns)[number];

const money = (read: Read<Quantity> | null): string => (read?.kind === 'value' ? plain(read.value.value) : '');

/** 年度资金总额 = Σ its parts in every money column; a single 其中 is only part of it. */
export function checkParts(context: FormContext): void {
  const block = context.form.budget;
  if (!block || block.parts.length === 0) return;
  for (const parts of block.divisions) for (const column of columns) checkPartsOf(context, block.total, parts, column);
  for (const { of, rows } of block.details) for (const column of columns) checkPartsOf(context, of, rows, column);
}

function checkPartsOf(context: FormContext, total: BudgetRow, parts: readonly BudgetRow[], column: Column): void {
  const whole = total[column];
  const reads = parts.map((part) => part[column]).filter((read): read is Read<Quantity> => read !== null);
  if (whole?.kind !== 'value' || !reads.some((read) => read.kind === 'value')) return;
  const { moneyDecimals, rounding } = context.settings;
  const term = (read: Read<Quantity>) =>
    ({ read, decimals: Math.max(moneyDecimals, read.kind === 'value' ? read.value.decimals : 0) });
  if (addsUp(reads.map(term), term(whole))) return;
  const relation = parts.length === 1 && !isAll(total, parts[0]!, column) ? 'atMost' : 'equal';
  const result = reconcileSum({ items: reads.map(term), total: term(whole), basis: 'underlying', rounding, blankAs: 'zero', relation });
  if (result.verdict === 'consistent' || result.verdict === 'unverifiable') return;
  const name = budgetTexts.columns[column];
  const stated = plain(whole.value.value);
  const sum = plain(whole.value.value.minus(result.delta ?? zero));
  const gap = plain((result.delta ?? zero).abs());
  const bound = plain(result.bound ?? zero);
  const tail = result.verdict === 'rounding-tail';
  const of = total === context.form.budget?.total ? budgetTexts.whole : total.label.text.replace(/\s+/g, '').replace(/^其中[:：]?/, '');
  const open = !tail && relation === 'equal' && leavesOwnOut(total, parts);
  const text = open ? budgetTexts.partsOpen(name, of, stated, sum, gap)
    : relation === 'atMost' ? budgetTexts.partAbove(name, of, sum, stated)
    : tail ? (result.reason === 'shown-rounded' ? budgetTexts.partsShown(name, of, stated, sum)
      : budgetTexts.partsTail(name, of, stated, sum, gap, bound))
      : budgetTexts.partsDiffer(name, of, stated, sum, gap, bound);
  context.report({
    rule: 'budget-parts-differ', severity: tail || open ? 'info' : 'error', cell: whole.cell,
    verdict: open ? 'unverifiable' : result.verdict,
    related: reads.filter((read) => read.kind === 'value').map((read) => read.cell), reported: stated,
    expected: relation === 'atMost' ? `≥${sum}` : sum, message: text, clause: context.clause('budget-parts'),
    why: reconciliationWhy(result, parts.flatMap((part) => (part[column]?.kind === 'value' ? [part.label.text.trim()] : [])), sum, stated),
  });
}

/** Whether the one part listed is the whole of the budget: then nothing else could be handed out or spent. */
function isAll(total: BudgetRow, part: BudgetRow, column: Column): boolean {
  const budget = (row: BudgetRow): Decimal | null => figureOf(row.adjusted) ?? figureOf(row.initial);
  const whole = budget(total);
  return (column === 'spent' || column === 'inPlace') && whole !== null && budget(part)?.eq(whole) === true;
}

/** Stated rates of the whole and of each part against spent ÷ budget, and rates stated on a budget of 0. */
export function checkRates(context: FormContext): void {
  checkRowRate(context);
  const block = context.form.budget;
  if (!block) return;
  checkRate(context, block.total, true);
  for (const part of new Set([...block.parts, ...block.details.flatMap(({ rows }) => rows)])) checkRate(context, part, false);
}

/** The rate that the table's own execution row states, at its own decimals. */
function checkRowRate(context: FormContext): void {
  const { total, rowRate, base } = context.budget;
  const actual = context.form.executionRow?.actual;
  if (!total || !rowRate || base?.kind !== 'value' || actual?.kind !== 'value' || actual.value.kind !== 'quantity') return;
  const { quantity } = actual.value;
  checkRate(context, {
    ...total,
    rate: {
      kind: 'value',
      cell: actual.cell,
      value: { value: rowRate, unit: null, decimals: rowRate.eq(quantity.value) ? quantity.decimals : quantity.decimals + 2 },
    },
  }, true);
}

/** Decimals of a ratio in whole percents. */
const wholePercents = 2;

function checkRate(context: FormContext, row: BudgetRow, whole: boolean): void {
  const base = baseOf(row);
  // A form without a column of budgets states nothing a rate could be worked out from; "—" for the rate says that none is due.
  if (!base || (row.rate?.kind !== 'value' && row.rate?.kind !== 'blank')) return;
  if (base.kind === 'blank' || (base.kind === 'value' ? base.value.value.isZero() : row.rate.kind === 'value')) {
    reportZero(context, row, base, whole);
    return;
  }
  if (base.kind !== 'value' || row.rate.kind !== 'value' || row.spent?.kind !== 'value') return;
  const { moneyDecimals, rounding } = context.settings;
  const numerator = { read: row.spent, decimals: Math.max(moneyDecimals, row.spent.value.decimals) };
  const denominator = { read: base, decimals: Math.max(moneyDecimals, base.value.decimals) };
  // A bare 1 is 100 % at the least, not any rate that rounds to 1.
  const rate = { read: row.rate, decimals: row.rate.value.decimals === 0 ? wholePercents : row.rate.value.decimals };
  if (isQuotient(numerator, denominator, rate, rounding)) return;
  const result = reconcileRatio({ numerator, denominator, rate, basis: 'underlying', rounding });
  if (result.verdict === 'inconsistent' || result.verdict === 'rounding-tail') reportRate(context, row, base, result);
}

function reportRate(context: FormContext, row: BudgetRow, base: Read<Quantity>, result: Reconciliation): void {
  const stated = (row.rate as Extract<Read<Quantity>, { kind: 'value' }>).value;
  const exact = rateOf(row)!;
  const places = Math.max(2, stated.decimals - 2);
  const expected = percentText(exact, places);
  const ends = result.computed ? [result.computed.lo, result.computed.hi].map((end) => percentText(end, places + 2)) : [expected];
  const range = [...new Set(ends)].join('～');
  const shown = percentText(stated.value);
  const tail = result.verdict === 'rounding-tail';
  const spent = row.spent?.kind === 'value' && base.kind === 'value' ? plain(spentIn(row.spent.value, base.value)) : money(row.spent);
  const gap = plain(stated.value.minus(exact).abs().times(100).toDecimalPlaces(places));
  context.report({
    rule: 'execution-rate-differs', severity: tail ? 'info' : 'error', verdict: result.verdict, cell: row.rate!.cell,
    related: [row.spent?.cell, base.cell], reported: plain(stated.value), expected: plain(exact.toDecimalPlaces(places + 2)),
    message: tail ? budgetTexts.rateTail(shown, spent, money(base), expected, range)
      : budgetTexts.rateDiffers(shown, spent, money(base), expected, range, gap) + slipOfRounding(stated, exact),
    clause: context.clause('execution-rate'),
    why: reconciliationWhy(
      result,
      [budgetTexts.columns.spent, base === row.inPlace ? budgetTexts.columns.inPlace : budgetTexts.columns.adjusted],
      expected,
      shown,
    ),
    fix: fixOf(exact, true),
  });
}

/** Which other way of rounding gives the stated rate: what its writer did wrong; '' where none does. */
function slipOfRounding({ value, decimals }: Quantity, exact: Decimal): string {
  const otherWay = (['truncate', 'up'] as const).find((rounding) => roundTo(exact, decimals, rounding).eq(value));
  return otherWay ? budgetTexts.slipOfRounding[otherWay] : '';
}

function reportZero(context: FormContext, row: BudgetRow, base: Read<Quantity> | null, whole: boolean): void {
  // What cannot be read is asked for at its own cell: it is neither nothing nor blank.
  if (base?.kind === 'unreadable') return;
  const rate = figureOf(row.rate) ?? zero;
  const score = whole ? figureOf(row.score) : null;
  const spent = figureOf(row.spent);
  const claims = !rate.isZero() || (score !== null && !score.isZero());
  const isRated = row.rate?.kind === 'value';
  // A blank sum over parts that are filled in is a sum left out, no budget of nothing.
  const isLeftOut = context.form.budget?.parts.some((part) => figureOf(baseOf(part))?.isZero() === false) === true;
  if (!isRated && (!claims || isLeftOut)) return;
  // 0 of nothing is what a prepared formula shows for a source that gave nothing.
  if (!claims && !(whole && base?.kind === 'value' && spent !== null && !spent.isZero())) return;
  // 100 % beside a source that gave nothing and spent nothing is a slip of the hand: no figure rests on it.
  const severity = whole || (spent !== null && !spent.isZero()) ? 'error' : 'warning';
  const what = [
    ...(isRated ? [budgetTexts.rateWord(percentText(rate))] : []), ...(score === null ? [] : [budgetTexts.scoreWord(plain(score))]),
  ].join('、');
  context.report({
    rule: 'denominator-zero', severity, verdict: 'unverifiable', cell: row.rate!.cell,
    related: [base?.cell, row.spent?.cell, ...(isRated ? [] : [row.score?.cell])],
    reported: isRated ? plain(rate) : score && plain(score), message: budgetTexts.zeroBudget(what),
    clause: context.clause('execution-rate'),
    figures: [money(base), money(row.spent), score === null ? '' : plain(score)],
  });
}

/** The stated execution score, wherever it stands, against points × min(rate, 1). */
export function checkExecutionScore(context: FormContext): void {
  for (const score of [context.budget.score, context.budget.restated]) if (score?.kind === 'value') checkScoreAt(context, score);
}

type Stated = Extract<Read<Quantity>, { kind: 'value' }>;

function checkScoreAt(context: FormContext, score: Stated): void {
  const { points, rate } = context.budget;
  if (points === null) return;
  const stated = score.value;
  const row = context.budget.total;
  const usedRate = rate ?? (context.budget.base?.kind === 'value' ? null : figureOf(row?.rate));
  if (stated.value.gt(points) || stated.value.isNegative()) {
    const expected = usedRate && executionScores(points, usedRate, null, context.settings.scoreDecimals, context.settings)[0]!;
    context.report({
      rule: 'score-exceeds-points',
      severity: 'error',
      verdict: 'inconsistent',
      cell: score.cell,
      related: [context.budget.pointsCell],
      reported: plain(stated.value),
      expected: stated.value.isNegative() ? '≥0' : `≤${plain(points)}`,
      message: budgetTexts.scoreExceeds(plain(stated.value), plain(points)),
      clause: context.clause('row-score'),
      fix: fixOf(expected ?? null),
    });
    return;
  }
  if (usedRate !== null && !context.budget.ownRule && !context.weighedTwice) judgeExecutionScore(context, score, points, usedRate);
}

/** Decimals full points are judged at where the rate is short of 100 %: an integer column must not round 9.5 up to them. */
const fullPointsDecimals = 2;

function judgeExecutionScore(context: FormContext, { value: stated, cell }: Stated, points: Decimal, rate: Decimal): void {
  const { budget, settings, scoreDecimals } = context;
  const shortOfFull = stated.value.eq(points) && rate.lt(1);
  const decimals = Math.max(scorePrecision(stated.value.decimalPlaces(), scoreDecimals, settings), shortOfFull ? fullPointsDecimals : 0);
  const statedRate = budget.total?.rate?.kind === 'value' ? budget.total.rate.value.decimals : null;
  const readings = executionScores(points, rate, statedRate, decimals, settings);
  if (readings[0]!.eq(stated.value.toDecimalPlaces(decimals))) return;
  const expected = executionScores(points, rate, statedRate, settings.scoreDecimals, settings)[0]!;
  const honest = readings.some((reading) => reading.eq(stated.value)) || displayedAgrees(stated, points, rate)
    || (!shortOfFull && ownRounding(stated, points, rate)) || withinRounding(context, stated, points, decimals);
  const formula = executionFormulaText(context, points);
  const gap = plain(stated.value.minus(expected).abs());
  context.report({
    rule: 'execution-score-differs', severity: honest ? 'info' : stated.value.gt(expected) ? 'error' : 'warning',
    verdict: honest ? 'rounding-tail' : 'inconsistent', cell,
    related: [budget.pointsCell, budget.total?.spent?.cell, budget.base?.cell], reported: plain(stated.value), expected: plain(expected),
    message: honest ? budgetTexts.scoreTail(plain(stated.value), plain(expected))
      : budgetTexts.scoreDiffers(plain(stated.value), formula, plain(expected), gap),
    clause: context.clause('execution-score'), figures: [formula], fix: fixOf(expected),
  });
}

/**
 * The score rounded to the decimals it is written with, fewer than the column of the indicators shows (9.5 for 9.517); whole
 * points are none.
 */
function ownRounding(stated: Quantity, points: Decimal, rate: Decimal): boolean {
  const own = Math.max(stated.decimals, stated.value.decimalPlaces());
  return own > 0 && roundTo(executionScore(points, rate), own).eq(stated.value);
}

/** A formula's stored value that shows the right score. */
function displayedAgrees(stated: Quantity, points: Decimal, rate: Decimal): boolean {
  return stated.value.decimalPlaces() > stated.decimals
    && executionScore(points, rate).toDecimalPlaces(stated.decimals).eq(stated.value.toDecimalPlaces(stated.decimals));
}

/** Whether the rounding of the money itself explains the score (a rate of 95.12÷100.00 may have been 95.125 %). */
function withinRounding(context: FormContext, stated: Quantity, points: Decimal, decimals: number): boolean {
  const { base, total } = context.budget;
  if (base?.kind !== 'value' || total?.spent?.kind !== 'value') return false;
  const { moneyDecimals, rounding } = context.settings;
  const interval = (quantity: Quantity): Interval => {
    const value = valueIn(quantity, base.value.unit) ?? quantity.value;
    return Interval.of(value, Math.max(moneyDecimals, quantity.decimals), rounding);
  };
  const rates = interval(total.spent.value).divide(interval(base.value));
  if (!rates) return false;
  const scores = rates.min(Interval.exact(one)).scale(points);
  return scores.intersects(Interval.of(stated.value, decimals, rounding));
}
