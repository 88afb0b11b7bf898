import { one } from '../../figures';
import type { Decimal } from '../../figures';
import type { Settings } from '../../rules';
import type { ScoredRow } from './scored-row';

/** Whether a row's actual value is above its target by the pack's threshold or more (only targets that more is better for). */
export function isOverachieved(row: ScoredRow, settings: Settings): boolean {
  const { outcome } = row;
  if (!outcome?.compared || outcome.met !== true || (outcome.operator !== '≥' && outcome.operator !== '>')) return false;
  const { actual, target } = outcome.compared;
  // Most actual values are at or just above their target: settled without arithmetic.
  if (target.isNegative() || target.isZero() || actual.lte(target)) return false;
  return actual.gte(target.times(farAbove(settings)));
}

const factors = new WeakMap<Settings, Decimal>();

/** How many times its target an actual value is when it is above it by the pack's threshold. */
function farAbove(settings: Settings): Decimal {
  let factor = factors.get(settings);
  if (!factor) factors.set(settings, factor = one.plus(settings.overachievement));
  return factor;
}
