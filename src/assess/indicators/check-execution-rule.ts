import { hundred, Interval, normalise, percent, plain } from '../../figures';
import type { Decimal } from '../../figures';
import { bandRuleIn, earnedByBands, stepped, stepRuleIn } from '../../rules';
import { budgetTexts } from '../texts/budget';
import { fixOf, mostScoreDecimals } from './context';
import type { FormContext } from './context';
import { executionRuleTexts } from './own-rule';

/** What a rule leaves of the points: exactly, and with a last step begun counted in full or not at all. */
interface Earned { readonly exact: Decimal; readonly low: Decimal; readonly high: Decimal }

/** The execution's score by the rule the form prints for it (执行率≥95%得满分，每低1个百分点扣0.5分), where that can be reckoned. */
export function checkExecutionRule(context: FormContext): void {
  const { points, rate, score, ownRule, total } = context.budget;
  if (!ownRule || !points || !rate || score?.kind !== 'value' || rate.gt(1)) return;
  const texts = executionRuleTexts(context.form);
  const [text] = texts;
  const earned = text !== undefined && texts.length === 1 ? earnedBy(text, points, rate.times(hundred)) : null;
  if (!earned) return;
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
      plain(stated), normalise(text!), plain(rate.times(hundred).toDecimalPlaces(2)), plain(expected),
    ),
  });
}

function earnedBy(text: string, points: Decimal, rate: Decimal): Earned | null {
  const figures = { actual: rate, target: hundred };
  const steps = stepRuleIn(text);
  if (steps?.from && rate.gte(steps.from.value)) return { exact: points, low: points, high: points };
  const left = steps && stepped(steps, points, figures, percent);
  if (left) return left;
  const bands = bandRuleIn(text);
  const exact = bands && earnedByBands(bands, points, figures, percent, false);
  return exact && { exact, low: exact, high: exact };
}
