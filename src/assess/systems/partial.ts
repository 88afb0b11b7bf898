import { Decimal, Interval, plain, roundTo } from '../../figures';
import { evaluate } from '../../formula';
import type { Binding, Expression, Scope } from '../../formula';
import type { Decision } from '../indicators/decision';
import { decisionTexts } from '../texts/decisions';
import { meanOver } from './projects';
import type { ProjectShare } from './projects';

const shown = (score: Decimal): string => plain(roundTo(score, 2));

/**
 * What a score that is a mean over projects may be, where the workbook holds the sheets of some of them only (`all` counts every
 * one) or indicators are open; null where the sheets settle it.
 */
export function partialOf(
  formula: Expression, scope: Scope, list: string, shares: readonly ProjectShare[], all: Decimal,
): Exclude<Decision['partial'], undefined> {
  const open = shares.filter(({ share }) => share === null).length;
  if (all.lte(shares.length) && open === 0) return null;
  const mean = meanOver(shares, all);
  const [low, high] = [mean.lo, mean.hi].map((value) => {
    const own: Binding = { kind: 'figure', input: { name: list, value, decimals: null, cell: null, text: '' } };
    return evaluate(formula, new Map([...scope, [list, own]]));
  });
  if (low?.kind !== 'value' || high?.kind !== 'value') return null;
  const words = decisionTexts.part(shares.length, plain(Decimal.max(all, shares.length)), shown(low.value), shown(high.value));
  return { bound: Interval.between(low.value, high.value), why: words + (open > 0 ? decisionTexts.openProjects(open) : '') };
}
