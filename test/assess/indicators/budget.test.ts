import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';
import { assessNational, faultless, nationalSketch, the, told, withFirst } from '../national-form';
import type { NationalForm } from '../national-form';

/** The faultless form with another budget; its total follows. */
function withBudget(budget: readonly RawValue[], more: Partial<NationalForm> = {}): NationalForm {
  const score = budget[5];
  return { ...faultless, budget, total: [100, typeof score === 'number' ? 90 + score : 100], ...more };
}

describe('the execution rate', () => {
  it.each([
    [95.12, 100, 95.12, null],
    [95.12, 100, 95.13, 'rounding-tail'],
    [95.12, 100, 95.14, 'inconsistent'],
    [0.33, 0.35, 96, 'rounding-tail'],
    [0.33, 0.35, 98, 'inconsistent'],
    [1234.56, 1300, 94.97, null],
    [1234.56, 1300, 94.96, 'inconsistent'],
  ])('%d of %d stated as %d %% (rounding.md §2.5)', (spent, budget, rate, verdict) => {
    const score = Number((rate / 10).toFixed(2));
    const assessment = assessNational(withBudget([budget, budget, spent, 10, rate / 100, score]));
    const found = assessment.findings.find((finding) => finding.rule === 'execution-rate-differs');
    expect(found?.verdict ?? null).toBe(verdict);
    if (found) {
      expect(found.cell).toBe('I6');
      expect(found.severity).toBe(verdict === 'inconsistent' ? 'error' : 'info');
    }
  });

  it.each([
    [0.9496, '所填是直接舍去尾数的结果'], [0.9498, '不能用四舍五入解释。$'],
  ])('%s says whether it was only rounded another way', (rate, says) => {
    const found = the(assessNational(withBudget([1300, 1300, 1234.56, 10, rate, 9.5])), 'execution-rate-differs');
    expect(found.message).toMatch(new RegExp(says));
  });

  it('rounded up where it should be down says so, and a range of one figure is told once', () => {
    const found = the(assessNational(withBudget([250000, 250000, 215457.6, 10, 0.8619, 8.62])), 'execution-rate-differs');
    expect(found.message).toContain('得 86.18%（可解释范围 86.183%），');
    expect(found.message).toContain('所填是进一的结果');
  });

  it('tells by how much and what rounding explains', () => {
    const found = the(assessNational(withBudget([1300, 1300, 1234.56, 10, 0.9496, 9.5])), 'execution-rate-differs');
    expect(found.message).toContain('94.96%');
    expect(found.message).toContain('94.97%');
    expect(found.message).toContain('0.01 个百分点');
    expect(found).toMatchObject({ reported: '0.9496', expected: '0.9497', related: ['G6', 'F6'] });
  });

  it('shown as a formula gave it', () => {
    expect(told(assessNational(withBudget([10548.394514, 10548.394514, 10488.604785, 10, 0.9943318645391347, 9.94])))).toEqual([]);
  });

  it('of the parts is checked as well, and 0 of nothing is no fault', () => {
    const parts = { '其中：当年财政拨款': [80, 80, 80, '—', 1, '—'], 上年结转资金: [20, 20, 20, '—', 0.9, '—'], 其他资金: [0, 0, 0, '—', 0, '—'] };
    expect(told(assessNational({ ...faultless, parts }))).toEqual(['execution-rate-differs I8 error']);
  });
});

