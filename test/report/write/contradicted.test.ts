import { assess } from '../../../src/assess';
import { bookOf, checkNarrative, writeNarrative } from '../../../src/report';
import { sheetOf, workbookOf } from '../../support/workbook';
import type { WorkbookSnapshot } from '../../../src/figures';
import { paragraphsOf } from './paragraphs';

/** A project's form of an invented city, with what it says of its year. */
const workbookWith = (achieved: string): WorkbookSnapshot => workbookOf([sheetOf({ name: '自评表', rows: [
  ['云岭市2024年度项目支出绩效自评表'],
  ['项目名称', '校舍维修', '', '', '', '', '实施单位', '云岭市教育装备中心'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', 300, 300, 276.5, 10, '92.17%', 9.22],
  ['年度总体目标', '预期目标', '', '', '实际完成情况'],
  ['', '维修12所学校', '', '', achieved],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '维修学校数', '12所', '11所', 60, 55, '1所因雨季停工'],
  ['满意度指标', '服务对象满意度', '师生满意度', '≥90%', '95%', 30, 30, ''],
  ['总分', '', '', '', '', 100, 94.22, ''],
] })]);

function report(workbook: WorkbookSnapshot, ignored: 'none' | 'all' = 'none') {
  const assessment = assess(workbook);
  const ids = ignored === 'all' ? assessment.findings.map(({ id }) => id) : [];
  const narrative = writeNarrative(assessment, workbook, { ignored: new Set(ids) });
  const paragraphs = paragraphsOf(narrative);
  return { narrative, text: paragraphs.join('\n'), wrong: checkNarrative(paragraphs, { book: bookOf(workbook, assessment) }) };
}

describe('a text of the form that its own table contradicts', () => {
  it.each([
    ['a score', '全年维修11所学校，自评得分98.22分。', '全年维修11所学校，自评得分【待补充：核对后的内容（原写98.22，表内为94.22）】分'],
    ['a rate', '全年维修11所学校，预算执行率为９５．００％。', '预算执行率为【待补充：核对后的内容（原写９５．００％，表内为92.17%）】'],
    ['a grade', '全年维修11所学校，自评等级为“良”。', '自评等级为“【待补充：核对后的内容（原写良，表内为优）】”'],
    ['a figure of a row', '维修学校数10所，师生满意度95%。', '维修学校数【待补充：核对后的内容（原写10，表内为11所）】所，师生满意度95%'],
  ])('is not repeated with %s that is wrong: a gap stands there, all else is as written', (_, achieved, expected) => {
    const { narrative, text, wrong } = report(workbookWith(achieved));
    expect(text).toContain(expected);
    expect(wrong).toEqual([]);
    expect(narrative.gaps).toBe(text.split('【待补充：').length - 1);
  });

  it('is repeated as it stands where it is right, or where the user ignored what was found', () => {
    expect(report(workbookWith('全年维修11所学校，自评得分94.22分。')).text).toContain('全年维修11所学校，自评得分94.22分');
    expect(report(workbookWith('全年维修11所学校，自评得分98.22分。'), 'all').text).toContain('自评得分98.22分');
  });
});
