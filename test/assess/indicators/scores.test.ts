import { plain } from '../../../src/figures';
import { assessNational, computed, faultless, row, the, told, withFirst } from '../national-form';

describe('一致', () => {
  it('a faultless form has no findings and may be submitted', () => {
    const assessment = assessNational(faultless);
    expect(told(assessment)).toEqual([]);
    expect(assessment.verdict).toBe('可以上报');
    expect(assessment.fills).toEqual([]);
    expect(assessment.sheets[0]).toMatchObject({
      form: 'national/project-self-evaluation',
      rules: 'national/2020',
      year: 2024,
      unit: '云岭县河道管理站',
    });
    expect(plain(assessment.sheets[0]!.total!.computed!)).toBe('100');
    expect(assessment.sheets[0]!.total!.grade).toBe('优');
  });

  it('says why in the words of the rule', () => {
    expect(row(assessNational(faultless), 13).why).toBe('20 ≥ 20，完成，得满分');
    expect(row(assessNational(withFirst(['治理河道长度', '≥43.62公里', '17.6公里', 20, 8.07, '跨年实施'])), 13).why).toContain(
      '17.6÷43.62×20 = 8.07',
    );
  });

  it('a missed target scored in proportion and explained', () => {
    expect(told(assessNational(withFirst(['治理河道长度', '≥20公里', '19公里', 20, 19, '汛期延误'])))).toEqual([]);
  });

  it('a score rounded to the precision of its column', () => {
    const assessment = assessNational(withFirst(['治理河道长度', '≥43.62公里', '17.6公里', 20, 8, '跨年实施']));
    expect(told(assessment)).toEqual([]);
    expect(computed(assessment)).toBe('8.07');
  });

  it.each([[8.1, '多计 0.03 分：这是保留 1 位小数的结果，而本列得分写到 2 位小数'], [8, '少计 0.07 分：这是保留整数的结果']])(
    'a score rounded more coarsely than its column is told as that: %s', (score, words) => {
      const fine = ['清淤量', '≥3万方', '1万方', 70, 23.33, '跨年'] as const;
      const groups = { 产出指标: [['治理河道长度', '≥43.62公里', '17.6公里', 20, score, '跨年'], fine] } as const;
      expect(the(assessNational({ groups, total: [100, 41.33] }), 'score-differs').message).toContain(words);
    },
  );

  it("a rounded score beside a formula's unrounded one", () => {
    const groups = {
      产出指标: [['治理河道长度', '≥43.62公里', '17.6公里', 20, 8.07, '跨年'], [
        '清淤量',
        '≥3万方',
        '1万方',
        70,
        23.3333333333333,
        '跨年',
      ]],
    } as const;
    expect(told(assessNational({ groups, total: [100, 41.4033333333333] }))).toEqual([]);
  });

  it('a score of the band its words name, and of an overachieved target cut a little', () => {
    const fine = { ...faultless.groups, 效益指标: [['受益人口', '≥5000人', '5200人', 20, 20], ['管护机制', '健全', '健全', 10, 8.5]] } as const;
    expect(told(assessNational({ ...faultless, groups: fine, total: [100, 98.5] }))).toEqual([]);
    const cut = assessNational(withFirst(['治理河道长度', '≥20公里', '30公里', 20, 18, '目标偏低']));
    expect(told(cut)).toEqual(['score-differs H13 info']);
  });
});

