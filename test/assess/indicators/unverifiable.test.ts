import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';
import { assessNational, computed, faultless, nationalSketch, row, the, told, withFirst } from '../national-form';

describe('无法核对', () => {
  it('a blank score is filled where the rule decides, proposed where words say so, named where nothing decides', () => {
    const groups = {
      产出指标: [['治理河道长度', '≥43.62公里', '17.6公里', 40, '', '跨年实施'], ['管护机制', '健全', '健全', 40, ''], ['环境', '改善', '情况复杂', 10, '']],
    } as const;
    const assessment = assessNational({ groups, total: [100, ''] });
    expect(assessment.fills.map((fill) => [fill.cell.row + 1, plain(fill.value), fill.kind, fill.proposal])).toEqual([
      [13, '16.14', 'score', false], [14, '40', 'score', true],
    ]);
    expect(told(assessment)).toEqual(['score-missing H13 warning', 'score-undecided H15 info']);
    expect(assessment.verdict).toBe('未核对 2 处');
    expect(computed(assessment, 15)).toBeNull();
    expect(row(assessment, 15).why).toContain('情况复杂');
    expect(assessment.sheets[0]!.total!.computed).toBeNull();
  });

  it('a dash in the place of a score the rules give is no pass; where a row does not apply it is none', () => {
    const dashed = assessNational(withFirst(['治理河道长度', '≥20公里', '20公里', 20, '—'], [100, 80]));
    expect(the(dashed, 'score-missing')).toMatchObject({ cell: 'H13', severity: 'warning', reported: null, expected: '20' });
    expect(dashed.verdict).toBe('未核对 1 处');
    expect(told(assessNational(withFirst(['治理河道长度', '—', '—', 20, '—'], [100, 80])))).toEqual([]);
  });

  it('a blank that a formula shows is said to be one', () => {
    const sketch = nationalSketch({ ...withFirst(['治理河道长度', '≥20公里', '20公里', 20, '']), total: [100, ''] });
    const assessment = assess(workbookOf([sheetOf({ ...sketch, formulas: { H13: '=G13', H19: '=SUM(H13:H18)+J6' } })]));
    expect(the(assessment, 'score-missing').message).toContain('该格是公式，没有计算结果');
    expect(the(assessment, 'total-missing').message).toContain('该格是公式，没有计算结果');
    expect(the(assessNational({ ...faultless, total: [100, ''] }), 'total-missing').message).not.toContain('公式');
  });

  it('a blank total is filled once every score is known', () => {
    const assessment = assessNational({ ...faultless, total: [100, ''] });
    expect(assessment.fills.map((fill) => [fill.kind, plain(fill.value), fill.proposal])).toEqual([['total', '100', false]]);
    expect(told(assessment)).toEqual(['total-missing H19 warning']);
  });

  it.each([
    ['≥20公里', '—', '完成值填“无”'], ['—', '20公里', '没有指标值'], ['平稳有序', '0', '写法不同类'], ['2024年12月底前', 45646, '写法不同类'],
  ])('a score stated on the target %j and the actual value %j is named, not passed', (target, actual, why) => {
    const assessment = assessNational(withFirst(['治理河道长度', target, actual, 20, 20], [100, 100]));
    expect(the(assessment, 'score-unverifiable')).toMatchObject({
      cell: 'H13',
      severity: 'info',
      verdict: 'unverifiable',
      reported: '20',
      expected: null,
    });
    expect(the(assessment, 'score-unverifiable').message).toContain(why);
    expect(assessment.verdict).toBe('未核对 1 处');
  });

  it('but no score is asked for words, and none where a row does not apply', () => {
    expect(told(assessNational(withFirst(['治理河道长度', '环境改善', '有所变化', 20, 18])))).toEqual([]);
    expect(told(assessNational(withFirst(['治理河道长度', '—', '—', 20, 20])))).toEqual([]);
  });

  it('an unreadable score or points cell says why and is no pass', () => {
    const assessment = assessNational(withFirst(['治理河道长度', '≥20公里', '20公里', '#DIV/0!', 20], [100, 100]));
    expect(the(assessment, 'value-unreadable')).toMatchObject({
      severity: 'error',
      verdict: 'unverifiable',
      cell: 'G13',
      reported: '#DIV/0!',
    });
    const text = assessNational(withFirst(['治理河道长度', '≥20公里', '20公里', 20, '优秀'], [100, 100]));
    expect(the(text, 'value-unreadable')).toMatchObject({ severity: 'warning', cell: 'H13' });
    expect(text.verdict).not.toBe('可以上报');
  });

  it('an actual value left blank: an error where it was scored all the same', () => {
    expect(the(assessNational(withFirst(['治理河道长度', '≥20公里', '', 20, 20])), 'actual-missing')).toMatchObject({
      severity: 'error',
      cell: 'F13',
    });
    expect(the(assessNational(withFirst(['治理河道长度', '≥20公里', '', 20, ''], [100, 80])), 'actual-missing')).toMatchObject({
      severity: 'warning',
    });
  });
});
