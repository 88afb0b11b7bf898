import { reconcileSum, type Reconciliation, type Rounding, type SumCheck, type Term } from '../../../src/figures';
import { cell, decimal, stated } from '../support';

const term = (text: string, unit = '', weight = 1): Term => ({ read: stated(text, unit), weight: decimal(weight) });
const times = (text: string, count: number): Term[] => Array.from({ length: count }, () => term(text));

function sum(items: readonly Term[], total: Term, rounding: Rounding = 'half-up', more: Partial<SumCheck> = {}): Reconciliation {
  return reconcileSum({ items, total, basis: 'underlying', rounding, ...more });
}

describe('test vectors of rounding.md §4', () => {
  test.each([
    ['V1', times('33.33', 3), term('100.00'), 'rounding-tail', 'rounding-tail'],
    ['V2', times('33.33', 3), term('100.01'), 'inconsistent', 'rounding-tail'],
    ['V3', [term('1.00')], term('1.01'), 'inconsistent', 'rounding-tail'],
    ['V4', times('10.00', 10), term('100.05'), 'rounding-tail', 'rounding-tail'],
    ['V5', times('10.00', 10), term('100.06'), 'inconsistent', 'inconsistent'],
    ['V6', [term('1234567.89', '元')], term('123.46', '万元'), 'rounding-tail', 'rounding-tail'],
    ['V7', [term('1234567.89', '元')], term('123.45', '万元'), 'inconsistent', 'inconsistent'],
    ['V8', [term('100.00'), term('95.12', '', -1)], term('4.89'), 'rounding-tail', 'rounding-tail'],
    ['V8 beyond', [term('100.00'), term('95.12', '', -1)], term('4.90'), 'inconsistent', 'inconsistent'],
  ] as const)('%s', (_, items, total, halfUp, closed) => {
    expect(sum(items, total).verdict).toBe(halfUp);
    expect(sum(items, total, 'unknown').verdict).toBe(closed);
  });

  test('V1 difference and V9, V11 truncation', () => {
    expect(sum(times('33.33', 3), term('100.00')).delta!.toFixed()).toBe('0.01');
    expect(sum(times('33.33', 3), term('100.01'), 'truncate').verdict).toBe('rounding-tail');
    expect(sum(times('33.33', 3), term('99.98'), 'truncate').verdict).toBe('inconsistent');
    expect(sum([term('2'), term('4', '', -1)], term('-3'), 'truncate').verdict).toBe('inconsistent');
  });

  test('V10: printed parts are taken at their word', () => {
    const parts = [term('9.50'), term('28.60'), term('18.33')];
    expect(sum(parts, term('56.43'), 'half-up', { basis: 'printed' }).verdict).toBe('consistent');
    const wrong = sum(parts, term('56.44'), 'half-up', { basis: 'printed' });
    expect([wrong.verdict, wrong.delta!.toFixed(), wrong.bound!.toFixed(), wrong.expected!.toFixed()]).toEqual([
      'inconsistent',
      '0.01',
      '0',
      '56.43',
    ]);
  });
});

describe('the largest honest tail (§2.2)', () => {
  test.each([
    [1, 0, 1, 0], [2, 1, 1, 1], [3, 1, 2, 2], [4, 2, 2, 3], [5, 2, 3, 4], [6, 3, 3, 5], [10, 5, 5, 9], [20, 10, 10, 19],
  ])('%i addends: half-up %i, unknown %i, truncate 0…%i units', (count, halfUp, unknown, truncate) => {
    const bound = (rounding: Rounding, units: number): string => {
      const total = decimal(10 * count).plus(decimal(units).div(100)).toFixed(2);
      return sum(times('10.00', count), term(total), rounding).bound!.times(100).toFixed();
    };
    expect(bound('half-up', 1)).toBe(String(halfUp));
    expect(bound('half-up', -1)).toBe(String(halfUp));
    expect(bound('unknown', 1)).toBe(String(unknown));
    expect(bound('truncate', 1)).toBe(String(truncate));
    expect(sum(times('10.00', count), term(decimal(10 * count).minus('0.01').toFixed(2)), 'truncate').verdict).toBe('inconsistent');
  });
});

