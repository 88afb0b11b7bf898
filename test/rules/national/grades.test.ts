import { assess } from '../../../src/assess';
import type { RawValue } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';

/** A form whose only indicator earned `total` of 100, graded in words. */
function graded(total: number, grade: RawValue): readonly string[] {
  const rows = [
    ['项目绩效自评表（2024年度）'], ['项目名称', '河堤巡查', '', '实施单位', '云岭县河道管理站'],
    ['一级指标', '三级指标', '指标值', '完成值', '分值', '得分', '未完成原因'],
    ['产出指标', '巡查里程', '≥100公里', `${String(total)}公里`, 100, total, '汛期停巡'], ['合计', '', '', '', 100, total], ['评价等级', grade],
  ];
  return assess(workbookOf([sheetOf({ name: '自评', rows })])).findings.filter(({ rule }) => rule === 'grade-differs')
    .map(({ cell, reported, expected }) => `${cell} ${reported!} ${expected!}`);
}

const grades = ['优', '良', '中', '差'];

describe('优 90(含)–100 · 良 80(含)–90 · 中 60(含)–80 · 差 below 60', () => {
  it.each<[number, string]>([
    [100, '优'], [90, '优'], [89.99, '良'], [80, '良'], [79.99, '中'], [60, '中'], [59.99, '差'], [0.01, '差'],
  ])('%d is %s and nothing else', (total, right) => {
    for (const grade of grades) expect(graded(total, grade)).toEqual(grade === right ? [] : [`B6 ${grade} ${right}`]);
  });
});
