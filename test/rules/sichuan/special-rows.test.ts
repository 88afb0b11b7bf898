import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';
import { baseDataSheet, judged, oneRow, specialTitle, systemSheet } from './system';
import type { SystemRow } from './system';

type Figures = Readonly<Record<string, RawValue>>;
type Case = readonly [figures: Figures, stated: RawValue, computed: string | null, judged: string];

interface Rule {
  readonly name: string;
  readonly level2: string;
  readonly points: number;
  readonly method: string;
  readonly title?: string;
  readonly cases: readonly Case[];
}

const ratio = '比率分值法';
const deduct = '缺(错)项扣分法';
const plan = (vague: number, thin: number, deviation: RawValue): Figures =>
  ({ 规划不符合部署处数: vague, 立项论证不充分处数: thin, 绩效目标设置偏离度: deviation });
const aim = (unfit: number, scattered: number): Figures => ({ 资金投向不符合项数: unfit, 资金未聚焦重点处数: scattered });
const ways = (money: readonly [factor: number, project: number, other: number], failing: readonly [RawValue, RawValue, RawValue],
  rules: RawValue): Figures => ({
  因素法分配资金: money[0], 项目法分配资金: money[1], 其他方法分配资金: money[2],
  因素法不符合项数: failing[0], 项目法不符合项数: failing[1], 其他方法依据不充分处数: failing[2], 未按办法分配处数: rules,
});
const rates = (paid: RawValue, used: RawValue, own: RawValue): Figures => ({ 财政资金拨付率: paid, 单位资金使用率: used, 自筹资金到位率: own });
const days = (actual: number, planned: number): Figures => ({ 实际完成时间: actual, 计划完成时间: planned });
const several = '2024年专项预算项目绩效评价指标体系（云岭县农村公路修复等4个项目）';

/** (建成 − failing) ÷ 建成 × 10, of four projects. */
const built = (name: string, failing: string): Rule => ({ name, level2: '基础设施（30分）\n建成项目', points: 10, method: ratio,
  title: several, cases: [
  [{ 建成项目总量: 4, [failing]: 0 }, 10, '10', '一致'], [{ 建成项目总量: 4, [failing]: 1 }, 7.5, '7.5', '一致'],
  [{ 建成项目总量: 4, [failing]: 1 }, 9, '7.5', '不符 error 7.5'], [{ 建成项目总量: 4, [failing]: 4 }, 0, '0', '一致'],
  [{ 建成项目总量: 4, [failing]: 5 }, 10, null, '无法核对'], [{ 建成项目总量: 4 }, 10, null, '无法核对'],
  [{ 建成项目总量: 4 }, 9, null, '不符 warning 0 或 2.5 或 5 或 7.5 或 10'], [{}, 9, null, '无法核对'],
] });

/** One project alone, as the title says: all or nothing, and what the published 9 and 8 contradict. */
const single = (name: string, failing: string): Rule => ({ name, level2: '基础设施（30分）\n建成项目', points: 10, method: ratio, cases: [
  [{}, 10, null, '无法核对'], [{}, 0, null, '无法核对'], [{}, 9, null, '不符 warning 0 或 10'], [{}, 8, null, '不符 warning 0 或 10'],
  [{ [failing]: 0 }, 9, '10', '不符 warning 10'], [{ [failing]: 0 }, 10, '10', '一致'], [{ [failing]: 1 }, 9, '0', '不符 error 0'],
] });

