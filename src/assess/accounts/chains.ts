import { valueOf, zero } from '../../figures';
import type { Decimal } from '../../figures';
import type { Suspect } from './breach';
import { verdictOf, type Trial } from './judge';
import type { Slot } from './slot';
import type { TableSet } from './table-set';
import { decimalsOf, holdsNegative, nearby, slotsOf, solve, type Judged } from './trying';

/** Among more broken checks than these nobody looks for the one figure that ran up. */
const most = 60;

/**
 * One wrong figure runs up: a form computes 款, 类 and 合计 from their parts, so that these differ by as much and only what stands
 * beside them (合计 = 基本 + 项目, another table) is broken. Finds the figure that, changed together with the sums above it in its
 * column by the same amount, mends two or more open checks and breaks none; null where there is none.
 */
export function climbing(
  open: ReadonlySet<Judged>, byCell: ReadonlyMap<string, readonly Judged[]>, precision: TableSet['precision'],
): Suspect | null {
  if (open.size < 2 || open.size > most) return null;
  const seen = new Set<string>();
  let best: Suspect | null = null;
  for (const slot of [...open].flatMap(({ check }) => slotsOf(check))) {
    if (slot.absent || seen.has(slot.key)) continue;
    seen.add(slot.key);
    const sums = sumsAbove(slot, byCell);
    for (let height = 1; height <= sums.length; height += 1) {
      const suspect = suspectOf(slot, sums.slice(0, height), byCell, precision);
      if (suspect?.broken.every((one) => open.has(one)) && suspect.broken.length > (best?.broken.length ?? 1)) best = suspect;
    }
  }
  return best;
}

/** The cells that add a figure up: its 款, 类 and 合计 in the same column. */
function sumsAbove(slot: Slot, byCell: ReadonlyMap<string, readonly Judged[]>): readonly Slot[] {
  const sums: Slot[] = [];
  let below: Slot | undefined = slot;
  while (below && sums.length < 4) {
    const { key }: Slot = below;
    below = byCell.get(key)?.find(({ check }) => check.identity.kind === 'hierarchy' && check.target.key !== key)?.check.target;
    if (below) sums.push(below);
  }
  return sums;
}

function suspectOf(
  slot: Slot, above: readonly Slot[], byCell: ReadonlyMap<string, readonly Judged[]>, precision: TableSet['precision'],
): Suspect | null {
  const members = [slot, ...above];
  const keys = new Set(members.map(({ key }) => key));
  const own = [...new Set(members.flatMap(({ key }) => byCell.get(key) ?? []))];
  const broken = own.filter(({ outcome }) => outcome.verdict === 'inconsistent');
  // Each of them must have its part in it, else a shorter way up explains as much.
  const takesPart = (one: Slot): boolean => broken.some(({ check }) => slotsOf(check).some(({ key }) => key === one.key));
  if (broken.length < 2 || !takesPart(slot) || !takesPart(above[above.length - 1]!)) return null;
  for (const change of changesOf(members, keys, broken, precision)) {
    const trials = members.map((one): Trial => ({ key: one.key, value: stated(one).plus(change) }));
    const fits = trials.every(({ value }, index) => value.gte(0) || holdsNegative(members[index]!.table))
      && own.every(({ check }) => check.doubtful || verdictOf(check, precision, ...trials) !== 'inconsistent');
    if (fits) return { slot, value: trials[0]!.value, broken, above };
  }
  return null;
}

/** By how much they all would have to differ: what a broken check in which only one of them stands asks for. */
function changesOf(
  members: readonly Slot[], keys: ReadonlySet<string>, broken: readonly Judged[], precision: TableSet['precision'],
): readonly Decimal[] {
  const asked = broken.flatMap(({ check }) => {
    const inside = slotsOf(check).filter(({ key }) => keys.has(key));
    const [only] = inside;
    return only && inside.length === 1 ? [solve(check, only, precision).minus(stated(only))] : [];
  });
  return nearby(asked, decimalsOf(members[0]!, precision));
}

const stated = ({ read }: Slot): Decimal => valueOf(read)?.value ?? zero;
