import { addsUp, Decimal, isFarOff, lastPlace, one, reconcileSum } from '../../figures';
import type { Read, Quantity, Reconciliation, Term } from '../../figures';
import type { Check } from './expand';
import { isBlank, nothing, type Slot } from './slot';
import type { TableSet } from './table-set';

/** A figure to try in the place of one that may be wrong. */
export interface Trial { readonly key: string; readonly value: Decimal }
type Trials = readonly Trial[];
const triedAt = (trials: Trials, { key }: Slot): Trial | undefined => trials.find((trial) => trial.key === key);

/** What a check that adds up to the last digit comes to: nobody asks how far rounding would have carried it. */
const settled: Reconciliation = {
  verdict: 'consistent', delta: null, bound: null, computed: null, reported: null, expected: null, contributions: [],
  reason: null, lacking: [],
  unlikely: false,
};

/**
 * Judges one check; where its figures add up to the last digit, without the intervals that rounding would allow. 决算 figures come
 * from a ledger kept in 元 and 分, so the basis is `underlying`, rounded half-up at the precision of the set; where every figure is
 * told to the 分 they are the ledger's own, and the basis is `printed`. Blanks count as 0; a 合计 row left wholly blank is
 * unverifiable.
 */
export function judge(check: Check, precision: TableSet['precision'], trial: Trial | null = null): Reconciliation {
  const terms = termsOf(check, precision, trial ? [trial] : []);
  return check.relation === 'equal' && addsUp(terms.items, terms.target) ? settled : reconciled(check, terms);
}

/** Only the verdict of a check, for trying figure after figure: what rounding cannot carry needs no intervals either. */
export function verdictOf(check: Check, precision: TableSet['precision'], ...trials: Trials): Reconciliation['verdict'] {
  const terms = termsOf(check, precision, trials);
  const { items, target } = terms;
  if (check.relation === 'equal' && !check.play && isFarOff(items, target)) return 'inconsistent';
  if (check.relation === 'equal' && addsUp(items, target)) return 'consistent';
  return reconciled(check, terms).verdict;
}

interface Terms { readonly target: Term; readonly items: readonly Term[] }

const minusOne = one.neg();

function termsOf(check: Check, precision: TableSet['precision'], trials: Trials): Terms {
  const term = (slot: Slot, weight: 1 | -1 = 1): Term => {
    const read = readOf(slot, triedAt(trials, slot));
    const signed = weight === 1 ? { read } : { read, weight: minusOne };
    return read.kind === 'value'
      ? { ...signed, decimals: Math.max(precision.get(slot.table) ?? 0, read.value.decimals) } : signed;
  };
  const target = term(check.target);
  // A blank addend is exactly nothing and gives rounding no play; one of them stands for all where every one is blank.
  const filled = check.items.filter(({ slot }) => triedAt(trials, slot) !== undefined || !(slot.absent || isBlank(slot.read)));
  return { target, items: (filled.length > 0 ? filled : check.items.slice(0, 1)).map(({ slot, weight }) => term(slot, weight)) };
}

/** 分: nothing smaller stands in the books. */
const smallest = new Decimal('0.01');

/**
 * Whether a figure is told as the books have it, to the 分: then nothing was rounded away, and no difference is a tail. One with
 * parts of a 分 (1485.4800000001万元) is what a formula of the sheet left over, exact only to its own last digit.
 */
function isWhole({ read, decimals }: Term): boolean {
  if (read.kind !== 'value') return true;
  const { unit, value, decimals: own } = read.value;
  const scale = unit?.scale ?? one;
  if (value.isZero()) return true;
  return scale.times(lastPlace(decimals ?? own)).lte(smallest) && scale.times(value).mod(smallest).isZero();
}

function reconciled({ relation, play, target: { table } }: Check, terms: Terms): Reconciliation {
  const outcome = related(relation, terms);
  if (!play || outcome.verdict !== 'inconsistent' || !outcome.delta || isPrinted(terms)) return outcome;
  const bound = play.div(table.moneyUnit.scale);
  return outcome.delta.abs().lt(bound) ? { ...outcome, verdict: 'rounding-tail', bound } : outcome;
}

const isPrinted = ({ target, items }: Terms): boolean => [target, ...items].every(isWhole);

function related(relation: Check['relation'], terms: Terms): Reconciliation {
  const { target, items } = terms;
  const basis = isPrinted(terms) ? 'printed' : 'underlying';
  const declared = { basis, rounding: 'half-up', blankAs: 'zero' } as const;
  switch (relation) {
    case 'equal': return reconcileSum({ ...declared, total: target, items });
    case 'atLeast': return reconcileSum({ ...declared, total: target, items, relation: 'atMost' });
    // target ≤ a − b is target + b ≤ a: the first term is the whole.
    case 'atMost': return reconcileSum({
      ...declared, total: items[0]!, relation: 'atMost',
      items: [target, ...items.slice(1).map((item) => ({ ...item, weight: (item.weight ?? one).neg() }))],
    });
  }
}

function readOf(slot: Slot, trial: Trial | undefined): Read<Quantity> {
  const unit = slot.table.moneyUnit;
  const { read } = slot;
  if (trial) {
    const decimals = read.kind === 'value' ? read.value.decimals : 0;
    return { kind: 'value', cell: slot.cell, value: { value: trial.value, unit, decimals } };
  }
  if (!isBlank(read) && !slot.absent) return read;
  const none = nothing(slot.cell);
  return none.kind === 'value' ? { ...none, value: { ...none.value, unit } } : none;
}

/** Whether there is nothing to judge: no figure anywhere, or a 合计 row nobody filled. */
export function isIdle(check: Check): boolean {
  const slots = [check.target, ...check.items.map(({ slot }) => slot)];
  return slots.every((slot) => slot.absent || isBlank(slot.read));
}
