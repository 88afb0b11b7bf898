import { assess } from '../../../src/assess';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';

function told(line: string): readonly string[] {
  const sheet = sheetOf(drawn('自评表', `
项目支出绩效自评表（2023年度） | < | < | < | < | < | <
项目名称 | 农村公路 | < | < | < | < | <
项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | 200 | 200 | 190 | 10 | 95% | 9.5
其中：财政拨款 | 150 | 150 | 145 |  | 96.67% |
自筹资金 | 50 | 50 | 45 |  | 90% |
一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 改造里程 | ≥12公里 | 12公里 | 50 | 50 |
效益指标 | 受益人口 | ≥5000人 | 5200人 | 30 | 30 |
满意度指标 | 群众满意度 | ≥90% | 93% | 10 | 10 |
总分 | < | < | < | 100 | 99.5 |
自评结论 | ${line} | < | < | < | < | <
`));
  return assess(workbookOf([sheet])).findings.flatMap(({ rule, cell }) =>
    (/^(statement|grade)-differs$/.test(rule) ? [cell ?? ''] : []));
}

describe('what a text tells of something else than the whole form', () => {
  it.each([
    '2022年自评得分97分，2023年自评得分99.5分，较上年提高2.5分。', '截至2023年6月底，支出90万元，执行率45%；截至12月底支出190万元，执行率95%。',
    '其中设备采购预算80万元，支出80万元，执行率100%。', '部门整体支出自评得分96分，本项目自评得分99.5分。',
    '财政拨款预算150万元，执行145万元，执行率96.67%；自筹资金50万元，执行45万元，执行率90%。', '上年执行率为98%，本年执行率为95%。',
    '全年预算200万元，实际支出190万元，执行率95%，自评得分99.5分，等级为优。',
    '力争明年执行率达98%以上，完成改造里程15公里。', '改造里程12公里，下一步再完成改造里程6公里；2023年执行率95%。',
  ])('contradicts nothing: %s', (line) => expect(told(line)).toEqual([]));

  it.each([
    '自评得分98分，评价等级为优。', '2023年自评得分98分。', '自评得分99.5分，评价等级为良。', '全年预算200万元，实际支出180万元，预算执行率95%。', '预算执行率为98%。', '力争明年更好。改造里程15公里。',
  ])('is told where it is of the whole: %s', (line) => expect(told(line).length).toBeGreaterThan(0));
});
