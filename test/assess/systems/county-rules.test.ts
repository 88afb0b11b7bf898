import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import type { RawValue } from '../../../src/figures';
import { loadPack } from '../../../src/rules';
import { sheetOf, workbookOf } from '../../support/workbook';
import { baseDataSheet } from '../../rules/sichuan/system';
import { nationalSheet, nationalSketch, type Filled } from '../national-form';

/** A county that scores rows of the national form by rules of its own: a step for each point short, and deductions for cases. */
const pack = loadPack(JSON.stringify({
  schema: 'ziping.rules/1', id: 'yunling/2024', name: '云岭县', years: { from: 2024, to: null }, extends: 'national/2020',
  recognise: { places: ['云岭县'] }, indicatorDocument: '云岭县绩效自评办法',
  indicators: [
    { form: 'national/project-self-evaluation', name: '“公务用车”使用率', article: '每低 1 个百分点扣 0.5 分',
      formula: '最大(0, 分值-最大(0, 标准-使用率)×100×0.5)',
      inputs: [{ name: '使用率', meaning: '全年使用率', unit: '%', source: 'row.actual' },
        { name: '标准', meaning: '应达到的使用率', unit: '%', source: 'row.target' }],
      examples: [{ given: { 使用率: '0.83', 标准: '0.9' }, points: '20', expect: '16.5' }] },
    { form: 'national/project-self-evaluation', name: '内控制度', article: '每发现一处扣 2 分', attainable: { kind: 'deduct', step: '2' },
      formula: '最大(0, 分值-内控问题处数×2)', inputs: [{ name: '内控问题处数', meaning: '没有填 0', unit: '处' }] },
  ],
}), '云岭.json');

const rest: readonly Filled[] = [['治理河道长度', '≥20公里', '16公里', 40, 32, '汛期延误']];

function run(rows: readonly Filled[], cases?: RawValue) {
  const sheets = [nationalSheet({ groups: { 产出指标: [...rows, ...rest] }, total: null }),
    ...(cases === undefined ? [] : [baseDataSheet({ 内控问题处数: cases })])];
  const assessment = assess(workbookOf(sheets), { packs: [pack] });
  return {
    assessment, rows: assessment.sheets[0]!.indicators.map(({ computed }) => computed && plain(computed)),
    told: assessment.findings.filter(({ rule }) => rule.startsWith('score-'))
      .map(({ rule, cell, expected }) => `${rule} ${cell} ${expected!}`),
  };
}

const used = (actual: RawValue, score: RawValue, target: RawValue = '≥90%'): Filled =>
  ['公务用车使用率', target, actual, 30, score, '车辆维修'];
const control = (score: RawValue): Filled => ['内控制度', '健全', '健全', 20, score];

describe('a pack’s own rule for a row of a form that is no indicator system', () => {
  it.each<[RawValue, string]>([['90%', '30'], ['95%', '30'], ['83%', '26.5'], [0.83, '26.5'], ['20%', '0']])(
    'of the row’s own figures: %s gives %s', (actual, expected) => {
      const { rows, told } = run([used(actual, Number(expected))]);
      expect([rows[0], told]).toEqual([expected, []]);
    });

  it('tells another score with the county’s clause, and leaves the other rows to the national rules', () => {
    const { assessment, rows, told } = run([used('83%', 27.67)]);
    expect(told).toEqual(['score-differs H13 26.5']);
    expect(assessment.findings.find(({ cell }) => cell === 'H13')!.source).toMatchObject({ document: '云岭县绩效自评办法', certain: true });
    expect(rows).toEqual(['26.5', '32']);
  });

  it('leaves the target to be answered for: missed or far exceeded it needs a reason, met it needs none', () => {
    const reasons = (actual: RawValue, reason: string, score: number): string[] =>
      run([['公务用车使用率', '≥60%', actual, 30, score, reason]]).assessment.findings
        .filter(({ rule }) => /unexplained/.test(rule)).map(({ rule, cell }) => `${rule} ${cell}`);
    expect(reasons('53%', '', 26.5)).toEqual(['target-unmet-unexplained I13']);
    expect(reasons('53%', '车辆维修', 26.5)).toEqual([]);
    expect(reasons('60%', '', 30)).toEqual([]);
    expect(reasons('90%', '', 30)).toEqual(['overachieved-unexplained I13']);
  });

  it('asks nothing that stands in the row; where no figure stands there the row is judged as any other', () => {
    expect(run([used('83%', 26.5)]).assessment.baseData ?? []).toEqual([]);
    expect(run([used('良好', 27, '使用充分')]).assessment.sheets[0]!.indicators[0]!.source?.document).not.toBe('云岭县绩效自评办法');
  });

  it('asks for what no form holds, and scores by it', () => {
    const blank = run([control(20)]);
    expect(blank.told).toEqual(['score-unverifiable H13 null']);
    expect(blank.assessment.baseData!.map(({ name }) => name)).toEqual(['内控问题处数']);
    expect(run([control(18)], 1)).toMatchObject({ rows: ['18', '32'], told: [] });
    expect(run([control(20)], 1).told).toEqual(['score-differs H13 18']);
    expect(run([control(19)], 1).told).toEqual(['score-differs H13 18']);
  });
});

describe('grades a county calls by names of its own', () => {
  const named = loadPack(JSON.stringify({
    schema: 'ziping.rules/1', id: 'yunling/2024', name: '云岭县', years: { from: 2024, to: null }, extends: 'national/2020',
    recognise: { places: ['云岭县'] }, grades: [['优秀', '0.9'], ['良好', '0.75'], ['合格', '0.6'], ['不合格', '0']].map(([name, from]) => ({ name, from })),
  }), '云岭.json');

  const graded = (done: number, achievement: string, grade: string): string[] => {
    const sketch = nationalSketch({ groups: { 产出指标: [['治理河道长度', '≥90公里', `${String(done)}公里`, 90, done, '汛期延误']] },
      total: [100, 10 + done], achievement });
    const rows = [...sketch.rows, ['评价等级', grade]];
    return assess(workbookOf([sheetOf({ ...sketch, rows })]), { packs: [named] }).findings
      .filter(({ rule }) => /grade|statement/.test(rule))
      .map(({ rule, reported, expected, source }) => [rule, reported, expected, source?.document].join(' '));
  };
  const both = (stated: string, right: string): string[] =>
    ['grade-differs', 'grade-differs'].map((rule) => `${rule} ${stated} ${right} 云岭县规则包`);

  it.each<[number, string, string[]]>([
    [85, '优秀', []], [85, '优', []], [85, '良好', both('良好', '优秀')], [65, '良好', []], [65, '良', []], [65, '合格', both('合格', '良好')],
    [55, '合格', []], [55, '不合格', both('不合格', '合格')], [40, '不合格', []], [40, '合格', both('合格', '不合格')], [64.99, '良好', both('良好', '合格')],
  ])('10 + %d is %s', (done, grade, expected) => {
    expect(graded(done, `年度任务已完成，评价等级为“${grade}”。`, grade)).toEqual(expected);
  });
});
