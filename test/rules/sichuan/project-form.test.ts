import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import { workbookOf } from '../../support/workbook';
import { metRows, projectSheet } from './project';
import type { ProjectForm, ProjectRow } from './project';

const run = (form: ProjectForm = {}) => assess(workbookOf([projectSheet(form)]));
const told = (form: ProjectForm): string[] => run(form).findings.map(({ rule, severity, verdict, cell, reported, expected }) =>
  `${cell} ${rule} ${severity}${verdict === 'inconsistent' ? '' : ` ${verdict}`} ${String(reported)} ${String(expected)}`);

const parts = (...own: readonly RawValue[]): Readonly<Record<string, readonly RawValue[]>> =>
  ({ '其中：财政资金': own, 财政专户管理资金: [], 单位资金: [], 其他资金: [] });

/** Six rows of 5 points and six of 10, all met, scored as published. */
const publishedRows = (): ProjectRow[] => {
  const scores = [6, 6, 6, 7, 7, 7, 8, 7, 8, 7, 8, 8];
  const kinds = [...Array<string>(6).fill('数量指标'), '质量指标', '时效指标', '社会效益指标', '可持续性影响指标', '满意度指标', '经济成本指标'];
  return kinds.map((kind, index): ProjectRow => {
    const points = index < 6 ? 5 : 10;
    if (kind === '可持续性影响指标') return [kind, '管护机制的健全性', '定性', '优', '', '优', points, scores[index]!];
    if (kind === '经济成本指标') return [kind, '预算成本控制数', '≤', 10, '万元', 10, points, scores[index]!];
    return [kind, `${kind}${String(index)}`, '≥', 95, index < 6 ? '座' : '%', 95, points, scores[index]!];
  });
};

