import { assess } from '../../../src/assess';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';

/** The findings of a form whose reviewers gave these scores, out of 40, 20, 20 and 10. */
const reviewed = (...scores: readonly string[]): readonly string[] => {
  const [first, second, third, fourth] = scores;
  const sheet = sheetOf(drawn('复核', `
项目绩效自评表（2024年度） | < | < | < | < | <
项目名称 | 职工技能比武 | < | 单位 | 云岭县总工会 | <
三级指标 | 目标值 | 完成值 | 分值 | 自评得分 | 复核得分
比武场次 | ≥6场 | 6场 | 40 | 40 | ${first!}
参赛人数 | ≥300人 | 312人 | 20 | 20 | ${second!}
选树能手 | ≥20名 | 20名 | 20 | 20 | ${third!}
职工满意度 | ≥90% | 95% | 20 | 20 | ${fourth!}
合计 | < | < | 100 | 100 |`));
  return assess(workbookOf([sheet])).findings.filter(({ rule }) => rule === 'score-exceeds-points').map(({ cell }) => cell);
};

describe("reviewers' scores above their points", () => {
  it('are told one by one, up to half of them', () => {
    expect(reviewed('40', '20', '20', '20')).toEqual([]);
    expect(reviewed('41', '20', '20', '20')).toEqual(['F4']);
    expect(reviewed('41', '21', '20', '20')).toEqual(['F4', 'F5']);
  });

  it('are scores out of something else where more of them are', () => {
    expect(reviewed('95', '92', '90', '20')).toEqual([]);
  });
});
