import type { Decimal } from '../../figures';
import type { Expression } from '../../formula';
import type { IndicatorRule } from './indicator';

/** The name a formula uses for the row's points on the sheet. */
export const pointsName = '分值';

/**
 * The rule's formula for the points that stand on the sheet: points always come from the sheet, so literals written for
 * another weight are scaled in proportion. @throws never; a rule without a formula is a programming error of the caller.
 */
export function scaledTo(rule: IndicatorRule, points: Decimal): Expression {
  if (!rule.formula) throw new Error(`indicator without formula: ${rule.name}`);
  const { expression } = rule.formula;
  if (!rule.points || rule.points.equals(points)) return expression;
  return {
    op: 'multiply',
    terms: [expression, { op: 'divide', left: { op: 'number', value: points }, right: { op: 'number', value: rule.points } }],
  };
}
