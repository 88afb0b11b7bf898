import { place } from './place';
import type { PlaceForm } from './place';

/** Deadlines with their season, what recurs against what it adds up to, shares answered by nobody having complained. */
export const deadlines: readonly PlaceForm[] = [
  place('节令前的期限', `
! E7=2024年10月25日 → full-points-unmet G7; target-unmet-unexplained E7
! E8=6月30日 → full-points-unmet G8; target-unmet-unexplained E8
! E9=2024年3月 → full-points-unmet G9; target-unmet-unexplained E9
! E10=12月 → full-points-unmet G10; target-unmet-unexplained E10
! E11=7月上旬 → full-points-unmet G11; target-unmet-unexplained E11
项目支出绩效自评表 | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | <
项目名称 | 老旧供热管网改造 | < | < | < | < | <
项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
^ | 年度资金总额 | 100 | 100 | 100 | 10 | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 时效指标 | 供热管网完工时间 | 10月20日供暖前 | 2024年10月15日 | 20 | 20
产出指标 | 时效指标 | 应急渠疏浚完成时间 | 汛期前（6月15日前） | 2024年6月10日 | 10 | 10
产出指标 | 时效指标 | 慰问金发放时间 | 2024年春节前（2月9日前） | 2月5日发放到位 | 10 | 10
产出指标 | 时效指标 | 换热站调试时间 | 2024年11月15日供暖期前完成 | 2024年11月10日完成 | 10 | 10
产出指标 | 时效指标 | 主体完工时间 | 2024年6月30日前 | 6月下旬 | 10 | 10
产出指标 | 时效指标 | 清淤完成时间 | 汛期前 | 2024年5月 | 10 | 10
满意度指标 | 满意度指标 | 居民满意度 | ≥90% | 93% | 20 | 20
合计 | < | < |  |  | 100 | 100
`),
  place('一年几次', `
! E7=1次 → score-differs G7; target-unmet-unexplained E7
! E8=每季度一期 → score-differs G8; target-unmet-unexplained E8
! E9=每季度一次，全年共3次 → score-differs G9; target-unmet-unexplained E9
! E11=10次 → score-differs G11; target-unmet-unexplained E11
项目支出绩效自评表 | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | <
项目名称 | 食品安全抽检 | < | < | < | < | <
项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
^ | 年度资金总额 | 100 | 100 | 100 | 10 | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 校园检查 | 半年一次 | 全年2次 | 20 | 20
产出指标 | 数量指标 | 抽检通报 | ≥12期 | 每月一期 | 20 | 20
产出指标 | 数量指标 | 联合督查 | 每季度1次 | 每季度一次，全年共4次 | 10 | 10
产出指标 | 数量指标 | 应急演练 | 每年两次 | 每半年一次 | 10 | 10
产出指标 | 数量指标 | 农贸市场快检 | 每月不少于一次 | 12次 | 10 | 10
产出指标 | 数量指标 | 风险会商 | 每季度一次 | 按季度开展 | 10 | 10
满意度指标 | 满意度指标 | 公众满意度 | ≥90% | 93% | 10 | 10
合计 | < | < |  |  | 100 | 100
`),
  place('没有投诉', `
! E7=2起投诉 → unit-differs E7
! E8=80% → score-differs G8; target-unmet-unexplained E8
! E10=5% → score-differs G10; target-unmet-unexplained E10
项目支出绩效自评表 | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | <
项目名称 | 机关物业服务 | < | < | < | < | <
项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分
^ | 年度资金总额 | 100 | 100 | 100 | 10 | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
满意度指标 | 满意度指标 | 干部职工满意度 | ≥98% | 无投诉 | 20 | 20
满意度指标 | 满意度指标 | 办事群众满意度 | ≥98% | 未收到群众投诉 | 20 | 20
满意度指标 | 满意度指标 | 入驻单位满意度 | ≥90% | 0投诉 | 20 | 20
满意度指标 | 满意度指标 | 有效投诉率 | ≤2% | 无投诉 | 30 | 30
合计 | < | < |  |  | 100 | 100
`),
];
