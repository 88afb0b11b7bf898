import fc from 'fast-check';
import { Decimal, isQuotient, reconcileRatio } from '../../src/figures';
import type { Quantity, Read } from '../../src/figures';

const cell = { sheet: '表1', row: 0, column: 0 };
const term = (value: Decimal, decimals: number): { read: Read<Quantity>; } => ({
  read: { kind: 'value', cell, value: { value, unit: null, decimals } },
});
const amount = fc.record({
  cents: fc.integer({ min: 0, max: 99_999 }),
  places: fc.integer({ min: 0, max: 3 }),
  shown: fc.integer({ min: 0, max: 3 }),
})
  .map(({ cents, places, shown }) => term(new Decimal(cents).div(new Decimal(10).pow(places)), shown));

describe('isQuotient', () => {
  it('says so only where the whole check has nothing to tell', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: -1, max: 1 }),
        (above, below, decimals, off) => {
          const [over, under] = [above, below].map(({ read }) => (read.kind === 'value' ? read.value.value : new Decimal(0)));
          fc.pre(!under!.isZero());
          const rate = term(
            over!.div(under!).toDecimalPlaces(decimals).plus(new Decimal(off).div(new Decimal(10).pow(decimals))),
            decimals,
          );
          if (!isQuotient(above, below, rate, 'half-up')) return;
          const { verdict } = reconcileRatio({
            numerator: above,
            denominator: below,
            rate,
            basis: 'underlying',
            rounding: 'half-up',
          });
          expect(['consistent', 'unverifiable']).toContain(verdict);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('says so of 95 of 100 stated as 0.95, and not of 0.96', () => {
    const of = (rate: string): boolean =>
      isQuotient(term(new Decimal(95), 0), term(new Decimal(100), 0), term(new Decimal(rate), 2), 'half-up');
    expect(of('0.95')).toBe(true);
    expect(of('0.96')).toBe(false);
  });
});
