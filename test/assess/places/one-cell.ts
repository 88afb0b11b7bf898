import { place } from './place';
import type { PlaceForm } from './place';

/** Target and actual value in the one cell of a column whose header names both. */
export const oneCell: readonly PlaceForm[] = [
  place('目标完成同格斜线', `
! D8=≥60公里/54公里 → score-differs F8; target-unmet-unexplained G8
! D9=≥98%/97% → full-points-unmet F9; target-unmet-unexplained G9
! D12=≤50元/60元 → score-differs F12; target-unmet-unexplained G12
! D8=≥60公里 → actual-missing D8
! D8=54公里 → target-missing D8
! F11=15 → score-differs F11; total-differs F14
项目支出绩效自评表 | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | <
项目名称 | 乡村道路养护 | < | < | 实施单位 | 云岭县公路段 | <
项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
^ | 年度资金总额 | 200 | 200 | 200 | 10 | 10
 |  |  |  |  |  |
一级指标 | 二级指标 | 三级指标 | 年度指标值/实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 养护里程 | ≥60公里/60公里 | 20 | 20 |
^ | 质量指标 | 验收合格率 | ≥98%/99.2% | 10 | 10 |
^ | 时效指标 | 完工时间 | 2023年11月底前/2023年10月 | 10 | 10 |
效益指标 | 社会效益 | 通行改善 | 明显/明显 | 20 | 20 |
^ | 经济效益 | 每米养护成本 | ≤50元/48元 | 20 | 20 |
满意度指标 | 满意度 | 群众满意度 | ≥90%/93% | 10 | 10 |
总分 | < | < | < | 100 | 100 |
`),
  place('目标完成同格换行', `
! C6=95%\\n85.5% → score-differs E6; target-unmet-unexplained C6
! C5=400\\n380 → score-differs E5; target-unmet-unexplained C5
2022年度预算项目绩效自评表 | < | < | < | <
项目名称：农机购置补贴 | < | < | 项目单位：云岭县农机站 | <
资金情况 | 预算数120万元 | 执行数120万元 | 执行率100% |
一级指标 | 指标名称 | 目标值（完成值） | 分值 | 得分
产出指标 | 补贴台数 | 400\\n412 | 30 | 30
^ | 验收合格率 | 95%\\n100% | 20 | 20
效益指标 | 机收面积 | 5万亩\\n5.2万亩 | 30 | 30
满意度指标 | 农户满意度 | 90%\\n95% | 10 | 10
合计 | < | < | 90 | 90
`),
  place('目标完成同格单位在旁', `
! E5=80/72 → score-differs G5; target-unmet-unexplained E5
! E6=100/98 → full-points-unmet G6; target-unmet-unexplained E6
项目绩效目标自评表（2023年度） | < | < | < | < | < | <
项目名称 | 送戏下乡 | < | < | 填报单位 | 云岭县文化馆 | <
预算数（万元） | 30 | < | 执行数（万元） | 30 | 执行率 | 100%
一级指标 | 二级指标 | 三级指标 | 计量单位 | 目标值/完成值 | 权重 | 自评得分
产出指标 | 数量指标 | 演出场次 | 场 | 80/80 | 40 | 40
^ | 质量指标 | 演出完成率 | % | 100/100 | 10 | 10
效益指标 | 社会效益指标 | 观众人次 | 人次 | 20000/21000 | 40 | 40
满意度指标 | 满意度 | 观众满意度 | % | 90/96 | 10 | 10
总分 | < | < | < | < | 100 | 100
`),
];
