import { assess } from '../../../src/assess';
import { address, plain } from '../../../src/figures';
import type { CellRef, RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';
import { projectSheet } from './project';
import { baseDataSheet, oneRow, systemSheet } from './system';
import type { SystemRow } from './system';

const row = (name: string, points: number, score: RawValue, rule = ''): SystemRow =>
  ({ level1: '总体绩效', level2: '预算管理', name, points, score, method: '比率分值法', rule });

/** 财政拨款收入支出决算总表 with its total, in 万元 or 元. */
const overall = (spent: number, unit = '万元'): SheetSnapshot => sheetOf({ name: '财决公开04表', rows: [
  ['财政拨款收入支出决算总表'], [null, null, null, null, null, null, '财决公开04表'],
  ['单位名称：云岭县公路养护中心', null, null, '2024年度', null, null, `单位:${unit}`],
  ['收入', null, null, '支出'],
  ['项目', '行次', '金额', '项目', '行次', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
  ['一、一般公共预算财政拨款', 1, spent, '一、一般公共服务支出', 10, null, null, null],
  [null, 2, null, '二、交通运输支出', 11, spent, spent, null],
  ['本年收入合计', 3, spent, '本年支出合计', 12, spent, spent, null],
  ['总计', 4, spent, '总计', 13, spent, spent, null],
] });

const targets = (all: RawValue, fiscal: RawValue): SheetSnapshot => sheetOf({ name: '附表2', rows: [
  ['部门整体支出绩效目标完成情况自评表'], ['(2024年度)'], [null, null, null, null, null, null, '单位：万元'], ['部门名称', null, null, '云岭县公路养护中心'],
  ['年度部门整体支出预算', '资金总额', null, null, '财政拨款', null, null, '其他资金'], [null, all, null, null, fiscal, null, null, 0],
  ['年度绩效指标', '一级指标', '二级指标', '三级指标', '绩效指标性质', '绩效指标值', '绩效计量单位', '权重', '实际完成指标值'],
  [null, '产出指标', '数量指标', '养护里程', '≥', 100, '公里', 1, 100],
], merges: ['A5:A6', 'B5:D5', 'E5:G5', 'H5:I5', 'B6:D6', 'E6:G6', 'H6:I6'] });

const placeOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${address(row, column)}`;

const inputs = (...sheets: readonly SheetSnapshot[]) => {
  const assessment = assess(workbookOf(sheets), { rules: 'sichuan/2024' });
  return Object.fromEntries(assessment.baseData!.map(({ name, value, from, source }) =>
    [name, [from, value ? plain(value) : '', source.cell ? placeOf(source.cell) : source.text].join(' ')]));
};

describe('评分基础数据 takes from the workbook what it holds', () => {
  const quality = systemSheet([row('预算编制质量', 12, 12)]);

  it('财政拨款 spent from the 决算, budgeted from the department’s targets, in the unit asked for', () => {
    expect(inputs(quality, overall(1716.10), targets(783.91, 783.91))).toMatchObject({
      财政拨款执行数: 'workbook 1716.1 财决公开04表!F8', 财政拨款年初预算数: 'workbook 783.91 附表2!E6', 资产配置执行数: 'missing  请填写',
    });
    expect(inputs(quality, overall(17161000, '元'))).toMatchObject({ 财政拨款执行数: 'workbook 1716.1 财决公开04表!F8',
      财政拨款年初预算数: 'missing  请填写' });
  });

  it('unless the user brings another figure', () => {
    expect(inputs(quality, overall(1716.10), baseDataSheet({ 财政拨款执行数: 1700 }))).toMatchObject({ 财政拨款执行数: 'user 1700 数据!H2' });
  });

  it('in whatever unit the user writes it, in the one that is asked for', () => {
    expect(inputs(quality, baseDataSheet({ 财政拨款执行数: '17161000元', 资产配置执行数: '2.76万元' })))
      .toMatchObject({ 财政拨款执行数: 'user 1716.1 数据!H2', 资产配置执行数: 'user 2.76 数据!H3' });
    const row4 = (spent: RawValue) => oneRow(row('预算编制质量', 12, 12), {
      财政拨款执行数: spent, 财政拨款年初预算数: 100, 资产配置执行数: 1, 资产配置年初预算数: 1, 政府采购执行数: 1, 政府采购年初预算数: 1,
    });
    expect([row4('1000000元').judged, row4('0.01亿元').judged, row4('500000元').judged]).toEqual(['一致', '一致', '不符 error 9']);
  });

  it('the printed N, in % as the rule says it', () => {
    const assets = systemSheet([
      row('人均资产变化率', 3, 3, '人均资产变化率为X，本县为N(2024年云岭县人均资产变化率为0.24)'),
      row('资产利用率', 3, 3, '家具以N为准(云岭县办公家具超最低使用年限资产利用率为19%)；设备以N为准(云岭县办公设备超最低使用年限资产利用率为0.63)'),
    ]);
    expect(inputs(assets)).toMatchObject({
      人均资产变化率标准N: 'workbook 24 体系!H4', 办公家具标准N: 'workbook 19 体系!H5', 办公设备标准N: 'workbook 63 体系!H5', 办公家具超年限利用率: 'missing  请填写',
    });
  });

  it('each N by its own words, whichever is printed first', () => {
    const assets = systemSheet([
      row('资产利用率', 3, 3, '设备以N为准(云岭县办公设备超最低使用年限资产利用率为0.63)；家具以N为准(云岭县办公家具超最低使用年限资产利用率为19%)'),
    ]);
    expect(inputs(assets)).toMatchObject({ 办公家具标准N: 'workbook 19 体系!H4', 办公设备标准N: 'workbook 63 体系!H4' });
  });

  it('the goals met from the project sheets', () => {
    expect(inputs(systemSheet([row('目标完成', 4, 4)]),
      projectSheet({ name: '项目' }))).toEqual({ 各项目数量指标完成比例: 'workbook 100 项目!H13' });
  });

  it('asks for no figure that the others have made needless', () => {
    const idle = systemSheet([row('资产盘活率', 3, 3), row('项目调整', 4, 4)]);
    expect(Object.keys(inputs(idle))).toEqual(['本年闲置资产', '本年总资产', '上年闲置资产', '上年总资产', '应采取未采取的项目数', '应采取处置措施的项目数']);
    expect(Object.keys(inputs(idle, baseDataSheet({ 本年闲置资产: 0, 应采取处置措施的项目数: 0 })))).toEqual(['本年闲置资产', '应采取处置措施的项目数']);
  });
});
