import { moneyConcept, sourceConcept } from '../../src/forms/labels/budget';
import { columnConcept } from '../../src/forms/labels/columns';
import { coreOf } from '../../src/forms/labels/core';
import type { Matcher } from '../../src/forms/labels/family';
import { headConcept } from '../../src/forms/labels/head';
import { rowConcept } from '../../src/forms/labels/rows';
import { statementConcept } from '../../src/forms/labels/statements';

/** The words of a concept, one place's each, as they stand on forms. */
type Words = readonly (readonly [concept: string, words: string])[];

function meant<K extends string>(matcher: Matcher<K>, words: Words): void {
  it.each(words.flatMap(([concept, text]) => text.split(' ').map((word) => [word, concept] as const)))('%s is %s', (word, concept) => {
    expect(matcher(coreOf(word))?.concept ?? 'none').toBe(concept);
  });
}

describe('columns of an indicator table', () => meant(columnConcept, [
  ['target', '设定值 目标设定值 应达到值 年度考核目标 全年目标 本期目标 申报值 批复值 全年指标 年度任务目标 年度预期目标 年度预期指标 预期达到值 拟完成值 计划完成数量 '
    + '年初计划数 年度目标任务 年度目标数 2023年指标值 指标标准 年初目标值（A）'],
  ['actual', '期末值 实际业绩 全年业绩 达成值 达成情况 实际达成情况 实现情况 执行结果 执行值 自评值 实绩 完成实际值 截至年底完成值 目标完成值 指标完成值 实现值'],
  ['points', '权值 权重系数 设定分 指标满分 权重（%） 满分分值 分值（100分）'],
  ['score', '实际得分值 实得分值 获得分值 自评赋分 考核评分 最终得分 自评打分值'],
  ['reason', '差异说明 未完成情况说明 存在问题 得分理由 未达成原因'],
  ['level1', 'Ⅰ级指标 I级指标 1级指标 一级分类'], ['level2', 'Ⅱ级指标 II级指标 2级指标'], ['level3', 'Ⅲ级指标 III级指标 3级指标'],
  ['name', '评价因素 考核要素 指标明细 末级指标 自评事项'],
  ['direction', '正负向 正/负向'], ['unit', '量纲'], ['completion', '完成进度'],
  ['frame', '绩效目标 年度绩效目标 绩效指标 年度绩效指标'], ['progress', '全年预计完成情况 截至6月完成值 上半年完成值'],
  ['scoringRule', '评分标准 扣分标准 评价要点'],
]));

describe('amounts of a budget', () => meant(moneyConcept, [
  ['initial', '期初预算 当年年初预算数 年初批复预算'],
  ['adjusted', '最终预算 年末预算数 本年预算 预算总数 全年安排数 安排金额 预算下达数 资金预算 预算可执行指标 2023年度预算 2023年预算数 总预算'],
  ['inPlace', '到账资金 实际到账数 实际到位资金'], ['spent', '支出决算 2023年支出 全年累计支出 实际列支 报账金额 总支出'],
  ['balance', '未执行数 未使用金额 尚未支付资金 年末结转 剩余金额'], ['rate', '执行比例 支出完成率 支付进度 预算执行率（B/A）'],
  ['score', '项目资金得分 执行率得分'],
]));

describe('sources of money', () => meant(sourceConcept, [
  ['part', '银行贷款 上级专款 本级财力 中央预算内投资 中央直达资金 省级配套 东西部协作资金 帮扶资金 衔接资金 村集体投入 单位自有'],
  ['total', '年度资金总额 总计'],
]));

describe('labels of the head', () => meant(headConcept, [
  ['subject', '支出项目名称 项目或政策名称 债券项目名称 工程名称'], ['unit', '建设单位 项目法人 用款单位 填报部门'],
  ['total', '综合评分 最终评分 自评总分值'], ['grade', '自评定级'], ['department', '主管预算部门'],
]));

describe('labels of texts', () => meant(statementConcept, [
  ['budget', '资金结余原因 未支出原因 结转结余说明 预算执行说明 调减原因 资金调整及结余说明'], ['achievement', '主要成效 目标实现情况 年度工作完成情况'],
  ['measures', '下一步措施'], ['targets', '项目绩效目标 全年目标'],
]));

describe('rows that sum up', () => meant(rowConcept, [['total', '汇总得分 自评分合计'], ['subtotal', '分项合计']]));
