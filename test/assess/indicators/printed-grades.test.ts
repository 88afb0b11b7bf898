import { plain } from '../../../src/figures';
import { assess } from '../../../src/assess';
import { gradesIn } from '../../../src/assess/indicators/printed-grades';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';

const said = (text: string): string | null => gradesIn(text)?.map(({ name, from }) => `${name}${plain(from.times(100))}`).join(' ') ?? null;

describe('a scale of grades a form prints', () => {
  it.each([
    ['评价等级：优（95分及以上）；良（85（含）-95分）；中（60-85分）；差（60分以下）', '优95 良85 中60 差0'],
    ['90（含）-100分为优秀、80（含）-90分为良好、60（含）-80分为合格、0-60分为不合格', '优90 良80 合格60 不合格0'],
    ['A为90分（含）以上，B为80-90分，C为60-80分，D为60分以下。', 'A90 B80 C60 D0'],
    ['注：1.优≥90分，90分>良≥75分，75分>中≥60分，差<60分', '优90 良75 中60 差0'],
  ])('is read from %s', (text, scale) => expect(said(text)).toBe(scale));

  it.each(['优□ 良□ 中□ 差□', '良好率90%，优秀率40%', '优、良、中、差', '差旅费60万元，中期100万元，良种80元', '优20分，良15分，中10分，差5分'])(
    'is none in %s', (text) => expect(said(text)).toBeNull());
});

function told(score: number, ...lines: string[]): string[] {
  const sheet = sheetOf(drawn('自评表', `
项目绩效自评表（2023年度） | < | < | < | <
一级指标 | 三级指标 | 完成值 | 分值 | 得分
产出指标 | 桥梁养护 | 12座 | 60 | ${String(score - 40)}
效益指标 | 通行满意度 | 85% | 40 | 40
总分 | < | < | 100 | ${String(score)}
${lines.join('\n')}
`,
  ));
  return assess(workbookOf([sheet])).findings.filter(({ severity }) => severity === 'error').map(({ rule, cell, expected }) =>
    `${rule} ${cell} ${String(expected)}`
  );
}

describe('the grade of a form', () => {
  const scale = '注：优（95分以上），良（85-95分），中（60-85分），差（60分以下） | < | < | < | <';
  it('is held against the scale the form prints, else against the rules', () => {
    expect(told(92, '自评等级 | 良 | < | < | <', scale)).toEqual([]);
    expect(told(92, '自评等级 | 优 | < | < | <', scale)).toEqual(['grade-differs B6 良']);
    expect(told(92, '自评等级 | 良 | < | < | <')).toEqual(['grade-differs B6 优']);
    expect(told(92, '评价结论 | 完成目标，评价等级为良。 | < | < | <', scale)).toEqual([]);
    expect(told(92, '评价结论 | 完成目标，评价等级为优。 | < | < | <', scale)).toEqual(['grade-differs B6 良']);
  });

  it('may be a letter: told where the form prints the scale, or where it is far off', () => {
    const letters = '等级划分：A为90分以上，B为80-90分，C为60-80分，D为60分以下。 | < | < | < | <';
    expect(told(92, '自评等级 | ☑A □B □C □D | < | < | <', letters)).toEqual([]);
    expect(told(92, '自评等级 | □A ☑B □C □D | < | < | <', letters)).toEqual(['grade-differs B6 A']);
    expect(told(92, '自评等级 | B | < | < | <')).toEqual([]);
    expect(told(92, '自评等级 | C | < | < | <')).toEqual(['grade-differs B6 A']);
  });
});
