import { recognise } from '../../src/forms';
import { sheetOf, workbookOf } from '../support/workbook';

const form = (line: readonly string[]) => sheetOf({
  name: '自评', rows: [
    ['项目（政策）绩效自评表'], line, ['项目名称', '校舍维修改造'],
    ['一级指标', '二级指标', '三级指标', '目标值', '实际完成值', '权重', '得分'],
    ['产出指标', '数量指标', '维修面积', '≥3000平方米', '3150平方米', 60, 60], ['满意度', '满意度指标', '师生满意度', '≥95%', '97%', 40, 40],
    ['合计', '', '', '', '', 100, 100],
  ],
});
const yearOf = (line: readonly string[]) => recognise(workbookOf([form(line)]))[0]!.forms[0]!.year;

it('takes a year that stands by itself anywhere in a line of the head', () => {
  expect(yearOf(['部门（单位）名称：云岭县教体局', '', '', '2023年度', '', '单位：元'])).toBe(2023);
  expect(yearOf(['', '', '', '', '（2022年度）'])).toBe(2022);
});

it('takes no year out of other texts of the line', () => {
  expect(yearOf(['部门名称：云岭县教体局', '', '', '2023年新建校舍二期', '', '单位：元'])).toBeNull();
});
