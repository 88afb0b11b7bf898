import type { Breach, Suspect } from './breach';
import { climbing } from './chains';
import { verdictOf } from './judge';
import { mistyped } from './mistyped';
import { isBlank } from './slot';
import type { TableSet } from './table-set';
import { decimalsOf, holdsNegative, indexed, nearby, slotsOf, solve, type Judged } from './trying';

/**
 * Finds the cells to look at. One wrong figure breaks every check it takes part in; where a single other value of one cell mends
 * two or more broken checks and no unbroken one minds, they are one finding there, as they are where the sums above it ran up
 * with it. A broken check nobody else explains is told at the one cell whose figure a slip of typing explains; else it stays at its
 * own cell, unless that cell is confirmed by other checks and exactly one other cell is free to be wrong.
 */
export function findBreaches(judged: readonly Judged[], precision: TableSet['precision']): readonly Breach[] {
  const byCell = indexed(judged);
  const broken = judged.filter(({ outcome }) => outcome.verdict === 'inconsistent');
  const suspects = suspectsOf(broken, byCell, precision);
  const open = new Set(broken);
  const breaches: Breach[] = [];
  for (let best = bestOf(suspects, open) ?? climbing(open, byCell, precision); best;
    best = bestOf(suspects, open) ?? climbing(open, byCell, precision)) {
    breaches.push(best);
    for (const one of best.broken) open.delete(one);
  }
  for (const single of open) breaches.push(mistyped(single, byCell, precision) ?? alone(single, suspects, byCell));
  return breaches;
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

function bestOf(suspects: readonly Suspect[], open: ReadonlySet<Judged>): Suspect | null {
  const able = suspects.filter(({ broken }) => broken.length > 1 && broken.every((one) => open.has(one)));
  return able.reduce<Suspect | null>((best, suspect) => (best === null || rank(suspect) > rank(best) ? suspect : best), null);
}

/** More broken checks explained first; then a cell some check itself points at. */
function rank({ slot, broken }: Suspect): number {
  return broken.length * 2 + (broken.some(({ check }) => check.at.key === slot.key) ? 1 : 0);
}

function alone(single: Judged, suspects: readonly Suspect[], byCell: ReadonlyMap<string, readonly Judged[]>): Breach {
  const free = suspects.filter(({ broken }) => broken.length === 1 && broken[0] === single);
  const own = free.find(({ slot }) => slot.key === single.check.at.key);
  if (own) return own;
  const [only] = free;
  return only && free.length === 1 && !(isBlank(only.slot.read) && isDoubted(single, byCell)) ? only
    : { slot: single.check.at, broken: [single], value: null };
}

/** Whether another broken check doubts a figure of this one too: then a blank cell, of a table left empty, is not to blame. */
function isDoubted(single: Judged, byCell: ReadonlyMap<string, readonly Judged[]>): boolean {
  return slotsOf(single.check).some(({ key }) =>
    byCell.get(key)?.some((one) => one !== single && one.outcome.verdict === 'inconsistent') === true);
}
