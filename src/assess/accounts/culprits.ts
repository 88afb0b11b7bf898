import { lastPlace, plain, roundTo, valueOf, zero } from '../../figures';
import type { Decimal, Reconciliation } from '../../figures';
import type { AccountsTable } from '../../forms/accounts';
import type { Check } from './expand';
import { verdictOf } from './judge';
import { isBlank, type Slot } from './slot';
import type { TableSet } from './table-set';

export interface Judged { readonly check: Check; readonly outcome: Reconciliation }

/** A broken 勾稽关系, or several that one cell explains: where to look, and the value there with which all of them hold. */
export interface Breach {
  readonly slot: Slot;
  readonly broken: readonly Judged[];
  /** Null where only the relation itself can be named, not the wrong figure. */
  readonly value: Decimal | null;
}

/** A figure that, changed alone, makes every broken check it takes part in hold without breaking any other. */
interface Suspect { readonly slot: Slot; readonly value: Decimal; readonly broken: readonly Judged[] }

/**
 * Finds the cells to look at. One wrong figure breaks every check it takes part in; where a single other value of one cell mends two
 * or more broken checks and no unbroken one minds, they are one finding there. A broken check nobody else explains stays at its own
 * cell, unless that cell is confirmed by other checks and exactly one other cell is free to be wrong.
 */
export function findBreaches(judged: readonly Judged[], precision: TableSet['precision']): readonly Breach[] {
  const byCell = indexed(judged);
  const broken = judged.filter(({ outcome }) => outcome.verdict === 'inconsistent');
  const suspects = suspectsOf(broken, byCell, precision);
  const open = new Set(broken);
  const breaches: Breach[] = [];
  for (let best = bestOf(suspects, open); best; best = bestOf(suspects, open)) {
    breaches.push(best);
    for (const one of best.broken) open.delete(one);
  }
  for (const single of open) breaches.push(alone(single, suspects));
  return breaches;
}

function indexed(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
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

export function slotsOf(check: Check): readonly Slot[] {
  return [check.target, ...check.items.map(({ slot }) => slot)];
}

function suspectsOf(
  broken: readonly Judged[], byCell: ReadonlyMap<string, readonly Judged[]>, precision: TableSet['precision'],
): readonly Suspect[] {
  const suspects = new Map<string, Suspect | null>();
  for (const slot of broken.flatMap(({ check }) => slotsOf(check))) {
    const { key } = slot;
    if (slot.absent || suspects.has(key)) continue;
    const own = byCell.get(slot.key) ?? [];
    const mine = own.filter(({ outcome }) => outcome.verdict === 'inconsistent');
    const values = nearby(mine.map(({ check }) => solve(check, slot, precision)), decimalsOf(slot, precision));
    const value = values.find((trial) => (trial.gte(0) || holdsNegative(slot.table))
      && own.every(({ check }) => check.doubtful || verdictOf(check, precision, { key, value: trial }) !== 'inconsistent'));
    suspects.set(slot.key, value ? { slot, value, broken: mine } : null);
  }
  return [...suspects.values()].filter((suspect) => suspect !== null);
}

/** Money is not negative, but where a table shows that some of it is (losses, corrections) another figure may be. */
function holdsNegative({ rows }: AccountsTable): boolean {
  return rows.some(({ figures }) => [...figures.values()].some((read) => valueOf(read)?.value.isNegative() === true));
}

/** Rounding may put the true figure a unit or two of the last place beside the one that comes out even. */
const offsets = [0, 1, -1, 2, -2];

function nearby(solved: readonly Decimal[], decimals: number): readonly Decimal[] {
  const unit = lastPlace(decimals);
  const values = offsets.flatMap((offset) => solved.map((value) => value.plus(unit.times(offset))));
  return [...new Map(values.map((value) => [plain(value), value])).values()];
}

function decimalsOf(slot: Slot, precision: TableSet['precision']): number {
  const shown = isBlank(slot.read) ? 0 : valueOf(slot.read)?.decimals ?? 0;
  return Math.max(precision.get(slot.table) ?? 0, shown);
}

/** What the slot would have to read for the check to come out even, at the precision of its table and in its unit. */
function solve(check: Check, slot: Slot, precision: TableSet['precision']): Decimal {
  const inBase = (other: Slot): Decimal => (valueOf(other.read)?.value ?? zero).times(other.table.moneyUnit.scale);
  const isTarget = check.target.key === slot.key;
  const others = check.items.filter((item) => item.slot.key !== slot.key)
    .reduce((sum, item) => sum.plus(inBase(item.slot).times(item.weight)), zero);
  const weight = check.items.find((item) => item.slot.key === slot.key)?.weight ?? 1;
  const base = isTarget ? others : inBase(check.target).minus(others).div(weight);
  return roundTo(base.div(slot.table.moneyUnit.scale), decimalsOf(slot, precision));
}

function bestOf(suspects: readonly Suspect[], open: ReadonlySet<Judged>): Suspect | null {
  const able = suspects.filter(({ broken }) => broken.length > 1 && broken.every((one) => open.has(one)));
  return able.reduce<Suspect | null>((best, suspect) => (best === null || rank(suspect) > rank(best) ? suspect : best), null);
}

/** More broken checks explained first; then a cell some check itself points at. */
function rank({ slot, broken }: Suspect): number {
  return broken.length * 2 + (broken.some(({ check }) => check.at.key === slot.key) ? 1 : 0);
}

function alone(single: Judged, suspects: readonly Suspect[]): Breach {
  const free = suspects.filter(({ broken }) => broken.length === 1 && broken[0] === single);
  const own = free.find(({ slot }) => slot.key === single.check.at.key);
  if (own) return own;
  const only = free.length === 1 ? free[0]! : null;
  return only ?? { slot: single.check.at, broken: [single], value: null };
}
