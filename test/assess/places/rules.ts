import { place } from './place';
import type { PlaceForm } from './place';

/** Scoring rules the form prints itself: points off for each unit missed, full points below the whole, by proportion. */
export const ownRules: readonly PlaceForm[] = [
  place('自带评分标准', `
! E8=63% → full-points-unmet G8
! G5=31 → score-exceeds-points G5; total-differs G9
! G6=18 → score-differs G6; total-differs G9
项目支出绩效自评表（2023年度） | < | < | < | < | < | < | <
项目名称 | 基层宣讲 | < | < | < | < | < | <
一级指标 | 三级指标 | 年度指标值 | 评分标准 | 实际完成值 | 分值 | 得分 | 扣分原因
过程指标 | 预算执行率 | 100% | 95%（含）以上得满分，每低1个百分点扣1分 | 96% | 10 | 10 |
产出指标 | 宣讲场次 | ≥60场 | 每少1场扣2分，扣完为止 | 58场 | 30 | 26 | 疫情影响
产出指标 | 宣讲覆盖率 | 100% | 按完成比例计分 | 95% | 20 | 19 | 两村未覆盖
效益指标 | 群众知晓率 | ≥90% | 达到目标值得满分 | 92% | 30 | 30 |
满意度指标 | 群众满意度 | ≥90% | 90%以上满分，80%-90%得5分 | 93% | 10 | 10 |
总分 | < |  |  |  | 100 | 95 |
`),
  place('执行得分按档', `
! G4=11 → score-exceeds-points G4; total-differs G9
项目支出绩效自评表（2023年度） | < | < | < | < | < | <
项目名称 | 公益岗位 | < | < | < | < | <
项目资金（万元） |  | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分（执行率≥95%得满分）
^ | 年度资金总额 | 200 | 193 | 96.5% | 10 | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 安置人数 | ≥150人 | 156人 | 60 | 60
效益指标 | 社会效益 | 就业稳定率 | ≥85% | 88% | 20 | 20
满意度指标 | 满意度 | 群众满意度 | ≥90% | 95% | 10 | 10
总分 | < | < | < | < | 100 | 100
`),
  place('计分方法列', `
! C4=140套 → full-points-unmet F4
! F6=21 → score-exceeds-points F6; total-differs F8
部门整体支出绩效自评表（2023年度） | < | < | < | < | < | <
部门名称 | 云岭县住房保障中心 | < | < | < | < | <
指标名称 | 指标值 | 完成值 | 权重 | 计分方法 | 自评得分 | 备注
新增保障房 | 200套 | 190套 | 40 | 完成90%以上得满分 | 40 |
配租率 | ≥90% | 86% | 30 | 每低1%扣1分 | 26 | 户型不匹配
违规行为 | 0起 | 1起 | 20 | 每发生1起扣5分 | 15 | 已整改
住户满意度 | ≥85% | 87% | 10 | 达标满分 | 10 |
合计 |  |  | 100 |  | 91 |
`),
  place('分档给分', `
? target-unmet-unexplained E6; target-unmet-unexplained E8
! H5=14 → score-differs H5; target-unmet-unexplained E6; target-unmet-unexplained E8; total-differs H10
! E6=89% → score-differs H6; target-unmet-unexplained E6; target-unmet-unexplained E8
! H8=9 → score-differs H8; target-unmet-unexplained E6; target-unmet-unexplained E8; total-differs H10
! E7=3480户 → score-differs H7; target-unmet-unexplained E6; target-unmet-unexplained E7; target-unmet-unexplained E8
! H4=18 → score-differs H4; target-unmet-unexplained E6; target-unmet-unexplained E8; total-differs H10
2023年度部门项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 雨污分流改造 | < | < | 实施单位 | 云岭街道 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 评分标准 | 得分
产出指标 | 数量指标 | 改造小区 | 12个 | 12个 | 20 | 完成率100%得满分；80%（含）-100%得10分；80%以下不得分 | 20
^ | 质量指标 | 验收合格率 | 100% | 96% | 15 | 95%（含）以上得满分；90%（含）-95%得80%；90%以下不得分 | 15
^ | 时效指标 | 按期完工率 | 100% | 93% | 15 | ≥95%得15分，90%-95%得12分，80%-90%得8分，低于80%不得分 | 12
效益指标 | 社会效益指标 | 受益户数 | 3600户 | 3600户 | 30 | 每低1%扣0.5分，扣完为止 | 30
满意度指标 | 满意度指标 | 居民满意度 | ≥90% | 87% | 10 | 满意度≥90%得10分；80%≤满意度＜90%得8分；＜80%得0分 | 8
^ | ^ | 商户满意度 | ≥85% | 90% | 10 | 达到目标值得满分，否则不得分 | 10
合计 | < | < | < | < | 100 | < | 95
`),
  place('执行率按步扣分', `
! G4=9 → execution-score-differs G4; score-ahead-of-spending H9; total-differs H9
! E4=96.5% → execution-rate-differs E4
! D4=270 → execution-rate-differs E4; execution-score-differs G4
项目支出绩效自评表（2023年度） | < | < | < | < | < | < | <
项目名称 | 公益岗位 | < | < | < | < | < | <
项目资金（万元） |  | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分（执行率≥95%得满分，每低1个百分点扣0.5分） | <
^ | 年度资金总额 | 300 | 282 | 94% | 10 | 9.5 | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因 | 分值 | 得分
产出指标 | 数量指标 | 安置人数 | ≥150人 | 156人 |  | 60 | 60
效益指标 | 社会效益 | 就业稳定率 | ≥85% | 88% |  | 20 | 20
满意度指标 | 满意度 | 群众满意度 | ≥90% | 95% |  | 10 | 10
总分 | < | < | < | < | < | 100 | 99.5
`),
];