describe('附表3 510000_0013zp', () => {
  it('without fault has no finding, whatever its title or its number tells it by', () => {
    expect(told({})).toEqual([]);
    expect(run().sheets[0]).toMatchObject({ form: 'sichuan/project-self-evaluation', rules: 'sichuan/2024', subject: '云岭县青河桥修复项目',
      year: 2024 });
    expect(run({ code: '510000_0013zp' }).sheets[0]).toMatchObject({ form: 'sichuan/project-self-evaluation',
      rules: 'sichuan/2024' });
  });

  it('as published: six scores above their weight, six below though every target is met; 95 still adds up', () => {
    const assessment = run({ rows: publishedRows(), total: [100, 95], conclusion: '自评得分95分。' });
    expect(told({ rows: publishedRows(), total: [100, 95], conclusion: '自评得分95分。' })).toEqual([
      ...[6, 6, 6, 7, 7, 7].map((score, index) => `J${String(13 + index)} score-exceeds-points error ${String(score)} ≤5`),
      'J19 score-differs warning 8 10', 'J20 score-differs warning 7 10', 'J21 score-differs warning 8 10',
        'J22 score-differs warning 7 8～10',
      'J23 score-differs warning 8 10', 'J24 score-differs warning 8 10',
    ]);
    const { points, reported, computed, grade } = assessment.sheets[0]!.total!;
    expect([points, reported, computed].map((figure) => plain(figure!))).toEqual(['100', '95', '100']);
    expect(grade).toBe('优');
  });

  it.each<[string, ProjectForm, readonly string[]]>([
    ['weights that add to 90 with the execution’s 10', { rows: metRows }, []],
    ['weights that add to 85', { rows: [...metRows.slice(0, 3), ['满意度指标', '受益群众满意度', '≥', 95, '%', 95, 5, 5]], total: [95, 95] }, 
      ['I17 points-total error 95 100']],
    ['another total', { total: [100, 99] }, ['J17 total-differs error 99 100']],
    ['a conclusion with another score', { conclusion: '自评得分96分。' }, ['B18 statement-differs error 96 100']],
    ['a conclusion with the right one', { conclusion: '自评得分100分，评价等级为优。' }, []],
    ['a text with another rate', { achievement: '预算资金10万元，实际执行10万元，执行率95%。' }, ['G5 statement-differs error 0.95 1']],
  ])('%s', (_, form, expected) => expect(told(form)).toEqual(expected));

  it.each<[string, readonly RawValue[], readonly RawValue[], readonly [RawValue, RawValue], readonly string[]]>([
    ['执行率 = 执行数 ÷ 调整后预算数', [12, 10, 10, 1, 10, 10, '年中调减2万元。'], [12, 10, 10, 1, '/', '/'], [100, 100], []],
    ['an adjustment is explained apart', [12, 10, 10, 1, 10, 10, ''], [12, 10, 10, 1, '/', '/'], [100, 100],
      ['I7 adjustment-unexplained warning 10 null']],
    ['a rate over the initial budget', [20, 10, 10, 0.5, 10, 10, '年中调减10万元。'], [20, 10, 10, 1, '/', '/'], [100, 100],
      ['F7 execution-rate-differs error 0.5 1']],
    ['90 % needs no word', [10, 10, 9, 0.9, 10, 9, ''], [10, 10, 9, 0.9, '/', '/'], [100, 99],
      ['J17 score-ahead-of-spending warning 0.1 null']],
    ['below 90 % does', [10, 10, 8.99, 0.899, 10, 8.99, ''], [10, 10, 8.99, 0.899, '/', '/'], [100, 98.99], 
      ['I7 low-execution-unexplained warning 0.899 null', 'J17 score-ahead-of-spending warning 0.101 null']],
    ['and has it', [10, 10, 8.99, 0.899, 10, 8.99, '项目尾款待审计后支付。'], [10, 10, 8.99, 0.899, '/', '/'], [100, 98.99],
      ['J17 score-ahead-of-spending info 0.101 null']],
    ['the execution’s score is its rate × 10', [10, 10, 9.5, 0.95, 10, 10, ''], [10, 10, 9.5, 0.95, '/', '/'], [100, 100],
      ['H7 execution-score-differs error 10 9.5']],
    ['总额 = 财政资金 + 财政专户管理资金 + 单位资金 + 其他资金', [10, 10, 10, 1, 10, 10, ''], [9, 10, 10, 1, '/', '/'], [100, 100],
      ['C7 budget-parts-differ error 10 9']],
  ])('%s', (_, budget, part, total, expected) => expect(told({ budget, parts: parts(...part), total })).toEqual(expected));

  it('adds 其他资金 (社会投入资金、银行贷款) to the whole', () => {
    const own = { '其中：财政资金': [6, 6, 6, 1, '/', '/'], 财政专户管理资金: [1, 1, 1, 1], 单位资金: [1, 1, 1, 1], 其他资金: [2, 2, 2, 1] };
    expect(told({ parts: own })).toEqual([]);
    expect(told({ parts: { ...own, 其他资金: [3, 3, 3, 1] } }).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(
      ['C7 budget-parts-differ', 'D7 budget-parts-differ', 'E7 budget-parts-differ']);
  });

  it('has its printed guidance told where it is left as the reason', () => {
    const guidance = '1.预算执行率=预算执行数/调整后预算数,未达到90%的需说明原因（100字以内）';
    expect(told({ budget: [10, 10, 10, 1, 10, 10, guidance] })).toEqual([`I7 prompt-left info ${guidance.slice(0, 40)}… null`]);
    expect(told({ budget: [10, 10, 8, 0.8, 10, 8, guidance], parts: parts(10, 10, 8, 0.8), total: [100, 98] })
      .map((text) => text.split(' ')[1])).toEqual(['prompt-left', 'low-execution-unexplained', 'score-ahead-of-spending']);
  });

  const long = (length: number): string => '桥'.repeat(length - 1) + '。';

  it.each<[string, (length: number) => ProjectForm, string, number]>([
    ['the reason beside the money', (length) => ({ budget: [10, 10, 10, 1, 10, 10, long(length)] }), 'I7', 100],
    ['评价结论', (length) => ({ conclusion: long(length) }), 'B18', 200],
    ['存在问题', (length) => ({ problems: long(length) }), 'B19', 200],
    ['改进措施', (length) => ({ measures: long(length) }), 'B20', 200],
  ])('%s may not be longer than its form allows', (_, form, cell, most) => {
    expect(told(form(most))).toEqual([]);
    expect(told(form(most + 1))).toEqual([`${cell} text-too-long warning ${String(most + 1)} ≤${String(most)}`]);
  });
});
