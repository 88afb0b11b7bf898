import { place } from './place';
import type { PlaceForm } from './place';

/** Words on a changed budget or on money unspent, wherever a form has room for them. */
export const wordsOnIt: readonly PlaceForm[] = [
  place('备注栏说明调整和结转', `
! I8= → adjustment-unexplained D5; low-execution-unexplained G5; score-ahead-of-spending G11
! I8=年中追加8万元。 → low-execution-unexplained G5; score-ahead-of-spending G11
! I8=因工程未审计，尾款资金结转次年支付。 → adjustment-unexplained D5
! H5=9.5 → execution-score-differs H5; total-differs G11
项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | < | < | <
项目名称 | 渠道清淤 | < | < | 实施单位 | 云岭县水利站 | < | < | <
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
^ | 年度资金总额 | 92 | 100 | 88 | 10 | 88% | 8.8 |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 | 备注
产出指标 | 数量指标 | 清淤渠道 | 5公里 | 5公里 | 40 | 40 | |
^ | 质量指标 | 验收合格率 | 100% | 100% | 20 | 20 | | 年中追加8万元；因工程未审计，尾款资金结转次年支付。
效益指标 | 社会效益 | 受益人口 | ≥800人 | 820人 | 20 | 20 | |
满意度指标 | 满意度 | 群众满意度 | ≥90% | 92% | 10 | 10 | |
总分 | < | < | < | < | 100 | 98.8 | |
`),
  place('表下备注说明调整', `
! A10=备注：预算有调整的，应单独说明调整资金的情况。 → adjustment-unexplained D4
! A10=备注：根据上级文件年中调减预算资金。 →
! D4=93 → execution-rate-differs F4; execution-score-differs G4
项目支出绩效自评表 | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | <
项目名称 | 渠道清淤 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分
项目资金（万元） | 总额 | 100 | 92 | 92 | 100% | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 清淤渠道 | 5公里 | 5公里 | 40 | 40
^ | 质量指标 | 验收合格率 | 100% | 100% | 30 | 30
效益指标 | 社会效益 | 受益人口 | ≥800人 | 820人 | 20 | 20
总分 | < | < | < | < | 100 | 100
备注：年中因机构调整收回预算资金8万元。 | < | < | < | < | < | <
`),
];