const rules: readonly Rule[] = [
  { name: '决策程序', level2: '项目决策(6分)', points: 6, method: deduct, cases: [
    [{ 决策程序不符合处数: 0 }, 6, '6', '一致'], [{ 决策程序不符合处数: 1 }, 3, '3', '一致'], [{ 决策程序不符合处数: 2 }, 0, '0', '一致'],
    [{ 决策程序不符合处数: 5 }, 0, '0', '一致'], [{ 决策程序不符合处数: 1 }, 6, '3', '不符 error 3'], [{ 决策程序不符合处数: 0 }, 3, '6', '不符 warning 6'],
    [{}, 6, null, '无法核对'], [{}, 5, null, '不符 warning 0 或 3 或 6'],
  ] },
  { name: '规划论证', level2: '项目决策(6分)', points: 6, method: deduct, cases: [
    [plan(0, 0, 0), 6, '6', '一致'], [plan(0, 0, 15), 6, '6', '一致'], [plan(0, 0, 15.01), 5, '5', '一致'],
    [plan(0, 0, 30), 5, '5', '一致'],
    [plan(0, 0, 30.01), 4, '4', '一致'], [plan(1, 0, 0), 5, '5', '一致'], [plan(0, 1, 0), 3, '3', '一致'],
    [plan(2, 3, 100), 0, '0', '一致'],
    [plan(0, 0, 15.01), 6, '5', '不符 error 5'], [plan(0, 0, null), 6, null, '无法核对'],
    [{}, 4.5, null, '不符 warning 0 或 1 或 2 或 3 或 4 或 5 或 6'],
    // A part that does not apply: 4 of 4 points are 6 of 6, 3 of 4 are 4.5.
    [plan(0, 0, '/'), 6, '6', '一致'], [plan(1, 0, '/'), 4.5, '4.5', '一致'],
  ] },
  { name: '资金投向', level2: '项目决策(6分)', points: 6, method: deduct, cases: [
    [aim(0, 0), 6, '6', '一致'], [aim(1, 0), 5, '5', '一致'], [aim(3, 0), 3, '3', '一致'], [aim(0, 1), 3, '3', '一致'],
    [aim(2, 1), 1, '1', '一致'],
    [aim(3, 2), 0, '0', '一致'], [aim(1, 0), 6, '5', '不符 error 5'], [{ 资金投向不符合项数: 0 }, 6, null, '无法核对'],
    [{}, 2.5, null, '不符 warning 0 或 1 或 2 或 3 或 4 或 5 或 6'],
  ] },
  { name: '制度办法', level2: '项目管理(2分)', points: 2, method: '是否评分法', cases: [
    [{}, 2, null, '一致'], [{}, 0, null, '一致'], [{}, 1, null, '不符 warning 0 或 2'],
  ] },
  { name: '分配管理', level2: '项目管理(10分)', points: 10, method: deduct, cases: [
    // 因素法 2+2+2, 项目法 2+2+2, 其他 6, and 4 for keeping to the rules.
    [ways([50, 0, 0], [0, null, null], 0), 10, '10', '一致'], [ways([50, 0, 0], [1, null, null], 0), 8, '8', '一致'],
    [ways([50, 0, 0], [3, null, null], 0), 4, '4', '一致'], [ways([0, 50, 0], [null, 2, null], 0), 6, '6', '一致'],
    [ways([0, 0, 50], [null, null, 0], 0), 10, '10', '一致'], [ways([0, 0, 50], [null, null, 1], 0), 4, '4', '一致'],
    [ways([0, 50, 0], [null, 0, null], 1), 6, '6', '一致'], [ways([0, 50, 0], [null, 3, null], 2), 0, '0', '一致'],
    // Mixed by money: 30 at 6 and 10 at 4 are 5.5.
    [ways([30, 10, 0], [0, 1, null], 0), 9.5, '9.5', '一致'],
    [ways([30, 10, 0], [0, 1, null], 0), 10, '9.5', '不符 warning full-points-unmet 9.5'],
    [ways([30, 10, 0], [0, null, null], 0), 10, null, '无法核对'], [ways([0, 0, 0], [null, null, null], 0), 10, null, '无法核对'],
    [{}, 10, null, '无法核对'],
  ] },
  { name: '绩效监管', level2: '项目管理(6分)', points: 6, method: deduct, cases: [
    [{ 绩效管理不到位处数: 0, 监督指导不到位处数: 0 }, 6, '6', '一致'], [{ 绩效管理不到位处数: 0, 监督指导不到位处数: 1 }, 4, '4', '一致'],
    [{ 绩效管理不到位处数: 1, 监督指导不到位处数: 0 }, 2, '2', '一致'], [{ 绩效管理不到位处数: 3, 监督指导不到位处数: 2 }, 0, '0', '一致'],
    [{ 绩效管理不到位处数: 0, 监督指导不到位处数: 0 }, 4, '6', '不符 warning 6'], [{}, 4, null, '无法核对'], [{}, 5, null, '不符 warning 0 或 2 或 4 或 6'],
  ] },
  { name: '预算执行', level2: '项目实施(6分)', points: 6, method: ratio, cases: [
    [rates(100, 100, 100), 6, '6', '一致'], [rates(100, 90, 100), 5.8, '5.8', '一致'], [rates(50, 50, 50), 3, '3', '一致'],
    [rates(120, 100, 100), 6, '6', '一致'], [rates(0, 0, 0), 0, '0', '一致'],
    // What goes beyond the whole of one part makes up for nothing in another.
    [rates(120, 50, 100), 5, '5', '一致'], [rates(50, 120, 100), 5, '5', '一致'], [rates(50, 100, 120), 5, '5', '一致'],
    // A part that does not apply goes to the others in proportion: (1 + 0.9) × 2 × 6 ÷ 4; two such parts leave one.
    [rates(100, 90, '/'), 5.7, '5.7', '一致'], [rates('/', '/', 80), 4.8, '4.8', '一致'],
    [rates(100, 90, '/'), 5.8, '5.7', '不符 error 5.7'],
    [rates(100, 90, null), 6, null, '无法核对'], [rates('/', '/', '/'), 6, null, '一致'],
  ] },
  { name: '资金使用', level2: '项目实施(3分)', points: 3, method: deduct, cases: [
    [{ 资金使用不合规处数: 0 }, 3, '3', '一致'], [{ 资金使用不合规处数: 2 }, 1, '1', '一致'], [{ 资金使用不合规处数: 4 }, 0, '0', '一致'],
    [{ 资金使用不合规处数: 2 }, 3, '1', '不符 error 1'], [{}, 3, null, '无法核对'], [{}, 2.5, null, '不符 warning 0 或 1 或 2 或 3'],
  ] },
  { name: '目标完成', level2: '项目结果(6分)', points: 6, method: ratio, cases: [
    [{ 实际完成目标任务量: 12, 首次批复目标任务总量: 12 }, 6, '6', '一致'], [{ 实际完成目标任务量: 9, 首次批复目标任务总量: 12 }, 4.5, '4.5', '一致'],
    [{ 实际完成目标任务量: 9, 首次批复目标任务总量: 12 }, 6, '4.5', '不符 error 4.5'], [{ 实际完成目标任务量: 15, 首次批复目标任务总量: 12 }, 6, '6', '一致'],
    [{ 实际完成目标任务量: 10, 首次批复目标任务总量: 15 }, 4, '4', '一致'], [{ 实际完成目标任务量: 10, 首次批复目标任务总量: 0 }, 6, null, '无法核对'],
    [{ 首次批复目标任务总量: 12 }, 6, null, '无法核对'],
  ] },
  { name: '完成时效', level2: '项目结果(3分)', points: 3, method: ratio, cases: [
    [days(12, 12), 3, '3', '一致'], [days(10, 12), 3, '3', '一致'], [days(18, 12), 1.5, '1.5', '一致'],
    [days(18, 12), 3, '1.5', '不符 error 1.5'],
    [days(15, 12), 2.25, '2.25', '一致'], [days(24, 12), 0, '0', '一致'], [days(30, 12), 0, '0', '一致'],
    [days(23, 12), 0.25, '0.25', '一致'],
    [{ 实际完成时间: 12 }, 3, null, '无法核对'],
  ] },
  built('项目验收', '验收不及时或不合格的项目数'), built('功能实现', '功能未实现的项目数'), built('后续管护', '后续维护未实现的项目数'),
  single('项目验收', '验收不及时或不合格的项目数'), single('功能实现', '功能未实现的项目数'), single('后续管护', '后续维护未实现的项目数'),
];

