import { recognise } from '../../../src/forms';
import { assess } from '../../../src/assess';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { parseAddress } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';

/** 基础数据表 as other counties lay it out: with offices built, listed downward with numbers, with comparisons beside. */
type Rows = readonly (readonly RawValue[])[];

const withOffices: Rows = [['2023年度部门整体支出绩效评价基础数据表'], ['填报单位：云岭县农业农村局'],
  ['财政供养人员情况（人）', '编制数', '2023年实际在职人数', '控制率'], ['', 120, 118, 0.9833],
  ['经费控制情况（万元）', '2022年决算数', '2023年预算数', '2023年决算数'],
  ['三公经费', 35.2, 40, 30.6], ['  1、公务用车购置和维护经费', 20.1, 22, 18.4], ['    其中：公车购置', 0, 0, 0], ['          公车运行维护', 20.1, 22, 18.4],
  ['  2、出国经费', 0, 0, 0], ['  3、公务接待', 15.1, 18, 12.2], ['项目支出', 900.5, 1000, 1105.3], ['  1、业务工作经费', 200.5, 250, 255.3],
  ['  2、高标准农田建设专项', 700, 750, 850], ['公用经费', 150.2, 160, 155.5], ['  其中：办公经费', 30, 32, 31.1],
  ['政府采购金额', '——', 80, 75.5], ['部门基本支出预算调整', '——', 20, 18],
  ['楼堂馆所控制情况（2023年完工项目）', '批复规模（㎡）', '实际规模（㎡）', '规模控制率', '预算投资（万元）', '实际投资（万元）', '投资概算控制率'],
  ['', 1000, 980, '98%', 300, 285, '95%'], ['厉行节约保障措施', '制度健全']];

const downward: Rows = [['部门整体支出绩效评价基础数据表'], ['（2022年度）'], ['部门名称：云岭县水利局', '', '', '', '金额单位：元'],
  ['序号', '指标', '上年决算数', '本年预算数', '本年决算数'], ['一', '财政供养人员', '', '', ''], ['1', '编制人数', '', '', 60],
  ['2', '年末在职人数', '', '', 57], ['3', '在职人员控制率', '', '', '95%'], ['二', '“三公”经费', 302000, 350000, 287000],
  ['1', '公务用车购置及运行维护费', 200000, 230000, 187000], ['1.1', '公务用车购置费', 0, 0, 0], ['1.2', '公务用车运行维护费', 200000, 230000, 187000],
  ['2', '因公出国（境）费', 0, 0, 0], ['3', '公务接待费', 102000, 120000, 100000], ['三', '项目支出', 3000000, 3500000, 3450000],
  ['1', '山洪灾害防治', 1000000, 1500000, 1450000], ['2', '水库移民', 2000000, 2000000, 2000000], ['四', '公用经费', 800000, 820000, 815000]];

const compared: Rows = [['2024年部门整体支出绩效评价基础数据表'], ['单位名称：云岭县统计局', '', '', '', '', '', '单位：万元'],
  ['项目', '', '上年决算', '本年预算', '本年决算', '比上年增减', '增减率'], ['“三公”经费合计', '', 8.5, 9, 7.9, -0.6, '-7.06%'],
  ['其中', '公务用车运行维护费', 6, 6, 5.5, -0.5, '-8.33%'], ['', '公务接待费', 2.5, 3, 2.4, -0.1, '-4%'], ['公用经费', '', 60, 61, 59.5, -0.5, '-0.83%'],
  ['项目支出合计', '', 300, 320, 315.5, 15.5, '5.17%'], ['', '经济普查', 200, 200, 198.5, -1.5, '-0.75%'], ['', '统计调查', 100, 120, 117, 17, '17%'],
  ['财政供养人员（人）', '', '编制数', 30, '实际在职人数', 28, ''], ['', '', '控制率', '93.33%', '', '', '']];

const sheet = (rows: Rows, changed: Readonly<Record<string, RawValue>> = {}): SheetSnapshot => {
  const copy = rows.map((row) => [...row]);
  for (const [a1, value] of Object.entries(changed)) {
    const { row, column } = parseAddress(a1)!;
    copy[row]![column] = value;
  }
  return sheetOf({ name: '基础数据表', rows: copy, formats: { D4: '0.00%' } });
};
const told = (rows: Rows, changed: Readonly<Record<string, RawValue>> = {}): readonly string[] =>
  assess(workbookOf([sheet(rows, changed)]), { rules: 'hunan/2024' }).findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, cell }) => `${rule} ${cell!}`);

