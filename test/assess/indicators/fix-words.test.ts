import { assess } from '../../../src/assess';
import { plain } from '../../../src/figures';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';

const form = (total: string, score: string): string => `
2021年项目绩效自评表 | < | < | < | < | <
${total} | < | < | 项目单位：云岭学院 | < | <
项目名称 | 助学 | < | < | < | <
一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 奖学金人数 | 25人 | 20人 | 50 | ${score}
效益指标 | 资金发放率 | 100% | 100% | 50 | 50
`;

const fixes = (total: string, score: string): (string | null)[] =>
  assess(workbookOf([sheetOf(drawn('表', form(total, score)))])).findings
    .filter(({ rule }) => rule === 'score-differs' || rule === 'total-differs').map(({ fix }) => fix && plain(fix.value));

describe('a value offered for a cell', () => {
  it('is offered where the cell holds a figure alone', () => expect(fixes('总分：95分', '45分')).toContain('40'));

  it('is not offered where words beside the figure would be lost', () => {
    expect(fixes('自评得分：97分', '45分')).toEqual([null, '40']);
    expect(fixes('自评得分：95分', '45分（因毕业年级人数减少）')).toEqual([null]);
  });
});
