import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';

type Row = readonly [level2: string, name: string, points: RawValue, score: RawValue, method: string, rule: string];

const rows: readonly Row[] = [
  ['预算管理\n(25分)', '预算编制质量', 12, 4.87, '比率分值法', ''],
  ['', '支出执行进度', 13, 10, '分级评分法', ''],
  ['财务管理\n(4分)', '资金使用规范', 4, 4, '缺（错）项扣分法', '发现一处不规范扣1分，扣完为止。'],
  ['资产管理\n(9分)', '人均资产变化率', 3, 3, '分级评分法', '与全县平均N比较(2024年云岭县人均资产变化率为0.24)。'],
  ['', '资产利用率', 3, 1.2, '分级评分法',
    '家具以N为准(2024年云岭县办公家具超最低使用年限资产利用率为0.19)；设备以N为准(2024年云岭县办公设备超最低使用年限资产利用率为0.63)。'],
  ['', '资产盘活率', 3, 3, '分级评分法', ''],
  ['采购管理\n(6分)', '支持中小企业发展', 3, 3, '是否评分法', ''],
  ['', '采购执行率', 3, 2.43, '比率分值法', ''],
  ['项目决策\n(8分)', '决策程序', 4, 4, '比率分值法', ''],
  ['', '项目入库', 4, 4, '比率分值法', ''],
];

const total = rows.reduce((sum, row) => sum + Number(row[3]) * 100, 0) / 100;

const system = (change: Readonly<Record<string, RawValue>> = {}, order: readonly number[] = [0, 1, 2, 3, 4, 5, 6]) => {
  const lines: RawValue[][] = [
    ['2024年部门整体绩效评价指标体系'],
    ['一级指标', '二级指标', '三级指标', '指标分值', '评价得分', '评分方法', '评分说明'],
    ['合计得分', null, null, null, change.total ?? total],
    ...rows.map(([level2, name, points, score, method, rule], index) =>
      [index === 0 ? '总体绩效' : null, level2 || null, name, points, change[name] ?? score, method, rule || null]),
    ['扣分项', '配合度', null, '-', change.deduction ?? '-', '缺（错）项扣分法', '每发现一次扣1分'],
  ];
  return sheetOf({ name: '体系', rows: [lines[0]!, ...lines.slice(1).map((line) => order.map((column) => line[column] ?? null))] });
};

const given: Readonly<Record<string, RawValue>> = {
  财政拨款执行数: 1716.1, 财政拨款年初预算数: 783.91, 资产配置执行数: 2.76, 资产配置年初预算数: 3.4, 政府采购执行数: 2.76, 政府采购年初预算数: 3.4,
  本部门人均资产变化率: '6.43%', 办公家具超年限利用率: '1.78%', 办公设备超年限利用率: '62.22%', 本年闲置资产: 0, 上年闲置资产: 0,
  本年总资产: 100, 上年总资产: 100, 政府采购实际支付金额: 2.76, 政府采购总预算数: 3.4, 已完成采购项目节约金额: 0.64,
  未履行事前评估的阶段项目数: 42, 阶段项目总数: 42, 未按时入库的阶段项目数: 0,
};

const baseData = (figures: Readonly<Record<string, RawValue>>, sheet = '') => sheetOf({
  name: '数据',
  rows: [
    ['序号', '适用表', '指标', '数据名称', '含义', '单位', '来源', '数值', '预填值'],
    ...Object.entries(figures).map(([name, value], index) => [index + 1, sheet, '', name, '', /率/.test(name) ? '%' : '', '', value, null]),
  ],
});

const scored = (...sheets: Parameters<typeof workbookOf>[0]) => {
  const assessment = assess(workbookOf(sheets), { rules: 'sichuan/2024' });
  const computed = Object.fromEntries(
    assessment.sheets[0]!.indicators.map((row) => [row.path.at(-1), row.computed && plain(row.computed)]),
  );
  const found = assessment.findings.filter(({ rule, severity }) => rule === 'score-differs' && severity !== 'info')
    .map(({ cell, severity, expected }) => `${severity} ${cell} ${String(expected)}`);
  return { assessment, computed, found };
};