describe('尾数 and 口径差异', () => {
  it('a score cut off instead of rounded', () => {
    const assessment = assessNational(withFirst(['治理河道长度', '≥43.62公里', '17.6公里', 20, 8.06, '跨年实施']));
    expect(the(assessment, 'score-differs')).toMatchObject({
      severity: 'info',
      verdict: 'rounding-tail',
      reported: '8.06',
      expected: '8.07',
    });
  });

  it('a completion rounded to hundredths of a percent first', () => {
    // 7/9 = 77.777…%: 90 × 0.7778 = 70.00, direct 70.00; with 30 points 23.334 → 23.33 both; 99 points tell them apart.
    const groups = { 产出指标: [['治理河道长度', '≥9公里', '7公里', 90, 70.002, '汛期']] } as const;
    const assessment = assessNational({ groups, total: [100, 80.002] });
    expect(the(assessment, 'score-differs')).toMatchObject({ severity: 'info', verdict: 'rounding-tail', expected: '70' });
  });

  it('"=" missed and scored nothing where the pack scores by closeness', () => {
    const assessment = assessNational(withFirst(['参训人数', '=50人', '49人', 20, 0, '1人请假']));
    expect(the(assessment, 'score-differs')).toMatchObject({ severity: 'info', verdict: 'consistent', expected: '19.6' });
    expect(the(assessment, 'score-differs').message).toContain('口径差异');
  });

  it('a formula\'s hidden digits', () => {
    const exact = assessNational({
      ...withFirst(['治理河道长度', '≥43.62公里', '17.6公里', 20, 8.06969280146721, '跨年实施'], [100, 88.0696928014672]),
      formats: { H13: '0.00', H19: '0.00' },
    });
    expect(told(exact)).toEqual([]);
    const near = assessNational({ ...withFirst(['治理河道长度', '≥43.62公里', '17.6公里', 20, 8.0712, '跨年实施']), formats: { H13: '0.00' } });
    expect(the(near, 'score-differs')).toMatchObject({ severity: 'info', verdict: 'rounding-tail' });
  });
});

describe('不符', () => {
  it('above the points', () => {
    const assessment = assessNational(withFirst(['治理河道长度', '≥20公里', '20公里', 20, 21]));
    expect(told(assessment)).toEqual(['score-exceeds-points H13 error']);
    expect(the(assessment, 'score-exceeds-points')).toMatchObject({ reported: '21', expected: '≤20', related: ['G13'] });
    expect(plain(the(assessment, 'score-exceeds-points').fix!.value)).toBe('20');
    expect(assessment.verdict).toBe('需更正 1 处');
  });

  it('below 0', () => {
    expect(the(assessNational(withFirst(['治理河道长度', '≥20公里', '20公里', 20, -1])), 'score-exceeds-points')).toMatchObject({ expected: '≥0' });
  });

  it('more than the rule gives is an error, with the formula and the gap', () => {
    const found = the(assessNational(withFirst(['治理河道长度', '≥43.62公里', '17.6公里', 20, 18.5, '跨年实施'])), 'score-differs');
    expect(found).toMatchObject({ severity: 'error', verdict: 'inconsistent', reported: '18.5', expected: '8.07', cell: 'H13' });
    expect(found.message).toContain('17.6÷43.62×20 = 8.07');
    expect(found.message).toContain('10.43');
    expect(found.source).toMatchObject({ document: '财预〔2020〕10号' });
    expect(found.why?.figures.map((figure) => figure.label)).toEqual(['指标值', '完成值', '分值']);
  });

  it('less than the rule gives is a warning', () => {
    expect(the(assessNational(withFirst(['治理河道长度', '≥20公里', '20公里', 20, 15])), 'score-differs')).toMatchObject({
      severity: 'warning',
      expected: '20',
    });
    expect(the(assessNational(withFirst(['治理河道长度', '≥20公里', '10公里', 20, 9, '汛期'])), 'score-differs')).toMatchObject({
      severity: 'warning',
      expected: '10',
    });
  });

  it('full points for a missed target, hidden by an integer column', () => {
    const found = the(assessNational(withFirst(['治理河道长度', '≥100公里', '99公里', 20, 20, '汛期'])), 'full-points-unmet');
    expect(found).toMatchObject({ severity: 'warning', cell: 'H13', expected: '19.8' });
  });

  it('full points for a deadline missed', () => {
    const found = the(assessNational(withFirst(['完工时间', '2024年6月底前', '2024年9月', 20, 20, '雨季'])), 'full-points-unmet');
    expect(found).toMatchObject({ severity: 'error', expected: '<20' });
  });

  it('a score outside the band its words name', () => {
    const above = the(assessNational(withFirst(['改善环境', '效果明显', '部分达成年度指标并具有一定效果', 20, 18, '缺资金'])), 'score-differs');
    expect(above).toMatchObject({ severity: 'error', expected: '12～<16' });
    const below = the(assessNational(withFirst(['改善环境', '效果明显', '达成年度指标', 20, 12])), 'score-differs');
    expect(below).toMatchObject({ severity: 'warning', expected: '16～20' });
  });
});

