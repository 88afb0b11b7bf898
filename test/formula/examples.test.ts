import {
  abs,
  clamp,
  compare,
  count,
  evaluate,
  explain,
  input,
  max,
  mean,
  min,
  minus,
  negate,
  number,
  percentage,
  product,
  ratio,
  round,
  sum,
  tier,
  tiers,
  total,
  when,
} from '../../src/formula';
import type { Expression, Scope } from '../../src/formula';
import { given, list, missing, scopeOf } from './support';

const deviation = (spent: string, initial: string): Expression => ratio(abs(minus(spent, initial)), initial);
const kept = (spent: string, initial: string, points: number): Expression => product(max(0, minus(1, deviation(spent, initial))), points);
const scope = scopeOf(
  {
    财政执行: '1716.10',
    财政年初: '783.91',
    资产执行: '2.76',
    资产年初: '3.40',
    完成值: '17.6公里',
    指标值: '43.62公里',
    零: '0.00',
    降: '-5',
  },
  [
    list('完成比例', [given('甲', '1'), given('乙', '0.5'), given('丙', '0.75')]),
    list('单项', [given('甲', '0.8')]),
    list('空', []),
    missing('采购预算数', '评分基础数据中未填写'),
  ],
);

describe.each<[string, Expression, string]>([
  ['numbers and percentages', product(percentage(10), number('2.5')), '10%×2.5 = 0.25'],
  ['a single figure', input('完成值'), '17.6公里 = 17.6'],
  ['sums, negative terms in brackets', sum(1, '降', number(-2)), '1+(-5)+(−2) = −6'],
  ['differences of differences', minus(1, minus('资产执行', '资产年初')), '1−(2.76−3.40) = 1.64'],
  ['products of sums', product(sum(1, 2), 3), '(1+2)×3 = 9'],
  ['quotients of quotients', ratio(1, ratio('资产年初', 2)), '1÷(3.40÷2) = 0.5882'],
  ['the sign of a sum', negate(sum(1, 2)), '−(1+2) = −3'],
  ['a score by deviation', product(minus(1, deviation('资产执行', '资产年初')), 3), '(1−|2.76−3.40|÷3.40)×3 = 2.4353'],
  ['a deviation above 100 % is not negative', kept('财政执行', '财政年初', 6), '最大(0, 1−|1716.10−783.91|÷783.91)×6 = 0'],
  ['a capped linear score', product(min(ratio('完成值', '指标值'), 1), 20), '17.6公里÷43.62公里×20 = 8.0697'],
  ['a capped score whose cap bites', product(min(ratio('指标值', '完成值'), 1), 20), '最小(43.62公里÷17.6公里, 1)×20 = 20'],
  ['a clamp', clamp(ratio('完成值', '指标值'), 0, 1), '17.6公里÷43.62公里 = 0.4035'],
  ['a clamp that bites', clamp(ratio('指标值', '完成值'), 0, 1), '最小(43.62公里÷17.6公里, 1) = 1'],
  [
    'the tier that holds',
    tiers(
      ratio('资产执行', '资产年初'),
      [tier('>', number('0.9'), number('1.5')), tier('>', number('0.8'), number('0.9'))],
      number('0.3'),
    ),
    '0.9〔2.76÷3.40＞0.8〕 = 0.9',
  ],
  [
    'the tiers before it whose bound is a figure',
    tiers(ratio('资产执行', '资产年初'), [tier('>', '完成值', 3), tier('>', product(number('0.1'), '资产年初'), 2)], 1),
    '2〔2.76÷3.40不满足＞17.6公里，2.76÷3.40＞0.1×3.40〕 = 2',
  ],
  ['no tier', tiers('零', [tier('>', 1, 2)], number('0.3')), '0.3〔0.00不满足＞1〕 = 0.3'],
  ['a condition that holds', when(compare('零', '=', 0), 4, ratio(1, '零')), '4〔0.00＝0〕 = 4'],
  ['a condition that fails', when(compare('资产执行', '≥', '资产年初'), 4, sum(1, 1)), '(1+1)〔不满足2.76≥3.40〕 = 2'],
  ['a mean', product(mean('完成比例'), 4), '(1+0.5+0.75)÷3×4 = 3'],
  ['a total', product(total('完成比例'), 2), '(1+0.5+0.75)×2 = 4.5'],
  ['a mean of one', product(mean('单项'), 4), '0.8×4 = 3.2'],
  ['a total of nothing', sum(1, total('空')), '1+0 = 1'],
  ['a count', ratio(count('完成比例'), 4), '3÷4 = 0.75'],
  ['rounding where the rule rounds', product(round(ratio(1, 3), 2), 100), '四舍五入(1÷3, 2位)×100 = 33'],
])('%s', (_, expression, text) => {
  test(text, () => expect(explain(expression, scope)).toBe(text));
});

describe('what has no value says why', () => {
  const without = (expression: Expression, in_: Scope = scope): unknown => evaluate(expression, in_);

  test('every missing figure by name, each once', () => {
    expect(without(sum('采购预算数', product('采购预算数', '节约额')))).toEqual({ kind: 'missing', missing: [
      { name: '采购预算数', why: '评分基础数据中未填写', cell: null }, { name: '节约额', why: '没有提供这项数据', cell: null },
    ] });
    expect(explain(ratio('完成值', '采购预算数'), scope)).toBe('17.6公里÷【采购预算数】，缺：采购预算数');
    expect(without(mean('没有的列'))).toMatchObject({ kind: 'missing' });
  });

  test('a zero below the line, never an infinity', () => {
    expect(without(sum(1, ratio('完成值', '零')))).toEqual({ kind: 'undefined', why: 'denominator-zero', of: '0.00' });
    expect(explain(ratio('完成值', '零'), scope)).toBe('17.6公里÷0.00，分母0.00为零，无法计算');
  });

  test('the mean of nothing', () => expect(without(mean('空'))).toEqual({ kind: 'undefined', why: 'empty-list', of: '空' }));

  test('only the branch that holds needs its figures', () => {
    expect(without(when(compare('零', '=', 0), 4, '采购预算数'))).toMatchObject({ kind: 'value' });
    expect(without(tiers(1, [tier('≥', 1, 2)], '采购预算数'))).toMatchObject({ kind: 'value' });
    expect(without(when(compare('采购预算数', '=', 0), 4, 5))).toMatchObject({ kind: 'missing' });
  });
});

test('decimals of the result can be chosen', () => {
  expect(explain(product(min(ratio('完成值', '指标值'), 1), 20), scope, { decimals: 2 })).toBe('17.6公里÷43.62公里×20 = 8.07');
});