describe('what cannot be checked is never a pass', () => {
  const blank: Term = { read: { kind: 'blank', cell } };
  const none: Term = { read: { kind: 'notApplicable', cell, text: '—' } };
  const bad: Term = { read: { kind: 'unreadable', cell, text: '约5', why: 'not-a-number' } };

  test.each([
    ['a blank total', [term('1')], blank, 'missing'], ['a blank item', [term('1'), blank], term('1'), 'missing'],
    ['text for an item', [term('1'), bad], term('1'), 'unreadable'], ['nothing to add', [none], term('1'), 'nothing-to-add'],
    ['other units', [term('1', '个')], term('1', '项'), 'unit-differs'],
  ] as const)('%s', (_, items, total, reason) => {
    const result = sum(items, total);
    expect([result.verdict, result.reason, result.computed]).toEqual(['unverifiable', reason, null]);
  });

  test('a row that has none adds nothing; a blank adds nothing only where the form says so', () => {
    expect(sum([term('1'), none], term('1')).verdict).toBe('consistent');
    expect(sum([term('1'), blank], term('1'), 'half-up', { blankAs: 'zero' }).verdict).toBe('consistent');
  });
});

test('其中 may not exceed its total by more than rounding', () => {
  const atMost = (items: readonly Term[], total: string): string => sum(items, term(total), 'half-up', { relation: 'atMost' }).verdict;
  expect(atMost([term('3.00')], '10.00')).toBe('consistent');
  expect(atMost(times('3.33', 3), '9.98')).toBe('rounding-tail');
  expect(atMost(times('3.33', 3), '9.90')).toBe('inconsistent');
});

describe('a cell that stores more than it shows (§2.7)', () => {
  const hidden = (value: string): Term => ({ read: stated(value), decimals: 2 });

  test('stored values agree, shown ones do not: display only', () => {
    const result = sum([hidden('3.333'), hidden('3.333'), hidden('3.334')], hidden('10'), 'half-up', { basis: 'printed' });
    expect([result.verdict, result.reason]).toEqual(['rounding-tail', 'shown-rounded']);
  });

  test('shown values agree, stored ones do not: display only', () => {
    const result = sum([hidden('9.943318'), hidden('90')], term('99.94'), 'half-up', { basis: 'printed' });
    expect([result.verdict, result.reason]).toEqual(['rounding-tail', 'shown-rounded']);
  });

  test('both disagree: inconsistent', () => {
    expect(sum([hidden('9.943318'), hidden('90')], term('99.90'), 'half-up', { basis: 'printed' }).verdict).toBe('inconsistent');
  });
});

test('a tail far beyond chance is told apart from eight rounded items on', () => {
  expect(sum(times('10.00', 10), term('100.02')).unlikely).toBe(false);
  expect(sum(times('10.00', 10), term('100.04')).unlikely).toBe(true);
  expect(sum(times('10.00', 6), term('60.03')).unlikely).toBe(false);
  // 3σ of fifty is 0.062, of a hundred 0.087; the bounds are 0.25 and 0.50.
  expect(['500.06', '500.07'].map((total) => sum(times('10.00', 50), term(total)).unlikely)).toEqual([false, true]);
  expect(['1000.08', '1000.09', '1000.50'].map((total) => sum(times('10.00', 100), term(total)).unlikely)).toEqual([false, true, true]);
  expect(sum(times('10.00', 100), term('1000.51'))).toMatchObject({ verdict: 'inconsistent', unlikely: false });
});

test('contributions name cell, weight and range of each figure', () => {
  const { contributions } = sum([term('1234567.89', '元')], term('123.46', '万元'));
  expect(contributions.map((one) => [one.weight.toFixed(), one.value.toFixed(), one.interval.text()]))
    .toEqual([['0.0001', '1234567.89', '[123.4567885, 123.4567895)']]);
});
