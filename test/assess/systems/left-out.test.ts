import { assess } from '../../../src/assess';
import type { RawValue } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';

/** An indicator system of 100 points, one row of 20 of which may not apply. */
const told = (points: RawValue, score: RawValue, total: RawValue): readonly string[] => {
  const sheet = sheetOf({ name: '体系', rows: [
    ['2024年专项预算项目绩效评价指标体系（云岭县石桥至青河段路面修复工程项目）'],
    ['一级指标', '二级指标', '三级指标', '指标分值', '评价得分', '指标解释', '评分方法', '评分说明'],
    ['得分合计', null, null, null, total],
    ['通用指标（50分）', '项目决策（30分）', '制度办法', 30, 30, '', '是否评分法', ''],
    [null, '项目实施（20分）', '资金使用', points, score, '', '缺(错)项扣分法', '发现一处扣1分'],
    ['专用指标（50分）', '建成项目', '功能实现', 50, 40, '', '', ''],
  ] });
  return assess(workbookOf([sheet]), { rules: 'sichuan/2024' }).findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, cell, expected }) => `${rule} ${cell} ${String(expected)}`);
};

describe('四川 专项: a row that does not apply is taken out, and the rest scored as the whole', () => {
  it.each<[RawValue, RawValue, string]>([[20, '不涉及', '87.5'], [20, '/', '87.5'], ['/', '/', '87.5'], ['不涉及', '不涉及', '87.5']])(
    'points %s, score %s', (points, score, right) => {
      expect(told(points, score, Number(right))).toEqual([]);
      expect(told(points, score, 70)).toEqual([`total-differs E3 ${right}`]);
    });

  it('with its points struck out and a score all the same is a row whose points are missing', () => {
    expect(told('/', 20, 90)).toContain('points-total D3 100');
  });
});
