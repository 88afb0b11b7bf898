import { recognise } from '../../../src/forms';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';

const groupsOf = (subtotals: readonly [string, string]) => {
  const sheet = sheetOf(drawn('自评', `
项目支出绩效自评表 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 整治河道 | ≥10公里 | 10公里 | 30 | 30
^ | 质量指标 | 合格率 | ≥95% | 97% | 20 | 20
${subtotals[0]}
效益指标 | 社会效益指标 | 受益人口 | ≥2万人 | 2.1万人 | 40 | 39
满意度指标 | 满意度指标 | 群众满意度 | ≥90% | 93% | 10 | 10
${subtotals[1]}
合计 | < | < |  |  | 100 | 99
`));
  const form = recognise(workbookOf([sheet])).flatMap(({ forms }) => forms)[0]!;
  if (!('groups' in form)) throw new Error('no indicator form');
  return form.groups.filter(({ score }) => score?.kind === 'value').map(({ label, rows }) => [label.text, rows.length]);
};

describe('what a 小计 row sums', () => {
  it('is the group around it, or the rows since the one before', () => {
    expect(groupsOf(['小计 | < | < |  |  | 50 | 50', '小计 | < | < |  |  | 50 | 49'])).toEqual([['产出指标', 2], ['小计', 2]]);
  });

  it('is what it adds up to in points or score where it covers several groups', () => {
    expect(groupsOf(['小计 | < | < |  |  | 50 | 50', '小计 | < | < |  |  | 45 | 49'])).toEqual([['产出指标', 2], ['小计', 2]]);
    expect(groupsOf(['小计 | < | < |  |  | 50 | 50', '小计 | < | < |  |  | 45 | 44'])).toEqual([['产出指标', 2]]);
  });

  it('may be all rows above it', () => {
    expect(groupsOf(['产出小计 | < | < |  |  | 50 | 50', '指标小计 | < | < |  |  | 100 | 99'])).toEqual([['产出指标', 2], ['指标小计', 4]]);
  });
});
