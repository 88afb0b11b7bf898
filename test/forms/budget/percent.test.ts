import { Decimal } from '../../../src/figures';
import type { Quantity, Read, Unit } from '../../../src/figures';
import { nearerRate, saysPercent } from '../../../src/forms/budget/percent';

const cell = { sheet: '表', row: 0, column: 0 };
const figure = (value: string, unit: Unit | null = null): Read<Quantity> =>
  ({ kind: 'value', cell, value: { value: new Decimal(value), unit, decimals: 2 } });

describe('the header of a rate', () => {
  it.each([
    ['执行率（%）', true], ['执行率%', true], ['执行率（B/A）', false], ['执行率④=③/②×100%', false], ['执行率（B/A*100%）', false],
    ['执行率（%）=B/A×100%', true],
  ])('%s says that its figures are percentages: %s', (label, says) => expect(saysPercent(label)).toBe(says));
});

describe('0.96 below a header that says %', () => {
  const [percentage, ratio] = [figure('0.0096'), figure('0.96')];

  it('is 96 % where the money says so', () => expect(nearerRate(percentage, ratio, figure('76.8'), figure('80'))).toBe(ratio));
  it('is 0.96 % where the money says so', () =>
    expect(nearerRate(percentage, ratio, figure('0.96'), figure('100'))).toBe(percentage));
  it.each([[null, figure('80')], [figure('76.8'), null], [figure('76.8'), figure('0')]])(
    'is what the header says where the money cannot tell',
    (spent, budget) => {
      expect(nearerRate(percentage, ratio, spent, budget)).toBe(percentage);
    },
  );
});
