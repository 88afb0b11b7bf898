import fc from 'fast-check';
import { Decimal, Interval, roundTo, type Rounding } from '../../src/figures';
import { decimal } from './support';

const roundings: readonly Rounding[] = ['half-up', 'half-even', 'truncate', 'up', 'unknown'];
const value = fc.integer({ min: -5000, max: 5000 }).map((digits) => new Decimal(digits).div(1000));
const interval = fc.tuple(value, value, fc.boolean(), fc.boolean()).map(([a, b, loClosed, hiClosed]) =>
  (a.eq(b) ? Interval.exact(a) : Interval.between(Decimal.min(a, b), Decimal.max(a, b), loClosed, hiClosed)));

/** Some values of an interval: its reached ends and points between. */
const members = (of: Interval): Decimal[] => [
  ...(of.loClosed ? [of.lo] : []), ...(of.hiClosed ? [of.hi] : []), of.lo.plus(of.hi).div(2), of.lo.plus(of.hi.minus(of.lo).div(1000)),
].filter((one) => of.contains(one));

describe('the values a reported figure stands for (rounding.md §2.2)', () => {
  test.each([
    ['half-up', '1', '[0.5, 1.5)'], ['half-up', '-1', '(-1.5, -0.5]'], ['half-up', '0', '(-0.5, 0.5)'],
    ['truncate', '1', '[1, 2)'], ['truncate', '-1', '(-2, -1]'], ['truncate', '0', '(-1, 1)'],
    ['up', '1', '(0, 1]'], ['up', '-1', '[-1, 0)'], ['up', '0', '0'],
    ['unknown', '1', '[0.5, 1.5]'], ['half-even', '-1', '[-1.5, -0.5]'], ['unknown', '0', '[-0.5, 0.5]'],
  ] as const)('%s %s: %s', (rounding, stated, text) => expect(Interval.of(decimal(stated), 0, rounding).text()).toBe(text));

  test('hold exactly the values that round to it, under every mode', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99999, max: 99999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...roundings),
        (digits, decimals, rounding) => {
          const truth = new Decimal(digits).div(10000);
          const shown = roundTo(truth, decimals, rounding);
          expect(Interval.of(shown, decimals, rounding).contains(truth)).toBe(true);
          if (rounding === 'unknown' || rounding === 'half-even') return;
          const unit = new Decimal(10).pow(-decimals);
          for (const other of [shown.plus(unit), shown.minus(unit)]) {
            expect(Interval.of(other, decimals, rounding).contains(truth)).toBe(false);
          }
        },
      ),
    );
  });
});

describe('arithmetic encloses every combination and keeps its ends honest', () => {
  const operations:
    readonly (readonly [string, (a: Interval, b: Interval) => Interval | null, (a: Decimal, b: Decimal) => Decimal])[] = [
      ['plus', (a, b) => a.plus(b), (a, b) => a.plus(b)],
      ['minus', (a, b) => a.minus(b), (a, b) => a.minus(b)],
      ['times', (a, b) => a.times(b), (a, b) => a.times(b)],
      ['divide', (a, b) => a.divide(b), (a, b) => a.div(b)],
      ['min', (a, b) => a.min(b), (a, b) => Decimal.min(a, b)],
      ['max', (a, b) => a.max(b), (a, b) => Decimal.max(a, b)],
      ['abs', (a) => a.abs(), (a) => a.abs()],
    ];
  test.each(operations)('%s', (_, ofIntervals, ofValues) => {
    fc.assert(fc.property(interval, interval, (a, b) => {
      const result = ofIntervals(a, b);
      if (!result) return;
      for (const x of members(a)) for (const y of members(b)) expect(result.contains(ofValues(x, y))).toBe(true);
    }));
  });

  test('an end is closed only if some members reach it', () => {
    fc.assert(fc.property(interval, interval, (a, b) => {
      const product = a.times(b);
      const reached = [a.lo, a.hi].flatMap((x) => [b.lo, b.hi].map((y) => ({ x, y }))).filter(({ x, y }) => a.contains(x) && b.contains(y));
      const zeroReached = a.contains(decimal(0)) || b.contains(decimal(0));
      if (product.loClosed && !(product.lo.isZero() && zeroReached))
        expect(reached.some(({ x, y }) => x.times(y).eq(product.lo))).toBe(true);
      if (product.hiClosed && !(product.hi.isZero() && zeroReached))
        expect(reached.some(({ x, y }) => x.times(y).eq(product.hi))).toBe(true);
    }));
  });

  test('quotients round outward: the true quotient always lies inside', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 1, max: 10 ** 9 }), (over, under) => {
      const quotient = Interval.exact(decimal(over)).divide(Interval.exact(decimal(under)))!;
      expect(quotient.lo.times(under).lte(over)).toBe(true);
      expect(quotient.hi.times(under).gte(over)).toBe(true);
    }));
    const third = Interval.exact(decimal(1)).divide(Interval.exact(decimal(3)))!;
    expect(third.lo.lt(third.hi)).toBe(true);
  });

  test('a divisor that may be 0 gives nothing', () => {
    expect(Interval.exact(decimal(1)).divide(Interval.of(decimal(0), 2, 'half-up'))).toBeNull();
    expect(Interval.exact(decimal(1)).divide(Interval.of(decimal('0.01'), 2, 'up'))).toBeNull();
  });
});

describe('sets', () => {
  test('a single common end counts only if closed on both sides', () => {
    const at = (lo: number, hi: number, loClosed: boolean, hiClosed: boolean): Interval =>
      Interval.between(decimal(lo), decimal(hi), loClosed, hiClosed);
    expect(at(0, 1, true, true).intersects(at(1, 2, true, true))).toBe(true);
    expect(at(0, 1, true, false).intersects(at(1, 2, true, true))).toBe(false);
    expect(at(0, 1, true, true).intersects(at(1, 2, false, true))).toBe(false);
  });

  test('meeting is mutual, the hull covers both, clamping stays inside', () => {
    fc.assert(fc.property(interval, interval, (a, b) => {
      expect(a.intersects(b)).toBe(b.intersects(a));
      expect(a.hull(b).covers(a) && a.hull(b).covers(b)).toBe(true);
      const clamped = a.clamp(Interval.exact(decimal(0)), Interval.exact(decimal(1)));
      expect(clamped.lo.gte(0) && clamped.hi.lte(1)).toBe(true);
    }));
  });

  test('an interval without a value cannot be made', () => {
    expect(() => Interval.between(decimal(2), decimal(1))).toThrow(RangeError);
    expect(() => Interval.between(decimal(1), decimal(1), true, false)).toThrow(RangeError);
  });

  test('scaling by −1 twice is the identity, by 0 exactly 0', () => {
    fc.assert(fc.property(interval, (a) => {
      const twice = a.scale(decimal(-1)).scale(decimal(-1));
      expect([twice.text(), a.scale(decimal(0)).text()]).toEqual([a.text(), '0']);
    }));
  });

  test('shows its ends outward at the decimals asked for', () => {
    const ratio = Interval.of(decimal('1234.56'), 2, 'half-up').scale(decimal(100)).divide(Interval.of(decimal(1300), 2, 'half-up'))!;
    expect(ratio.text({ decimals: 4, suffix: '%' })).toBe('(94.9654%, 94.967%)');
    expect(ratio.span({ decimals: 4, suffix: '%' })).toBe('94.9654%～94.967%');
    expect(Interval.exact(decimal(12)).span({ suffix: '万元' })).toBe('12万元');
  });
});
