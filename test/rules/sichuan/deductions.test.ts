import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import { workbookOf } from '../../support/workbook';
import { baseDataSheet, judged, specialTitle, systemSheet } from './system';
import type { SystemRow } from './system';

const method = '缺（错）项扣分法';

/** A system of one row of 90 points and the two 扣分项 rows (E5, E6) under a label of 10 points. */
const rows = (first: RawValue, second: RawValue, label = '扣分项\n(10分)'): SystemRow[] => [
  { level1: '总体绩效', level2: '预算管理', name: '支出执行进度', points: 90, score: 90, method: '分级评分法' },
  { level1: label, level2: '预算绩效存在问题', name: '预算绩效存在问题', points: '-', score: first, method, rule: '每有一个问题点扣1分，扣完为止。' },
  { level1: label, level2: '被评价部门配合度', name: '被评价部门配合度', points: '-', score: second, method, rule: '每发现一次扣1分，扣完为止。' },
];

function run(deductions: readonly [RawValue, RawValue], total: RawValue, figures: Readonly<Record<string, RawValue>> = {},
  title?: string, label?: string) {
  const assessment = assess(workbookOf([systemSheet(rows(...deductions, label), total, title), baseDataSheet(figures)]),
    { rules: 'sichuan/2024' });
  const sum = assessment.sheets[0]!.total!.computed;
  return {
    assessment, first: judged(assessment, 'E5'), second: judged(assessment, 'E6'), total: judged(assessment, 'E3'), computed: sum
      && plain(sum),
  };
}

const cases = (first: RawValue, second: RawValue): Readonly<Record<string, RawValue>> => ({ 预算绩效问题个数: first, 不配合评价次数: second });

describe('扣分项, −1 a case and at most 10', () => {
  it('of no case takes nothing off, and asks for nothing', () => {
    expect(run(['-', '-'], 90)).toMatchObject({ first: '一致', second: '一致', total: '一致', computed: '90' });
    expect(run([null, null], 90)).toMatchObject({ first: '一致', second: '一致', total: '一致' });
    expect(run(['-', '-'], 90, cases(0, 0))).toMatchObject({ first: '一致', second: '一致', total: '一致' });
    const asked = run(['-', '-'], 90).assessment.baseData!.filter(({ name }) => /个数|次数/.test(name));
    expect(asked.map(({ name, source }) => `${name} ${source.text}`)).toEqual(['预算绩效问题个数 没有扣分的可不填', '不配合评价次数 没有扣分的可不填']);
  });

  it.each<[readonly [RawValue, RawValue], RawValue, RawValue, string, string, string, string]>([
    [[2, 1], 2, 1, '一致', '一致', '87', '一致'], [[-2, -1], 2, 1, '一致', '一致', '87', '一致'],
    [[1, '-'], 2, 0, '不符 error 2', '一致', '88', '不符 error total-differs 89'],
    [[-1, '-'], 2, 0, '不符 error -2', '一致', '88', '不符 error total-differs 89'],
    [['-', '-'], 1, 0, '不符 error 1', '一致', '89', '不符 error total-differs 90'],
    [[3, '-'], 2, 0, '不符 warning 2', '一致', '88', '不符 error total-differs 87'],
    // 12 cases are 10 points; 8 and 5 cases together take off no more than 10.
    [[10, '-'], 12, 0, '一致', '一致', '80', '一致'], [[8, 2], 8, 2, '一致', '一致', '80', '一致'],
    [[8, 5], 8, 5, '一致', '不符 error score-exceeds-points ≤10', '80', '一致'],
  ])('%j for %s and %s cases', (stated, first, second, judgedFirst, judgedSecond, computed, total) => {
    const result = run(stated, Number(computed), cases(first, second));
    expect([result.first, result.second, result.computed, result.total]).toEqual([judgedFirst, judgedSecond, computed, total]);
  });

  it('stated without its cases rests on nothing the workbook holds', () => {
    const { first, second, total, assessment } = run([2, '-'], 88);
    expect([first, second, total]).toEqual(['无法核对', '一致', '一致']);
    expect(assessment.findings.find(({ cell, rule }) => cell === 'E5'
      && rule === 'score-unverifiable')!.message).toContain('预算绩效问题个数');
  });

  it('has no bound where its label names none', () => {
    expect(run([8, 5], 77, {}, undefined, '扣分项')).toMatchObject({ second: '无法核对', total: '一致', computed: '77' });
  });

  it('of a special project are named otherwise and cost the same', () => {
    const special = rows('—', '—').map((row) => ({
      ...row, level1: row.level1 === '总体绩效' ? '通用指标' : row.level1,
      ...(row.name === '预算绩效存在问题' ? { name: '绩效管理存在问题', level2: '绩效管理存在问题' } : {}),
    }));
    const figures = baseDataSheet({ 绩效管理问题个数: 4, 不配合评价次数: 0 });
    const assessment = assess(workbookOf([systemSheet(special, 90, specialTitle), figures]), { rules: 'sichuan/2024' });
    expect([judged(assessment, 'E5'), judged(assessment, 'E6')]).toEqual(['不符 error 4', '一致']);
  });
});

describe('a row no pack knows, by its own words', () => {
  const row = (score: RawValue, rule: string, more: Partial<SystemRow> = {}): SystemRow =>
    ({ level1: '总体绩效', level2: '内控管理', name: '合同管理', points: 5, score, method, rule, ...more });
  const run1 = (own: SystemRow, figures: Readonly<Record<string, RawValue>>) =>
    judged(assess(workbookOf([systemSheet([other, own]), baseDataSheet(figures)]), { rules: 'sichuan/2024' }), 'E5');
  const other: SystemRow = { level1: '总体绩效', level2: '预算管理', name: '支出执行进度', points: 90, score: 90, method: '分级评分法' };

  it.each<[SystemRow, Readonly<Record<string, RawValue>>, string]>([
    [row(5, '发现一处不合规扣0.5分，扣完为止。'), { 合同管理扣分处数: 0 }, '一致'],
    [row(5, '发现一处不合规扣0.5分，扣完为止。'), { 合同管理扣分处数: 3 }, '不符 error 3.5'],
    [row(0, '发现一处不合规扣2分，扣完为止。'), { 合同管理扣分处数: 3 }, '一致'],
    [row(5, '发现一处不合规扣2分，扣完为止。'), {}, '无法核对'],
    [row(4, '发现一处不合规扣2分，扣完为止。'), {}, '不符 warning 0 或 1 或 3 或 5'],
    [row(4, '有制度得2分，执行到位得3分。'), { 合同管理扣分处数: 3 }, '一致'],
    [row(3, '', { level1: '扣分项(10分)', level2: '信息公开', name: '信息公开', points: '-', rule: '每有一次未公开扣1.5分。' }), { 信息公开扣分处数: 2 }, '一致'],
    [row(1, '', { level1: '扣分项(10分)', level2: '信息公开', name: '信息公开', points: '-', rule: '每有一次未公开扣1.5分。' }), { 信息公开扣分处数: 2 },
      '不符 error 3'],
  ])('%j', (own, figures, expected) => expect(run1(own, figures)).toBe(expected));
});
