import { place } from './place';
import type { PlaceForm } from './place';

/** Scores of other bodies beside the unit's own: theirs need only lie within the points and add up. */
export const reviewed: readonly PlaceForm[] = [
  place('自评复核核定', `
! G7=14 → score-differs G7; total-differs G12
! H7=16 → score-exceeds-points H7; total-differs H12
! H10=29 → total-differs H12
! H5=9 → total-differs H12
! I12=97 → total-differs I12
! H11=10.5 → score-exceeds-points H11; total-differs H12
项目支出绩效自评复核表（2023年度） | < | < | < | < | < | < | < | < | <
项目名称 | 公共自行车运营补贴 | < | < | 主管部门 | 云岭区交通运输局 | < | < | < | <
单位：万元 | < | < | < | < | < | < | < | < | <
项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 自评得分 | 复核得分 | 核定得分 | 复核说明
^ | 300 | 300 | 291 | 97% | 10 | 9.7 | 9.7 | 9.7 |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 复核得分 | 核定得分 | 原因说明
产出指标 | 数量指标 | 投放车辆 | ≥2000辆 | 2000辆 | 15 | 15 | 15 | 15 |
^ | 质量指标 | 车辆完好率 | ≥95% | 96% | 20 | 20 | 18 | 18 | 抽查记录不全
^ | 时效指标 | 调度响应时间 | ≤30分钟 | 28分钟 | 15 | 15 | 15 | 15 |
效益指标 | 社会效益指标 | 日均骑行量 | ≥1.2万次 | 1.35万次 | 30 | 30 | 28 | 28 | 佐证不足
满意度指标 | 满意度指标 | 市民满意度 | ≥90% | 91% | 10 | 10 | 10 | 10 |
合计 | < | < | < | < | 100 | 99.7 | 95.7 | 95.7 |
`),
  place('财政评分在前', `
! F4=41 → score-exceeds-points F4; total-differs F8
! F8=97 → total-differs F8
! G8=99 → total-differs G8
! G6=19 → score-differs G6; total-differs G8
项目绩效自评表（2024年度） | < | < | < | < | < | <
项目名称 | 职工技能比武 | < | < | 单位 | 云岭县总工会 | <
一级指标 | 三级指标 | 目标值 | 完成值 | 分值 | 财政评分 | 单位自评
产出指标 | 比武场次 | ≥6场 | 6场 | 40 | 38 | 40
^ | 参赛人数 | ≥300人 | 312人 | 20 | 20 | 20
效益指标 | 选树能手 | ≥20名 | 20名 | 30 | 28 | 30
满意度指标 | 职工满意度 | ≥90% | 95% | 10 | 10 | 10
合计 | < | < | < | 100 | 96 | 100
`),
];
