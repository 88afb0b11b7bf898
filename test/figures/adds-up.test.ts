import fc from 'fast-check';
import { addsUp, Decimal, isFarOff, reconcileSum } from '../../src/figures';
import type { Quantity, Read, Term } from '../../src/figures';

const cell = { sheet: '表1', row: 0, column: 0 };
const read = (value: string, decimals: number): Read<Quantity> => ({
  kind: 'value',
  cell,
  value: { value: new Decimal(value), unit: null, decimals },
});
const blank: Read<Quantity> = { kind: 'blank', cell };

/** Amounts with up to four decimals, some of which hide digits behind their format. */
const amount = fc.record({
  cents: fc.integer({ min: -99_999, max: 99_999 }),
  places: fc.integer({ min: 0, max: 4 }),
  shown: fc.integer({ min: 0, max: 4 }),
})
  .map(({ cents, places, shown }) => read(new Decimal(cents).div(new Decimal(10).pow(places)).toFixed(), shown));
const part = fc.record({
  read: fc.oneof({ weight: 5, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(blank) }),
  weight: fc.constantFrom(undefined, new Decimal(1), new Decimal(-1)),
}).map(({ read: one, weight }) => (weight ? { read: one, weight } : { read: one }));

describe('addsUp and isFarOff', () => {
  it('say so only where the whole check finds the sum consistent, or inconsistent', () => {
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), amount, fc.boolean(), fc.constantFrom('equal', 'atMost'),
      (parts, other, exact, relation) => {
        const sum = parts.reduce((total, { read: one, weight }: Term) =>
          (one.kind === 'value' ? total.plus(one.value.value.times(weight ?? 1)) : total), new Decimal(0));
        const total = { read: exact ? read(sum.toFixed(), sum.decimalPlaces()) : other };
        const declared = { basis: 'underlying', rounding: 'half-up', blankAs: 'zero', relation } as const;
        const verdict = (): string => reconcileSum({ items: parts, total, ...declared }).verdict;
        if (addsUp(parts, total)) expect(verdict()).toBe('consistent');
        if (relation === 'equal' && isFarOff(parts, total)) expect(verdict()).toBe('inconsistent');
      }), { numRuns: 500 });
  });

  it('says so of parts that add up, blanks aside, and not where the last digit differs', () => {
    const items = [{ read: read('60.5', 1) }, { read: blank }, { read: read('39.5', 1) }];
    expect(addsUp(items, { read: read('100', 0) })).toBe(true);
    expect(addsUp(items, { read: read('100.01', 2) })).toBe(false);
    expect([isFarOff(items, { read: read('100.2', 1) }), isFarOff(items, { read: read('100.4', 1) })]).toEqual([false, true]);
    expect(addsUp([{ read: blank }], { read: read('0', 0) })).toBe(false);
    const less = { read: read('20.5', 1), weight: new Decimal(-1) };
    expect(addsUp([...items, less], { read: read('79.5', 1) })).toBe(true);
    expect(addsUp([...items, less], { read: read('120.5', 1) })).toBe(false);
  });
});
