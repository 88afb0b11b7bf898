import { assessNational, faultless, told, type Filled, type NationalForm } from '../../assess/national-form';

/** 财预〔2020〕10号: 达成 100%–80%（含）, 部分达成并具有一定效果 80%–60%（含）, 未达成且效果较差 60%–0. */
const met = '达成年度指标';
const partly = '部分达成年度指标并具有一定效果';
const unmet = '未达成年度指标且效果较差';

/** The faultless form with one qualitative indicator of 20 points. */
function withWords(actual: string, score: number): NationalForm {
  const rows: readonly Filled[] = [['河岸环境', '明显改善', actual, 20, score, '汛期延误'], ['管护机制', '健全', '健全', 10, 10]];
  return { ...faultless, groups: { ...faultless.groups, 效益指标: rows }, total: [100, Number((80 + score).toFixed(2))] };
}

describe('a score in words lies in the band its wording names, the edges by which band holds them', () => {
  it.each<[string, number, 'error' | 'warning' | null]>([
    [met, 20, null], [met, 18, null], [met, 16, null], [met, 15.99, 'warning'], [met, 12, 'warning'], [met, 0, 'warning'],
    [partly, 20, 'error'], [partly, 16, 'error'], [partly, 15.99, null], [partly, 14, null], [partly, 12, null],
    [partly, 11.99, 'warning'],
    [unmet, 16, 'error'], [unmet, 12, 'error'], [unmet, 11.99, null], [unmet, 6, null], [unmet, 0, null],
  ])('%s scored %d of 20', (actual, score, severity) => {
    const found = assessNational(withWords(actual, score)).findings.filter(({ rule }) => rule === 'score-differs');
    expect(found.map((one) => one.severity)).toEqual(severity === null ? [] : [severity]);
    for (const one of found) {
      expect(one).toMatchObject({ cell: 'H16', verdict: 'inconsistent', reported: String(score) });
      expect(one.source).toMatchObject({ document: '财预〔2020〕10号', article: '定性指标计分', certain: true });
    }
  });
});

describe('a row scores from 0 to its points, both included', () => {
  it.each<[number, string[]]>([
    [20, []], [20.01, ['score-exceeds-points H13 error']], [-0.01, ['score-exceeds-points H13 error']],
  ])('%d of 20', (score, expected) => {
    const [first, ...rest] = faultless.groups['产出指标']!;
    const rows: readonly Filled[] = [[first![0], first![1], first![2], 20, score], ...rest];
    const form = { ...faultless, groups: { ...faultless.groups, 产出指标: rows },
      total: [100, Number((80 + score).toFixed(2))] as const };
    expect(told(assessNational(form))).toEqual(expected);
  });

  it('nothing done of a target is 0 points', () => {
    const rows: readonly Filled[] = [['治理河道长度', '≥20公里', '0公里', 20, 0, '未开工'], ...faultless.groups['产出指标']!.slice(1)];
    expect(told(assessNational({ ...faultless, groups: { ...faultless.groups, 产出指标: rows }, total: [100, 80] }))).toEqual([]);
  });
});

describe('a blank score in words', () => {
  it.each([[met], ['明显改善']])('%s is proposed at full points', (actual) => {
    const { fills } = assessNational({ ...withWords(actual, 20), groups: { 效益指标: [['河岸环境', '明显改善', actual, 90, '']] },
      total: [100, ''] });
    expect(fills.map(({ kind, value, proposal }) => [kind, value.toFixed(), proposal])[0]).toEqual(['score', '90', true]);
  });

  it.each([[partly], [unmet]])('%s is not computable to a point', (actual) => {
    const { fills, findings } = assessNational({ ...faultless, groups: { 效益指标: [['河岸环境', '明显改善', actual, 90, '', '缺资金']] },
      total: [100, ''] });
    expect(fills).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain('score-undecided');
  });
});
