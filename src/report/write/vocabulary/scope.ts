import { Decimal, one } from '../../../figures';
import type { CellRef } from '../../../figures';
import type { Bound } from '../../facts/bound';
import { text } from '../value';
import type { Scope, Value } from '../value';

/** A name of a skeleton and its value; null: not known. */
export type Entry = readonly [string, Value | null];

/** A scope of the entries that have a value; the others become gaps where a skeleton uses them. */
export function scopeOf(entries: readonly Entry[]): Scope {
  return new Map(entries.filter((entry): entry is readonly [string, Value] => entry[1] !== null));
}

/** An amount, told in the unit of its bound; rounding is the skeleton's (`moneyDecimals`). */
export const money = (bound: Bound | null): Value | null => bound && { kind: 'money', bound };
/** A ratio (0.95), told as a percentage of at most two decimals. */
export const rate = (bound: Bound | null): Value | null => bound && { kind: 'rate', bound };
/** Points, told with at most two decimals. */
export const score = (bound: Bound | null): Value | null => bound && { kind: 'score', bound };
/** Entries a skeleton goes through, one scope each. */
export const list = (items: readonly Scope[]): Value => ({ kind: 'list', items });
/** A whole number that no cell states. */
export const count = (value: number): Value => ({
  kind: 'count', bound: { value: new Decimal(value), unit: null, decimals: 0, cells: [] },
});
/** A condition for skeletons: 1 where it holds, else 0 (`isSet`). */
export const flag = (holds: boolean): Value => count(holds ? 1 : 0);

/** A list that is not there where it has no entries, so that a skeleton may ask for it. */
export const filled = (items: readonly Scope[]): Value | null => (items.length > 0 ? list(items) : null);

/** Words that stand in one cell, or null for none. */
export const at = (words: string | null, cell: CellRef | null): Value | null =>
  (words === null ? null : text(words, cell ? [cell] : []));

/** Whether a flag of a scope is there and holds. */
export const isSet = (scope: Scope, name: string): boolean => {
  const value = scope.get(name);
  return value?.kind === 'count' && value.bound.value.eq(one);
};

/** The entries of a list in a scope; none where there is no such list. */
export function itemsOf(scope: Scope, name: string): readonly Scope[] {
  const value = scope.get(name);
  return value?.kind === 'list' ? value.items : [];
}
