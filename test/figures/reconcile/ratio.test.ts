import fc from 'fast-check';
import {
  Decimal,
  parseUnit,
  reconcileCopy,
  reconcileRatio,
  roundTo,
  type Basis,
  type Read,
  type Quantity,
  type Reconciliation,
} from '../../../src/figures';
import { cell, decimal, stated } from '../support';

const ratio = (over: string, under: string, rate: string, basis: Basis = 'underlying'): Reconciliation =>
  reconcileRatio({
    numerator: { read: stated(over) },
    denominator: { read: stated(under) },
    rate: { read: stated(rate, '%') },
    basis,
    rounding: 'half-up',
  });

describe('rates (rounding.md §2.5)', () => {
  test.each([
    ['95.12', '100.00', '95.12', 'consistent'], ['95.12', '100.00', '95.13', 'rounding-tail'], ['95.12', '100.00', '95.14', 'inconsistent'],
    ['0.33', '0.35', '96.00', 'rounding-tail'], ['0.33', '0.35', '98.00', 'inconsistent'],
    ['1234.56', '1300.00', '94.97', 'consistent'], ['1234.56', '1300.00', '94.96', 'inconsistent'],
  ])('%s ÷ %s stated as %s %%: %s', (over, under, rate, verdict) => expect(ratio(over, under, rate).verdict).toBe(verdict));

  test.each([['95.12', '100.00', '95.1102', '95.1298'], ['0.33', '0.35', '91.5492', '97.1015'], [
    '1234.56',
    '1300.00',
    '94.9654',
    '94.967',
  ]])(
    '%s ÷ %s may be %s to %s',
    (over, under, lo, hi) => {
      expect(ratio(over, under, '50.00').computed!.text({ decimals: 4 })).toBe(`(${lo}, ${hi})`);
    });

  test('printed figures must give the rate at its own decimals', () => {
    expect(ratio('95.12', '100.00', '95.12', 'printed').verdict).toBe('consistent');
    expect(ratio('95.12', '100.00', '95.13', 'printed').verdict).toBe('inconsistent');
    expect(ratio('1234.56', '1300.00', '95', 'printed').verdict).toBe('consistent');
  });

  test('a rate kept with all its digits agrees, however it is shown', () => {
    const rate: Read<Quantity> = { kind: 'value', cell, value: { value: decimal('99.4331864534714'), unit: parseUnit('%'), decimals: 2 } };
    for (const basis of ['printed', 'underlying'] as const) {
      const check = {
        numerator: { read: stated('10488.604785') },
        denominator: { read: stated('10548.394514') },
        rate: { read: rate },
        basis,
        rounding: 'half-up' as const,
      };
      expect(reconcileRatio(check).verdict).toBe('consistent');
    }
  });

  test('0 or perhaps 0 below the line cannot be checked', () => {
    expect(ratio('5.00', '0.00', '0').reason).toBe('denominator-zero');
    const small = reconcileRatio({
      numerator: { read: stated('5') },
      denominator: { read: stated('0.004'), decimals: 2 },
      rate: { read: stated('50', '%') },
      basis: 'underlying',
      rounding: 'half-up',
    });
    expect([small.verdict, ratio('5', '0.00', '0').verdict]).not.toContain('consistent');
    expect(ratio('5.00', '100.00', '').verdict).toBe('unverifiable');
  });

  test('amounts in different units are aligned', () => {
    const result = reconcileRatio({
      numerator: { read: stated('500000', '元') },
      denominator: { read: stated('100', '万元') },
      rate: { read: stated('0.5') },
      basis: 'printed',
      rounding: 'half-up',
    });
    expect(result.verdict).toBe('consistent');
  });

  test('soundness: a rate made from true values is never found inconsistent', () => {
    const truth = fc.tuple(
      fc.integer({ min: 0, max: 10 ** 8 }),
      fc.integer({ min: 10 ** 4, max: 10 ** 8 }),
      fc.integer({ min: 0, max: 3 }),
    );
    fc.assert(fc.property(truth, ([over, under, decimals]) => {
      const [n, d] = [new Decimal(over).div(10000), new Decimal(under).div(10000)];
      const shown = roundTo(d, decimals);
      if (shown.isZero()) return;
      const result = ratio(roundTo(n, decimals).toFixed(decimals), shown.toFixed(decimals), roundTo(n.div(d).times(100), 2).toFixed(2));
      expect(result.verdict).not.toBe('inconsistent');
    }));
  });
});

test('one figure stated twice', () => {
  const copy = (original: string, again: string): string =>
    reconcileCopy({
      original: { read: stated(original) },
      copy: { read: stated(again) },
      basis: 'underlying',
      rounding: 'half-up',
    }).verdict;
  expect(copy('1,234,567.89元', '123.46万元')).toBe('rounding-tail');
  expect(copy('1,234,567.89元', '123.45万元')).toBe('inconsistent');
  expect(copy('1.00', '1.00')).toBe('consistent');
  expect(copy('5个', '5项')).toBe('unverifiable');
});
