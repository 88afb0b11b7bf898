import type DecimalJs from 'decimal.js';
import { certain, Decimal, lastPlace, plain, zero } from './decimal';
import { down, up } from './outward';
import type { Rounding } from './rounding';

interface End { readonly value: Decimal; readonly closed: boolean }

/** Of two ends the smaller or larger one; at equal values the end belongs if either, or both, do. */
function choose(a: End, b: End, smaller: boolean, atTie: 'either' | 'both'): End {
  if (a.value.eq(b.value)) return { value: a.value, closed: atTie === 'either' ? a.closed || b.closed : a.closed && b.closed };
  return a.value.lt(b.value) === smaller ? a : b;
}

const least = (a: End, b: End): End => choose(a, b, true, 'either');
const greatest = (a: End, b: End): End => choose(a, b, false, 'either');
/** For the upper end of min and the lower end of max: at equal values both must be reached. */
const lower = (a: End, b: End): End => choose(a, b, true, 'both');
const higher = (a: End, b: End): End => choose(a, b, false, 'both');

/**
 * The values a reported figure may stand for: two ends, each belonging to it or not. Immutable, never empty. The only place that
 * knows of half units (rounding.md §2.2). Quotients and products round outward at 40 digits, so the true range is never cut.
 */
export class Interval {
  private constructor(
    readonly lo: Decimal, readonly hi: Decimal, readonly loClosed: boolean, readonly hiClosed: boolean,
  ) {}

  /** An interval by its ends. Throws RangeError where it would hold no value. */
  static between(lo: Decimal, hi: Decimal, loClosed = true, hiClosed = true): Interval {
    if (lo.gt(hi) || (lo.eq(hi) && !(loClosed && hiClosed))) throw new RangeError('An interval holds at least one value.');
    return new Interval(lo, hi, loClosed, hiClosed);
  }

  /** Exactly this value. */
  static exact(value: Decimal): Interval {
    return new Interval(value, value, true, true);
  }

  /** The values that `value`, shown with `decimals`, may have been before it was rounded (rounding.md §2.2). */
  static of(value: Decimal, decimals: number, rounding: Rounding): Interval {
    const unit = lastPlace(decimals);
    const half = unit.div(2);
    const away = value.isNegative() && !value.isZero() ? -1 : 1;
    switch (rounding) {
      case 'unknown':
      case 'half-even':
        return new Interval(value.minus(half), value.plus(half), true, true);
      case 'half-up':
        if (value.isZero()) return new Interval(half.neg(), half, false, false);
        return new Interval(value.minus(half), value.plus(half), away > 0, away < 0);
      case 'truncate':
        if (value.isZero()) return new Interval(unit.neg(), unit, false, false);
        return away > 0 ? new Interval(value, value.plus(unit), true, false) : new Interval(value.minus(unit), value, false, true);
      case 'up':
        if (value.isZero()) return Interval.exact(zero);
        return away > 0 ? new Interval(value.minus(unit), value, false, true) : new Interval(value, value.plus(unit), true, false);
    }
  }

  get isExact(): boolean {
    return this.lo.eq(this.hi);
  }

  /** With both ends. */
  get closure(): Interval {
    return new Interval(this.lo, this.hi, true, true);
  }

  /** With ends as a step is decided by them; see `certain`. */
  get certain(): Interval {
    const [lo, hi] = [certain(this.lo), certain(this.hi)];
    if (lo === this.lo && hi === this.hi) return this;
    const met = lo.eq(hi);
    return new Interval(lo, hi, this.loClosed || met, this.hiClosed || met);
  }

  get width(): Decimal {
    return up(this.hi, '-', this.lo);
  }

  plus(other: Interval): Interval {
    return new Interval(
      down(this.lo, '+', other.lo), up(this.hi, '+', other.hi), this.loClosed && other.loClosed, this.hiClosed && other.hiClosed,
    );
  }

  minus(other: Interval): Interval {
    return this.plus(other.negate());
  }

  negate(): Interval {
    return new Interval(this.hi.neg(), this.lo.neg(), this.hiClosed, this.loClosed);
  }

  /** Every value times an exact weight; a negative one swaps the ends and their flags. Weight 0 gives exactly 0. */
  scale(weight: Decimal): Interval {
    return weight.isZero() ? Interval.exact(zero) : this.times(Interval.exact(weight));
  }

  times(other: Interval): Interval {
    return corners(this, other, (a, b) => [down(a, '*', b), up(a, '*', b)]);
  }

  /** The quotients; null where the divisor may be 0. */
  divide(other: Interval): Interval | null {
    if (other.contains(zero)) return null;
    // An open end at 0 leaves the quotients without bound: no better than unknown.
    if (other.lo.isZero() || other.hi.isZero()) return null;
    return corners(this, other, (a, b) => [down(a, '/', b), up(a, '/', b)]);
  }

