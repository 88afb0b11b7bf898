import { lastPlace, one, zero, type Decimal } from '../decimal';
import { Interval } from '../interval';
import { valueOf } from '../read';
import { roundTo, type Rounding } from '../rounding';
import { commensurable } from '../units';
import { largestHonest } from './bound';
import { asShown, asStored, figureOf, hidesDigits, intervalOf, isPlain, type Figure } from './figure';
import { unverifiable, type Declared, type Reconciliation, type Term } from './reconciliation';

/** A stated rate with what it is the quotient of. */
export interface RatioCheck extends Declared {
  readonly numerator: Term;
  readonly denominator: Term;
  /** The stated rate: a bare ratio or a percentage, by its unit. */
  readonly rate: Term;
}

/**
 * Checks rate = numerator ÷ denominator (rounding.md §2.5). On the printed basis the rate must be the quotient at its own decimals;
 * on the underlying basis the quotients that rounding allows must meet the rate. 0 possible below the line: unverifiable.
 */
export function reconcileRatio(check: RatioCheck): Reconciliation {
  const terms = [check.numerator, check.denominator, check.rate];
  const lacking = terms.filter((term) => term.read.kind !== 'value').map((term) => term.read.cell);
  const [above, below, stated] = [check.numerator, check.denominator, check.rate].map((term) => valueOf(term.read));
  if (!above || !below || !stated) {
    return unverifiable(terms.some((term) => term.read.kind === 'unreadable') ? 'unreadable' : 'missing', lacking);
  }
  if (!commensurable(above.unit, below.unit)) return unverifiable('unit-differs', [check.denominator.read.cell]);
  if (below.value.isZero()) return unverifiable('denominator-zero', [check.denominator.read.cell]);
  // k of rounding.md: 100 for a rate in %.
  const toRate = stated.unit ? one.div(stated.unit.scale) : one;
  const numerator = figureOf(check.numerator, above, (above.unit?.scale ?? one).times(toRate));
  const denominator = figureOf(check.denominator, below, below.unit?.scale ?? one);
  return judge(numerator, denominator, figureOf(check.rate, stated, one), check);
}

/**
 * Whether a stated bare ratio is the quotient of two figures of one unit at its own decimals: `reconcileRatio` then finds nothing to
 * tell (consistent, or unverifiable where the divisor may be 0). False says nothing.
 */
export function isQuotient(numerator: Term, denominator: Term, rate: Term, rounding: Rounding): boolean {
  if (!isPlain(numerator) || !isPlain(denominator) || !isPlain(rate) || rate.read.value.unit) return false;
  const [above, below] = [numerator.read.value, denominator.read.value];
  if (above.unit?.text !== below.unit?.text || below.value.isZero()) return false;
  return roundTo(above.value.div(below.value), rate.decimals ?? rate.read.value.decimals, rounding).eq(rate.read.value.value);
}

function judge(numerator: Figure, denominator: Figure, rate: Figure, check: RatioCheck): Reconciliation {
  const shown = compare(asShown(numerator), asShown(denominator), asShown(rate), check);
  if (![numerator, denominator, rate].some(hidesDigits)) return shown;
  const stored = compare(asStored(numerator), asStored(denominator), asStored(rate), check);
  if (stored.verdict === shown.verdict) return { ...shown, delta: stored.delta };
  if (stored.verdict === 'unverifiable') return shown;
  if (shown.verdict === 'unverifiable') return stored;
  // The stored amounts against the shown rate: how a rate formula rounded for display is right.
  const mixed = compare(asStored(numerator), asStored(denominator), asShown(rate), check);
  if (stored.verdict === 'consistent' || mixed.verdict === 'consistent') return stored.verdict === 'consistent' ? stored : mixed;
  return { ...(shown.verdict === 'inconsistent' ? stored : shown), verdict: 'rounding-tail', reason: 'shown-rounded' };
}

function compare(numerator: Figure, denominator: Figure, rate: Figure, check: RatioCheck): Reconciliation {
  const rounding = check.basis === 'printed' ? 'exact' : check.rounding;
  const over = intervalOf(numerator, rounding);
  const under = intervalOf(denominator, rounding);
  const computed = over.divide(under);
  const contributions = [numerator, denominator].map((figure) =>
    ({ cell: figure.cell, value: figure.value, weight: one, interval: intervalOf({ ...figure, factor: one }, rounding) }));
  if (!computed) return { ...unverifiable('denominator-may-be-zero', [denominator.cell]), contributions };
  const nominal = numerator.value.times(numerator.factor).div(denominator.value.times(denominator.factor));
  const expected = roundTo(nominal, rate.decimals, check.rounding);
  const reported = Interval.of(rate.value, rate.decimals, check.rounding);
  const bound = check.basis === 'printed' ? zero
    : largestHonest({ computed, reported, nominal: expected, stated: rate.value }, lastPlace(rate.decimals));
  const delta = rate.value.minus(expected);
  return {
    verdict: verdictOf(delta, computed, reported, check), delta, bound, computed, reported, expected, contributions,
    reason: null, lacking: [], unlikely: false,
  };
}

function verdictOf(delta: Decimal, computed: Interval, reported: Interval, check: RatioCheck): Reconciliation['verdict'] {
  if (delta.isZero()) return 'consistent';
  return check.basis === 'underlying' && computed.intersects(reported) ? 'rounding-tail' : 'inconsistent';
}
