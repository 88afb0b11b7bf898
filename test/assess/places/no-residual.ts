import { place } from './place';
import type { PlaceForm } from './place';

/** Several sources of which 其中 names some: what is left over has no row. */
export const noResidual: readonly PlaceForm[] = [
  place('其中来源成行无其他', `
! C5=900 → budget-parts-differ C4; budget-parts-differ D4; execution-rate-differs E5
! D6=400 → execution-rate-differs E6
项目支出绩效自评表（2023年度） | < | < | < | < | < | <
项目名称 | 义务教育薄弱环节改善 | < | < | 实施单位 | 云岭县教育局 | <
项目资金（万元） |  | 预算数 | 执行数 | 执行率 | 分值 | 得分
^ | 资金总额 | 1000 | 1000 | 100% | 10 | 10
^ | 其中：中央资金 | 500 | 500 | 100% | — | —
^ | 省级资金 | 300 | 300 | 100% | — | —
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 数量指标 | 改造校舍 | ≥8所 | 8所 | 40 | 40
^ | 质量指标 | 验收合格率 | 100% | 100% | 10 | 10
效益指标 | 社会效益 | 受益学生 | ≥6000人 | 6100人 | 30 | 30
满意度指标 | 满意度 | 家长满意度 | ≥90% | 96% | 10 | 10
总分 | < | < | < | < | 100 | 100
`),
];
