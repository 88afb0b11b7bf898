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

it('add the score of the execution once, which has a row of its own in their column', () => {
  const sheet = sheetOf(drawn('复评', `
项目绩效自评表（2024年度） | < | < | < | < | <
项目名称 | 公共体育设施维护 | < | 单位 | 云岭县全民健身中心 | <
预算数（万元） | 155 | 执行数（万元） | 151.9 | 执行率 | 98%
三级指标 | 目标值 | 完成值 | 分值 | 自评得分 | 复核得分
维护健身路径 | ≥230套 | 236套 | 40 | 40 | 38
报修响应 | ≤48小时 | 31小时 | 40 | 40 | 40
市民满意度 | ≥88% | 92% | 10 | 10 | 10
预算执行率 | 100% | 98% | 10 | 9.8 | 9.8
合计 | < | < | 100 | 99.8 | 98.8`));
  const told = assess(workbookOf([sheet])).findings.filter(({ rule }) => rule === 'total-differs');
  expect(told.map(({ cell, reported, expected }) => [cell, reported, expected])).toEqual([['F9', '98.8', '97.8']]);
});
