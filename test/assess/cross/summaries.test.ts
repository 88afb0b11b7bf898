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

  it('is told where its money or its score is not the form’s, at the later sheet', () => {
    const lines = '1 | 云岭北路水毁修复项目 | 21 | 18.58 | 100 | 95\n2 | 云岭水库除险 | 50 | 49 | 98.9 | 90';
    const wanted = [
      'cross-sheet-differs error 汇总!D4 18.85', 'cross-sheet-differs error 汇总!E5 99.8', 'cross-sheet-differs warning 汇总!C4 null',
    ];
    expect([...told([own, other, list(lines)])].sort()).toEqual(wanted);
    expect([...told([list(lines), own, other])].sort()).toEqual([
      'cross-sheet-differs error 一!G6 18.58', 'cross-sheet-differs error 二!H14 98.9', 'cross-sheet-differs warning 一!F6 null',
    ]);
  });

  it('of another year says nothing of the form', () => {
    const line = '1 | 云岭水库除险 | 50 | 40 | 90 | 90';
    expect(told([other, list(line)])).toHaveLength(2);
    expect(told([other, list(line, '汇总', '云岭县水利局2030年度项目自评结果')])).toEqual([]);
    expect(told([other, list(line, '汇总', '云岭县水利局2030年至2031年项目自评结果')])).toHaveLength(2);
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

/** Findings a list earns by its own figures. */
const ownTold = (lines: string): readonly string[] => assess(workbookOf([own, other, sheetOf(drawn('汇总', `
云岭县水利局2031年度项目自评结果（单位：万元） | < | < | < | < | <
项目名称 | 年初预算 | 全年预算 | 全年执行 | 执行率 | 自评得分 | 等级
${lines}`))])).findings.filter(({ sheet, severity }) => sheet === '汇总' && severity !== 'info')
  .map(({ rule, cell, expected }) => `${rule} ${cell} ${String(expected)}`);

describe('a list of projects by itself', () => {
  const first = '云岭北路水毁修复 | 20 | 18.85 | 18.85 | 100% | 100 | 优';
  const second = '云岭水库除险 | 50 | 50 | 49 | 98% | 99.8 | 优秀';
  const total = '合计 | 70 | 68.85 | 67.85 | 98.55% | |';

  it('adds up, divides and grades', () => {
    expect(ownTold([first, second, total].join('\n'))).toEqual([]);
    expect(ownTold([total, first, second].join('\n'))).toEqual([]);
  });

  it('is told where its total, a rate or a grade is not what its lines give', () => {
    expect(ownTold([first, second, '合计 | 71 | 68.85 | 67.85 | 98.55% | |'].join('\n'))).toEqual(['sum-differs B5 70']);
    expect(ownTold([first, '云岭水库除险 | 50 | 50 | 49 | 99% | 99.8 | 优', total].join('\n'))).toEqual(['execution-rate-differs E4 0.98']);
    expect(ownTold([first, '云岭水库除险 | 50 | 50 | 49 | 98% | 99.8 | 良', total].join('\n'))).toEqual(['grade-differs G4 优']);
  });

  it('is not added up where it is divided, and its rate may be of either budget', () => {
    expect(ownTold([first, '其中：市级 | 5 | 5 | 5 | 100% | |', second, total].join('\n'))).toEqual([]);
    const divided = [first, second, '小计 | 70 | 68.85 | 67.85 | 98.55% | |', '合计 | 170 | 68.85 | 67.85 | 98.55% | |'];
    expect(ownTold(divided.join('\n'))).toEqual([]);
    const ofInitial = ['云岭北路水毁修复 | 20 | 18.85 | 18.85 | 94.25% | 100 | 优', second, '合计 | 70 | 68.85 | 67.85 | 96.93% | |'];
    expect(ownTold(ofInitial.join('\n'))).toEqual([]);
  });
});

it('a list’s score may be the whole the form states in its head, the table’s own total being without the execution', () => {
  const form = sheetOf(drawn('自评', `
白石镇2031年度水渠清淤疏浚项目绩效自评表 | < | < | < | < | <
主管部门：云岭县水利局 | < | < | 自评总分：99 | < | <
资金来源 | 年初预算（万元） | 全年预算（万元） | 执行数（万元） | 执行率 | 得分
合计 | 45 | 45 | 40.5 | 90% | 9
绩效目标完成情况（90分） | < | < | < | < | <
年初目标：清淤3座。 | < | < | 完成情况：清淤3座。 | < | <
指标内容 | 分值 | 年初目标值 | 全年完成值 | 自评得分 | 未完成原因
清淤水渠 | 60 | 3条 | 3条 | 60 |
群众满意度 | 30 | ≥90% | 95% | 30 |
合计 | 90 | | | 90 |`));
  const at = (score: number) => told([form, list(`1 | 水渠清淤疏浚 | 45 | 40.5 | ${String(score)} | 95`)]);
  expect(at(99)).toEqual([]);
  expect(at(98)).toEqual(['cross-sheet-differs error 汇总!E4 99']);
});
