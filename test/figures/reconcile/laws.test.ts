import fc from 'fast-check';
import { Decimal, reconcileSum, roundTo, type Read, type Quantity, type Reconciliation, type Rounding } from '../../../src/figures';
import { cell } from '../support';

const roundings = fc.constantFrom<Rounding>('half-up', 'half-even', 'truncate', 'up', 'unknown');
const figure = (value: Decimal, decimals: number): Read<Quantity> => ({ kind: 'value', cell, value: { value, unit: null, decimals } });

interface Case {
  readonly values: readonly Decimal[];
  readonly weights: readonly Decimal[];
  readonly total: Decimal;
  readonly decimals: number;
  readonly rounding: Rounding;
}

function check({ values, weights, total, decimals, rounding }: Case): Reconciliation {
  const items = values.map((value, index) => ({ read: figure(value, decimals), weight: weights[index]! }));
  return reconcileSum({ items, total: { read: figure(total, decimals) }, basis: 'underlying', rounding });
}

/** True values with four more digits than shown, their weights, and how they are shown. */
const truths = fc.record({
  values: fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1, maxLength: 12 }),
  signs: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  decimals: fc.integer({ min: 0, max: 4 }),
  rounding: roundings,
}).map(({ values, signs, decimals, rounding }) => {
  const exact = values.map((digits) => new Decimal(digits).div(new Decimal(10).pow(decimals + 4)));
  const weights = exact.map((_, index) => new Decimal(signs[index] ? 1 : -1));
  const total = exact.reduce((sum, value, index) => sum.plus(value.times(weights[index]!)), new Decimal(0));
  return {
    values: exact.map((value) => roundTo(value, decimals, rounding)),
    weights,
    total: roundTo(total, decimals, rounding),
    decimals,
    rounding,
  };
});

/** The same with a total moved by some units. */
const cases = fc.tuple(truths, fc.integer({ min: -9, max: 9 })).map(([one, units]): Case =>
  ({ ...one, total: one.total.plus(new Decimal(units).times(new Decimal(10).pow(-one.decimals))) }));

test('(a) soundness: honest rounding is never found inconsistent', () => {
  fc.assert(fc.property(truths, (one) => { expect(check(one).verdict).not.toBe('inconsistent'); }));
});

test('(b) tightness: what is accepted has a witness in both ranges', () => {
  fc.assert(fc.property(cases, (one) => {
    const { verdict, computed, reported } = check(one);
    if (verdict === 'inconsistent') expect(computed!.intersects(reported!)).toBe(false);
    else {
      const [lo, hi] = [Decimal.max(computed!.lo, reported!.lo), Decimal.min(computed!.hi, reported!.hi)];
      const witness = lo.plus(hi).div(2);
      expect(computed!.contains(witness) && reported!.contains(witness)).toBe(true);
    }
  }));
});

test('(c) monotone: a wider range never turns a tail into an inconsistency', () => {
  fc.assert(fc.property(cases, (one) => {
    if (check({ ...one, rounding: 'half-up' }).verdict !== 'inconsistent')
      expect(check({ ...one, rounding: 'unknown' }).verdict).not.toBe('inconsistent');
  }));
});

test('(d) scaling every figure by a power of ten keeps the verdict', () => {
  fc.assert(fc.property(cases, fc.integer({ min: 1, max: 4 }), (one, power) => {
    const factor = new Decimal(10).pow(-power);
    const scaled = {
      ...one,
      values: one.values.map((value) => value.times(factor)),
      total: one.total.times(factor),
      decimals: one.decimals + power,
    };
    const [before, after] = [check(one), check(scaled)];
    expect(after.verdict).toBe(before.verdict);
    expect(after.bound!.eq(before.bound!.times(factor))).toBe(true);
  }));
});

test('(e) the order of items does not matter', () => {
  fc.assert(fc.property(cases, (one) => {
    const turned = check({ ...one, values: [...one.values].reverse(), weights: [...one.weights].reverse() });
    const straight = check(one);
    expect([turned.verdict, turned.delta!.toFixed(), turned.bound!.toFixed()]).toEqual([
      straight.verdict,
      straight.delta!.toFixed(),
      straight.bound!.toFixed(),
    ]);
  }));
});

test('(f) weight −1 twice is the identity', () => {
  fc.assert(fc.property(cases, (one) => {
    const negated = check({ ...one, values: one.values.map((value) => value.neg()), weights: one.weights.map((weight) => weight.neg()) });
    expect(negated.verdict).toBe(check(one).verdict);
  }));
});

test('(g) an error above the bound is always found, one within it never', () => {
  fc.assert(fc.property(truths, fc.integer({ min: 1, max: 50 }), fc.boolean(), (one, units, up) => {
    const step = new Decimal(10).pow(-one.decimals);
    const nominal = one.values.reduce((sum, value, index) => sum.plus(value.times(one.weights[index]!)), new Decimal(0));
    const total = nominal.plus(step.times(up ? units : -units));
    const { verdict, bound, delta } = check({ ...one, total });
    expect(verdict).toBe(delta!.abs().gt(bound!) ? 'inconsistent' : 'rounding-tail');
  }));
});
