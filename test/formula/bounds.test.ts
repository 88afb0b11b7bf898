import { Decimal, zero } from '../../src/figures';
import {
  abs,
  cellsOf,
  evaluate,
  min,
  minus,
  number,
  pieces,
  product,
  ratio,
  round,
  sum,
  tier,
  tiers,
  truncate,
  when,
  compare,
  mean,
  count,
} from '../../src/formula';
import type { Expression } from '../../src/formula';
import { bounds, figure, given, list, missing, scopeOf } from './support';

const scope = scopeOf({ A: '1.20', B: '3.40', C: '2.76', 率: '0.60', 零: '0.00' }, [
  list('比例', [given('甲', '1.0'), given('乙', '0.5')]), missing('缺', '未填写'), figure(given('准', '3.40', null, true)),
]);
const text = (expression: Expression, decimals = 4): string => bounds(expression, scope)!.text({ decimals });

describe('each figure counts once (rounding.md §2.5, dependency rule)', () => {
  test('a share: A÷(A+B) is 25.98…26.20 %, not what the figures give taken apart', () => {
    expect(text(product(ratio('A', sum('A', 'B')), 100), 2)).toBe('(25.97, 26.2)');
    const once = bounds(product(ratio(1, sum(1, ratio('B', 'A'))), 100), scope)!;
    const same = bounds(product(ratio('A', sum('A', 'B')), 100), scope)!;
    expect(same.lo.minus(once.lo).abs().lt('1e-30') && same.hi.minus(once.hi).abs().lt('1e-30')).toBe(true);
  });

  test('growth (A−B)÷B is A÷B−1', () => {
    const growth = bounds(ratio(minus('A', 'B'), 'B'), scope)!;
    const rewritten = bounds(minus(ratio('A', 'B'), 1), scope)!;
    expect(growth.lo.minus(rewritten.lo).abs().lt('1e-30') && growth.hi.minus(rewritten.hi).abs().lt('1e-30')).toBe(true);
  });

  test('a deviation |C−B|÷B', () => {
    expect(text(product(minus(1, ratio(abs(minus('C', 'B')), 'B')), 3))).toBe('(2.4273, 2.4433)');
  });

  test('a figure minus itself is 0, also where no slope is known', () => {
    expect(bounds(minus('A', 'A'), scope)!.contains(zero)).toBe(true);
    expect(bounds(minus('A', 'A'), scope)!.width.isZero()).toBe(true);
    expect(bounds(minus(round('A', 3), round('A', 3)), scope)!.width.lt('0.003')).toBe(true);
  });

  test('where it is not monotone it is cut, which never loses a value', () => {
    const range = bounds(abs(minus('A', product('A', 'A'))), scope)!;
    for (const value of ['1.195', '1.2', '1.2049']) {
      const a = new Decimal(value);
      expect(range.contains(a.minus(a.times(a)).abs())).toBe(true);
    }
  });
});

describe('bands give a set (§2.6)', () => {
  const steps = tiers('率', [tier('≥', number('0.6'), 10)], number('5'));
  test('where the rounded figure straddles a threshold both scores are possible, nothing between', () => {
    expect(pieces(steps, scope)!.map((piece) => piece.text())).toEqual(['5', '10']);
  });
  test('elsewhere one', () => {
    expect(pieces(steps, scope, 'truncate')!.map((piece) => piece.text())).toEqual(['10']);
    expect(pieces(when(compare('A', '<', 'B'), 1, 2), scope)!.map((piece) => piece.text())).toEqual(['1']);
    expect(pieces(when(compare('率', '=', number('0.6')), 1, 2), scope)).toHaveLength(2);
  });
  test('rounding inside a rule gives its steps', () => {
    expect(pieces(round(ratio('C', 'B'), 2), scope)!.map((piece) => piece.text())).toEqual(['0.81']);
    expect(pieces(round('C', 1), scope)!.map((piece) => piece.text())).toEqual(['2.8']);
    expect(pieces(round('率', 2), scope)!.map((piece) => piece.text())).toEqual(['0.6']);
  });

  test('cutting off inside a rule gives the wholes that are reached', () => {
    const whole = (figure: string): string[] => pieces(truncate(figure, 0),
      scopeOf({ 下: '2.5', 上: '3.0', 负: '-2.5', 整: '-3.0' }), 'half-up')!.map((piece) => piece.text());
    // 2.5 is [2.45, 2.55), 3.0 is [2.95, 3.05).
    expect([whole('下'), whole('上'), whole('负'), whole('整')]).toEqual([['2'], ['2', '3'], ['-2'], ['-3', '-2']]);
    const open = (value: string): string[] => pieces(truncate('数', 0),
      scopeOf({ 数: value }), 'truncate')!.map((piece) => piece.text());
    // Cut off to a whole, 2 is [2, 3) and -2 is (-3, -2]: neither reaches 3.
    expect([open('2'), open('-2'), open('0')]).toEqual([['2'], ['-2'], ['0']]);
  });
});

test('a cap cuts the range', () => {
  expect(text(product(min(ratio('B', 'C'), 1), 20))).toBe('20');
});

test('lists take every item with its rounding, counts are exact', () => {
  expect(text(mean('比例'))).toBe('[0.7, 0.8)');
  expect(text(count('比例'))).toBe('2');
});

test('an exact figure has no play; modes differ', () => {
  expect(text(product('准', 2))).toBe('6.8');
  expect(bounds(product('A', 1), scope, 'truncate')!.text()).toBe('[1.2, 1.21)');
});

test('no bounds where a figure is missing or the denominator may be 0', () => {
  expect([bounds(sum('缺', 1), scope), bounds(ratio(1, '零'), scope), bounds(sum('没有', 1), scope)]).toEqual([null, null, null]);
});

test('the cells a formula rests on, each once, with its lists', () => {
  const formula = sum(ratio(minus('A', 'B'), 'B'), mean('比例'));
  expect(cellsOf(formula, scope).map((cell) => cell.row)).toEqual([0, 1]);
  const lists = scopeOf({ A: '1.20' }, [list('比例', [given('甲', '1.0', 'E7'), given('乙', '0.5', 'E8')])]);
  expect(cellsOf(sum(mean('比例'), 'A', 'A'), lists).map((cell) => cell.row)).toEqual([6, 7, 0]);
});

// 1÷6 is cut at 40 digits; 1÷(1÷6) is 6 all the same, and so is what a step makes of it.
const six = ratio(1, ratio(1, 6));

it.each<[string, Expression, string]>([
  ['取整', truncate(six, 0), '6'],
  ['a tier', tiers(six, [tier('≥', 6, 3)], 1), '3'],
  ['a condition', when(compare(six, '<', 6), 1, 3), '3'],
])('an endless quotient decides a step as the figure it stands for: %s', (_, formula, expected) => {
  expect(evaluate(formula, scope)).toEqual({ kind: 'value', value: new Decimal(expected) });
  expect(bounds(formula, scope)!.text()).toBe(expected);
});
