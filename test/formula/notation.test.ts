import fc from 'fast-check';
import { Decimal } from '../../src/figures';
import { evaluate, explain, namesIn, NotationError, parseFormula } from '../../src/formula';
import type { Binding, Scope } from '../../src/formula';

type Figures = Readonly<Record<string, string | string[]>>;

const scope = (figures: Figures): Scope => new Map(Object.entries(figures).map(([name, stated]): [string, Binding] => {
  const input = (text: string) => ({ name, value: new Decimal(text), decimals: null, cell: null, text });
  return [name, Array.isArray(stated) ? { kind: 'list', items: stated.map(input) } : { kind: 'figure', input: input(stated) }];
}));

const value = (formula: string, figures: Figures = {}): string => {
  const outcome = evaluate(parseFormula(formula), scope(figures));
  return outcome.kind === 'value' ? outcome.value.toDecimalPlaces(6).toFixed() : outcome.kind;
};

describe('formulas as a pack writes them', () => {
  it.each<[string, Figures, string]>([
    ['1+2×3', {}, '7'],
    ['（1+2）×3', {}, '9'],
    ['10-4-3', {}, '3'],
    ['12÷3÷2', {}, '2'],
    ['-2×3', {}, '-6'],
    ['80%×5', {}, '4'],
    ['(1-|执行-年初|÷年初)×3', { 执行: '2.76', 年初: '3.40' }, '2.435294'],
    ['最大(0, 1-|执行-年初|÷年初)×6', { 执行: '1716.10', 年初: '783.91' }, '0'],
    ['最小(a, b, 3)', { a: '5', b: '4' }, '3'],
    ['限(a÷b, 0, 1)×分值', { a: '5', b: '4', 分值: '3' }, '3'],
    ['若(总数=0, 4, 完成÷总数×4)', { 总数: '0', 完成: '0' }, '4'],
    ['若(总数=0, 4, 完成÷总数×4)', { 总数: '8', 完成: '6' }, '3'],
    ['分档(X; ≤N: 3; ≤1.1×N: 1.5; 其他: 0)', { X: '0.25', N: '0.24' }, '1.5'],
    ['分档（X； <=N： 3； <= 1.1*N： 1.5； 其他： 0）', { X: '0.30', N: '0.24' }, '0'],
    ['平均(比例)×4', { 比例: ['1', '0.5'] }, '3'],
    ['合计(比例)+个数(比例)', { 比例: ['1', '0.5'] }, '3.5'],
    ['取整(a)', { a: '5.99' }, '5'],
    ['最大(0, 分值-取整((a-1)×100)×0.5)', { a: '1.0299', 分值: '5' }, '4'],
    ['四舍五入(a, 1)', { a: '5.25' }, '5.3'],
    ['【支出（含基金）】÷2', { '支出（含基金）': '5' }, '2.5'],
    ['a÷b', { a: '1', b: '0' }, 'undefined'],
    ['a+缺', { a: '1' }, 'missing'],
  ])('%s', (formula, figures, expected) => {
    expect(value(formula, figures)).toBe(expected);
  });

  it.each([
    ['1+', 2, '数、名称或括号'], ['(1+2', 4, '“)”'], ['1 2', 1, '公式的结尾'], ['若(a, 1, 2)', 3, '比较符号'],
    ['分档(X; ≤1: 2)', 11, '其他'], ['a ? b', 1, '数、名称或运算符'], ['平均(1)', 3, '一组数据的名称'],
    ['四舍五入(a)', 6, '“,”'], ['四舍五入(a, 20)', 7, '小数位数'], ['if(a, 1, 2)', 2, '您是否想写“若”'], ['Round(a)', 5, '您是否想写“四舍五入”'],
  ])('refuses %s and says where', (formula, position, expected) => {
    const parse = (): unknown => parseFormula(formula);
    expect(parse).toThrow(NotationError);
    expect(parse).toThrow(expected);
    expect(parse).toThrow(`第 ${String(position + 1)} 个字`);
  });

  it('names every figure it needs once', () => {
    expect(namesIn(parseFormula('若(a>b, 分档(c; ≤a: d; 其他: 平均(e)), |f|)'))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('explains itself with the figures in it', () => {
    expect(explain(parseFormula('(1-|执行-年初|÷年初)×3'), scope({ 执行: '2.76', 年初: '3.40' }))).toBe('(1−|2.76−3.40|÷3.40)×3 = 2.4353');
  });

  it('explains what it cuts off', () => {
    expect(explain(parseFormula('5-取整((a-1)×100)×0.5'), scope({ a: '1.0299' }))).toBe('5−取整((1.0299−1)×100)×0.5 = 4');
  });

  it('reads a chain of sums and products as arithmetic does', () => {
    const step = fc.tuple(fc.constantFrom('+', '-', '×'), fc.integer({ min: 1, max: 99 }));
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), fc.array(step, { maxLength: 6 }), (first, rest) => {
      const formula = rest.reduce((text, [sign, number]) => text + sign + String(number), String(first));
      // The reference is JavaScript's own grammar on whole numbers, exact below 2^53.
      const reference = new Function(`return ${formula.replaceAll('×', '*')}`) as () => number;
      expect(value(formula)).toBe(String(reference()));
    }));
  });
});
