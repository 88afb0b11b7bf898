import { assess } from '../../../src/assess';
import { address } from '../../../src/figures';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';

const fills = (text: string): string[] => assess(workbookOf([sheetOf(drawn('表', text))])).fills
  .map(({ kind, cell, value, proposal }) => `${kind} ${address(cell.row, cell.column)} ${value.toFixed()}${proposal ? ' proposal' : ''}`);

const form = (rows: string): string => `
项目支出绩效自评表 | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | <
项目名称 | 道路绿化 | < | < | < | < | <
${rows}
`;

describe('the blank score of a level', () => {
  it('is the sum of its rows, stated or filled, where its column says whose it is', () => {
    expect(fills(form(`
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 一级指标得分
产出指标 | 数量指标 | 绿化带 | 4处 | 3处 | 40 |  | 
^ | 质量指标 | 验收率 | 100% | 100% | 20 | 20 | ^
效益指标 | 社会效益 | 受益人口 | 100人 | 100人 | 40 | 40 | 40
总分 | < | < | < | < | 100 |  | `))).toEqual(['score G5 30', 'group-score H5 50', 'total G8 90']);
  });

  it('waits for a score nobody can decide, and is a proposal where one is', () => {
    expect(fills(form(`
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 一级指标得分
产出指标 | 数量指标 | 绿化带 | 4处 |  | 40 |  | 
^ | 质量指标 | 验收率 | 100% | 100% | 20 | 20 | ^
效益指标 | 社会效益 | 人居环境 | 改善 | 改善 | 40 |  | 
总分 | < | < | < | < | 100 |  | `))).toEqual(['score G7 40 proposal', 'group-score H7 40 proposal']);
  });

  it.each([
    ['whose column names no level', '一级指标 | 得分 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', '', '60'],
    ['beside others that are no sums', '一级指标 | 一级指标得分 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分', '', '100'],
  ])('is left alone %s', (_which, header, first, second) => {
    expect(fills(form(`
${header}
产出指标 | ${first} | 数量指标 | 绿化带 | 4处 | 4处 | 40 | 40
效益指标 | ${second} | 社会效益 | 受益人口 | 100人 | 100人 | 60 | 60
总分 | < | < | < | < | < | 100 | 100`))).toEqual([]);
  });
});
