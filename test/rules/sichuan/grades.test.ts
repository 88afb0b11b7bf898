import { assess } from '../../../src/assess';
import type { RawValue } from '../../../src/figures';
import { builtInPacks, gradeOf } from '../../../src/rules';
import { Decimal } from '../../../src/figures';
import { workbookOf } from '../../support/workbook';
import { metRows, projectSheet } from './project';
import { systemSheet } from './system';

const packOf = (id: string) => builtInPacks().find((pack) => pack.id === id)!;

describe('grades of 四川', () => {
  it.each<[RawValue, string, string]>([
    [100, '优', '优'], [90, '优', '优'], [89.99, '良', '良'], [80, '良', '良'], [79.99, '中', '中'], [70, '中', '中'], [69.99, '中', '差'],
    [60, '中', '差'],
    [59.99, '差', '差'], [0, '差', '差'],
  ])('%s is %s to 2024 and %s from 2025', (total, before, after) => {
    const grade = (id: string) => gradeOf(new Decimal(String(total)), new Decimal(100), packOf(id).grades);
    expect([grade('sichuan/2024'), grade('sichuan/2025')]).toEqual([before, after]);
  });

  it('of 2025 rest on a document whose bands are the usual reading, and say so', () => {
    expect(packOf('sichuan/2025').clauses.grades).toMatchObject({ document: '川财绩〔2025〕5号', certain: false });
    expect(packOf('sichuan/2024').clauses.grades.certain).toBe(true);
  });

  /** 附表3 with 65 of 100 and a conclusion that names a grade. */
  const graded = (year: string, grade: string): string[] => assess(workbookOf([projectSheet({
    year, conclusion: `自评得分65分，评价等级为${grade}。`, total: [100, 65], subject: '四川省云岭县青河桥修复项目',
    rows: metRows.map((row, index) => (index > 0 ? row : ['数量指标', '修复桥面面积', '≥', 500, '平方米', 62.5, 40, 5, '汛期停工。'])),
  })])).findings.filter(({ rule }) => rule === 'grade-differs').map(({ reported,
    expected }) => `${String(reported)} ${String(expected)}`);

  it('that are told wrong cite their document, from 2025 as the usual reading', () => {
    const found = (year: string, grade: string) => assess(workbookOf([projectSheet({
      year, conclusion: `评价等级为${grade}。`, total: [100, 65], subject: '四川省云岭县青河桥修复项目', rows: metRows })]))
      .findings.find(({ rule }) => rule === 'grade-differs')!;
    expect(found('2025', '中').source).toMatchObject({ document: '川财绩〔2025〕5号', certain: false });
    expect(found('2025', '中').message).toContain('通行做法');
    expect(found('2024', '差').source).toMatchObject({ document: '财预〔2020〕10号', certain: true });
  });

  it.each([['2024', '中', []], ['2024', '差', ['差 中']], ['2025', '差', []], ['2025', '中', ['中 差']], ['2031', '差', []]] as const)(
    'a form of %s calls 65 %s', (year, grade, expected) => expect(graded(year, grade)).toEqual(expected));
});

describe('the year of a pack', () => {
  const rulesOf = (year: string, title = `${year}年部门整体绩效评价指标体系`) =>
    assess(workbookOf([systemSheet([{ level1: '总体绩效', level2: '采购管理', name: '支持中小企业发展', points: 3, score: 3, method: '是否评分法' }],
      null, title)])).sheets[0]!;

  it.each([['2024', 'sichuan/2024'], ['2025', 'sichuan/2025'], ['2026', 'sichuan/2025'],
    ['2030', 'sichuan/2025']])('%s is ruled by %s', (year, id) => {
    expect(rulesOf(year).rules).toBe(id);
  });

  it('before 2024 is ruled by the nation’s, and says which of the province exist', () => {
    expect(rulesOf('2023')).toMatchObject({ rules: 'national/2020',
      rulesWhy: expect.stringContaining('四川省2024年度（sichuan/2024）、四川省2025年度起（sichuan/2025）') as string });
    expect(rulesOf('2019')).toMatchObject({ rules: null });
  });
});
