import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { workbookOf } from '../../support/workbook';
import { projectSheet } from './project';
import type { ProjectForm, ProjectRow } from './project';
import { baseDataSheet, judged, systemSheet } from './system';

const names = ['目标完成', '目标偏离', '实现效果'] as const;

const system = (scores: readonly RawValue[]) => systemSheet(names.map((name, index) =>
  ({ level1: '项目绩效\n(11分)', level2: '目标实现\n(11分)', name, points: [4, 4, 3][index]!, score: scores[index] ?? null,
    method: '比率分值法' })));

/**
 * The three rows over some project sheets, with the number of projects where the user says it: computed, and how the stated
 * scores are judged.
 */
function run(projects: readonly SheetSnapshot[], scores: readonly RawValue[] = [4, 4, 3], count: RawValue = null) {
  const counted = count === null ? [] : [baseDataSheet({ 阶段项目总数: count })];
  const assessment = assess(workbookOf([system(scores), ...projects, ...counted]), { rules: 'sichuan/2024' });
  return {
    assessment, computed: assessment.sheets[0]!.indicators.map((row) => row.computed && plain(row.computed)),
    judged: ['E4', 'E5', 'E6'].map((cell) => judged(assessment, cell)),
  };
}

const quantity = (actual: RawValue, target: RawValue = 100, nature = '≥'): ProjectRow => ['数量指标', '修复路面面积', nature, target, '平方米',
  actual, 30, 30];
const benefit = (actual: RawValue): ProjectRow => ['社会效益指标', '通行保障率', '≥', 95, '%', actual, 30, 30];
const project = (rows: readonly ProjectRow[], more: ProjectForm = {}) => projectSheet({ name: '一', subject: '云岭县青河一桥修复项目', rows,
  ...more });
const other = (rows: readonly ProjectRow[], more: ProjectForm = {}) => project(rows,
  { name: '二', subject: '云岭县青河二桥修复项目', ...more });

describe('目标完成, 目标偏离 and 实现效果 from the project sheets', () => {
  it.each<[string, readonly SheetSnapshot[], readonly (string | null)[]]>([
    ['all met', [project([quantity(100), benefit(95)])], ['4', '4', '3']],
    ['one of two missed', [project([quantity(100), quantity(99), benefit(94)])], ['2', '2', '0']],
    ['one of three missed', [project([quantity(100), quantity(100), quantity(99), benefit(95)])], ['2.67', '2.67', '3']],
    ['the mean over projects, not over indicators', [project([quantity(100), benefit(95)]),
      other([quantity(100), quantity(9), quantity(8), quantity(7), benefit(90)])],
      ['2.5', '2.5', '1.5']],
    ['a positive deviation of 30 % does not count, one just below does',
      [project([quantity(129.99), quantity(130), benefit(95)])], ['4', '2', '3']],
    ['nor does half of what was allowed', [project([quantity(50, 100, '≤'), quantity(80, 100, '≤'), benefit(95)])],
      ['4', '2', '3']],
    ['benefit of any kind', [project([quantity(100), benefit(95), ['可持续性影响指标', '管护机制', '定性', '健全', '', '健全', 10, 10]])],
      ['4', '4', '3']],
    ['a project without benefit indicators is no part of that mean',
      [project([quantity(100), benefit(95)]), other([quantity(100)])], ['4', '4', '3']],
    ['常年项目 are not averaged', [project([quantity(100), benefit(95)]), other([quantity(1), benefit(2)], { kind: '常年项目' })],
      ['4', '4', '3']],
    ['ticked as one', [project([quantity(100), benefit(95)]), other([quantity(1), benefit(2)], { kind: '☑常年项目 □阶段项目' })],
      ['4', '4', '3']],
    ['阶段项目 are', [project([quantity(100), benefit(95)]), other([quantity(1), benefit(2)], { kind: '□常年项目 ☑阶段项目' })],
      ['2', '2', '1.5']],
    ['one project on two sheets counts once', [project([quantity(100), benefit(95)]),
      project([quantity(100), benefit(95)], { name: '二' }), other([quantity(1), benefit(2)])],
      ['2', '2', '1.5']],
    ['another year is another plan', [project([quantity(100), benefit(95)]), other([quantity(1), benefit(2)], { year: '2023' })],
      ['4', '4', '3']],
    ['no sheet at all', [], [null, null, null]],
  ])('%s', (_, projects, expected) => expect(run(projects).computed).toEqual(expected));

  it('contradict the stated scores where they give less', () => {
    expect(run([project([quantity(100), quantity(99), benefit(94)])]).judged).toEqual(['不符 error 2', '不符 error 2', '不符 error 0']);
    expect(run([project([quantity(100), benefit(95)])], [3, 4, 2]).judged).toEqual(['不符 warning 4', '一致', '不符 warning 3']);
    expect(run([project([quantity(100), quantity(100), quantity(99), benefit(95)])], [2.66, 2.67, 3]).judged).toEqual(['尾数', '一致',
      '一致']);
    expect(run([]).judged).toEqual(['无法核对', '无法核对', '无法核对']);
  });

  describe('where the workbook holds the sheets of some projects only', () => {
    const halfMet = [project([quantity(100), quantity(99), benefit(95)])];

    it('a score the others could bring is open, one beyond is wrong', () => {
      // One of 42 projects at one half, one at nought to one: (0.5 + 41) ÷ 42 × 4 = 3.952…
      expect(run(halfMet, [4, 3.95, 3], 42).judged).toEqual(['不符 error ≤3.95', '无法核对', '一致']);
      expect(run(halfMet, [3.9, 2, 0], 42).judged).toEqual(['无法核对', '一致', '不符 warning ≥0.07']);
      // One of four met in full brings a quarter at least.
      expect(run([project([quantity(100), benefit(95)])], [1, 0.99, 3], 4).judged).toEqual(['无法核对', '不符 warning ≥1', '一致']);
    });

    it('all sheets are all projects where as many are counted, or fewer', () => {
      expect(run(halfMet, [3, 2, 3], 1).judged).toEqual(['不符 error 2', '一致', '一致']);
    });

    it('says over how many it reckons', () => {
      const { assessment } = run(halfMet, [3.9, 2, 3], 42);
      expect(assessment.findings.find(({ cell, rule }) => cell === 'E4' && rule === 'score-unverifiable')!.message)
        .toContain('按 1 张项目表、共 42 个项目测算，得分在 0.05～3.95 之间');
    });
  });

  describe('where an indicator cannot be judged', () => {
    const unclear = project([quantity(100), quantity('大部分'), benefit(95)]);

    it('a score it could bring is open', () => {
      expect(run([unclear, other([quantity(100), benefit(95)])], [4, 3.5, 3]).judged).toEqual(['一致', '无法核对', '一致']);
      expect(run([unclear, other([quantity(100), benefit(95)])], [2, 3, 3]).judged).toEqual(['不符 warning ≥3', '无法核对', '一致']);
    });

    it('alone leaves the row open', () => expect(run([unclear]).judged).toEqual(['无法核对', '无法核对', '一致']));
  });
});
