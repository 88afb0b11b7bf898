import { assess } from '../../../src/assess';
import type { RawValue } from '../../../src/figures';
import { workbookOf } from '../../support/workbook';
import { systemSheet } from '../../rules/sichuan/system';

/** What is said of a row's score while nothing is filled in. */
function told(name: string, score: RawValue, rule: string, points = 3): readonly string[] {
  const row = { level1: '总体绩效', level2: '资产管理', name, points, score, method: '分级评分法', rule };
  return assess(workbookOf([systemSheet([row])]), { rules: 'sichuan/2024' }).findings.filter(({ cell }) => cell === 'E4')
    .map((one) => [one.rule, one.severity, one.verdict, one.reported, one.expected].map(String).join(' '));
}

const open = (score: string): string => `score-unverifiable info unverifiable ${score} null`;
const off = (score: string, scores: string): string => `score-differs warning inconsistent ${score} ${scores}`;

describe('a score by tiers whose figures nobody has filled in yet', () => {
  const change = 'X≤N，得3分；N＜X≤1.1N，得1.5分；1.1N＜X，不得分。';
  it.each<[string, number, string, readonly string[]]>([
    ['人均资产变化率', 3, change, [open('3')]], ['人均资产变化率', 1.5, change, [open('1.5')]],
    ['人均资产变化率', 2, change, [off('2', '0 或 1.5 或 3')]],
    ['资产盘活率', 2.4, '60%以下的得2.4分，60%-80%的得1.8分', [open('2.4')]],
    ['资产盘活率', 2, '60%以下的得2.4分，60%-80%的得1.8分', [off('2', '0 或 1.2 或 1.8 或 2.4 或 3')]],
    ['资产利用率', 2.1, 'X＞N，得1.5分；0.8N＜X≤N，得0.9分', [open('2.1')]],
    ['资产利用率', 1, 'X＞N，得1.5分；0.8N＜X≤N，得0.9分', [off('1', '0.6 或 0.9 或 1.2 或 1.5 或 1.8 或 2.1 或 2.4 或 3')]],
    ['采购执行率', 1, '实际支付÷预算×3', [open('1')]],
  ])('%s %d', (name, score, rule, expected) => expect(told(name, score, rule)).toEqual(expected));

  it('is left open where the row prints tiers of its own', () => {
    expect(told('人均资产变化率', 2, 'X≤N，得3分；N＜X≤1.2N，得2分；其余得1分。')).toEqual([open('2')]);
  });

  it('goes by the points of the sheet', () => {
    expect(told('人均资产变化率', 2, '', 4)).toEqual([open('2')]);
    expect(told('人均资产变化率', 3, '', 4)).toEqual([off('3', '0 或 2 或 4')]);
  });
});
