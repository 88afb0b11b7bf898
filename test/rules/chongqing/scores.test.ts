import { plain } from '../../../src/figures';
import { chongqing, wrong, type Row } from './form';

const full: Row = ['巡查次数', '次', '≥', 12, '', 12, 100, 70, 70, '是', ''];
const one = (row: Row, total: number) => chongqing({ rows: [full, row], total });

describe('得分系数 and 指标得分 = 指标权重 × 得分系数', () => {
  it.each<[string, Row, string]>([
    ['met', ['隐患整改率', '%', '≥', 95, '', 96.5, 100, 20, 20, '是', ''], '20'],
    ['missed: actual ÷ target', ['隐患整改率', '%', '≥', 90, '', 81, 90, 20, 18, '是', '汛期'], '18'],
    ['reverse met', ['巡查成本', '万元', '≤', 10, '', 9, 100, 20, 20, '否', ''], '20'],
    ['reverse missed: target ÷ actual', ['巡查成本', '万元', '≤', 10, '', 12.5, 80, 20, 16, '否', '油价上涨'], '16'],
    ['the adjusted target where filled', ['培训人次', '人次', '≥', 40, 30, 30, 100, 20, 20, '否', ''], '20'],
    ['the initial target else', ['培训人次', '人次', '≥', 40, '', 30, 75, 20, 15, '否', '疫情'], '15'],
    ['the adjusted target missed', ['培训人次', '人次', '≥', 20, 40, 30, 75, 20, 15, '否', '疫情'], '15'],
  ])('%s', (_, row, expected) => {
    const total = 80 + Number(row[8]);
    const right = one(row, total);
    expect(wrong(right)).toEqual([]);
    expect(right.sheets[0]!.indicators[1]!.computed!.toFixed()).toBe(expected);
    const score = Number(row[8]);
    const more = one([...row.slice(0, 8), score - 1, ...row.slice(9)], total - 1);
    expect(wrong(more)).toEqual(['score-differs J12 warning']);
    // Of a met target more would be above its weight.
    const above = one([...row.slice(0, 8), score + 1, ...row.slice(9)], total + 1);
    expect(wrong(above)).toEqual([score === 20 ? 'score-exceeds-points J12 error' : 'score-differs J12 error']);
  });

  it('a coefficient above 100% that rounding hides', () => {
    expect(wrong(one(['隐患整改率', '%', '≥', 95, '', 96.5, 101, 20, 20, '是', ''], 100))).toEqual(['coefficient-differs H12 warning']);
  });

  it('a coefficient the weight is not multiplied by', () => {
    expect(wrong(one(['隐患整改率', '%', '≥', 95, '', 96.5, 90, 20, 20, '是', ''], 100))).toEqual(['coefficient-differs J12 error']);
  });

  it.each<[string, number, number, string[]]>([
    ['部分达成年度指标并具有一定效果', 75, 15, []], ['部分达成年度指标并具有一定效果', 60, 12, []], ['部分达成年度指标并具有一定效果', 80, 16, ['score-differs J12 error']],
    ['达成年度指标', 80, 16, []], ['达成年度指标', 75, 15, ['score-differs J12 warning']],
  ])('定性 %s at %d %%', (actual, coefficient, score, found) => {
    expect(wrong(one(['管护机制', '', '定性', '健全', '', actual, coefficient, 20, score, '否', '尚需完善'], 80 + score))).toEqual(found);
  });
});

describe('Σ 指标权重 = 90, beside the execution’s 10', () => {
  it.each([[19, true], [20, false], [21, true]])('70 + %d', (weight, told) => {
    const found = one(['隐患整改率', '%', '≥', 95, '', 96.5, 100, weight, weight, '是', ''], 80 + weight).findings
      .filter(({ rule }) => rule === 'points-total');
    expect(found.length > 0).toBe(told);
  });
});

describe('执行率得分 = 执行率权重 × min(执行率, 1), 自评总分 = 执行率得分 + Σ 指标得分', () => {
  const second: Row = ['隐患整改率', '%', '≥', 95, '', 96.5, 100, 20, 20, '是', ''];
  const of = (budget: number, spent: number, rate: number, score: number, total: number) =>
    chongqing({ rows: [full, second], total, money: [budget, budget, spent, rate, 10, score] });

  it.each<[number, number, number, number, number, string[]]>([
    [925.16, 714.8, 77.3, 7.73, 97.73, []], [925.16, 714.8, 77.26, 7.73, 97.73, []],
    [925.16, 714.8, 77.4, 7.73, 97.73, ['execution-rate-differs I5 error']],
    [10.43, 8.3, 79.6, 7.96, 97.96, []], [10.43, 8.3, 79.58, 7.96, 97.96, []],
    [10.43, 8.3, 79.3, 7.96, 97.96, ['execution-rate-differs I5 error']],
    [10.43, 8.3, 79.6, 8.96, 98.96, ['execution-score-differs L5 error']],
    [10.43, 8.3, 79.6, 7.96, 97.95, ['total-differs L2 error']],
    [10, 10, 100, 10, 100, []],
  ])('%d, %d: %d %% scores %d, total %d', (budget, spent, rate, score, total, found) => {
    const warnings = ['unspent-over-20 ', 'score-ahead-of-spending '];
    expect(wrong(of(budget, spent, rate, score, total)).filter((line) => !warnings.some((own) => line.startsWith(own)))
      .filter((line) => !line.includes(' I6 '))).toEqual(found);
  });

  it.each([['95', '优'], ['92', '优'], ['83', '良']])('%s is %s', (total, grade) => {
    const lost = 100 - Number(total);
    const rows: Row[] = [full, ['隐患整改数', '处', '≥', 20, '', 20 - lost, (20 - lost) * 5, 20, 20 - lost, '是', '汛期']];
    const { total: read } = chongqing({ rows, total: Number(total) }).sheets[0]!;
    expect([plain(read!.reported!), read!.grade]).toEqual([total, grade]);
  });
});

describe('the department’s form', () => {
  it('is scored alike', () => {
    const assessment = chongqing({ rows: [full, ['隐患整改率', '%', '≥', 90, '', 81, 90, 20, 20, '是', '汛期']], total: 100,
      department: true });
    expect(assessment.sheets[0]!.form).toBe('chongqing/department-self-evaluation');
    expect(wrong(assessment)).toEqual(['score-differs J12 error']);
  });
});
