import { subjectsOf, type IndicatorAssessment, type SheetAssessment } from '../../src/assess';
import { findingOf } from '../taskpane/support/findings';

const row = (line: number, path: readonly string[]): IndicatorAssessment => ({
  path, row: line, target: '≥6座', actual: '6座', points: null, reported: null, computed: null, proposal: false, met: null, completion: null,
  cells: { target: `E${String(line)}`, actual: `F${String(line)}`, points: `G${String(line)}`, score: `H${String(line)}` },
  why: '', detail: null, source: null,
});
const sheet: SheetAssessment = {
  sheet: '表', sheetId: '1', form: 'national/project-self-evaluation', recognition: '', rules: null, rulesWhy: null,
  subject: null, unit: null,
  year: 2024, budget: null, total: null, indicators: [row(11, ['产出指标', '数量指标', '维修水库']), row(12, ['产出指标', '质量指标', ''])],
};
const subjectOf = (rule: string, cell: string, on: string | null = '表'): string | null => {
  const finding = findingOf({ rule, cell, sheet: on });
  return subjectsOf({ sheets: [sheet], findings: [finding] }).get(finding.id) ?? null;
};

describe('what a finding is about', () => {
  it('is the last level of the row it stands in', () => {
    expect(subjectOf('score-differs', 'H11')).toBe('维修水库');
    expect(subjectOf('target-unmet-unexplained', 'I11')).toBe('维修水库');
    expect(subjectOf('score-differs', 'H12')).toBe('质量指标');
  });

  it('is no indicator for a group that begins in its row, nor for another row, sheet or text', () => {
    expect(subjectOf('group-points-differ', 'H11')).toBeNull();
    expect(subjectOf('prompt-left', 'B11')).toBeNull();
    expect(subjectOf('total-differs', 'H19')).toBeNull();
    expect(subjectOf('score-differs', 'H11', '二表')).toBeNull();
    expect(subjectOf('narrative-arithmetic', 'P11', null)).toBeNull();
  });
});
