import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';
import { baseDataSheet, specialTitle, systemSheet } from './system';
import type { SystemRow } from './system';

const [ratio, deduct, yesNo] = ['比率分值法', '缺(错)项扣分法', '是否评分法'];
const of = (level1: string, level2: string) => (name: string, points: RawValue, score: RawValue, method: string,
  explanation = ''): SystemRow =>
  ({ level1, level2, name, points, score, method, explanation });
const [decision, management, doing, result] =
  ['项目决策\n(18分)', '项目管理\n(18分)', '项目实施\n(9分)', '项目结果\n(9分)'].map((level2) => of('通用指标\n(54分)', level2));
const built = of('专用指标\n(30分)', '基础设施（30分）\n建成项目');
const own = of('个性指标\n（16分）', '项目绩效目标');
const lost = of('扣分项\n(10分)', '扣分');

/** Names and targets of the project's own indicators: five of 0.6 points, then 3, 2, 2, 2, 2, 2. */
const goals: readonly (readonly [level: string, name: string, target: number, unit: string, points: number])[] = [
  ...[533.05, 941.45, 1148.28, 408.4, 1150].map((target, index) => ['数量指标', `修复${'甲乙丙丁戊'[index]!}类路面的面积`, target, '平方米',
    0.6] as const),
  ['质量指标', '路面修复合格率', 100, '%', 3], ['时效指标', '路面修复及时率', 100, '%', 2], ['社会效益指标', '车辆保畅率', 100, '%', 2],
  ['可持续影响指标', '管护设施完好率', 95, '%', 2], ['经济成本指标', '项目预算成本控制数', 18.85, '万元', 2], ['满意度指标', '受益群众满意度', 95, '%', 2],
];
const nature = (level: string): string => (level === '经济成本指标' ? '≤' : '≥');

const table: readonly SystemRow[] = [
  decision!('决策程序', 6, 6, deduct!), decision!('规划论证', 6, 6, deduct!), decision!('资金投向', 6, 6, deduct!),
  management!('制度办法', 2, 2, yesNo!), management!('分配管理', 10, 10, deduct!), management!('绩效监管', 6, 4, deduct!),
  doing!('预算执行', 6, 6, ratio!), doing!('资金使用', 3, 3, deduct!), result!('目标完成', 6, 6, ratio!), result!('完成时效', 3, 3, ratio!),
  built('项目验收', 10, 9, ratio!), built('功能实现', 10, 10, ratio!), built('后续管护', 10, 8, ratio!),
  ...goals.map(([level, name, target, unit, points]) => own(`考核${level}`, points, points, yesNo!,
    `${name}${nature(level)}${String(target)}${unit}`)),
  lost('绩效管理存在问题', '—', '—', deduct!), lost('被评价部门配合度', '—', '—', deduct!),
];

const targets = sheetOf({ name: '目标', rows: [
  ['专项预算项目绩效目标完成情况自评表'], ['项目名称', '云岭县石桥至青河段路面修复工程项目'], ['预算单位', '云岭县公路养护中心'],
  ['项目概况', '绩效分配方式', '□因素法', '☑项目法', '□据实据效'], ['项目资金（万元）', '年度资金总额：', 18.85],
  ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '实际完成指标值'],
  ...goals.map(([level, name, target, unit], index): RawValue[] =>
    ['产出指标', level, name, nature(level), target, unit, index === 0 ? 40 : 5, target]),
] });

const run = (rows: readonly SystemRow[] = table, total: RawValue = 95, figures: Readonly<Record<string, RawValue>> = {}) => {
  const assessment = assess(workbookOf([systemSheet(rows, total, specialTitle), targets, baseDataSheet(figures)]),
    { rules: 'sichuan/2024' });
  const found = assessment.findings.filter(({ sheet, severity }) => sheet === '体系' && severity !== 'info');
  return {
    assessment, told: found.map(({ rule, severity, cell, reported,
      expected }) => `${cell} ${rule} ${severity} ${String(reported)} ${String(expected)}`),
  };
};

describe('专项 with its published scores: 52 + 27 + 16', () => {
  it('adds to 95; only what one built project cannot score is told', () => {
    const { told, assessment } = run();
    expect(told).toEqual(['E14 score-differs warning 9 0 或 10', 'E16 score-differs warning 8 0 或 10']);
    const { reported, computed, grade } = assessment.sheets[0]!.total!;
    expect([plain(reported!), plain(computed!), grade]).toEqual(['95', '95', '优']);
    const earned = (level1: string) => table.filter((row) => row.level1.startsWith(level1)).reduce((sum,
      row) => sum + Number(row.score) * 10, 0) / 10;
    expect(['通用', '专用', '个性'].map(earned)).toEqual([52, 27, 16]);
  });

  it('is told where its total, its points or a label are bent', () => {
    expect(run(table, 94).told).toContain('E3 total-differs error 94 95');
    const bent = table.map((row) => (row.name === '制度办法' ? { ...row, points: 3, score: 3 } : row));
    expect(run(bent, 96).told).toEqual([
      'D3 points-total error 101 100', 'A4 group-points-differ error 54 55', 'B7 group-points-differ error 18 19',
      'E14 score-differs warning 9 0 或 10', 'E16 score-differs warning 8 0 或 10',
    ]);
  });

  it('has every row computed once its figures are filled in', () => {
    const { told, assessment } = run(table, 95, {
      决策程序不符合处数: 0, 规划不符合部署处数: 0, 立项论证不充分处数: 0, 绩效目标设置偏离度: 0, 资金投向不符合项数: 0, 资金未聚焦重点处数: 0,
      项目法不符合项数: 0, 未按办法分配处数: 0, 绩效管理不到位处数: 0, 监督指导不到位处数: 1, 财政资金拨付率: 100, 单位资金使用率: 100, 自筹资金到位率: '/',
      资金使用不合规处数: 0, 实际完成目标任务量: 1, 首次批复目标任务总量: 1, 实际完成时间: 12, 计划完成时间: 12,
      验收不及时或不合格的项目数: 0, 功能未实现的项目数: 0, 后续维护未实现的项目数: 0,
    });
    expect(told).toEqual(['E14 score-differs warning 9 10', 'E16 score-differs warning 8 10']);
    expect(assessment.findings.filter(({ verdict }) => verdict === 'unverifiable')).toEqual([]);
    const open = assessment.sheets[0]!.indicators.filter((row) => row.computed === null).map((row) => row.path.at(-1));
    expect(open).toEqual(['制度办法', '绩效管理存在问题', '被评价部门配合度']);
  });
});
