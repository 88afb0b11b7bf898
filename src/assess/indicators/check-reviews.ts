import { plain, sumOf, valueAt, valueOf, zero } from '../../figures';
import type { Decimal } from '../../figures';
import type { Review } from '../../forms';
import { reviewTexts } from '../texts/reviews';
import type { FormContext } from './context';
import { sameStored } from './readings';
import { adds } from './score-rows';
import { figureOf } from './scored-row';
import { sumText } from './sums';

/**
 * Columns of scores another body gave (复核得分, 财政评分): each score lies within its points, and the column adds up to its own total.
 * How they differ from the unit's own is that body's judgement: nothing is told of it.
 */
export function checkReviews(context: FormContext): void {
  for (const review of context.form.reviews ?? []) {
    const label = String(valueAt(context.form.sheet, review.label.row, review.label.column)).replace(/\s+/g, '');
    const beyond = tellBeyond(context, review, label);
    if (!beyond) checkTotal(context, review, label);
  }
}

/** Scores outside their points, told unless so many are that the column is out of something else; whether there are such. */
function tellBeyond(context: FormContext, review: Review, label: string): boolean {
  const beyond = review.scores.flatMap(({ row, score }) => {
    const points = context.rows.find(({ indicator }) => indicator.row === row)?.points;
    if (!points || score.kind !== 'value') return [];
    return score.value.value.gt(points) || score.value.value.isNegative() ? [{ points, score }] : [];
  });
  if (beyond.length * 2 > review.scores.length) return true;
  for (const { points, score } of beyond) {
    context.report({
      rule: 'score-exceeds-points', severity: 'warning', verdict: 'inconsistent', cell: score.cell,
      reported: plain(score.value.value), expected: score.value.value.isNegative() ? '≥0' : `≤${plain(points)}`,
      clause: context.clause('row-score'),
      message: reviewTexts.exceeds(label, plain(score.value.value), plain(points)), figures: [plain(points)],
    });
  }
  return false;
}

function checkTotal(context: FormContext, review: Review, label: string): void {
  const stated = valueOf(review.total);
  if (!stated || context.rows.some((row) => !adds(row))) return;
  const figures = review.scores.flatMap(({ score }) => valueOf(score)?.value ?? []);
  const gap = stated.value.minus(sumOf(figures));
  if (executionsOf(context, review).some((execution) => execution === null || sameStored(gap, execution))) return;
  const known = valueOf(review.execution)?.value;
  const added = known ? [...figures, known] : figures;
  const sum = sumOf(added);
  context.report({
    rule: 'total-differs', severity: 'warning', verdict: 'inconsistent', cell: review.total!.cell,
    related: review.scores.map(({ score }) => score.cell), reported: plain(stated.value), expected: plain(sum),
    message: reviewTexts.total(label, plain(stated.value), plain(sum), sumText(added)), clause: context.clause('total'),
  });
}

/** What the execution may have brought into a review's total; null among them where nobody says. */
function executionsOf({ budget, form }: FormContext, { execution }: Review): readonly (Decimal | null)[] {
  if (execution?.kind === 'value') return [execution.value.value, zero];
  if (form.executionRow === null && budget.points === null) return [figureOf(budget.score) ?? zero, zero];
  return [null];
}
