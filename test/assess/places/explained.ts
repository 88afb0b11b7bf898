import { place } from './place';
import type { PlaceForm } from './place';

/** Reasons beside the total, words on the changed budget and on the result, the change in a column of its own, deadlines that recur. */
export const explained: readonly PlaceForm[] = [
  place('合计行写原因', `
? unspent-over-20 G4; score-ahead-of-spending G10
! H10= → low-execution-unexplained G4; score-ahead-of-spending G10; unspent-over-20 G4
! H10=总分为各项得分之和，保留两位小数 → low-execution-unexplained G4; score-ahead-of-spending G10; unspent-over-20 G4
! H10=优秀 → low-execution-unexplained G4; score-ahead-of-spending G10; unspent-over-20 G4
项目支出绩效自评表（2023年度） | < | < | < | < | < | < | <
项目名称 | 校舍维修 | < | 实施单位 | 云岭县第一小学 | < | < | <
资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 100 | 100 | 75 | 10 | 75% | 7.5
^ | 其中：财政拨款 | 100 | 100 | 75 | — | 75% | —
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 维修面积 | ≥3000平方米 | 3000平方米 | 60 | 60 |
效益指标 | 社会效益 | 受益学生 | ≥800人 | 812人 | 20 | 20 |
满意度指标 | 满意度 | 家长满意度 | ≥95% | 96% | 10 | 10 |
合计 | < | < | < | < | 100 | 97.5 | 工程尾款按合同在质保期满后支付，执行率较低
`),
  place('调整有说明', `
! C6=/ → adjustment-unexplained D4
! E4=190 → budget-parts-differ E4; execution-rate-differs G4; execution-score-differs H4
! B12=2023年度自评得分96分，等级为“优”。 → statement-differs B12
部门整体支出绩效自评表（2023年度） | < | < | < | < | < | < | <
单位名称 | 云岭县疾病预防控制中心 | < | < | < | < | < | <
预算（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 180 | 200 | 198 | 10 | 99% | 9.9
^ | 其中：财政拨款 | 180 | 200 | 198 | — | 99% | —
预算调整说明 | < | 因政策性增资调增预算20万元。 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 采样检测 | ≥4000份 | 4120份 | 60 | 60 |
效益指标 | 社会效益 | 疫情处置率 | 100% | 100% | 20 | 20 |
满意度指标 | 满意度 | 居民满意度 | ≥90% | 92% | 10 | 10 |
总分 | < | < | < | < | 100 | 99.9 |
自评情况说明 | 2023年度自评得分99.9分，等级为“优”。 | < | < | < | < | < | <
`),
  place('调整数一列', `
! F4=94% → execution-rate-differs F4
! D4=90 → execution-rate-differs F4; execution-score-differs G4; spent-exceeds-budget E4
县级项目绩效自评表（2021年度） | < | < | < | < | < | <
项目名称 | 人口抽样调查 | < | 项目单位 | 云岭县统计局 | < | <
预算执行（10分） | 年初预算数（万元） | 调整数（万元） | 全年预算数（万元） | 全年执行数（万元） | 执行率 | 得分
^ | 86 | 14 | 100 | 96 | 96% | 9.6
预算调整原因 | 上级追加调查经费 | < | < | < | < | <
一级指标 | 指标名称 | 目标值 | 完成值 | 标准分 | 自评得分 | 说明
产出指标 | 登记住户数 | ≥1.2万户 | 1.2万户 | 50 | 50 |
产出指标 | 补贴发放时间 | 每月10日前 | 每月10日前 | 10 | 10 |
效益指标 | 数据差错率 | ≤3‰ | 0.9‰ | 20 | 20 |
满意度指标 | 调查对象配合度 | ≥95% | 98% | 10 | 10 |
合计 | < | < | < | 100 | 99.6 |
`),
  place('变化幅度', `
! F6=19 → total-differs F9
! D6=较上年下降2.4% → score-differs F6; target-unmet-unexplained G6
! D7=同比增长4.5% → score-differs F7; target-unmet-unexplained G7
项目支出绩效自评表（2023年度） | < | < | < | < | < | <
项目名称 | 节能改造 | < | 实施单位 | 云岭县节能监察中心 | < | <
一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 监察企业 | ≥240家 | 251家 | 40 | 40 |
产出指标 | 案卷合格率 | ≥98% | 99% | 20 | 20 |
效益指标 | 单位能耗 | 较上年下降3%以上 | 较上年下降3.4% | 20 | 20 |
效益指标 | 节能产值 | 增长≥5% | 同比增长6.2% | 10 | 10 |
满意度指标 | 企业满意度 | ≥90% | 93% | 10 | 10 |
合计 | < | < | < | 100 | 100 |
`),
];