describe('operators', () => {
  it('a target of 0 without one can only be kept from above', () => {
    const missed = assessNational(withFirst(['较大舆情', '0起', '2起', 20, 20, '已处置']));
    expect(the(missed, 'score-differs')).toMatchObject({ severity: 'error', reported: '20', expected: '0' });
    expect(told(assessNational(withFirst(['较大舆情', '0起', '0起', 20, 20])))).toEqual([]);
    expect(told(assessNational(withFirst(['节约资金', '0万元', '5万元', 20, 20])))).toEqual([]);
  });

  it('a strict one reached exactly is read as the other, and says so', () => {
    const assessment = assessNational(withFirst(['治理河道长度', '>20公里', '20公里', 20, 20]));
    expect(told(assessment)).toEqual([]);
    expect(row(assessment, 13).why).toBe('20 ≥ 20，完成，得满分（“>”按“≥”理解）');
    expect(row(assessNational(withFirst(['治理河道长度', '>20公里', '21公里', 20, 20])), 13).why).toBe('21 > 20，完成，得满分');
  });
});

describe('reasons, units and operators', () => {
  it('a missed target without a word', () => {
    for (const silence of ['', '无', '/']) {
      expect(the(assessNational(withFirst(['治理河道长度', '≥20公里', '19公里', 20, 19, silence])), 'target-unmet-unexplained'))
        .toMatchObject({ severity: 'warning', cell: 'I13' });
    }
  });

  it('a target exceeded by the threshold or more', () => {
    expect(the(assessNational(withFirst(['治理河道长度', '≥20公里', '26公里', 20, 20])), 'overachieved-unexplained')).toMatchObject({ cell: 'I13' });
    expect(told(assessNational(withFirst(['治理河道长度', '≥20公里', '25.9公里', 20, 20])))).toEqual([]);
    expect(told(assessNational(withFirst(['治理河道长度', '≥20公里', '40公里', 20, 20, '新增河段'])))).toEqual([]);
    expect(told(assessNational(withFirst(['公务接待费', '≤20万元', '5万元', 20, 20])))).toEqual([]);
  });

  it('a unit that differs, and one that only is written differently', () => {
    expect(the(assessNational(withFirst(['维修站房', '≥2个', '2项', 20, 20])), 'unit-differs')).toMatchObject({
      cell: 'F13',
      reported: '项',
      expected: '个',
    });
    expect(told(assessNational(withFirst(['治理河道长度', '≥20公里', '20千米', 20, 20])))).toEqual([]);
    expect(told(assessNational(withFirst(['治理河道长度', '≥20公里', '20000米', 20, 20])))).toEqual([]);
  });

  it('the target\'s operator copied into the actual value', () => {
    expect(the(assessNational(withFirst(['治理河道长度', '≥20公里', '≥20公里', 20, 20])), 'operator-in-actual')).toMatchObject({ cell: 'F13' });
  });

  it.each([
    ['90%以上', '90%以上', true], ['≥90%', '不低于90%', true], ['90%以上', '91%以上', false], ['≤5个工作日', '5个工作日内', false],
    ['≤5个工作日', '≤5个工作日', true], ['5万元以内', '4.8万元以内', false], ['5万元以内', '5万元以内', true],
  ])('target %s, actual %s: written like a target %s', (target, actual, told) => {
    const { findings } = assessNational(withFirst(['治理河道长度', target, actual, 20, 20]));
    expect(findings.some(({ rule }) => rule === 'operator-in-actual')).toBe(told);
  });

  it('an instruction of the form left where an answer belongs', () => {
    const assessment = assessNational(withFirst(['治理河道长度', '≥20公里', '19公里', 20, 19, '未完成的请说明原因（100字以内）']));
    expect(told(assessment)).toEqual(['target-unmet-unexplained I13 warning', 'prompt-left I13 info']);
  });

  it.each(['（填写偏差原因，不超过200字）', '填写偏差原因', '请在此处简要说明偏差原因', '（说明偏差原因及改进措施）', '措施1：\n措施2：\n……'])(
    'an instruction worded %j', (prompt) => {
      expect(told(assessNational(withFirst(['治理河道长度', '≥20公里', '19公里', 20, 19, prompt])))).toContain('prompt-left I13 info');
    });

  it.each(['请示批复较晚，汛期停工', '措施1：加快进度', '（雨季停工）', '填写单位有误，已更正。'])('but no instruction in the answer %j', (answer) => {
    expect(told(assessNational(withFirst(['治理河道长度', '≥20公里', '19公里', 20, 19, answer])))).toEqual([]);
  });
});
