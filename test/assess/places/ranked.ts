import { place } from './place';
import type { PlaceForm } from './place';

/** Money divided in numbered ranks, and answers a little weaker than their targets. */
export const ranked: readonly PlaceForm[] = [
  place('支出分级编号', `
? adjustment-unexplained E4; target-unmet-unexplained H15
! E4=5038.12 → adjustment-unexplained E4; budget-parts-differ E4; execution-rate-differs G4; target-unmet-unexplained H15
! E6=1,450.15 → adjustment-unexplained E4; budget-parts-differ E5; execution-rate-differs G6; target-unmet-unexplained H15
! I18=7 → adjustment-unexplained E4; target-unmet-unexplained H15; total-differs I20
! I18=5 → adjustment-unexplained E4; score-differs I18; target-unmet-unexplained H15; total-differs I20
2023年度部门整体支出绩效自评表 | < | < | < | < | < | < | < | <
部门（单位）：云岭县水务局 | < | < | < | < | 单位：万元 | < | < | <
年度预算执行情况 | 支出类别 | < | 年初预算 | 全年预算 | 实际支出 | 执行率 | 分值 | 得分
^ | 部门支出合计 | < | 4,210.36 | 5,030.12 | 4,786.21 | 95.15% | — | —
^ | 一、基本支出 | < | 1,530.36 | 1,612.48 | 1,612.48 | 100% |  |
^ | 其中：人员经费 | < | 1,388.20 | 1,460.15 | 1,460.15 | 100% |  |
^ | 公用经费 | < | 142.16 | 152.33 | 152.33 | 100% |  |
^ | 二、项目支出 | < | 2,680.00 | 3,417.64 | 3,173.73 | 92.86% |  |
年度主要任务 | 任务名称 | < | < | 主要内容 | < | < | 完成情况 | <
 | 农村供水保障 | < | < | 新建改造水厂4座 | < | < | 已完成4座 | <
 | 河湖长制 | < | < | “清四乱”、巡河 | < | < | 整治问题17个，巡河1,826次 | <
一级指标 | 二级指标 | 三级指标 | 分值 | 指标解释 | 评分标准 | 目标值 | 实际值 | 得分
投入管理（20分） | 预算管理 | 预算调整率 | 20 | 部门预算调整数与预算数的比率 | 调整率≤20%得满分 | ≤20% | 19.47% | 20
履职产出（40分） | 数量指标 | 新建改造规模化水厂 | 20 | 新建及改造水厂数量 | 按完成比例得分 | 4座 | 4座 | 20
^ | ^ | 维修病险山坪塘 | 10 | 维修数量 | 按完成比例得分 | 20口 | 18口 | 9
^ | 质量指标 | 单元工程质量合格率 | 10 | 合格单元工程占比 | 按完成比例得分 | 100% | 100% | 10
履职效果（30分） | 社会效益 | 新增受益人口 | 20 | 新增供水人口 | 按完成比例得分 | ≥2.3万人 | 2.41万人 | 20
^ | 可持续影响 | 农村供水管护机制 | 10 | 管护制度与队伍 | 定性 | 健全 | 较健全 | 7.5
满意度（10分） | 服务对象满意度 | 用水户满意度 | 10 | 问卷调查 | 按完成比例得分 | ≥90% | 92% | 10
合计 | < | < | 100 |  | < | < | < | 96.5
`),
];