describe.each(rules)('专项 $name', ({ name, level2, points, method, title, cases }) => {
  it.each(cases)('%j stated %s gives %s: %s', (figures, stated, computed, verdict) => {
    const level1 = level2.startsWith('基础设施') ? '专用指标' : '通用指标';
    const result = oneRow({ level1, level2, name, points, score: stated, method }, figures, title ?? specialTitle);
    expect([result.computed, result.judged]).toEqual([computed, verdict]);
  });
});

describe('专项 分配管理 beside the project’s target form', () => {
  const targets = (boxes: readonly RawValue[]) => sheetOf({ name: '目标', rows: [
    ['专项预算项目绩效目标完成情况自评表'], ['项目名称', '云岭县石桥至青河段路面修复工程项目'], ['预算单位', '云岭县公路养护中心'],
    ['项目概况', '绩效分配方式', ...boxes], ['项目资金（万元）', '年度资金总额：', 19.52],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '实际完成指标值'],
    ['产出指标', '数量指标', '修复路面面积', '≥', 500, '平方米', 90, 520],
  ] });
  const row: SystemRow = { level1: '通用指标', level2: '项目管理', name: '分配管理', points: 10, score: 10, method: deduct };
  const run = (boxes: readonly RawValue[], figures: Figures) => {
    const assessment = assess(workbookOf([systemSheet([row], null, specialTitle), targets(boxes), baseDataSheet(figures)]),
      { rules: 'sichuan/2024' });
    return { judged: judged(assessment, 'E4'),
      asked: assessment.baseData!.map(({ name, value }) => `${name} ${value ? plain(value) : ''}`.trim()) };
  };

  it('takes all its money under the way it ticks, and asks nothing of the others', () => {
    const { judged: verdict, asked } = run(['□因素法', '☑项目法', '□据实据效', '□因素法与项目法相结合'], {});
    expect(verdict).toBe('无法核对');
    expect(asked).toEqual(['因素法分配资金 0', '项目法分配资金 19.52', '项目法不符合项数', '其他方法分配资金 0', '未按办法分配处数']);
    expect(run(['□因素法', '☑项目法', '□据实据效'], { 项目法不符合项数: 1, 未按办法分配处数: 0 }).judged).toBe('不符 error 8');
    expect(run(['□因素法 □项目法 ☑据实据效'], { 其他方法依据不充分处数: 0, 未按办法分配处数: 0 }).judged).toBe('一致');
  });

  it.each([[['□因素法', '□项目法', '☑因素法与项目法相结合']], [['☑因素法', '☑项目法']], [['□因素法', '□项目法']],
    [['项目法']]])('leaves the parts to the user: %j', (boxes) => {
    expect(run(boxes, {}).asked).toContain('项目法分配资金');
  });
});

