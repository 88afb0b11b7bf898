import { one, valueOf, zero, lastPlace } from '../../figures';
import type { Decimal } from '../../figures';
import type { Check } from './expand';
import { judge } from './judge';
import { isStated, type Slot } from './slot';
import type { TableSet } from './table-set';
import { slotsOf } from './trying';

/**
 * A sum that its printed parts add up to, to the last digit, may have been added from them after they were rounded: then it lies
 * within half a unit of the last place for each of them, and not of one, of the books. Another table may have rounded the books'
 * own sum, and differ. Gives the checks between tables what their figures may so be off: 1367.75 (10.77 + 1356.98) and 1367.76.
 */
export function withParts(checks: readonly Check[], precision: TableSet['precision']): readonly Check[] {
  const parts = partsOf(checks, precision);
  return checks.map((check) => {
    const between = check.identity.rule === 'cross-table-differs' && check.relation === 'equal';
    const play = between && slotsOf(check).some(({ key }) => parts.has(key)) ? playOf(check, parts, precision) : null;
    return play ? { ...check, play } : check;
  });
}

/** Of each sum that adds up to the last digit how many parts it has. */
function partsOf(checks: readonly Check[], precision: TableSet['precision']): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const check of checks) {
    const { target, items, relation, identity } = check;
    if (identity.rule === 'cross-table-differs' || relation !== 'equal' || check.doubtful) continue;
    const count = items.filter(({ slot }) => isStated(slot)).length;
    if (count < 2 || items.some(({ weight }) => weight < 0) || count <= (parts.get(target.key) ?? 0)) continue;
    if (judge(check, precision).delta?.isZero() ?? true) parts.set(target.key, count);
  }
  return parts;
}

/** Less than this the sides of a check may differ, in 元. */
function playOf(check: Check, parts: ReadonlyMap<string, number>, precision: TableSet['precision']): Decimal {
  return slotsOf(check).filter(isStated)
    .reduce((sum, slot) => sum.plus(half(slot, precision).times(parts.get(slot.key) ?? 1)), zero);
}

function half({ table, read }: Slot, precision: TableSet['precision']): Decimal {
  const decimals = Math.max(precision.get(table) ?? 0, valueOf(read)?.decimals ?? 0);
  return lastPlace(decimals).times(table.moneyUnit.scale).div(one.plus(one));
}
