import { place } from './place';
import type { PlaceForm } from './place';

/** Headers that go on in a second row of words no label knows, as exports without merges leave them. */
export const secondRows: readonly PlaceForm[] = [
  place('表头第二行全是别的词', `
! G7=28 → score-differs G7; total-differs G10
! E9=85% → score-differs G9; target-unmet-unexplained H9
项目支出绩效自评表
（2024年度）
项目名称 | 道路绿化 |  |  | 实施单位 | 云岭县绿化站
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 未完成原因
按产出分 | 按性质分 | 填具体名称 | 年初数 | 年末数 | 满分值 | 实得 | 简述
产出指标 | 数量指标 | 绿化带 | ≥4处 | 4处 | 30 | 30 |
 | 质量指标 | 验收率 | ≥100% | 90% | 30 | 27 | 两处返工
效益指标 | 社会效益 | 受益人口 | ≥100人 | 100人 | 30 | 30 |
满意度指标 | 满意度 | 群众满意度 | ≥90% | 92% | 10 | 10 |
总分 |  |  |  |  | 100 | 97 |
`),
  place('拨付率与使用率并列', `
? score-ahead-of-spending G11
! D6=4760 → execution-rate-differs F6; execution-score-differs H6; score-ahead-of-spending G11
! F6=92% → execution-rate-differs F6; score-ahead-of-spending G11
国有资本经营预算项目绩效自评表 | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | <
项目名称 | 供水管网改造 | < | < | < | 实施单位 | 云岭水务 | <
主管部门 | 云岭县国资委 | < | < | < | 预算年度 | 2023 | <
预算执行情况（万元） | 预算安排 | 拨付金额 | 使用金额 | 拨付率 | 使用率 | 分值 | 得分
^ | 5000 | 5000 | 4650 | 100% | 93% | 10 | 9.3
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因
产出指标 | 数量指标 | 改造管网 | 12公里 | 12公里 | 40 | 40 |
效益指标 | 社会效益 | 受益人口 | ≥8000人 | 8200人 | 40 | 40 |
满意度指标 | 满意度 | 用户满意度 | ≥90% | 95% | 10 | 10 |
总分 | < | < | < | < | 100 | 99.3 |
`),
];