describe('the execution score', () => {
  it.each(['满分', '满分（分）'])('is held to points headed %s, which print no rule of their own', (label) => {
    const sketch = nationalSketch(withBudget([100, 100, 93, 10, 0.93, 10]));
    const rows = sketch.rows.map((cells) => cells.map((cell) => (cell === '分值' ? label : cell)));
    expect(the(assess(workbookOf([sheetOf({ ...sketch, rows })])), 'execution-score-differs')).toMatchObject({ reported: '10', expected: '9.3' });
  });

  it.each([
    [95, 9.5, null],
    [95, 9.4, 'warning'],
    [95, 9.6, 'error'],
    [95, 10, 'error'],
    [99.98, 10, null],
  ])('%d of 100 scored %d', (spent, score, severity) => {
    const assessment = assessNational(withBudget([100, 100, spent, 10, spent / 100, score]));
    const found = assessment.findings.find((finding) => finding.rule === 'execution-score-differs');
    expect(found?.severity ?? null).toBe(severity);
  });

  it('may be rounded to fewer decimals than the scores of the indicators, not to whole points', () => {
    const withDecimals = (score: number) => assessNational({
      ...withBudget([1060, 1060, 1008.79, 10, 0.952, score]), groups: withFirst(['治理河道长度', '≥20公里', '18.33公里', 20, 18.33, '汛期停工']).groups,
    }).findings.find((finding) => finding.rule === 'execution-score-differs')?.severity ?? null;
    expect(withDecimals(9.52)).toBeNull();
    expect(withDecimals(9.5)).toBe('info');
    expect(withDecimals(9.6)).toBe('error');
    expect(withDecimals(10)).toBe('error');
    expect(withDecimals(9)).toBe('warning');
  });

  it('from a rate rounded first is 口径差异', () => {
    const found = the(
      assessNational(withBudget([100000, 100000, 95145, 10, 0.95145, 9.52], { formats: { I6: '0.000%' } })),
      'execution-score-differs',
    );
    expect(found).toMatchObject({ severity: 'info', verdict: 'rounding-tail', expected: '9.51' });
  });

  it('above its points', () => {
    expect(the(assessNational(withBudget([100, 100, 100, 10, 1, 11])), 'score-exceeds-points')).toMatchObject({
      cell: 'J6',
      expected: '≤10',
    });
  });

  it('is filled with its rate where both are blank', () => {
    const assessment = assessNational({ ...withBudget([100, 100, 79.58, 10, '', '']), total: [100, ''] });
    expect(assessment.fills.map((fill) => [fill.kind, plain(fill.value), fill.percent])).toEqual([
      ['rate', '0.7958', true], ['execution-score', '7.96', false], ['total', '97.96', false],
    ]);
    expect(plain(assessment.sheets[0]!.budget!.score!)).toBe('7.96');
  });
});

describe('a budget of 0 or blank', () => {
  it('is not divided by: a rate stated all the same is found', () => {
    expect(the(assessNational(withBudget([0, 0, 0, 10, 1, 10])), 'denominator-zero')).toMatchObject({
      cell: 'I6',
      severity: 'error',
      verdict: 'unverifiable',
    });
    const ofPart = (spent: number): string[] => told(assessNational({
      ...faultless, parts: { '其中：当年财政拨款': [100, 100, 100, '—', 1, '—'], 上年结转资金: [0, 0, spent, '—', 1, '—'], 其他资金: [] },
    }));
    expect(ofPart(0)).toEqual(['denominator-zero I8 warning']);
    expect(ofPart(5)).toContain('denominator-zero I8 error');
    expect(told(assessNational(withBudget(['', '', 50, 10, 0.5, 5])))).toContain('denominator-zero I6 error');
  });

  it('a score stated on a budget left blank, or on 0, with no rate', () => {
    const zeros = (budget: readonly RawValue[]) => told(assessNational(withBudget(budget))).filter((one) => one.startsWith('denominator'));
    expect(the(assessNational(withBudget(['', '', '', 10, '', 10])), 'denominator-zero')).toMatchObject({
      severity: 'error', verdict: 'unverifiable', cell: 'I6', related: ['F6', 'G6', 'J6'], reported: '10',
    });
    expect(zeros([0, 0, 0, 10, '', 10])).toEqual(['denominator-zero I6 error']);
    expect(zeros(['', '', '', 10, '', ''])).toEqual([]);
    expect(zeros(['', '', '', 10, '—', 10])).toEqual([]);
  });

  it('leaves no rate and no score computed', () => {
    const { budget } = assessNational(withBudget([0, 0, 0, 10, '', ''])).sheets[0]!;
    expect(budget).toMatchObject({ rate: null, score: null });
  });
});

