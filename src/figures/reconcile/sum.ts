import { lastPlace, one, zero, type Decimal } from '../decimal';
import { Interval } from '../interval';
import type { Quantity } from '../quantity';
import { roundTo } from '../rounding';
import { commensurable } from '../units';
import { largestHonest, unlikelyTail } from './bound';
import { asShown, asStored, figureOf, hidesDigits, intervalOf, isPlain, type Figure } from './figure';
import { unverifiable, type Declared, type Reconciliation, type Term } from './reconciliation';

/** A stated total with its items, each by its weight. */
export interface SumCheck extends Declared {
  readonly items: readonly Term[];
  readonly total: Term;
  /** atMost: the items are only "其中" parts of the total. Default equal. */
  readonly relation?: 'equal' | 'atMost';
  /** How a blank item counts; "/" always counts as none. Default missing (rounding.md §2.7). */
  readonly blankAs?: 'zero' | 'missing';
}

/**
 * Checks total = Σ weight × item. Each reported figure stands for the values that rounding allows; tail where the two sides meet,
 * inconsistent where they cannot. The printed basis takes the figures at their word. Never throws.
 */
export function reconcileSum(check: SumCheck): Reconciliation {
  const total = check.total.read;
  if (total.kind !== 'value') return unverifiable(total.kind === 'unreadable' ? 'unreadable' : 'missing', [total.cell]);
  const items = figuresOf(check, total.value);
  if (!Array.isArray(items)) return items as Reconciliation;
  if (items.length === 0) return unverifiable('nothing-to-add');
  const reported = figureOf(check.total, total.value, one);
  const shown = compare(items.map(asShown), asShown(reported), check);
  if (![...items, reported].some(hidesDigits)) return shown;
  return joined(compare(items.map(asStored), asStored(reported), check), shown);
}

/**
 * Whether stored figures of one unit, by their weights, add up to their total to the last digit: `reconcileSum` then calls the sum
 * consistent (shown digits as well, where none are hidden), and a check that only speaks of differences need not ask it. False
 * says nothing.
 */
export function addsUp(items: readonly Term[], total: Term): boolean {
  return plainGap(items, total)?.isZero() === true;
}

/**
 * Whether such figures are further from their total than any rounding to nearest carries: a whole unit of the last place of each
 * is more than half a one. `reconcileSum` then finds the sum inconsistent. False says nothing.
 */
export function isFarOff(items: readonly Term[], total: Term): boolean {
  const gap = plainGap(items, total);
  if (gap === null || gap.isZero()) return false;
  const play = ({ read, decimals, weight }: Term): Decimal => {
    if (read.kind !== 'value') return zero;
    const place = lastPlace(decimals ?? read.value.decimals);
    return weight ? place.times(weight.abs()) : place;
  };
  return gap.abs().gt(items.reduce((sum, item) => sum.plus(play(item)), play(total)));
}

/** How far stored figures of one unit that hide no digits lie, by their weights, above their total; null where they are not. */
function plainGap(items: readonly Term[], total: Term): Decimal | null {
  if (!isPlain(total)) return null;
  const { unit } = total.read.value;
  let sum = zero;
  let any = false;
  for (const item of items) {
    if (item.read.kind === 'blank' || item.read.kind === 'notApplicable') continue;
    if (!isPlain(item) || item.read.value.unit?.text !== unit?.text) return null;
    const { value } = item.read.value;
    sum = sum.plus(item.weight ? value.times(item.weight) : value);
    any = true;
  }
  return any ? sum.minus(total.read.value.value) : null;
}

/** Of stored and shown figures: where only one of them disagrees, the difference is one of display. */
function joined(stored: Reconciliation, shown: Reconciliation): Reconciliation {
  if (stored.verdict === 'consistent' && shown.verdict === 'consistent') return stored;
  if (stored.verdict === 'inconsistent' && shown.verdict === 'inconsistent') return shown;
  if (stored.verdict === 'inconsistent' || shown.verdict === 'inconsistent') {
    const agreeing = stored.verdict === 'inconsistent' ? shown : stored;
    return { ...agreeing, verdict: 'rounding-tail', delta: shown.delta, reason: 'shown-rounded' };
  }
  return stored.verdict === 'consistent' ? { ...shown, reason: 'shown-rounded' } : stored;
}

function figuresOf(check: SumCheck, total: Quantity): Figure[] | Reconciliation {
  const figures: Figure[] = [];
  for (const item of check.items) {
    const { read } = item;
    if (read.kind === 'notApplicable' || (read.kind === 'blank' && check.blankAs === 'zero')) continue;
    if (read.kind !== 'value') {
      const reason = read.kind === 'unreadable' ? 'unreadable' : 'missing';
      return unverifiable(reason, check.items.filter((other) => other.read.kind === read.kind).map((other) => other.read.cell));
    }
    if (!commensurable(read.value.unit, total.unit)) return unverifiable('unit-differs', [read.cell]);
    const scale = read.value.unit && total.unit ? read.value.unit.scale.div(total.unit.scale) : one;
    figures.push(figureOf(item, read.value, scale.times(item.weight ?? one)));
  }
  return figures;
}

function compare(items: readonly Figure[], total: Figure, check: SumCheck): Reconciliation {
  const rounding = check.basis === 'printed' ? 'exact' : check.rounding;
  const intervals = items.map((item) => intervalOf(item, rounding));
  const computed = intervals.reduce((sum, interval) => sum.plus(interval), Interval.exact(zero));
  const reported = intervalOf(total, rounding);
  const nominal = items.reduce((sum, item) => sum.plus(item.value.times(item.factor)), zero);
  const delta = total.value.minus(nominal);
  const sides = { computed, reported, nominal, stated: total.value };
  const bound = largestHonest(sides, gridOf(items, total));
  const verdict = verdictOf(delta, computed, reported, check.relation ?? 'equal');
  return {
    verdict, delta, bound, computed, reported, reason: null, lacking: [],
    expected: roundTo(nominal, total.decimals, check.rounding),
    contributions: items.map((item, index) =>
      ({ cell: item.cell, value: item.value, weight: item.factor, interval: intervals[index]! })),
    unlikely: verdict === 'rounding-tail' && unlikelyTail(delta, intervals, reported),
  };
}

function verdictOf(delta: Decimal, computed: Interval, reported: Interval, relation: 'equal' | 'atMost'): Reconciliation['verdict'] {
  if (relation === 'atMost' ? delta.gte(0) : delta.isZero()) return 'consistent';
  const honest = relation === 'atMost' ? computed.mayBeAtMost(reported) : computed.intersects(reported);
  return honest ? 'rounding-tail' : 'inconsistent';
}

/** The step in which differences of these figures come. */
function gridOf(items: readonly Figure[], total: Figure): Decimal {
  const places = items.map((item) => item.factor.times(lastPlace(item.decimals)).decimalPlaces());
  return lastPlace(Math.max(total.decimals, ...places));
}