  min(other: Interval): Interval {
    return new Interval(...ends(least(this.low, other.low), lower(this.high, other.high)));
  }

  max(other: Interval): Interval {
    return new Interval(...ends(higher(this.low, other.low), greatest(this.high, other.high)));
  }

  abs(): Interval {
    if (!this.lo.isNegative() || this.lo.isZero()) return this;
    const flipped = this.negate();
    if (this.hi.lte(0)) return flipped;
    return new Interval(...ends({ value: zero, closed: true }, greatest(this.high, flipped.high)));
  }

  /** Values below `low` become `low`, above `high` become `high`. */
  clamp(low: Interval, high: Interval): Interval {
    return this.max(low).min(high);
  }

  /** The smallest interval that holds both. */
  hull(other: Interval): Interval {
    return new Interval(...ends(least(this.low, other.low), greatest(this.high, other.high)));
  }

  /** Whether some value belongs to both; a single common end counts only if it is closed on both sides. */
  intersects(other: Interval): boolean {
    return reaches(this, other) && reaches(other, this);
  }

  /** Whether some value of this is not above some value of `other` (the 其中 relation: of which ≤ total). */
  mayBeAtMost(other: Interval): boolean {
    return reaches(this, other);
  }

  contains(value: Decimal): boolean {
    const above = this.loClosed ? value.gte(this.lo) : value.gt(this.lo);
    return above && (this.hiClosed ? value.lte(this.hi) : value.lt(this.hi));
  }

  /** Whether every value of `other` is one of this. */
  covers(other: Interval): boolean {
    const low = this.lo.lt(other.lo) || (this.lo.eq(other.lo) && (this.loClosed || !other.loClosed));
    return low && (this.hi.gt(other.hi) || (this.hi.eq(other.hi) && (this.hiClosed || !other.hiClosed)));
  }

  /** "[99.985, 99.995)", ends rounded outward to `decimals` where given, each followed by `suffix`; one value is shown bare. */
  text(options: { readonly decimals?: number; readonly suffix?: string } = {}): string {
    const [lo, hi] = this.shownEnds(options);
    return hi === undefined ? lo : `${this.loClosed ? '[' : '('}${lo}, ${hi}${this.hiClosed ? ']' : ')'}`;
  }

  /** The same as its reader knows it: "99.985～99.995", without saying which end belongs to it. */
  span(options: { readonly decimals?: number; readonly suffix?: string } = {}): string {
    return this.shownEnds(options).join('～');
  }

  /** Both ends as texts; one where they are the same value. */
  private shownEnds({ decimals, suffix = '' }: { readonly decimals?: number; readonly suffix?: string }): [string, string?] {
    if (this.isExact) return [plain(this.shown(this.lo, decimals, Decimal.ROUND_HALF_UP)) + suffix];
    return [
      plain(this.shown(this.lo, decimals, Decimal.ROUND_FLOOR)) + suffix, plain(this.shown(this.hi, decimals, Decimal.ROUND_CEIL)) + suffix,
    ];
  }

  private shown(value: Decimal, decimals: number | undefined, rounding: DecimalJs.Rounding): Decimal {
    return decimals === undefined ? value : value.toDecimalPlaces(decimals, rounding);
  }

  private get low(): End {
    return { value: this.lo, closed: this.loClosed };
  }

  private get high(): End {
    return { value: this.hi, closed: this.hiClosed };
  }
}

const ends = (low: End, high: End): [Decimal, Decimal, boolean, boolean] => [low.value, high.value, low.closed, high.closed];

/** Whether `a`'s lowest value does not lie above `b`'s highest. */
function reaches(a: Interval, b: Interval): boolean {
  return a.lo.lt(b.hi) || (a.lo.eq(b.hi) && a.loClosed && b.hiClosed);
}

/** The hull of a product or quotient over the four corners. A corner is reached if both ends are, or if a reached 0 makes it 0. */
function corners(a: Interval, b: Interval, apply: (x: Decimal, y: Decimal) => readonly [Decimal, Decimal]): Interval {
  const of = (interval: Interval): readonly End[] =>
    [{ value: interval.lo, closed: interval.loClosed }, { value: interval.hi, closed: interval.hiClosed }];
  const lows: End[] = [];
  const highs: End[] = [];
  for (const x of of(a)) {
    for (const y of of(b)) {
      const closed = (x.closed && y.closed) || (x.value.isZero() && x.closed) || (y.value.isZero() && y.closed);
      const [low, high] = apply(x.value, y.value);
      lows.push({ value: low, closed });
      highs.push({ value: high, closed });
    }
  }
  const low = lows.reduce(least);
  const high = highs.reduce(greatest);
  return Interval.between(low.value, high.value, low.closed, high.closed);
}