describe('四川 附表1: an indicator system with base data', () => {
  it('scores every row by the formula of its pack and finds what contradicts it', () => {
    const { computed, found, assessment } = scored(system(), baseData(given));
    expect(computed).toMatchObject({
      预算编制质量: '4.87', 支出执行进度: null, 资金使用规范: null, 人均资产变化率: '3', 资产利用率: '1.2', 资产盘活率: '3', 采购执行率: '3', 决策程序: '0', 项目入库: '4',
    });
    expect(found).toEqual(['warning E11 3', 'error E12 0']);
    expect(assessment.findings.filter(({ rule }) => rule === 'total-differs')).toEqual([]);
  });

  it('names what is missing for each row, and asks for it once', () => {
    const { assessment, found } = scored(system());
    expect(found).toEqual([]);
    const open = assessment.findings.filter(({ rule }) => rule === 'score-unverifiable');
    expect(open.map(({ cell }) => cell)).toEqual(['E4', 'E6', 'E7', 'E8', 'E9', 'E11', 'E12', 'E13']);
    expect(open.every(({ verdict, severity }) => verdict === 'unverifiable' && severity === 'info')).toBe(true);
    expect(open[5]!.message).toContain('政府采购实际支付金额');
    const asked = assessment.baseData!.filter(({ name }) => name === '阶段项目总数');
    expect(asked).toMatchObject([{ sheet: '体系', indicator: '决策程序、项目入库', from: 'missing', value: null }]);
  });

  it('takes printed reference values from the scoring rule, near the words that name them', () => {
    const { assessment } = scored(system());
    const printed = Object.fromEntries(
      assessment.baseData!.filter(({ from }) => from === 'workbook').map(({ name, value }) => [name, plain(value!)]),
    );
    expect(printed).toEqual({ 人均资产变化率标准N: '24', 办公家具标准N: '19', 办公设备标准N: '63' });
  });

  it('judges a stated score at the precision of its column: truncation is a tail, more is not', () => {
    const sums = (name: string, value: number) => ({ [name]: value });
    const figures = { ...given, 已完成采购项目节约金额: 0 };
    expect(scored(system(sums('采购执行率', 2.44)), baseData(figures)).found).toEqual(['error E12 0']);
    const tail = scored(system(), baseData(figures));
    expect(tail.found).toEqual(['error E12 0']);
    expect(tail.assessment.findings.find(({ cell, rule }) => cell === 'E11' && rule === 'score-differs')).toMatchObject({
      verdict: 'rounding-tail',
      severity: 'info',
    });
    expect(scored(system(sums('采购执行率', 2.45)), baseData(figures)).found).toEqual(['error E11 2.44', 'error E12 0']);
  });

  it('knows which scores a method can give at all', () => {
    expect(scored(system({ 支持中小企业发展: 2 })).found).toEqual(['warning E10 0 或 3']);
    expect(scored(system({ 资金使用规范: 3.5 })).found).toEqual(['warning E6 0 或 1 或 2 或 3 或 4']);
    expect(scored(system({ 资金使用规范: 3 })).found).toEqual([]);
  });

  it('takes deductions off the total, however they are written', () => {
    const totals = (deduction: RawValue, stated: number) =>
      scored(system({ deduction, total: stated })).assessment.findings
        .filter(({ rule }) => rule === 'total-differs').map(({ expected }) => expected);
    expect(totals(2, total - 2)).toEqual([]);
    expect(totals(-2, total - 2)).toEqual([]);
    expect(totals(2, total)).toEqual([plainOf(total - 2)]);
  });

  it('reads the same with columns in another order', () => {
    const plainForm = scored(system(), baseData(given));
    const moved = scored(system({}, [0, 1, 2, 5, 6, 4, 3]), baseData(given));
    expect(moved.computed).toEqual(plainForm.computed);
    expect(moved.found).toEqual(['warning F11 3', 'error F12 0']);
  });

  it('serves only the sheet a figure is given for', () => {
    const other = sheetOf({ name: '别的表', rows: [['说明']] });
    expect(scored(system(), baseData(given, '别的表'), other).found).toEqual([]);
    expect(scored(system(), baseData(given, '体系')).found).toEqual(['warning E11 3', 'error E12 0']);
  });
});

const plainOf = (value: number): string => String(Math.round(value * 100) / 100);
