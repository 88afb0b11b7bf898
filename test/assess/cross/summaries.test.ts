import { assess } from '../../../src/assess';
import type { SheetSnapshot } from '../../../src/figures';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';
import { projectSheet } from './sheets';

const told = (sheets: readonly SheetSnapshot[]): readonly string[] => assess(workbookOf(sheets)).findings
  .filter(({ rule, severity }) => rule.startsWith('cross-') && severity !== 'info')
  .map(({ rule, severity, sheet, cell, expected }) => `${rule} ${severity} ${String(sheet)}!${cell} ${String(expected)}`);

const list = (lines: string, name = '汇总', title = '云岭县水利局2031年度项目自评结果'): SheetSnapshot => sheetOf(drawn(name, `
${title} | < | < | < | < | <
单位：万元 | < | < | < | < | <
序号 | 项目名称 | 预算数 | 执行数 | 自评得分 | 复核得分
${lines}
合计 |  | 70 | 68 |  |
`));

const own = projectSheet({ name: '一', subject: '云岭北路水毁修复项目', budget: [20, 18.85, 18.85, 10, 1, 10], total: [100, 100] });
const other = projectSheet({ name: '二', subject: '云岭水库除险', budget: [50, 50, 49, 10, 0.98, 9.8], total: [100, 99.8] });

describe('a list of the projects of a workbook', () => {
  it('with the figures of their forms is not told: either budget, any unit', () => {
    expect(told([own, other, list('1 | 云岭北路水毁修复 | 20 | 18.85 | 100 | 95\n2 | 云岭水库除险项目 | 50 | 49 | 99.8 | 90')])).toEqual([]);
    expect(told([own, list('1 | 云岭北路水毁修复 | 200000 | 188500 | 100 | 95', '汇总', '项目自评结果（单位：元）')])).toEqual([]);
    expect(told([own, list('1 | 云岭北路水毁修复 | 200000 | 188500 | 100 | 95')])).toHaveLength(2);
  });

  it('is told where its money or its score is not the form’s, wherever it stands', () => {
    const lines = '1 | 云岭北路水毁修复项目 | 21 | 18.58 | 100 | 95\n2 | 云岭水库除险 | 50 | 49 | 98.9 | 90';
    const wanted = [
      'cross-sheet-differs error 汇总!D4 18.85', 'cross-sheet-differs error 汇总!E5 99.8', 'cross-sheet-differs warning 汇总!C4 null',
    ];
    expect([...told([own, other, list(lines)])].sort()).toEqual(wanted);
    expect([...told([list(lines), own, other])].sort()).toEqual(wanted);
  });

  it('of a whole score is the form’s rounded', () => {
    expect(told([other, list('1 | 云岭水库除险 | 50 | 49 | 100 | 90')])).toEqual([]);
  });

  it('is left alone where a name stands twice or says nothing', () => {
    const twice = '1 | 云岭水库除险 | 50 | 40 | 90 | 90\n2 | 云岭水库除险 | 50 | 9 | 90 | 90';
    expect(told([other, list(twice)])).toEqual([]);
    expect(told([other, { ...other, name: '三' }, list('1 | 云岭水库除险 | 50 | 40 | 90 | 90')])).toEqual([]);
  });

  it('named as ours is still the user’s where its title is not ours', () => {
    const line = '1 | 云岭水库除险 | 50 | 49 | 98.9 | 90';
    expect(told([other, list(line, '自评汇总', '云岭县水利局2031年度绩效自评汇总表')])).toEqual(['cross-sheet-differs error 自评汇总!E4 99.8']);
    expect(told([other, list(line, '自评汇总', '云岭县水利局2031年度绩效自评汇总')])).toEqual([]);
  });
});
