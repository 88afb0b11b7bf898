import { assess } from '../../../src/assess';
import type { RawValue } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';

type Row = readonly [level1: string, name: string, nature: string, target: RawValue, unit: string, weight: RawValue,
  actual: RawValue];

const told = (assessment: ReturnType<typeof assess>): string[] => assessment.findings.map(({ rule, severity, cell, reported,
  expected }) =>
  `${cell} ${rule} ${severity} ${String(reported)} ${String(expected)}`);
const levels = (rows: readonly Row[]) => rows.map(([level1, ...row], index): RawValue[] =>
  [null, index > 0 && rows[index - 1]![0] === level1 ? null : level1, `${level1.slice(0, 2)}类指标`, ...row]);
const replaced = (rows: readonly Row[], name: string, change: Partial<Record<3 | 4 | 5 | 6, RawValue>>): Row[] =>
  rows.map((row) => (row[1] === name ? Object.assign([...row], change) as unknown as Row : row));

describe('附表2 部门整体支出绩效目标完成情况自评表', () => {
  const whole: readonly Row[] = [
    ['产出指标', '养护里程', '≥', 117.546, '公里', 0.3, 117.546], ['产出指标', '道班房维修数量', '≥', 2, '个', 0.2, 2],
    ['效益指标', '单位整体效益', '定性', '优', '', 0.3, '优'], ['满意度指标', '群众满意度', '≥', 90, '%', 0.1, 90],
    ['成本指标', '整体支出成本控制数', '≤', 783.91, '万元', 0.1, 783.91],
  ];
  const run = (rows: readonly Row[] = whole, percent = true) => told(assess(workbookOf([sheetOf({
    name: '附表2',
    rows: [
      ['部门整体支出绩效目标完成情况自评表'], ['(2024年度)'], ['部门名称', null, null, '云岭县公路养护中心', null, null, null, '单位：万元'],
      ['年度部门整体支出预算', '资金总额', null, null, '财政拨款', null, null, '其他资金'], [null, 783.91, null, null, 783.91, null, null, 0],
      ['年度绩效指标', '一级指标', '二级指标', '三级指标', '绩效指标性质', '绩效指标值', '绩效计量单位', '权重', '实际完成指标值'], ...levels(rows),
    ],
    formats: percent ? Object.fromEntries(rows.map((_, index) => [`H${String(7 + index)}`, '0%'])) : {},
    merges: ['A4:A5', 'B4:D4', 'E4:G4', 'B5:D5', 'E5:G5'],
  })]), { rules: 'sichuan/2024' }));

  it('without fault has no finding: weights are percentages that add to 100', () => {
    expect(run()).toEqual([]);
    expect(run(whole, false)).toEqual([]);
  });

  it('weights that add to 90 leave ten out: the execution has no row here', () => {
    expect(run(replaced(whole, '单位整体效益', { 5: 0.2 }))).toEqual([expect.stringContaining('points-total error') as string]);
  });

  it('tells the operator repeated in the actual value, a unit put for another and a cost broken without a word', () => {
    expect(run(replaced(whole, '养护里程', { 6: '≥117.546公里' }))).toEqual(['I7 operator-in-actual warning ≥117.546公里 null']);
    expect(run(replaced(whole, '道班房维修数量', { 6: '2项' }))).toEqual(['I8 unit-differs warning 项 个']);
    expect(run(replaced(whole, '整体支出成本控制数', { 6: '1716.1万元' }))).toEqual(['I11 target-unmet-unexplained warning null null']);
  });

  it('tells nothing of a score: it has none', () => {
    expect(run(replaced(whole, '群众满意度', { 6: 95 }))).toEqual([]);
  });
});

describe('专项预算项目绩效目标完成情况自评表', () => {
  const rows: readonly Row[] = [
    ['产出指标', '铺筑面层的面积', '≥', 533.05, '平方米', 50, 533.05], ['效益指标', '安全通行率', '=', 100, '%', 20, 100],
    ['满意度指标', '受益群众满意度', '≥', 95, '%', 10, 95], ['成本指标', '项目预算成本控制数', '≤', 19.52, '万元', 10, 19.52],
  ];
  const run = (own: readonly Row[] = rows, boxes: readonly string[] = ['□因素法', '☑项目法', '□据实据效']) => {
    const assessment = assess(workbookOf([sheetOf({ name: '专项', rows: [
      ['专项预算项目绩效目标完成情况自评表'], ['项目名称', null, '云岭县青河桥修复工程项目'], ['预算单位', null, '云岭县公路养护中心'], ['项目类型', null, '一次性项目'],
      ['项目概况', '绩效分配方式', null, ...boxes], [null, '项目起止年限', null, '2024年1月1日-2024年12月31日'],
      ['项目资金（万元）', null, '年度资金总额：', null, 19.52], [null, null, '其中：财政拨款', null, 19.52], [null, null, '其他资金'],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '实际完成指标值'], ...levels(own),
    ] })]), { rules: 'sichuan/2024' });
    return { form: assessment.sheets[0]!.form, told: told(assessment) };
  };

  it('without fault has no finding: weights add to 90, the execution’s 10 have no row', () => {
    expect(run()).toEqual({ form: 'sichuan/special-targets', told: [] });
    expect(run(rows, ['□因素法 ☑项目法 □据实据效 □因素法与项目法相结合'])).toEqual({ form: 'sichuan/special-targets', told: [] });
  });

  it.each([[30, '100'], [10, '80']])('weights of %d in 效益 add to %s, not 90', (weight, sum) => {
    expect(run(replaced(rows, '安全通行率', { 5: weight })).told).toEqual([`H10 points-total error ${sum} 90`]);
  });

  it('tells a target missed without a reason', () => {
    expect(run(replaced(rows, '铺筑面层的面积', { 6: 500 })).told).toEqual(['I11 target-unmet-unexplained warning null null']);
    expect(run(replaced(rows, '安全通行率', { 6: 100.5 })).told).toEqual([expect.stringContaining('I12') as string]);
  });
});