describe('the parts of the budget', () => {
  const parts = (a: number, b: number): NonNullable<NationalForm['parts']> =>
    ({ '其中：当年财政拨款': [a, a, a, '—', 1, '—'], 上年结转资金: [b, b, b, '—', 1, '—'], 其他资金: [] });

  it('add up, by rounding, or not', () => {
    expect(told(assessNational({ ...faultless, parts: parts(66.67, 33.33) }))).toEqual([]);
    expect(told(assessNational({ ...faultless, parts: parts(66.67, 33.34) })))
      .toEqual(['budget-parts-differ E6 info', 'budget-parts-differ F6 info', 'budget-parts-differ G6 info']);
    const wrong = assessNational({ ...faultless, parts: parts(60, 30) });
    expect(told(wrong)).toEqual(['budget-parts-differ E6 error', 'budget-parts-differ F6 error', 'budget-parts-differ G6 error']);
    expect(wrong.findings[0]).toMatchObject({ reported: '100', expected: '90', related: ['E7', 'E8'] });
  });

  it('blank are none', () => {
    expect(told(assessNational({ ...faultless, parts: { '其中：当年财政拨款': [100, 100, 100, '—', 1, '—'], 上年结转资金: [], 其他资金: [] } }))).toEqual([]);
  });

  it('a single 其中 is only a part', () => {
    expect(told(assessNational({ ...faultless, parts: { '其中：财政拨款': [60, 60, 60, '—', 1, '—'] } }))).toEqual([]);
    const above = assessNational({ ...faultless, parts: { '其中：财政拨款': [160, 100, 100, '—', 1, '—'] } });
    expect(told(above)).toContain('budget-parts-differ E6 error');
    expect(the(above, 'budget-parts-differ')).toMatchObject({ reported: '100', expected: '≥160' });
    expect(the(above, 'budget-parts-differ').message).toContain('其中一项 160 大于');
  });
});

describe('warnings on execution', () => {
  it('a low rate without a reason, much unspent, scores ahead of spending', () => {
    const assessment = assessNational(withBudget([100, 100, 50, 10, 0.5, 5]));
    expect(told(assessment)).toEqual([
      'low-execution-unexplained I6 warning',
      'unspent-over-20 I6 warning',
      'score-ahead-of-spending H19 warning',
    ]);
    expect(the(assessment, 'score-ahead-of-spending').message).toContain('50%');
    expect(the(assessment, 'unspent-over-20').reported).toBe('0.5');
  });

  it('name as related cells only others than where the user must look', () => {
    const assessment = assessNational(withBudget([100, 100, 50, 10, 0.5, 5]));
    expect(the(assessment, 'low-execution-unexplained').related).toEqual(['G6', 'F6']);
    expect(assessment.findings.filter(({ cell, related }) => related.includes(cell))).toEqual([]);
  });

  it('nothing runs ahead of money spent in full, not even a score above its points', () => {
    const groups = { 产出指标: [['治理河道长度', '≥20公里', '20公里', 50, 70] as const, ['验收合格率', '100%', '100%', 40, 40] as const] };
    expect(told(assessNational({ ...faultless, groups, total: [100, 120] }))).not.toContain('score-ahead-of-spending H15 warning');
  });

  it('money in two units is told in that of the budget', () => {
    const rate = assessNational(withBudget([100, 100, '955000元', 10, 0.9, 9.55]));
    expect(the(rate, 'execution-rate-differs').message).toContain('由 95.5÷100 得 95.5%');
    expect(the(assessNational(withBudget([100, 100, '955000元', 10, 0.955, 10])), 'execution-score-differs').message).toContain(
      '95.5÷100×10',
    );
    const over = the(assessNational(withBudget([100, 100, '1100000元', 10, 1.1, 10])), 'spent-exceeds-budget');
    expect(over).toMatchObject({ reported: '110', expected: '≤100' });
    expect(over.message).toContain('全年执行数 110 超过全年预算数 100');
  });

  it('spent above the budget', () => {
    expect(told(assessNational(withBudget([100, 100, 110, 10, 1.1, 10])))).toEqual(['spent-exceeds-budget G6 error']);
  });

  it('an adjustment nobody explains, and one that is', () => {
    expect(told(assessNational(withBudget([80, 100, 100, 10, 1, 10])))).toEqual(['adjustment-unexplained F6 warning']);
    expect(told(assessNational(withBudget([80, 100, 100, 10, 1, 10], { achievement: '年中追加20万元，建设任务已完成。' })))).toEqual([]);
    expect(told(assessNational(withBudget(['', 100, 100, 10, 1, 10])))).toEqual([]);
  });

  it('what is carried over from the year before is no adjustment, more than that is', () => {
    const carried = (over: number) => ({ parts: {
      '其中：当年财政拨款': [80, 100 - over, 100 - over], 上年结转资金: [0, over, over], 其他资金: [0, 0, 0],
    } });
    expect(told(assessNational(withBudget([80, 100, 100, 10, 1, 10], carried(20))))).toEqual([]);
    expect(told(assessNational(withBudget([80, 100, 100, 10, 1, 10], carried(15))))).toEqual(['adjustment-unexplained F6 warning']);
  });
});
