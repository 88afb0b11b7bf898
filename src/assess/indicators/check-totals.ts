import { hundred, plain, roundTo, sumOf, zero } from '../../figures';
import type { Decimal, Quantity } from '../../figures';
import type { TotalRow } from '../../forms';
import { totalTexts } from '../texts/totals';
import { fixOf } from './context';
import type { FormContext } from './context';
import { addDeductions, takenOffBesides } from './deductions';
import { executionByRules } from './execution-rule';
import { mayBeEarned } from './leaves-execution';
import { sameStored } from './readings';
import { figureOf } from './scored-row';
import type { ScoredRow } from './scored-row';
import { addPoints, addScores, asShown, pointsNotApplicable, saysNotApplicable, shownScores, sumText } from './sums';

/** What a stated total must be: the stated scores added up, the execution's among them unless the total leaves it out. */
interface StatedSum {
  readonly sum: Decimal;
  readonly figures: readonly Decimal[];
  readonly shown: Decimal;
}

/** Stated scores in the total: of the rows, and of the execution. Null where one is blank or unreadable. */
function statedSum(context: FormContext, withExecution: boolean): StatedSum | null {
  const rows = addScores(context.rows);
  if (rows.lacking > 0) return null;
  const { score } = context.budget;
  if (withExecution && score && score.kind !== 'value' && score.kind !== 'notApplicable') return null;
  const execution = withExecution ? figureOf(score) ?? unseenScore(context) : null;
  const deducted = addDeductions(context.rows, context.form.groups);
  const earned = [...rows.figures, ...(execution ? [execution] : [])];
  const figures = [...earned, ...(deducted.isZero() ? [] : [deducted.neg()])];
  if (figures.length === 0) return null;
  return {
    sum: inFull(context, sumOf(earned)).minus(deducted),
    figures,
    shown: inFull(context, shownSum(context, withExecution)).minus(shownDeductions(context)),
  };
}

/** What the execution earned in a form that has no cell for it, though the points of its total hold the execution's. */
function unseenScore(context: FormContext): Decimal | null {
  const { budget: { points, score }, form: { total }, rows } = context;
  const holds = score === null && points !== null && figureOf(total?.points)?.eq(addPoints(rows).sum.plus(points)) === true;
  return holds ? executionByRules(context) : null;
}

const shownDeductions = ({ rows, form }: FormContext): Decimal =>
  addDeductions(rows, form.groups, (row) => asShown(row.indicator.score).abs());

/** A column that takes off besides (扣减分数) may be taken off the scores already: then the total is their sum as it stands. */
const agreesTakenOff = ({ rows }: FormContext, sum: Decimal, stated: Decimal): boolean => {
  const besides = takenOffBesides(rows);
  return !besides.isZero() && sameStored(sum.plus(besides), stated);
};

/** 四川·专项: "若不涉及某项，总分扣出后按满分计算". Elsewhere a row without a score simply adds nothing. */
const scalesUp = (context: FormContext): boolean => context.form.id === 'sichuan/special-indicator-system';

/** Rows whose points are taken out of the whole, not scored. */
export const leftOut = (context: FormContext, row: ScoredRow): boolean =>
  scalesUp(context) && row.indicator.score?.kind === 'notApplicable';

/** The scores of the rows that apply as the score of the whole form. */
export function inFull(context: FormContext, sum: Decimal): Decimal {
  if (!scalesUp(context)) return sum;
  const lacking = pointsNotApplicable(context.rows);
  const points = addPoints(context.rows).sum;
  const whole = wholePoints(context) ?? points;
  const left = points.minus(lacking);
  return left.isZero() || left.eq(whole) ? sum : roundTo(sum.times(whole).div(left), context.settings.scoreDecimals);
}

/** The points the form demands, where rows that do not apply have struck theirs out ("/"); null where every row has them. */
export function wholePoints(context: FormContext): Decimal | null {
  if (!scalesUp(context) || !context.rows.some(saysNotApplicable)) return null;
  return context.pack.pointsTotals.forms.get(context.form.id)?.[0] ?? context.pack.pointsTotals.withoutExecution[0] ?? null;
}

function shownSum(context: FormContext, withExecution: boolean): Decimal {
  const rows = shownScores(context.rows);
  if (!withExecution) return rows;
  const unseen = unseenScore(context);
  return rows.plus(unseen ?? asShown(context.budget.score));
}

/** Whether the total row stands for the indicators alone (its points leave the execution's out: 90 of 100). */
export function leavesExecutionOut(context: FormContext, total: TotalRow): boolean {
  const { points } = context.budget;
  const stated = figureOf(total.points);
  const rows = addPoints(context.rows).sum;
  // A table whose own rows add to the whole holds the execution among them: the score beside the money is not added again.
  if (points === null) return rows.gte(hundred) || (stated !== null && stated.eq(rows) && isNearerWithout(context, total));
  // Points that only words give the execution may be in the total's score, though its points leave them out (90 | 99.5).
  return stated !== null && !points.isZero() && stated.eq(rows) && !(context.budget.pointsElsewhere && mayHoldExecution(context, total));
}

/** 合计 | 80 | 88 above 总分 | 100 | 98, just the scores of the rows: that of the indicators alone, whatever its points say. */
export function isOfIndicators({ form, rows }: FormContext, total: TotalRow): boolean {
  const [own, whole, stated] = [figureOf(total.points), figureOf(form.total?.points), figureOf(total.score)];
  if (total === form.total || own === null || whole === null || stated === null) return false;
  return own.lt(whole) && sameStored(addScores(rows).sum, stated);
}

