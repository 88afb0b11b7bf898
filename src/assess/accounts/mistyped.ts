import { valueOf } from '../../figures';
import type { Decimal } from '../../figures';
import type { Breach } from './breach';
import { verdictOf } from './judge';
import { isStated, type Slot } from './slot';
import type { TableSet } from './table-set';
import { holdsNegative, slotsOf, type Judged } from './trying';

/** The decimal point may be off by so many places, to either side. */
const shifts = [10, 100, 1000, 10_000];

/** What a figure may have been before it was mistyped: another sign or another place of the point. */
const variantsOf = (value: Decimal, decimals: number): readonly Decimal[] =>
  [value.neg(), ...shifts.flatMap((by) => [value.times(by), value.div(by)]).filter((one) => one.decimalPlaces() <= decimals)];

/**
 * Of a broken check that nothing else explains: the one figure of it with which all would hold, had it been typed with another sign
 * or its point elsewhere. Null where no figure or more than one can be so explained.
 */
export function mistyped(
  single: Judged, byCell: ReadonlyMap<string, readonly Judged[]>, precision: TableSet['precision'],
): Breach | null {
  if (single.check.relation !== 'equal') return null;
  const found = slotsOf(single.check).flatMap((slot): readonly Breach[] => {
    const value = isStated(slot) && !slot.absent ? meantBy(slot, byCell.get(slot.key) ?? [], precision) : null;
    return value ? [{ slot, broken: [single], value, mistyped: true }] : [];
  });
  return found.length === 1 ? found[0]! : null;
}

function meantBy({ key, table, read }: Slot, checks: readonly Judged[], precision: TableSet['precision']): Decimal | null {
  const quantity = valueOf(read)!;
  const decimals = Math.max(precision.get(table) ?? 0, quantity.decimals);
  const able = variantsOf(quantity.value, decimals).filter((value) => (value.gte(0) || holdsNegative(table))
    && checks.every(({ check }) => check.doubtful || verdictOf(check, precision, { key, value }) !== 'inconsistent'));
  return able[0] ?? null;
}
