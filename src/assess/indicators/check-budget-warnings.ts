import { normalise, one, plain, readQuantity, roundTo, valueAt, valueOf, zero } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import { budgetTexts } from '../texts/budget';
import { percentText } from '../texts/common';
import { spentIn } from './budget-figures';
import { executionReason, isAdjustmentExplained } from './budget-reasons';
import { quotation } from './reasons';
import type { FormContext } from './context';
import { sumScores } from './sums';

const rateDecimals = 2;

/** A figure as its reader sees it: digits its format hides decide nothing. */
const shown = (figure: Quantity): Quantity => ({ ...figure, value: roundTo(figure.value, figure.decimals) });

/** Spent above the budget; a low rate without a reason; much unspent. */
export function checkExecution(context: FormContext): void {
  const { total, base, rate } = context.budget;
  if (!total || base?.kind !== 'value') return;
  const { settings } = context;
  if (base.value.value.isZero()) {
    context.report({
      rule: 'unspent-over-20', severity: 'warning', verdict: 'unverifiable', cell: base.cell, related: [total.spent?.cell],
      reported: '0', message: budgetTexts.zeroWarning, clause: context.clause('unspent'),
    });
  }
  if (!rate || total.spent?.kind !== 'value') return;
  const related = [total.spent.cell, base.cell];
  const rateText = percentText(rate, rateDecimals);
  // Thresholds are kept by the figures as they are printed: a rate of 90.00 % is not below 90 %.
  const ratio = roundTo(rate, rateDecimals + 2);
  const rateCell = total.rate?.cell ?? context.form.executionRow?.actual?.cell ?? total.spent.cell;
  if (spentIn(shown(total.spent.value), base.value).gt(shown(base.value).value)) {
    context.report({
      rule: 'spent-exceeds-budget',
      severity: 'error',
      verdict: 'inconsistent',
      cell: total.spent.cell,
      related: [base.cell, total.rate?.cell],
      reported: plain(spentIn(total.spent.value, base.value)),
      expected: `≤${plain(base.value.value)}`,
      message: budgetTexts.overspent(
        plain(spentIn(total.spent.value, base.value)),
        plain(base.value.value),
        rateText,
        base === total.inPlace,
      ),
      clause: context.clause('execution-rate'),
    });
  }
  if (ratio.lt(settings.explainRateBelow) && executionReason(context) === null) {
    context.report({
      rule: 'low-execution-unexplained', severity: 'warning', verdict: 'inconsistent', cell: total.reason?.cell ?? rateCell,
      related: [rateCell, ...related],
      reported: plain(ratio),
      message: budgetTexts.lowRate(rateText, percentText(settings.explainRateBelow)),
      clause: context.clause('reasons'),
      figures: [plain(total.spent.value.value), plain(base.value.value)],
    });
  }
  if (one.minus(ratio).gt(settings.unspentAbove)) {
    context.report({
      rule: 'unspent-over-20', severity: 'warning', verdict: 'inconsistent', cell: rateCell, related, reported: plain(ratio),
      message: budgetTexts.unspent(percentText(one.minus(rate), rateDecimals), percentText(settings.unspentAbove)),
      clause: context.clause('unspent'),
      figures: [plain(total.spent.value.value), plain(base.value.value)],
    });
  }
}

const carriedOver = /上年|以前年度|结转|结余/;

/** Whether the budget grew by just what the form names as carried over (其中：上年结转资金 0 → 68.12): nobody adjusted anything. */
function grewByCarryOver({ form }: FormContext, grown: Decimal): boolean {
  const added = (read: Read<Quantity> | null): Decimal => (read?.kind === 'value' ? shown(read.value).value : zero);
  const parts = form.budget?.parts.filter(({ label }) => carriedOver.test(normalise(label.text))) ?? [];
  return carriedBeside(form, grown)
    || parts.some(({ initial, adjusted }) => initial !== null && adjusted !== null && added(adjusted).minus(added(initial)).eq(grown));
}