/** Whether a stated total is nearer to the scores of the rows than to those with the execution's. */
function isNearerWithout(context: FormContext, { score }: TotalRow): boolean {
  const rows = addScores(context.rows).sum;
  const execution = figureOf(context.budget.score);
  if (score?.kind !== 'value' || execution === null) return false;
  const gap = (sum: Decimal): Decimal => score.value.value.minus(sum).abs();
  return gap(rows).lt(gap(rows.plus(execution)));
}

/** A stated total that is not just the scores of the rows, nor nearer to them than to those with the execution's. */
function mayHoldExecution(context: FormContext, total: TotalRow): boolean {
  const stated = figureOf(total.score);
  return stated !== null && !sameStored(addScores(context.rows).sum, stated) && !isNearerWithout(context, total);
}

/** An execution score stated twice and differently is told at the wrong one; the total may have added the other. */
function agreesRestated({ budget }: FormContext, sum: Decimal, stated: Decimal): boolean {
  const again = figureOf(budget.restated);
  return again !== null && sameStored(sum.minus(figureOf(budget.score) ?? zero).plus(again), stated);
}

/** Every stated total (the total row, and a total stated again in the head) against the scores it adds. */
export function checkTotals(context: FormContext): void {
  const { total, restated } = context.form;
  if (total) checkTotal(context, total, total);
  for (const again of restated ?? []) checkTotal(context, again, again.points?.kind === 'value' ? again : total ?? again);
}

/** 显示取整 (rounding.md §2.7): the total and its scores agree as stored or as shown, not both; null where in both or neither. */
function tailText({ sum, shown }: StatedSum, total: Quantity): string | null {
  const seen = total.value.toDecimalPlaces(total.decimals);
  const shownAgree = shown.eq(seen);
  if (sameStored(sum, total.value)) return shownAgree ? null : totalTexts.shown(plain(seen), plain(shown));
  const hidden = total.value.decimalPlaces() > total.decimals || !shown.eq(sum);
  return shownAgree && hidden ? totalTexts.stored(plain(seen), plain(sum)) : null;
}

/** A total told again, in the head, with fewer decimals than the total row has (95.2 above 95.22). */
function roundedText({ form }: FormContext, { score }: TotalRow, { sum, shown }: StatedSum): string | null {
  const row = form.total?.score;
  if (score?.kind !== 'value' || row?.kind !== 'value' || row.cell === score.cell) return null;
  const seen = row.value.value.toDecimalPlaces(row.value.decimals);
  const { value, decimals } = score.value;
  const agrees = sameStored(sum, row.value.value) || shown.eq(seen);
  const coarser = agrees && decimals < row.value.decimals && !value.eq(seen) && roundTo(seen, decimals).eq(value);
  return coarser ? totalTexts.rounded(plain(value), plain(seen)) : null;
}

function checkTotal(context: FormContext, total: TotalRow, main: TotalRow): void {
  const { score } = total;
  // Scores out of 100 that nothing converts are weighed first, and held so.
  if (score?.kind !== 'value' || (context.form.columns.has('rawScore') && !context.form.columns.has('score'))) return;
  // Beside a total row of the indicators alone, a total stated elsewhere may be that of the whole form.
  const out = isOfIndicators(context, total)
    || (leavesExecutionOut(context, main) && (total === main || isNearerWithout(context, total)));
  const added = statedSum(context, !out);
  const stated = score.value.value;
  const cells = [...addScores(context.rows).cells, context.budget.score?.cell];
  if (!added || context.form.half) {
    const { lacking, figures } = addScores(context.rows);
    if (lacking + figures.length === 0) return;
    context.report({
      rule: 'total-differs', severity: 'info', verdict: 'unverifiable', cell: score.cell, related: cells, reported: plain(stated),
      message: context.form.half ? totalTexts.half : totalTexts.unverifiable(Math.max(1, lacking)), clause: context.clause('total'),
    });
    return;
  }
  if (agreesRestated(context, added.sum, stated) || agreesTakenOff(context, added.sum, stated)) return;
  const tail = tailText(added, score.value) ?? roundedText(context, total, added);
  if (tail === null && sameStored(added.sum, stated)) return;
  const gap = plain(stated.minus(added.sum).abs());
  if (tail === null && mayBeEarned(context, stated.minus(added.sum))) {
    context.report({
      rule: 'total-differs', severity: 'info', verdict: 'unverifiable', cell: score.cell, related: cells, reported: plain(stated),
      message: totalTexts.executionEarned(plain(stated), plain(added.sum), gap), clause: context.clause('total'),
      figures: [plain(stated), plain(added.sum), gap],
    });
    return;
  }
  context.report({
    rule: 'total-differs', severity: tail === null ? 'error' : 'info', verdict: tail === null ? 'inconsistent' : 'rounding-tail',
    cell: score.cell, related: cells,
    reported: plain(stated), expected: plain(added.sum),
    message: tail ?? totalTexts.differs(plain(stated), plain(added.sum), sumText(added.figures), gap),
    clause: context.clause('total'), fix: fixOf(added.sum),
    why: {
      formula: `${sumText(added.figures)} = ${plain(added.sum)}`, computed: plain(added.sum), stated: plain(stated),
      figures: context.rows.filter((row) => row.reported).map((row) =>
        ({ label: row.path.at(-1) ?? '', cell: row.scoreCell, value: row.scoreText, range: null, weight: '1' })),
    },
  });
}
