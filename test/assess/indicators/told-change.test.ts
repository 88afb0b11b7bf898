import { assess } from '../../../src/assess';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';

/** What is asked about the reason for a budget raised from 30 to 36 in its part, of which 财政资金 rose from 20 to 26. */
function told(reason: string): readonly string[] {
  const sheet = sheetOf(drawn('自评表', `
部门预算项目支出绩效自评表（2024年度） | < | < | < | < | < | <
项目名称 | 管网维修 | < | < | < | < | <
预算执行情况 | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因
总额 | 30 | 36 | 36 | 100% | 10 | 10 | ${reason}
其中：财政资金 | 20 | 24 | 24 | 100% |  |  |
单位资金 | 10 | 12 | 12 | 100% |  |  |
一级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分
产出指标 | 维修管网 | ≥ | 12 | 公里 | 12 | 50 | 50
效益指标 | 受益人口 | ≥ | 5000 | 人 | 5200 | 30 | 30
满意度指标 | 群众满意度 | ≥ | 90 | % | 93 | 10 | 10
合计 | < | < | < | < | < | 100 | 100
`));
  return assess(workbookOf([sheet])).findings.filter(({ rule }) => rule === 'statement-differs')
    .map(({ cell, severity }) => `${cell!} ${severity}`);
}

describe('by how much a reason says the budget was changed', () => {
  it.each([
    ['年中追加管材采购6万元', []], ['年中追加60000元用于管材', []], ['年中追加财政资金4万元', []], ['年中追加至36万元', []], ['年中追加至36万元，文件另附', []],
    ['年中追加8万元，调减2万元', []], ['因汛期增加任务，见附件', []], ['年中追加后为36万元', []],
    ['年中追加管材采购60万元', ['H4 info']], ['年中追加0.6万元', ['H4 info']], ['上级下达追加7万元', ['H4 info']],
  ] as const)('%s', (reason, expected) => expect(told(reason)).toEqual(expected));
});