/** Whether what was carried over stands in a column of its own between the two budgets (预算安排 | 上年结转 | 全年可用). */
function carriedBeside({ budget, sheet }: FormContext['form'], grown: Decimal): boolean {
  const { total: { initial, adjusted }, headers: { initial: before, adjusted: after } } = budget!;
  if (!initial || !adjusted || !before || !after || initial.cell.row !== adjusted.cell.row) return false;
  for (let column = before.column + 1; column < after.column; column += 1) {
    const head = valueAt(sheet, before.row, column);
    const raw = valueAt(sheet, initial.cell.row, column);
    const amount = valueOf(readQuantity(raw, 'General', { ...initial.cell, column }));
    if (typeof head === 'string' && carriedOver.test(normalise(head)) && amount?.value.eq(grown)) return true;
  }
  return false;
}

/** 年初 and 调整后 differ and nothing on the form says why. */
export function checkAdjustment(context: FormContext): void {
  const { total } = context.budget;
  const initial = total?.initial;
  const adjusted = total?.adjusted;
  if (initial?.kind !== 'value' || adjusted?.kind !== 'value') return;
  if (spentIn(shown(initial.value), adjusted.value).eq(shown(adjusted.value).value)) return;
  if (grewByCarryOver(context, shown(adjusted.value).value.minus(spentIn(shown(initial.value), adjusted.value)))) return;
  if (isAdjustmentExplained(context)) return;
  context.report({
    rule: 'adjustment-unexplained', severity: 'warning', verdict: 'inconsistent', cell: total?.reason?.cell ?? adjusted.cell,
    related: [initial.cell, adjusted.cell], reported: plain(adjusted.value.value), figures: [plain(initial.value.value)],
    message: budgetTexts.adjusted(plain(initial.value.value), plain(adjusted.value.value)), clause: context.clause('adjustment'),
  });
}

/** 红色预警: the share of indicator points runs ahead of the share of the execution points. */
export function checkScoreAhead(context: FormContext): void {
  const { points: executionPoints, rate } = context.budget;
  const total = context.form.total?.score ?? null;
  const sums = sumScores(context.rows);
  if (context.weighedTwice || !executionPoints || executionPoints.isZero() || !sums || sums.points.isZero() || sums.score.isZero()) return;
  const { score } = context.budget;
  const earned = score?.kind === 'value' ? shown(score.value).value : rate;
  const most = score?.kind === 'value' ? executionPoints : one;
  // Nothing runs ahead of money spent in full: scores above their points are named themselves.
  if (!earned || earned.gte(most)) return;
  // earned ÷ most below the share of the scores by more than the pack allows, without a quotient.
  const allowed = one.minus(context.settings.scoreAhead);
  if (!earned.times(sums.points).lt(sums.score.times(most).times(allowed))) return;
  const share = earned.div(most);
  const scoreShare = sums.score.div(sums.points);
  const ahead = scoreShare.minus(share).div(scoreShare);
  const cell = total?.cell ?? context.form.total?.label.cell ?? context.budget.score?.cell ?? context.budget.total?.label.cell;
  if (!cell) return;
  const reason = executionReason(context);
  const shares = budgetTexts.ahead(
    percentText(scoreShare, rateDecimals), percentText(share, rateDecimals), percentText(ahead, rateDecimals),
    percentText(context.settings.scoreAhead),
  );
  // A reason for a little unspent is a word on it; much of it unspent is to be looked at all the same.
  const settled = reason !== null && rate !== null && !one.minus(roundTo(rate, rateDecimals + 2)).gt(context.settings.unspentAbove);
  context.report({
    rule: 'score-ahead-of-spending', severity: settled ? 'info' : 'warning', verdict: 'inconsistent', cell,
    related: [context.budget.score?.cell, context.budget.total?.rate?.cell],
    reported: plain(roundTo(ahead, rateDecimals + 2)),
    message: shares + (reason === null ? budgetTexts.aheadUnexplained : budgetTexts.aheadExplained(quotation(reason))),
    clause: context.clause('score-ahead'), figures: [plain(sums.score), plain(share), ...(reason === null ? [] : [reason])],
  });
}
