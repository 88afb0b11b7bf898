import { Decimal, one } from '../../../figures';
import type { CellRef } from '../../../figures';
import type { Bound } from '../../facts/bound';
import { text } from '../value';
import type { Scope, Value } from '../value';

export type Entry = readonly [string, Value | null];

/** A scope of the entries that have a value; the others become gaps where a skeleton uses them. */
export function scopeOf(entries: readonly Entry[]): Scope {
  return new Map(entries.filter((entry): entry is readonly [string, Value] => entry[1] !== null));
}

export const money = (bound: Bound | null): Value | null => bound && { kind: 'money', bound };
export const rate = (bound: Bound | null): Value | null => bound && { kind: 'rate', bound };
export const score = (bound: Bound | null): Value | null => bound && { kind: 'score', bound };
export const list = (items: readonly Scope[]): Value => ({ kind: 'list', items });
export const count = (value: number): Value => ({
  kind: 'count', bound: { value: new Decimal(value), unit: null, decimals: 0, cells: [] },
});
export const flag = (holds: boolean): Value => count(holds ? 1 : 0);

/** A list that is not there where it has no entries, so that a skeleton may ask for it. */
export const filled = (items: readonly Scope[]): Value | null => (items.length > 0 ? list(items) : null);

/** Words that stand in one cell, or null for none. */
export const at = (words: string | null, cell: CellRef | null): Value | null =>
  (words === null ? null : text(words, cell ? [cell] : []));

export const isSet = (scope: Scope, name: string): boolean => {
  const value = scope.get(name);
  return value?.kind === 'count' && value.bound.value.eq(one);
};

export function itemsOf(scope: Scope, name: string): readonly Scope[] {
  const value = scope.get(name);
  return value?.kind === 'list' ? value.items : [];
}
