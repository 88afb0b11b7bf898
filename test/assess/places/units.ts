import { place } from './place';
import type { PlaceForm } from './place';

/** Figures of one size only in another unit, and rests told beside what was done. */
export const unitsAndRests: readonly PlaceForm[] = [
  place('单位差一个万', `
? unit-differs E8
! E6=21800平方米 → unit-differs E8
! E6=2.18 → unit-differs E6; unit-differs E8
! E9=0.98% → unit-differs E8; unit-differs E9
! E7=1.9万人 → score-differs G7; target-unmet-unexplained H7; unit-differs E8
项目支出绩效自评表 | < | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | < | <
项目名称 | 河滨步道绿化 | < | < | 实施单位 | 云岭县园林站 | < | <
资金总额（万元） | 预算数 | 100 | 执行数 | 100 | 执行率 | 100% | 
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 绿化面积 | ≥21800平方米 | 22000平方米 | 30 | 30 |
^ | ^ | 受益人口 | ≥2.3万人 | 23500人 | 20 | 20 |
^ | ^ | 铺装面积 | ≥6200平方米 | 0.63平方米 | 20 | 20 |
^ | 质量指标 | 苗木成活率 | ≥95% | 97% | 10 | 10 |
满意度指标 | 满意度 | 居民满意度 | ≥90% | 92% | 10 | 10 |
总分 | < | < | < | < | 90 | 90 |
`),
  place('完成值写了未完成的', `
! F6=建成8座，2座在建 → score-differs H6; target-unmet-unexplained I6
! F6=建成8座，新开工2座 →
! H7=20 → score-differs H7; total-differs H10
! H8=10 → score-differs H8; total-differs H10
项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | < | < | <
项目名称 | 农村供水设施 | < | < | 实施单位 | 云岭县供水站 | < | < | <
资金总额（万元） | 预算数 | 100 | 执行数 | 100 | 执行率 | 100% | < | <
一级指标 | 二级指标 | 三级指标 | 指标性质 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 水厂 | ≥ | 10座 | 10座 | 30 | 30 |
^ | ^ | 机井 | ≥ | 20眼 | 已建成18眼，余下2眼跨年实施 | 20 | 18 | 汛期停工
^ | ^ | 管护人员培训 | ≥ | 5次 | 完成4次，1次延期至次年 | 10 | 8 | 讲师外出
满意度指标 | 满意度 | 居民满意度 | ≥ | 90% | 92% | 30 | 30 |
总分 | < | < | < | < | < | 90 | 86 |
`),
];
