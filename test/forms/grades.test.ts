import { recognise } from '../../src/forms';
import type { IndicatorForm } from '../../src/forms';
import { drawn } from '../support/drawn';
import { sheetOf, workbookOf } from '../support/workbook';

function gradeOf(line: string): string | null {
  const [sheet] = recognise(workbookOf([sheetOf(drawn('自评表', `
项目绩效自评表 | < | < | < | <
一级指标 | 三级指标 | 完成值 | 分值 | 得分
产出指标 | 桥梁养护 | 12座 | 60 | 60
效益指标 | 通行满意度 | 85% | 40 | 25
总分 | < | < | 100 | 85
${line}
`))]));
  return (sheet!.forms[0] as IndicatorForm).grade?.text ?? null;
}

describe('the grade of a form', () => {
  it.each([
    ['自评等级 | 良 | < | < | <', '良'],
    ['自评等级：良 | < | < | < | <', '良'],
    ['自评等级 | □优 ☑良 □中 □差 | < | < | <', '良'],
    ['自评等级：优□ 良☑ 中□ 差□ | < | < | < | <', '良'],
    ['自评等级：优（ ） 良（√） 中（ ） 差（ ） | < | < | < | <', '良'],
  ])('is the one %s states', (line, grade) => {
    expect(gradeOf(line)).toBe(grade);
  });

  it.each([
    '自评等级：优□ 良□ 中□ 差□ | < | < | < | <',
    '评价等级 | 优（90分及以上） | 良（80-90分） | 中（60-80分） | 差（60分以下）',
  ])('is none where %s only offers them', (line) => {
    expect(gradeOf(line)).toBeNull();
  });
});
