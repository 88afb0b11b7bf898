import { drawn } from '../../support/drawn';

/** Direction and operator in one cell, units after the actual values. */
export const directions = drawn('方向', `
项目支出绩效自评表（2023年度） | < | < | < | < | < | < | < | <
项目名称 | 防疫物资 | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 分值 | 指标性质 | 指标值 | 完成值 | 计量单位 | 自评得分
产出指标 | 数量指标 | 口罩 | 60 | 正向指标（≥） | 10000 | 12000 | 个 | 60
成本指标 | 经济成本 | 单价 | 20 | 反向指标（≤） | 2 | 1.8 | 元/个 | 20
满意度指标 | 满意度 | 职工满意度 | 20 | 正向 | 90% | 95% |  | 20
`);

export const directionsDigest = `
generic/self-evaluation 2023 防疫物资 万元
产出指标/数量指标/口罩 | ≥ | ≥10000个 | 12000个 | 60 | 60 |  | positive
成本指标/经济成本/单价 | ≤ | ≤2元/个 | 1.8元/个 | 20 | 20 |  | reverse
满意度指标/满意度/职工满意度 | ≥ | 90% | 95% | 20 | 20 |  | positive
`;

/** A block of money of one row without labels. */
export const oneAmountRow = drawn('单行资金', `
项目绩效自评表（2024年度） | < | < | < | < | < | < | <
项目名称 | 讲堂 | < | < | < | < | < | <
资金情况（万元） | 年初预算数 | < | 全年预算数 | < | 全年执行数 | < | 执行率
^ | 10 | < | 10 | < | 9.5 | < | 95%
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 讲座 | ≥10场 | 10场 | 100 | 100 | 
`);

export const oneAmountRowDigest = `
generic/self-evaluation 2024 讲堂 万元
钱 资金情况(万元) | 10万元 | 10万元 | 9.5万元 | 0.95
产出指标/数量指标/讲座 | ≥ | ≥10场 | 10场 | 100 | 100 | _
`;

/** Remarks merged down beside the whole form. */
export const notes = drawn('旁注', `
项目支出绩效自评表 | < | < | < | < | < | < | 填表说明：得分按办法计算
（2024年度） | < | < | < | < | < | < | ^
项目名称 | 讲堂 | < | < | < | < | < | ^
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | ^
产出指标 | 数量指标 | 讲座 | ≥10场 | 10场 | 60 | 60 | ^
 |  |  |  |  |  |  | ^
效益指标 | 社会效益 | 影响力 | 提升 | 提升 | 40 | 40 | ^
总 分 | < | < | < | < | 100 | 100 | ^
`);

export const notesDigest = `
generic/self-evaluation 2024 讲堂 万元
产出指标/数量指标/讲座 | ≥ | ≥10场 | 10场 | 60 | 60
效益指标/社会效益/影响力 |  | 提升 | 提升 | 40 | 40 |  | 定性
合 总分 100 100
`;

/** Dates as serial numbers, percentages as fractions, the total as text that is no number. */
export const serialDates = drawn('日期', `
项目支出绩效自评表 | < | < | < | < | < | <
年度：2024 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 时效指标 | 完工时间 | 45657{yyyy"年"m"月"} | 45620{yyyy-mm-dd} | 50 | 50
^ | 质量指标 | 合格率 | 0.95{0%} | 0.98{0%} | 50 | 50
得分合计 |  |  |  |  | =SUM | 100
`);

export const serialDatesDigest = `
generic/self-evaluation 2024 万元
产出指标/时效指标/完工时间 |  | 2024年12月 | 2024年11月24日 | 50 | 50
产出指标/质量指标/合格率 |  | 95% | 98% | 50 | 50
合 得分合计 !not-a-number 100
`;
