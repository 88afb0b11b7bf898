import { assess } from '../../../src/assess';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';
import type { NationalForm } from '../national-form';
import { unit } from '../hunan/base-sheet';
import { departmentSheet } from './sheets';

/** Tables of the department's own 决算, drawn small: 一般公共预算 100 (60 + 40), 政府性基金 20, 国有资本经营 5, other money 3. */
const head = (title: string): readonly (readonly RawValue[])[] => [[title], [`部门：${unit}`, '2031年度', '单位：万元']];
const kinds = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'];
const overall = sheetOf({ name: '01', rows: [...head('收入支出决算总表'), ['项目', '决算数', '项目', '决算数'], ['一、财政拨款收入', 125, '一、交通运输支出', 128],
  ['二、其他收入', 3], ['本年收入合计', 128, '本年支出合计', 128]] });
const expense = sheetOf({ name: '03', rows: [...head('支出决算表'), kinds, ['', '合计', 128, 62, 66]] });
const general = sheetOf({ name: '05', rows: [...head('一般公共预算财政拨款支出决算表'), kinds, ['', '合计', 100, 60, 40]] });
const fund = sheetOf({ name: '07', rows: [...head('政府性基金预算财政拨款收入支出决算表'), ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '', '',
  '年末结转和结余'], ['', '', '', '', '小计', '基本支出', '项目支出', ''], ['', '合计', 0, 20, 20, 0, 20, 0]], merges: ['E3:G3'] });
const capital = sheetOf({ name: '08', rows: [...head('国有资本经营预算财政拨款支出决算表'), kinds, ['', '合计', 5, 0, 5]] });
const threePublic = sheetOf({ name: '09', rows: [...head('“三公”经费支出决算表'), ['项目', '预算数', '决算数'], ['合计', 4, 3.5],
  ['1.因公出国（境）费', 0, 0], ['2.公务用车购置及运行维护费', 3, 2.7], ['（1）公务用车购置费', 0, 0], ['（2）公务用车运行维护费', 3, 2.7], ['3.公务接待费', 1, 0.8]] });

const form = (total: number, basic: number, project: number, more: Partial<NationalForm> = {}): SheetSnapshot => departmentSheet({
  groups: { 产出指标: [['养护里程', '≥12公里', '12公里', 90, 90]] }, budget: ['', total, total, 10, 1, 10],
  parts: { '其中：基本支出': ['', basic, basic], 项目支出: ['', project, project] }, ...more,
});
const told = (...sheets: readonly SheetSnapshot[]): readonly string[] => assess(workbookOf(sheets), { rules: 'national/2020' }).findings
  .filter(({ rule, severity }) => rule === 'cross-table-differs' && severity !== 'info').map(({ sheet, cell, message }) => `${sheet!}!${cell!} ${message}`);
const cells = (...sheets: readonly SheetSnapshot[]): readonly string[] => told(...sheets).map((text) => text.split(' ')[0]!);

describe('a department’s form beside its 决算 tables', () => {
  it.each<[string, SheetSnapshot]>([
    ['all money', form(128, 62, 66)], ['一般公共预算', form(100, 60, 40)], ['that and 政府性基金', form(120, 60, 60)],
    ['all 财政拨款', form(125, 60, 65)],
  ])('may tell of %s', (_, own) => expect(cells(overall, expense, general, fund, capital, own)).toEqual([]));

  it('may leave out 经营支出, for which it has no row', () => {
    const withBusiness = sheetOf({ name: '03', rows: [...head('支出决算表'), [...kinds, '经营支出'], ['', '合计', 131.5, 62, 66, 3.5]] });
    expect(cells(withBusiness, form(128, 62, 66))).toEqual([]);
    expect(cells(withBusiness, form(131.5, 62, 66))).toEqual([]);
    expect(cells(withBusiness, form(127, 62, 66))).toEqual(['部门整体!G6']);
  });

  it('may tell to the 分 what the tables tell to the 元', () => {
    const rows = [['', '合计', 4453536, 744512, 3709024], ['201', '某类', 1228536, 744512, 484024], ['214', '某类', 3225000, 0, 3225000]];
    const whole = sheetOf({ name: '03', rows: [['支出决算表'], [`部门：${unit}`, '2031年度', '单位：元'], kinds, ...rows] });
    expect(cells(whole, form(445.353591, 74.451217, 370.902374))).toEqual([]);
    expect(cells(whole, form(445.353591, 74.451317, 370.902274))).toEqual(['部门整体!G7', '部门整体!G8']);
  });

  it('may tell of nothing else', () => {
    expect(cells(general, fund, capital, form(131, 60, 71))).toEqual(['部门整体!G6', '部门整体!G8']);
    expect(told(overall, form(131, 60, 71))).toEqual([
      '部门整体!G6 “部门整体”年度资金总额的全年执行数为 131万元，与决算公开收入支出决算总表“本年支出合计” 128万元不同，请核对口径或更正。']);
    expect(cells(overall, form(128, 60, 68))).toEqual([]);
  });

  it.each([['“三公”经费支出', '3.5万元', '3.8万元'], ['三公经费控制数', '35000元', '38000元'], ['公务接待费', '0.8万元', '1.1万元'],
    ['公务用车运行维护费', '2.7万元', '2.5万元'], ['公务用车购置及运行维护费', '2.70万元', '2.75万元']])('%s is that of the 三公 table', (name, right, wrong) => {
    const own = (actual: string): SheetSnapshot => form(100, 60, 40, { groups: { 成本指标: [[name, '≤4万元', actual, 90, 90]] } });
    expect(cells(general, threePublic, own(right))).toEqual([]);
    expect(cells(general, threePublic, own(wrong))).toEqual(['部门整体!F12']);
    expect(cells(general, own(wrong))).toEqual([]);
  });

  it('an indicator of something like it is none of them', () => {
    const own = form(100, 60, 40, { groups: { 成本指标: [['“三公”经费下降率', '≥5%', '6%', 45, 45], ['公务接待人次', '≤90人次', '80人次', 45, 45]] } });
    expect(cells(general, threePublic, own)).toEqual([]);
  });
});
