import { recognise } from '../../src/forms';
import type { IndicatorForm } from '../../src/forms';
import { drawn } from '../support/drawn';
import { sheetOf, workbookOf } from '../support/workbook';

function formOf(text: string): IndicatorForm {
  const form = recognise(workbookOf([sheetOf(drawn('自评表', text))]))[0]!.forms[0]!;
  if (form.kind !== 'indicators') throw new Error('no table of indicators');
  return form;
}

const indicators = `一级指标 | 二级指标 | 三级指标 | 目标值 | 实际值 | 分值 | 得分 | 说明
产出指标 | 数量指标 | 养护里程 | ≥18公里 | 18公里 | 80 | 80 |
效益指标 | 满意度 | 群众满意度 | ≥90% | 97% | 20 | 20 |`;

describe('whose form it is', () => {
  it('a department\'s, though the head of a column reads 项目', () => {
    const form = formOf(`
部门整体支出绩效自评表 | < | < | < | < | < | < | <
部门（单位）名称 | 云岭县公路局 | < | < | < | < | < | <
年度部门预算（万元） | 项目 | 年初预算 | 年度预算 | 执行数 | 执行率 | 分值 | 得分
^ | 基本支出 | 460 | 460 | 455.4 | 99% |  |
^ | 支出合计 | 460 | 460 | 455.4 | 99% | 10 | 9.9
${indicators}`);
    expect([form.subject?.text, form.about]).toEqual(['云岭县公路局', 'department']);
  });

  it('a project\'s, whose name stands beside 项目', () => {
    const form = formOf(`
绩效自评表 | < | < | < | < | < | < | <
项目 | 边沟清理 | < | < | < | < | < | <
${indicators}`);
    expect([form.subject?.text, form.about]).toEqual(['边沟清理', 'project']);
  });
});

it('a project\'s, named in the title between the year and the kind of form', () => {
  const subjectOf = (title: string) => formOf(`
${title} | < | < | < | < | < | < | <
${indicators}`).subject?.text ?? null;
  expect(subjectOf('白石镇2022年度农村人居环境整治项目绩效自评表')).toBe('农村人居环境整治项目');
  expect(subjectOf('云岭县财政局2023年一事一议奖补绩效自评表')).toBe('一事一议奖补');
  expect(['2023年度项目支出绩效自评表', '云岭县2023年县级部门预算项目绩效自评表', '2023年度部门整体支出绩效自评表'].map(subjectOf)).toEqual([null, null, null]);
});

it('several labels of one cell each give their own value, and no seal', () => {
  const form = formOf(`
云岭县实训基地建设项目绩效自评（2023） | < | < | < | < | < | < | <
项目名称：实训基地（一期）：数控　　项目单位：云岭县职业学校（公章） 主管部门：云岭县教育局　填表时间：2024.1.12 | < | < | < | < | < | < | <
${indicators}`);
  expect([form.subject?.text, form.unit?.text, form.department?.text, form.year]).toEqual(['实训基地（一期）：数控', '云岭县职业学校', '云岭县教育局',
    2023]);
});

it('the place and the unit of money are labels of their own', () => {
  const form = formOf(`
二〇二四年度转移支付绩效自评表 | < | < | < | < | < | < | <
资金名称：污染防治资金（水）　　地区：云岭州　　金额单位：万元 | < | < | < | < | < | < | <
${indicators}`);
  expect(form.subject?.text).toBe('污染防治资金（水）');
});

it('words before a colon that name nothing stay with the value before them', () => {
  const form = formOf(`
绩效自评表 | < | < | < | < | < | < | <
项目名称：公路养护 重点路段：云岭大道 | < | < | < | < | < | < | <
${indicators}`);
  expect(form.subject?.text).toBe('公路养护 重点路段：云岭大道');
});

it('the head of a column of tasks is not what was done of them', () => {
  const form = formOf(`
部门整体支出绩效自评表 | < | < | < | < | < | < | <
部门名称 | 云岭县公路局 | < | < | < | < | < | <
年度主要任务完成情况 | 任务名称 | 完成情况 | 预算数（万元） | < | 执行数（万元） | < | <
^ | 边沟清理 | 清理边沟42公里 | 120 | < | 118 | < | <
^ | 金额合计 | < | 120 | < | 118 | < | <
年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
^ | 提升通行能力。 | < | < | 全年清理边沟42公里。 | < | < | <
${indicators}`);
  const told = form.statements.filter((one) => one.concept === 'achievement').map((one) => one.text);
  expect(told).toContain('全年清理边沟42公里。');
  expect(told).not.toContain('任务名称');
});