describe.each<[string, Rows, number, string, [string, RawValue, readonly string[]][]]>([
  ['with the offices built', withOffices, 2023, '云岭县农业农村局', [
    ['B6', 36.2, ['sum-differs B6']], ['D12', 1205.3, ['sum-differs D12']], ['D4', 0.95, ['control-rate-differs D4']],
    ['C4', 126, ['control-rate-differs D4', 'control-rate-over D4']], ['D20', '95%', ['control-rate-differs D20']],
    ['F20', 309, ['control-rate-differs G20', 'control-rate-over G20']], ['D15', 160.5, ['control-rate-over D15']]]],
  ['listed downward', downward, 2022, '云岭县水利局', [
    ['E9', 297000, ['sum-differs E9']], ['D15', 3600000, ['sum-differs D15']], ['E8', '90%', ['control-rate-differs E8']],
    ['E7', 63, ['control-rate-differs E8', 'control-rate-over E8']]]],
  ['with comparisons beside', compared, 2024, '云岭县统计局', [
    ['E4', 8.9, ['sum-differs E4']], ['E8', 318.5, ['sum-differs E8']], ['D12', '90%', ['control-rate-differs D12']]]],
])('a 基础数据表 %s', (_, rows, year, unit, wrong) => {
  it('is right as it stands', () => {
    expect(told(rows)).toEqual([]);
    expect(recognise(workbookOf([sheet(rows)]))[0]!.forms).toMatchObject([{ id: 'hunan/base-data', year, unit: { text: unit } }]);
  });

  it.each(wrong)('%s written %s is told', (cell, value, expected) => expect(told(rows, { [cell]: value })).toEqual(expected));
});

it('rates left blank are filled, those of offices that were not built are not asked for', () => {
  const fills = (changed: Readonly<Record<string, RawValue>>): readonly string[] =>
    assess(workbookOf([sheet(withOffices, changed)]), { rules: 'hunan/2024' }).fills.map(({ value }) => value.toFixed());
  expect(fills({ D4: null, D20: null, G20: null })).toEqual(['0.9833', '0.98', '0.95']);
  expect(fills({ B20: 0, C20: 0, D20: null })).toEqual([]);
  expect(told(withOffices, { B20: 0, C20: 0, D20: 0, E20: 0, F20: 0, G20: 0 })).toEqual([]);
});

it('a blank row between the labels and their figures changes nothing', () => {
  const apart: Rows = [...withOffices.slice(0, 3), ['', '', '', ''], ...withOffices.slice(3)];
  expect(told(apart)).toEqual([]);
  expect(told(apart, { D5: 0.95 })).toEqual(['control-rate-differs D5']);
});

describe('a 基础数据表 that shares its sheet with a form', () => {
  const form: Rows = [['部门整体支出绩效自评表（2023年度）'], ['预算部门名称', '云岭县农业农村局'],
    ['年度预算申请（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'], ['年度资金总额', 900, 1000, 950, 10, '95%', 9.5],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'], ['产出指标', '数量指标', '高标准农田', '≥2000亩', '2100亩', 60, 60],
    ['效益指标', '社会效益', '受益农户', '≥800户', '820户', 30, 30], ['总分', '', '', '', '', 100, 99.5]];
  const width = Math.max(...withOffices.map((row) => row.length));
  const beside = Array.from({ length: Math.max(withOffices.length, form.length) }, (_, index): readonly RawValue[] =>
    [...Array.from({ length: width + 1 }, (__, at) => withOffices[index]?.[at] ?? ''), ...form[index] ?? []]);

  it.each<[string, Rows]>([
    ['below it', [...withOffices, [''], ...form]], ['above it', [[''], ...form, [''], ...withOffices]], ['beside it', beside],
  ])('%s leaves each its own figures', (_, rows) => {
    const { sheets, findings } = assess(workbookOf([sheet(rows)]), { rules: 'hunan/2024' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(sheets.map((one) => one.form).sort()).toEqual(['generic/self-evaluation', 'hunan/base-data']);
    const { indicators, budget, total } = sheets.find((one) => one.form !== 'hunan/base-data')!;
    expect(indicators.map(({ computed }) => computed?.toFixed())).toEqual(['60', '30']);
    expect([budget!.spent, total!.reported].map((figure) => figure?.toFixed())).toEqual(['950', '99.5']);
  });
});
