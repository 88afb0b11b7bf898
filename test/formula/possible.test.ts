import { Decimal } from '../../src/figures';
import { parseFormula, possibleValues } from '../../src/formula';
import type { Scope } from '../../src/formula';

const scope: Scope = new Map([['分值', { kind: 'figure', input: { name: '分值', value: new Decimal(3), decimals: null, cell: null, text: '3' } }]]);
const possible = (formula: string): readonly string[] | null =>
  possibleValues(parseFormula(formula), scope)?.map((value) => value.toFixed()) ?? null;

describe('the values a formula can give while its figures are not known', () => {
  it.each<[string, string[] | null]>([
    ['分档(甲÷乙; ≤24%: 1; ≤26%: 0.5; 其他: 0)×分值', ['0', '1.5', '3']],
    ['分档(甲; ＞19%: 1.5; ＞15%: 0.9; 其他: 0.3)+分档(乙; ＞63%: 1.5; 其他: 0.3)', ['0.6', '1.2', '1.8', '2.4', '3']],
    ['若(甲＝0, 分值, 分档(乙; ＜60%: 2.4; 其他: 0))', ['0', '2.4', '3']],
    ['分值-分档(甲; ≤1: 0; 其他: 1)', ['2', '3']],
    ['最大(0, 分档(甲; ≤1: 2; 其他: -1))', ['0', '2']],
    ['(1-甲÷乙)×分值', null],
    ['分档(甲; ≤1: 乙; 其他: 0)', null],
    ['6÷分档(甲; ≤1: 2; 其他: 0)', null],
    ['分值×50%', ['1.5']],
  ])('%s', (formula, expected) => expect(possible(formula)).toEqual(expected));
});
