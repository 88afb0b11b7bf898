import { Grid } from '../../src/forms';
import { columnConcept } from '../../src/forms/labels/columns';
import { coreOf, nameOf, pointsIn } from '../../src/forms/labels/core';
import { drawn } from '../support/drawn';
import { sheetOf } from '../support/workbook';

const sketch = drawn('表', `
分 值 | < | 得分
^ | < | 5
`);

describe('Grid', () => {
  const grid = new Grid(sheetOf({ ...sketch, at: 'A1' }));

  it('answers for every cell of a merge with its value, for the cell itself with its own', () => {
    expect([grid.raw(1, 1), grid.own(1, 1), grid.text(1, 2)]).toEqual(['分 值', null, '5']);
    expect(grid.cell(1, 1)).toEqual({ sheet: '表', row: 0, column: 0 });
    expect([grid.isAnchor(0, 0), grid.isAnchor(1, 1), grid.isAnchor(1, 2)]).toEqual([true, false, true]);
  });

  it('sees nothing in cells of spaces, as pages turned into workbooks leave them', () => {
    const page = new Grid(sheetOf({ name: '表', rows: [['\u00a0', '\u3000 ', '&nbsp;', ' 得分', '&', 0]] }));
    expect([0, 1, 2, 3, 4, 5].map((column) => page.own(0, column))).toEqual([null, null, null, ' 得分', '&', 0]);
    expect([page.raw(0, 1), page.isBlankRow(0, 0, 2)]).toEqual([null, true]);
  });

  it('steps over a merge', () => {
    expect([grid.next(0, 0, 2), grid.next(0, 2, 2)]).toEqual([2, null]);
  });

  it('names the concept of a label wherever in its merge one looks', () => {
    expect([grid.concept(columnConcept, 1, 1), grid.concept(columnConcept, 0, 2), grid.concept(columnConcept, 1, 2)]).toEqual([
      'points',
      'score',
      null,
    ]);
  });

  it('knows only single cells where merges are unknown', () => {
    const blind = new Grid(sheetOf({ ...sketch, merges: null }));
    expect([blind.knowsMerges, blind.raw(1, 1), blind.raw(0, 0)]).toEqual([false, null, '分 值']);
  });

  it('is blank outside the used range', () => {
    expect([grid.raw(9, 9), grid.core(9, 9), grid.core(0, 30)]).toEqual([null, '', '']);
  });
});

describe('labels', () => {
  it.each([
    ['年 度\n指标值（A）', '年度指标值'], ['1.项目年度目标完成情况', '项目年度目标完成情况'], ['（一）存在问题：', '存在问题'],
    ['执行率（%）', '执行率'], ['全年（调整）预算数', '全年预算数'], ['2024年桥梁数', '2024年桥梁数'],
  ])('core of %j is %s', (text, core) => {
    expect(coreOf(text)).toBe(core);
  });

  it.each([
    ['指标1：养护里程', '养护里程'], ['产\n出\n指\n标', '产出指标'], ['产出指标（50分）', '产出指标'], ['（2）应急能力', '应急能力'], ['3、群众满意度', '群众满意度'],
    ['10CM厚面层面积', '10CM厚面层面积'], ['2024年单位在职人员数量', '2024年单位在职人员数量'], ['1.5米护栏', '1.5米护栏'], ['维修费用（2024）', '维修费用（2024）'],
  ])('name of %j is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it.each([
    ['产出指标（50分）', '50', false], ['数量指标\n(12.5 分)', '12.5', false], ['效益指标（30%）', '30', true], ['质量指标20分', '20', false],
  ])('points in %j are %s', (text, digits, percent) => {
    expect(pointsIn(text)).toEqual({ digits, percent });
  });

  it.each(['维修费用（2024）', '养护里程', '合格率100%'])('there are no points in %j', (text) => {
    expect(pointsIn(text)).toBeNull();
  });
});