describe('若不涉及某项，总分扣出后按满分计算', () => {
  const system = (score: RawValue, total: RawValue) => systemSheet([
    { level1: '通用指标', level2: '项目管理', name: '制度办法', points: 2, score: 2, method: '是否评分法' },
    { level1: '通用指标', level2: '项目管理', name: '分配管理', points: 8, score, method: deduct },
    { level1: '通用指标', level2: '项目实施', name: '资金使用', points: 3, score: 2, method: deduct },
    { level1: '扣分项\n(10分)', level2: '绩效管理存在问题', name: '绩效管理存在问题', points: '—', score: 1, method: deduct },
  ], total, specialTitle);
  const total = (score: RawValue, stated: RawValue) => {
    const assessment = assess(workbookOf([system(score, stated)]), { rules: 'sichuan/2024' });
    const { computed, reported } = assessment.sheets[0]!.total!;
    return [
      computed && plain(computed), reported && plain(reported),
        ...assessment.findings.filter(({ rule }) => rule === 'total-differs').map(({ expected }) => expected),
      ...assessment.fills.filter(({ kind }) => kind === 'total').map(({ value }) => `fill ${plain(value)}`),
    ];
  };

  it.each<[RawValue, RawValue, readonly (string | null)[]]>([
    // 4 of 5 points that apply are 10.4 of 13; a case costs its full point.
    ['不涉及', 9.4, ['9.4', '9.4']], ['/', 9.4, ['9.4', '9.4']], ['不涉及', 3, ['9.4', '3', '9.4']],
    ['不涉及', 10.4, ['9.4', '10.4', '9.4']],
    ['不涉及', null, ['9.4', null, 'fill 9.4']], [8, 11, ['11', '11']], [8, 12, ['11', '12', '11']],
  ])('分配管理 %j, total %j', (score, stated, expected) => expect(total(score, stated)).toEqual(expected));
});

