import { assess } from '../../../src/assess';
import type { Assessment } from '../../../src/assess';
import type { SheetSnapshot } from '../../../src/figures';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';
import { baseSheet, unit } from './base-sheet';

/** A table of indicators with a standard each, and neither target nor actual value. */
const scored = (tiers = '预算控制率=0，计5分；10%以内（含），计4分；20%以内（含），计3分；30%以内（含），计2分；大于30%不得分'): SheetSnapshot =>
  sheetOf(drawn('评分表', `
2031年度部门整体支出绩效自评表 | < | < | < | <
填报单位：${unit} | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 分值 | 评价标准 | 得分
投入 | 预算配置 | 在职人员控制率 | 15 | 以100%为标准，每超过一个百分点扣0.5分 | 15
过程 | 预算执行 | 预算完成率 | 20 | 100%计满分，每低于5%扣2分，扣完为止 | 20
过程 | 预算执行 | 预算控制率 | 5 | ${tiers} | 5
效果 | 履职效益 | 公众满意度 | 60 | 90%以上计满分 | 60
合计 | < | < | 100 | | 100
`));

/** 评分基础数据 as the user filled it. */
const filled = (figures: Readonly<Record<string, number>>): SheetSnapshot => sheetOf({
  name: '评分基础数据', rows: [['评分基础数据'], ['请填写'], ['序号', '适用表', '指标', '数据名称', '含义', '单位', '来源', '数值', '预填值'],
    ...Object.entries(figures).map(([name, value], index) => [index + 1, '评分表', '预算完成率', name, '', '万元', '请填写', value, ''])],
});

const assessed = (...sheets: readonly SheetSnapshot[]): Assessment => assess(workbookOf(sheets), { rules: 'hunan/2024' });
const told = ({ findings }: Assessment): readonly string[] => findings.filter(({ sheet }) => sheet === '评分表')
  .map(({ rule, cell, severity, verdict }) => [rule, cell, severity, verdict].join(' '));
const computed = ({ sheets }: Assessment): readonly (string | null)[] =>
  sheets.find(({ sheet }) => sheet === '评分表')!.indicators.map((row) => row.computed?.toFixed() ?? null);

describe('figures of the Hunan family that stand nowhere in the workbook', () => {
  it('are asked for, beside those that do, and leave their indicators open by name', () => {
    const assessment = assessed(baseSheet(), scored());
    expect(told(assessment)).toEqual(['score-unverifiable F5 info unverifiable', 'score-unverifiable F6 info unverifiable']);
    expect(assessment.findings.find(({ cell }) => cell === 'F5')!.message).toMatch(/“预算完成率”无法核对：缺 .*上年结转.*评分基础数据/);
    expect(assessment.baseData!.map(({ name, from, value }) => [name, from, value?.toFixed() ?? null].join(' '))).toEqual([
      '实际在职人数 workbook 57', '编制数 workbook 60', '上年结转 missing ', '年初预算 missing ', '追加预算 missing ', '年末结余 missing ',
    ]);
    expect(computed(assessment)).toEqual(['15', null, null, null]);
  });

  it('score by what the user fills in', () => {
    const assessment = assessed(baseSheet(), scored(), filled({ 上年结转: 10, 年初预算: 80, 追加预算: 10, 年末结余: 5 }));
    expect(computed(assessment)).toEqual(['15', '18', '3', null]);
    expect(told(assessment)).toEqual(['score-differs F5 error inconsistent', 'score-differs F6 error inconsistent']);
  });

  it('are asked for without a 基础数据表 too', () => {
    expect(assessed(scored()).baseData!.map(({ name }) => name)).toEqual(['实际在职人数', '编制数', '上年结转', '年初预算', '追加预算', '年末结余']);
  });

  it('give no score where the row prints a scale of its own', () => {
    const assessment = assessed(baseSheet(), scored('=0计5分；20%以内计2.5分；其他不得分'), filled({ 上年结转: 0, 年初预算: 90, 追加预算: 10, 年末结余: 0 }));
    expect(computed(assessment)).toEqual(['15', '20', null, null]);
    expect(told(assessment)).toEqual([]);
  });
});
