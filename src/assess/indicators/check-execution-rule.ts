import { hundred, Interval, plain } from '../../figures';
import { executionByRule } from '../../rules';
import { budgetTexts } from '../texts/budget';
import { fixOf, mostScoreDecimals } from './context';
import type { FormContext } from './context';
import { executionRuleOf } from './execution-rule';

/** The execution's score by the rule in words (执行率≥95%得满分，每低1个百分点扣0.5分), where that can be reckoned. */
export function checkExecutionRule(context: FormContext): void {
  const { points, rate, score, ownRule, total } = context.budget;
  if (!ownRule || !points || !rate || score?.kind !== 'value' || rate.gt(1)) return;
  const text = executionRuleOf(context);
  const earned = text === null ? null : executionByRule(text, points, rate);
  if (text === null || !earned) return;
  const stated = score.value.value;
  // A score beyond the points is told as that.
  if (stated.gt(points) || stated.isNegative()) return;
  const allowed = Interval.between(earned.low, earned.high);
  const decimals = Math.min(mostScoreDecimals, Math.max(1, stated.decimalPlaces()));
  if (allowed.intersects(Interval.of(stated, decimals, 'half-up'))) return;
  const expected = earned.exact.toDecimalPlaces(context.settings.scoreDecimals);
  context.report({
    rule: 'execution-score-differs', severity: stated.gt(earned.exact) ? 'error' : 'warning', verdict: 'inconsistent',
    cell: score.cell, related: [context.budget.pointsCell, total?.spent?.cell, context.budget.base?.cell],
    reported: plain(stated), expected: plain(expected), clause: context.clause('execution-score'), fix: fixOf(expected),
    message: budgetTexts.scoreByRule(
      plain(stated), text.replace(/\s+/g, ''), plain(rate.times(hundred).toDecimalPlaces(2)), plain(expected),
    ),
  });
}
