import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import { attainableByWords, attainableScores } from '../../../src/assess/systems/attainable';
import { Decimal } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';

const project = '云岭县石桥至青河段路面修复工程项目';

const system = (change: Readonly<Record<string, RawValue>> = {}, title = `2024年专项预算项目绩效评价指标体系（${project}）`) => sheetOf({
  name: '体系',
  rows: [
    [title],
    ['一级指标', '二级指标', '三级指标', '指标分值', '评价得分', '指标解释', '评分方法', '评分说明'],
    ['得分合计', null, null, null, change.total ?? 27],
    ['通用指标', '项目实施', '预算执行', 6, change.预算执行 ?? 5.8, '', '比率分值法', '三项各2分'],
    ['专用指标', '建成项目', '项目验收', 10, change.项目验收 ?? 10, '', '比率分值法', '按比例'],
    [null, null, '功能实现', 10, change.功能实现 ?? 9.2, '', '比率分值法', '按比例'],
    ['个性指标', '绩效目标', '考核数量指标', 1, change.数量 ?? 1, '修复路面的面积≥500平方米', '是否评分法', '是就得分'],
    [null, null, '考核经济成本指标', 1, change.成本 ?? 1, '2024年预算成本控制数≤20万元', '是否评分法', '是就得分'],
  ],
});

const targets = (area: RawValue = 520) => sheetOf({
  name: '目标',
  rows: [
    ['专项预算项目绩效目标完成情况自评表'],
    ['项目名称', project],
    ['预算单位', '云岭县公路养护中心'],
    ['绩效分配方式', '□因素法', '☑项目法'],
    ['项目资金（万元）', '年度资金总额：', 20],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '实际完成指标值'],
    ['产出指标', '数量指标', '修复路面面积', '≥', 500, '平方米', 60, area],
    ['成本指标', '经济成本指标', '项目总成本控制', '≤', 20, '万元', 30, 20],
  ],
});

const rates = (figures: Readonly<Record<string, RawValue>>) => sheetOf({
  name: '数据',
  rows: [
    ['序号', '适用表', '指标', '数据名称', '含义', '单位', '来源', '数值'],
    ...Object.entries(figures).map(([name, value]) => [1, '体系', '', name, '', '%', '', value]),
  ],
});

const run = (...sheets: Parameters<typeof workbookOf>[0]) => {
  const assessment = assess(workbookOf(sheets), { rules: 'sichuan/2024' });
  return {
    computed: (row: number) => {
      const found = assessment.sheets[0]!.indicators[row]!.computed;
      return found && plain(found);
    },
    found: assessment.findings.filter(({ sheet, rule, severity }) => sheet === '体系' && rule === 'score-differs' && severity !== 'info')
      .map(({ cell, severity, expected }) => `${severity} ${cell} ${String(expected)}`),
    totals: assessment.findings.filter(({ rule, sheet }) => rule === 'total-differs' && sheet === '体系').map(({ expected }) => expected),
    why: (row: number) => assessment.sheets[0]!.indicators[row]!.why,
  };
};

describe('四川 专项: an indicator system beside the project\'s target form', () => {
  it('gives 个性指标 all their points or none by the actual values of the target form', () => {
    const met = run(system(), targets());
    expect([met.computed(3), met.computed(4)]).toEqual(['1', '1']);
    expect(met.why(3)).toContain('520 ≥ 500');
    const missed = run(system(), targets(480));
    expect(missed.computed(3)).toBe('0');
    expect(missed.found).toContain('error E7 0');
  });

  it('lets one built project score all or nothing', () => {
    expect(run(system()).found).toEqual(['warning E6 0 或 10']);
    expect(run(system({}, '2024年专项预算项目绩效评价指标体系（道路修复等3个项目）')).found).toEqual([]);
  });

  it('spreads parts that do not apply over the others in proportion', () => {
    const full = run(system(), rates({ 财政资金拨付率: 100, 单位资金使用率: 90, 自筹资金到位率: 100 }));
    expect(full.computed(0)).toBe('5.8');
    const without = run(system({ 预算执行: 5.7 }), rates({ 财政资金拨付率: 100, 单位资金使用率: 90, 自筹资金到位率: '/' }));
    expect(without.computed(0)).toBe('5.7');
    expect(without.found).not.toContain('error E4 5.7');
  });

  it('scores the rest as the whole where rows do not apply', () => {
    // 28 points, 10 of them not applicable; 17 of 18 earned: 17 ÷ 18 × 28 = 26.44.
    const change = { 项目验收: '不涉及', 功能实现: 10, 预算执行: 5 };
    expect(run(system({ ...change, total: 26.44 })).totals).toEqual([]);
    expect(run(system({ ...change, total: 17 })).totals).toEqual(['26.44']);
  });
});

describe('the scores a method can give', () => {
  const scores = (...parameters: Parameters<typeof attainableScores>) => attainableScores(...parameters)?.map(plain) ?? null;
  const d = (text: string): Decimal => new Decimal(text);

  it('lists them by kind', () => {
    expect(scores({ kind: 'yes-no' }, d('0.6'), null)).toEqual(['0', '0.6']);
    expect(scores({ kind: 'deduct', step: d('3') }, d('6'), null)).toEqual(['0', '3', '6']);
    expect(scores({ kind: 'deduct', step: d('2') }, d('5'), null)).toEqual(['0', '1', '3', '5']);
    expect(scores({ kind: 'parts', parts: [d('4'), d('2')] }, d('6'), null)).toEqual(['0', '2', '4', '6']);
    expect(scores({ kind: 'parts', parts: [d('4'), d('2')] }, d('12'), null)).toEqual(['0', '4', '8', '12']);
    expect(scores({ kind: 'share', of: 'n' }, d('10'), d('4'))).toEqual(['0', '2.5', '5', '7.5', '10']);
    expect(scores({ kind: 'share', of: 'n' }, d('10'), null)).toBeNull();
  });

  it.each([
    ['是否评分法', '', { kind: 'yes-no' }],
    ['缺(错)项扣分法', '发现一处不合规的扣0.5分，扣完为止', { kind: 'deduct', step: d('0.5') }],
    ['缺(错)项扣分法', '有制度得2分，执行到位得2分', null],
    ['缺(错)项扣分法', '发现一处扣1分，情节严重的每一处扣2分', null],
    ['比率分值法', '得分=完成率×5', null],
  ])('%s %s', (method, rule, expected) => {
    expect(JSON.stringify(attainableByWords(method, rule))).toBe(JSON.stringify(expected));
  });
});