describe('个性指标', () => {
  const target = (rows: readonly (readonly RawValue[])[]) => sheetOf({ name: '目标', rows: [
    ['专项预算项目绩效目标完成情况自评表'], ['项目名称', '云岭县石桥至青河段路面修复工程项目'], ['绩效分配方式', '☑项目法'],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '实际完成指标值'],
    ...rows,
  ] });
  const row = (explanation: string, score: RawValue): SystemRow =>
    ({ level1: '个性指标\n（16分）', level2: '项目绩效目标', name: '考核数量指标', points: 0.6, score, explanation, method: '是否评分法',
      rule: '是就得分，没有就不得分。' });
  const verdict = (explanation: string, score: RawValue, rows: readonly (readonly RawValue[])[]) =>
    judged(assess(workbookOf([systemSheet([row(explanation, score)], null, specialTitle), target(rows)]),
      { rules: 'sichuan/2024' }), 'E4');

  it.each<[string, RawValue, RawValue, string]>([
    ['铺筑沥青面层的面积≥533.05平方米', 533.05, 0.6, '一致'], ['铺筑沥青面层的面积≥533.05平方米', 533.04, 0.6, '不符 error 0'],
    ['铺筑沥青面层的面积≥533.05平方米', 533.04, 0, '一致'], ['铺筑沥青面层的面积≥533.05平方米', 600, 0, '不符 warning 0.6'],
    ['铺筑沥青面层的面积≥533.05平方米', 600, 0.3, '不符 warning 0.6'],
  ])('%s done %s scored %s: all or nothing, %s', (explanation, done, score, expected) => {
    expect(verdict(explanation, score, [['产出指标', '数量指标', '铺筑沥青面层的面积', '≥', 533.05, '平方米', 90, done]])).toBe(expected);
  });

  it('of no point is no rounding of its 0.4', () => {
    const system = systemSheet([{ ...row('铺筑沥青面层的面积≥533.05平方米', 0), points: 0.4 }], null, specialTitle);
    const done = target([['产出指标', '数量指标', '铺筑沥青面层的面积', '≥', 533.05, '平方米', 90, 600]]);
    expect(judged(assess(workbookOf([system, done]), { rules: 'sichuan/2024' }), 'E4')).toBe('不符 warning 0.4');
  });

  it('without its row in a target form can only be all or nothing', () => {
    expect(verdict('路灯数量≥5盏', 0.6, [['产出指标', '数量指标', '铺筑沥青面层的面积', '≥', 533.05, '平方米', 90, 600]])).toBe('一致');
    expect(verdict('路灯数量≥5盏', 0.3, [['产出指标', '数量指标', '铺筑沥青面层的面积', '≥', 533.05, '平方米', 90, 600]])).toBe('不符 warning 0 或 0.6');
  });

  it('states a target that its target form must repeat', () => {
    const assessment = assess(workbookOf([
      systemSheet([row('铺筑沥青面层的面积≥553.05平方米', 0.6)], null, specialTitle),
      target([['产出指标', '数量指标', '铺筑沥青面层的面积', '≥', 533.05, '平方米', 90, 600]]),
    ]), { rules: 'sichuan/2024' });
    expect(assessment.findings.filter(({ rule }) => rule === 'cross-sheet-differs').map(({ sheet, cell,
      expected }) => `${String(sheet)} ${cell} ${String(expected)}`))
      .toEqual(['目标 E5 553.05']);
  });
});
