import { roundTo } from '../../figures';
import type { Decimal } from '../../figures';
import { executionByRule, executionScore } from '../../rules';
import type { FormContext } from './context';
import { executionRuleTexts } from './own-rule';

/**
 * The one rule in words by which the execution scores: that of the form, else that of its rules; null where there is none, or
 * several.
 */
export function executionRuleOf({ form, settings }: FormContext): string | null {
  const [text = settings.executionRule, ...more] = executionRuleTexts(form);
  return more.length === 0 ? text : null;
}

/** The execution's score by its rules, rounded; null where points or rate are lacking or its rule in words leaves it open. */
export function executionByRules(context: FormContext): Decimal | null {
  const { points, rate, ownRule } = context.budget;
  if (points === null || !rate) return null;
  const { scoreDecimals } = context.settings;
  if (!ownRule) return roundTo(executionScore(points, rate), scoreDecimals);
  const text = executionRuleOf(context);
  const earned = text === null ? null : executionByRule(text, points, rate);
  return earned && earned.low.eq(earned.high) ? roundTo(earned.exact, scoreDecimals) : null;
}
