import { plain } from '../../../src/figures';
import { assess } from '../../../src/assess';
import { assessNational, nationalSketch, told, type Filled, type NationalForm } from '../../assess/national-form';
import { sheetOf, workbookOf } from '../../support/workbook';

/** One indicator that met its target, of so many points. */
const done = (points: number): readonly Filled[] => [[`任务量${String(points)}`, '≥5项', '5项', points, points]];

/** A form of these level-1 points, all reached, and its execution worth `execution`. */
function weighed(groups: Readonly<Record<string, number>>, execution: number): NationalForm {
  const total = Object.values(groups).reduce((sum, points) => sum + points, execution);
  return {
    groups: Object.fromEntries(Object.entries(groups).map(([name, points]) => [name, done(points)])),
    budget: [100, 100, 100, execution, 1, execution], total: [total, total],
  };
}

describe('weights are read from the sheet and must add to 100', () => {
  it.each<[string, Readonly<Record<string, number>>, number]>([
    ['without cost: 产出50 效益30 满意度10 执行10', { 产出指标: 50, 效益指标: 30, 满意度指标: 10 }, 10],
    ['with cost: 成本20 产出40 效益20 满意度10 执行10', { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 }, 10],
    ['execution worth 20', { 产出指标: 40, 效益指标: 30, 满意度指标: 10 }, 20],
    ['adjusted in a special case', { 产出指标: 60, 效益指标: 30 }, 10],
  ])('%s', (_, groups, execution) => {
    const right = assessNational(weighed(groups, execution));
    expect(told(right)).toEqual([]);
    expect(plain(right.sheets[0]!.total!.computed!)).toBe('100');
    const [first, ...rest] = Object.entries(groups);
    for (const off of [-1, 1]) {
      const wrong = assessNational(weighed(Object.fromEntries([[first![0], first![1] + off], ...rest]), execution));
      const found = wrong.findings.filter(({ rule }) => rule === 'points-total');
      expect(found.map(({ severity, reported, expected }) =>
        [severity, reported, expected])).toEqual([['error', String(100 + off), '100']]);
    }
  });

  it.each<[number, string[]]>([[90, []], [100, []], [89, ['89 100或90']], [91, ['91 100或90']], [99, ['99 100或90']],
    [101, ['101 100或90']]])('a form that gives the execution no points holds 100, or leaves its 10 out: %d', (sum, expected) => {
    const rows = [
      ['项目绩效自评表（2024年度）'], ['项目名称', '河堤巡查', '', '实施单位', '云岭县河道管理站'], ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '未完成原因'],
      ['产出指标', '巡查里程', '≥100公里', '100公里', 60, 60], ['效益指标', '受益人口', '≥50人', '50人', sum - 60, sum - 60], ['合计', '', '', '', sum, sum],
    ];
    const found = assess(workbookOf([sheetOf({ name: '自评', rows })])).findings.filter(({ rule }) => rule === 'points-total');
    expect(found.map(({ reported, expected: wanted }) => `${reported!} ${wanted!}`)).toEqual(expected);
  });

  it('the execution score is its points times the rate, 10 or 20', () => {
    for (const execution of [10, 20]) {
      const form = weighed({ 产出指标: 90 - execution, 效益指标: 10 }, execution);
      const earned = Number((execution * 0.95).toFixed(2));
      const right = { ...form, budget: [100, 100, 95, execution, 0.95, earned], total: [100, 100 - execution + earned] as const };
      expect(told(assessNational(right)).filter((line) => !line.startsWith('score-ahead'))).toEqual([]);
      expect(told(assessNational({ ...right, budget: [100, 100, 95, execution, 0.95, execution],
        total: [100, 100] }))).toContain('execution-score-differs J6 error');
    }
  });
});

describe('成本指标 of a level of its own', () => {
  it.each(['经济成本指标', '社会成本指标', '生态环境成本指标'])('%s is a ≤ where nothing says so', (level2) => {
    const form: NationalForm = {
      groups: { 成本指标: [[`${level2}：投入`, '100万元', '125万元', 90, 72, '材料涨价']] }, total: [100, 82],
    };
    expect(told(assessNational(form)).filter((line) => line.startsWith('score'))).toEqual([]);
    const more = { ...form, groups: { 成本指标: [[`${level2}：投入`, '100万元', '125万元', 90, 90, '材料涨价']] } as const,
      total: [100, 100] as const };
    expect(told(assessNational(more))).toContain('score-differs H13 error');
  });
});

describe('a label that names points', () => {
  it.each<[string, string[]]>([['产出指标（50分）', []], ['产出指标(49分)', ['group-points-differ B13 error']],
    ['产出指标51分', ['group-points-differ B13 error']]])(
    '%s over 50', (label, expected) => {
      expect(told(assessNational(weighed({ [label]: 50, 效益指标: 30, 满意度指标: 10 }, 10)))).toEqual(expected);
    });
});

describe('a level-2 label that names points', () => {
  it.each<[string, string[]]>([
    ['数量指标（30分）', []], ['数量指标(25分)', ['group-points-differ C13 error']],
  ])('%s over 30', (label, expected) => {
    const sketch = nationalSketch({ groups: { 产出指标: [...done(20), ...done(10), ...done(60)] }, total: [100, 100] });
    const rows = sketch.rows.map((row, index) => (index === 12 || index === 14
      ? row.map((raw, column) => (column === 2 ? [label, '质量指标（60分）'][index === 12 ? 0 : 1] : raw)) : row));
    expect(told(assess(workbookOf([sheetOf({ ...sketch, rows })])))).toEqual(expected);
  });
});

describe('the total', () => {
  it('is 100 at most', () => {
    const form = weighed({ 产出指标: 50, 效益指标: 30, 满意度指标: 10 }, 10);
    expect(told(assessNational({ ...form, total: [100, 100.01] }))).toEqual(['total-differs H16 error']);
  });
});
