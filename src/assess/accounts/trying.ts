import { lastPlace, plain, roundTo, valueOf, zero } from '../../figures';
import type { Decimal, Reconciliation } from '../../figures';
import type { AccountsTable } from '../../forms/accounts';
import type { Check } from './expand';
import { isBlank, type Slot } from './slot';
import type { TableSet } from './table-set';

/** A check, and what judging it came to. */
export interface Judged { readonly check: Check; readonly outcome: Reconciliation }

/** The checks each cell takes part in. */
export function indexed(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const map = new Map<string, Judged[]>();
  for (const one of judged) {
    if (one.outcome.verdict === 'unverifiable') continue;
    for (const slot of slotsOf(one.check)) {
      const list = map.get(slot.key);
      if (list) list.push(one);
      else map.set(slot.key, [one]);
    }
  }
  return map;
}

/** Every cell a check takes part of: its target first, then its terms. */
export function slotsOf(check: Check): readonly Slot[] {
  return [check.target, ...check.items.map(({ slot }) => slot)];
}

/** Money is not negative, but where a table shows that some of it is (losses, corrections) another figure may be. */
export function holdsNegative({ rows }: AccountsTable): boolean {
  return rows.some(({ figures }) => [...figures.values()].some((read) => valueOf(read)?.value.isNegative() === true));
}

/** Rounding may put the true figure a unit or two of the last place beside the one that comes out even. */
const offsets = [0, 1, -1, 2, -2];

/** The figures to try in a cell: those its checks ask for, then each a last place or two beside it, none twice. */
export function nearby(solved: readonly Decimal[], decimals: number): readonly Decimal[] {
  const unit = lastPlace(decimals);
  const values = offsets.flatMap((offset) => solved.map((value) => value.plus(unit.times(offset))));
  return [...new Map(values.map((value) => [plain(value), value])).values()];
}

/** Decimals a figure of a cell may have: its table's, or its own where it shows more. */
export function decimalsOf(slot: Slot, precision: TableSet['precision']): number {
  const shown = isBlank(slot.read) ? 0 : valueOf(slot.read)?.decimals ?? 0;
  return Math.max(precision.get(slot.table) ?? 0, shown);
}

/** What the slot would have to read for the check to come out even, at the precision of its table and in its unit. */
export function solve(check: Check, slot: Slot, precision: TableSet['precision']): Decimal {
  const inBase = (other: Slot): Decimal => (valueOf(other.read)?.value ?? zero).times(other.table.moneyUnit.scale);
  const isTarget = check.target.key === slot.key;
  const others = check.items.filter((item) => item.slot.key !== slot.key)
    .reduce((sum, item) => sum.plus(inBase(item.slot).times(item.weight)), zero);
  const weight = check.items.find((item) => item.slot.key === slot.key)?.weight ?? 1;
  const base = isTarget ? others : inBase(check.target).minus(others).div(weight);
  return roundTo(base.div(slot.table.moneyUnit.scale), decimalsOf(slot, precision));
}
