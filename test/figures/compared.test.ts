import DecimalJs from 'decimal.js';
import fc from 'fast-check';
import { Decimal } from '../../src/figures';

/** The library's own comparison, from another of its constructors. */
const Library = DecimalJs.clone({ precision: 40 });

const short = fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 0, max: 3 })).map(([digits, places]) => `${String(digits)}e-${String(places)}`);
const long = fc.tuple(fc.bigInt({ min: -(10n ** 45n), max: 10n ** 45n }), fc.integer({ min: -60, max: 60 }))
  .map(([digits, exponent]) => `${digits.toString()}e${String(exponent)}`);
const any = fc.oneof(short, long, fc.constantFrom('0', '-0', 'Infinity', '-Infinity', 'NaN', '10000000', '9999999', '1e-7', '1e-8'));

describe('a comparison of two Decimals of the house', () => {
  it('is what the library finds', () => {
    fc.assert(fc.property(any, any, (a, b) => {
      expect(new Decimal(a).cmp(new Decimal(b))).toBe(new Library(a).cmp(new Library(b)));
      expect(new Decimal(a).comparedTo(b)).toBe(new Library(a).cmp(b));
    }), { numRuns: 3000 });
  });

  it('finds a figure equal to itself however it was made', () => {
    fc.assert(fc.property(long, long, (a, b) => {
      const [x, y] = [new Decimal(a), new Decimal(b)];
      expect(new Decimal(x.toFixed()).eq(x)).toBe(true);
      expect(x.div(1).eq(x.toSignificantDigits(40))).toBe(true);
      expect(x.times(y).eq(y.times(x))).toBe(true);
      expect([x.lt(y), x.eq(y), x.gt(y)].filter(Boolean)).toHaveLength(1);
    }));
  });

  it('makes no third one, and leaves other Decimals as they are', () => {
    const [a, b] = [new Decimal('3.5'), new Decimal(4)];
    const made = jest.spyOn(DecimalJs.prototype, 'cmp');
    expect(a.lt(b)).toBe(true);
    expect(made).not.toHaveBeenCalled();
    expect(new Library(4).gt(3)).toBe(true);
    expect(made).toHaveBeenCalled();
    made.mockRestore();
  });
});
