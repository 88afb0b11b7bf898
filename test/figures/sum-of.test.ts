import fc from 'fast-check';
import { Decimal, sumOf } from '../../src/figures';

const short = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => new Decimal(digits).div(10 ** places));
const mostlyShort = (long: fc.Arbitrary<Decimal>): fc.Arbitrary<Decimal> =>
  fc.oneof({ weight: 9, arbitrary: short }, { weight: 1, arbitrary: long });
const any = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 15 }))
  .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)));

const plainly = (values: readonly Decimal[]): Decimal => values.reduce((sum, value) => sum.plus(value), new Decimal(0));

describe('sumOf', () => {
  it('is what adding one after the other gives', () => {
    fc.assert(fc.property(fc.array(mostlyShort(any), { maxLength: 40 }), (values) => {
      expect(sumOf(values).toFixed()).toBe(plainly(values).toFixed());
    }), { numRuns: 500 });
  });

  it('counts sums beyond what a double holds the long way', () => {
    const many = Array.from({ length: 1000 }, () => new Decimal('9999999.9999999'));
    expect(sumOf(many).toFixed()).toBe('9999999999.9999');
    expect(sumOf(many.map((one) => one.neg())).toFixed()).toBe('-9999999999.9999');
  });

  it('is 0 of nothing, and keeps seven decimals', () => {
    expect(sumOf([]).toFixed()).toBe('0');
    expect(sumOf([new Decimal('0.0000001'), new Decimal('3.5'), new Decimal('-4')]).toFixed()).toBe('-0.4999999');
  });
});
