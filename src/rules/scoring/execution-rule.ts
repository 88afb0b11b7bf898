import { Decimal, hundred, one, percent } from '../../figures';
import { bandRuleIn, earnedByBands } from './printed-bands';
import { stepped, stepRuleIn } from './steps';

/** What a rule leaves of the points: exactly, and with a last step begun counted in full or not at all. */
export interface Earned { readonly exact: Decimal; readonly low: Decimal; readonly high: Decimal }

/**
 * The execution's score by a rule in words (执行率≥95%得满分，每低1个百分点扣0.5分; 90%（含）以上得10分，80%-90%得8分 …), not rounded; a rate above
 * the whole earns what the whole does. Null where the words cannot be reckoned.
 */
export function executionByRule(text: string, points: Decimal, rate: Decimal): Earned | null {
  const share = Decimal.min(rate, one).times(hundred);
  const figures = { actual: share, target: hundred };
  const steps = stepRuleIn(text);
  if (steps?.from && share.gte(steps.from.value)) return { exact: points, low: points, high: points };
  const left = steps && stepped(steps, points, figures, percent);
  if (left) return left;
  const bands = bandRuleIn(text);
  const exact = bands && earnedByBands(bands, points, figures, percent, false);
  return exact && { exact, low: exact, high: exact };
}
