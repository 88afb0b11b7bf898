import { assess } from '../../../src/assess';
import type { Assessment } from '../../../src/assess';
import type { RawValue } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';

/** One indicator: name, unit, nature, initial and adjusted target, actual, coefficient (%), weight, score, core, remark. */
export type Row = readonly RawValue[];

export interface Filled {
  readonly rows: readonly Row[];
  readonly total: RawValue;
  /** 年初, 全年, 执行, 执行率 (%), 权重, 得分. */
  readonly money?: readonly RawValue[];
  readonly department?: boolean;
  readonly reason?: string;
}

/** 项目绩效自评表 (or the department's) of an invented unit: no level columns, 得分系数, the total in the head. */
export function chongqing({ rows, total, money = [10, 10, 10, 100, 10, 10], department = false,
  reason = '计划调整。' }: Filled): Assessment {
  const [initial, adjusted, spent, rate, weight, score] = money;
  const head = department
    ? [['2024年度部门整体绩效自评表'], ['部门（单位）名称', '云岭县水务局', '', '', '', '', '', '', '', '', '自评总分（分）', total]]
    : [['2024年度项目绩效自评表'], ['项目名称', '河堤巡查经费', '', '', '', '', '主管部门', '云岭县水务局', '', '', '自评总分（分）', total]];
  const cells = [
    ...head, ['实施单位', '云岭县河道管理站'],
    [department ? '部门资金（万元）' : '项目资金（万元）', '资金来源', '年初预算数', '', '全年（调整）预算数', '', '全年执行数', '', '执行率（%）', '执行率权重（分）', '',
      '执行率得分（分）'],
    ['', '年度资金总额', initial, '', adjusted, '', spent, '', rate, weight, '', score],
    ['', '其中：财政拨款', initial, '', adjusted, '', spent, '', rate, '/', '', '/'],
    ['', '其他资金', 0, '', 0, '', 0, '', '/', '/', '', '/'],
    ['当年绩效目标', '年初绩效目标', '', '', '', '全年（调整）绩效目标', '', '', '全年目标实际完成情况'], ['', '开展巡查。', '', '', '', '无调整', '', '', '完成巡查。'],
    ['绩效指标', '指标名称', '计量单位', '指标性质', '年初指标值', '调整指标值', '全年完成值', '得分系数(%)', '指标权重（分）', '指标得分（分）', '是否核心指标', '说明'],
    ...rows.map((row) => ['', ...row]), ['偏离绩效目标的原因和改进措施', '', reason],
  ];
  const last = String(cells.length);
  const merges = ['C4:D4', 'E4:F4', 'G4:H4', 'J4:K4', 'C5:D5', 'E5:F5', 'G5:H5', 'J5:K5', 'A4:A7', `A${last}:B${last}`,
    `C${last}:L${last}`];
  return assess(workbookOf([sheetOf({ name: '自评表', rows: cells, merges })]), { rules: 'chongqing/2024' });
}

/** What is wrong or needs a second look, by cell. */
export const wrong = (assessment: Assessment): readonly string[] =>
  assessment.findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, cell, severity }) => `${rule} ${cell} ${severity}`);
