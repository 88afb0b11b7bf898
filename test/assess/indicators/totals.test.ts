import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';
import { assessNational, faultless, the, told, withFirst } from '../national-form';

describe('totals', () => {
  it('on the printed basis any difference is real (rounding.md §2.1)', () => {
    const found = the(assessNational({ ...faultless, total: [100, 99.99] }), 'total-differs');
    expect(found).toMatchObject({ severity: 'error', verdict: 'inconsistent', cell: 'H19', reported: '99.99', expected: '100' });
    expect(found.message).toContain('20+15+15+20+10+10+10');
    expect(found.related).toEqual(['H13', 'H14', 'H15', 'H16', 'H17', 'H18', 'J6']);
  });

  it('sums the stated scores, whatever the rules give', () => {
    const assessment = assessNational(withFirst(['治理河道长度', '≥20公里', '20公里', 20, 15], [100, 95]));
    expect(told(assessment)).toEqual(['score-differs H13 warning']);
    expect(plain(assessment.sheets[0]!.total!.computed!)).toBe('100');
    expect(plain(assessment.sheets[0]!.total!.reported!)).toBe('95');
  });

  it('is told as not checked where a score is blank', () => {
    expect(the(assessNational(withFirst(['治理河道长度', '≥20公里', '20公里', 20, ''], [100, 100])), 'total-differs'))
      .toMatchObject({ severity: 'info', verdict: 'unverifiable' });
  });

  it('of formulas with hidden digits agree as stored', () => {
    const assessment = assessNational({
      ...withFirst(['治理河道长度', '≥43.62公里', '17.6公里', 20, 8.06969280146721, '跨年'], [100, 88.0696928014672]),
      formats: { H13: '0.00', H19: '0.00' },
    });
    expect(told(assessment)).toEqual([]);
  });
});

describe('显示取整', () => {
  const third = 10 / 3;
  const rows = [['甲', '≥3个', '3个', 10, third, '另有说明'], ['乙', '≥3个', '3个', 10, third, '另有说明'], [
    '丙',
    '≥3个',
    '3个',
    10,
    third,
    '另有说明',
  ]] as const;
  const form = (total: number) => ({
    groups: { 产出指标: rows, 满意度指标: [['群众满意度', '≥90%', '95%', 60, 60]] as const }, total: [100, total] as const,
    formats: { H13: '0.00', H14: '0.00', H15: '0.00', H17: '0.00' },
  });
  const tail = { severity: 'info', verdict: 'rounding-tail', cell: 'H17' } as const;

  it('of a total that agrees as stored but not as shown', () => {
    const found = the(assessNational(form(80)), 'total-differs');
    expect(found).toMatchObject(tail);
    expect(found.message).toContain('总分显示为 80，显示的各项得分之和为 79.99');
  });

  it('of one that agrees as shown but not as stored', () => {
    const found = the(assessNational(form(79.99)), 'total-differs');
    expect(found).toMatchObject(tail);
    expect(found.message).toContain('显示一致（79.99）');
  });

  it('but not of one that agrees in neither', () => {
    expect(the(assessNational(form(79.98)), 'total-differs')).toMatchObject({ severity: 'error', verdict: 'inconsistent' });
  });
});

describe('points', () => {
  it('must add to what the form demands', () => {
    const found = the(assessNational(withFirst(['治理河道长度', '≥20公里', '20公里', 15, 15], [100, 95])), 'points-total');
    expect(found).toMatchObject({ severity: 'error', cell: 'G19', reported: '95', expected: '100' });
  });

  it('must be what the total row says', () => {
    expect(the(assessNational({ ...faultless, total: [95, 100] }), 'points-total')).toMatchObject({ reported: '95', expected: '100' });
  });

  it('of the indicators alone may be the total row\'s, and then its score leaves the execution out', () => {
    expect(told(assessNational({ ...faultless, total: [90, 90] }))).toEqual([]);
  });

  it('of a level as its label names them', () => {
    const groups = { '产出指标（50分）': faultless.groups['产出指标']!, '效益指标（20分）': faultless.groups['效益指标']!, 满意度指标: faultless.groups['满意度指标']! };
    const found = the(assessNational({ ...faultless, groups }), 'group-points-differ');
    expect(found).toMatchObject({ cell: 'B16', reported: '20', expected: '30', severity: 'error' });
  });

  it('of all indicators as a subtotal above the execution names them', () => {
    const found = (points: string): readonly string[] => told(assess(workbookOf([sheetOf(drawn('自评', `
项目支出绩效自评表（2024年度） | < | < | < | < | <
项目名称 | 职工书屋建设 | < | 单位 | 云岭县总工会 | <
一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 建设书屋 | 8家 | 9家 | 60 | 60
满意度指标 | 职工满意度 | 90% | 95% | 30 | 30
指标得分小计 | < | < | < | ${points} | 90
预算执行率 | < | 100% | 100% | 10 | 10
总分 | < | < | < | 100 | 100`))])));
    expect(found('90')).toEqual([]);
    expect(found('85')).toEqual(['group-points-differ A6 error']);
  });
});

describe('texts that state figures', () => {
  it.each([
    ['年度任务已完成，自评得分100分。', []],
    ['年度任务已完成，自评得分98分。', ['statement-differs F11 error']],
    ['综合得分为100.00分，预算执行率100%。', []],
    ['预算执行率95%，其中基本支出执行率80%。', ['statement-differs F11 error']],
    ['预算资金100万元，实际执行100万元。', []],
    ['预算资金100万元，实际执行90万元。', ['statement-differs F11 error']],
    ['安排预算1000000元，支出1000000元，产出指标得分50分。', []],
    ['上年执行率75%，满意度指标得10分。', []],
  ])('%s', (achievement, expected) => {
    expect(told(assessNational({ ...faultless, achievement }))).toEqual(expected);
  });
});
