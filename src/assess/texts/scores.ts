/** Messages on indicator rows: scores, targets, actual values. Figures come in as the user reads them. */
export const scoreTexts = {
  exceeds: (score: string, points: string) => `得分 ${score} 高于分值 ${points}，指标得分不能超过该指标的分值。`,
  negative: (score: string) => `得分 ${score} 低于 0，指标得分不能为负。`,
  above: (score: string, computed: string, formula: string) => `得分填 ${score}，按规则应为 ${computed}（${formula}），多计 `,
  below: (score: string, computed: string, formula: string) => `得分填 ${score}，按规则应为 ${computed}（${formula}），少计 `,
  gap: (gap: string) => `${gap} 分，不能用四舍五入解释。`,
  /** The score is the right one at fewer decimals than its column keeps. */
  coarser: (gap: string, own: number, column: number) =>
    `${gap} 分：这是保留${own === 0 ? '整数' : ` ${String(own)} 位小数`}的结果，而本列得分写到 ${String(column)} 位小数，位数应一致。`,
  metLow: (score: string, computed: string, formula: string) =>
    `得分填 ${score}，低于分值 ${computed}，但指标已达到（${formula}）；如确需扣分请核对完成值或写明原因。`,
  contradictsReason: (reason: string) => `说明写有“${reason}”，与已达到指标值相矛盾，请核对。`,
  outsideBand: (score: string, points: string, low: string, high: string, words: string) =>
    `得分填 ${score}（分值 ${points}），而完成情况“${words}”对应 ${low}～${high} 分。`,
  belowBand: (score: string, points: string, low: string, high: string, words: string) =>
    `得分填 ${score}（分值 ${points}），低于完成情况“${words}”对应的 ${low}～${high} 分；表内写明了扣分原因或评分标准，由填报单位判定，不需更正。`,
  fullUnmet: (points: string, formula: string) => `得了满分 ${points}，但指标未达到（${formula}），不应得满分。`,
  printedFull: (points: string, rule: string) => `得了满分 ${points}，但按表内评分标准“${rule}”不能得满分。`,
  fullUnmetShared: (points: string, name: string, formula: string) =>
    `几项指标合在一起得了满分 ${points}，但其中“${name}”未达到（${formula}），不应得满分。`,
  fullUnmetRounded: (points: string, exact: string, formula: string) =>
    `得了满分 ${points}，但指标未达到（${formula}），按比例为 ${exact}，取整后才成满分；未完成的指标不应得满分。`,
  missing: (computed: string, formula: string) => `得分未填，按规则应为 ${computed}（${formula}）。`,
  /** A blank that a formula shows: never calculated, or "" by its own words. */
  blankFormula: '该格是公式，没有计算结果，请在 Excel 中打开并保存后重新核对。',
  undecided: (why: string) => `得分未填，且没有规则能算出分数：${why}。请按实际情况填写。`,
  unverified: (score: string, why: string) => `得分填 ${score}，没有核对：${why}。`,
  rounding: (score: string, computed: string) => `得分填 ${score}，直接计算为 ${computed}；差别来自舍入方式或先取整完成率，属口径差异，不需更正。`,
  setting: (score: string, computed: string) => `得分填 ${score}，本规则包计为 ${computed}；两种计分办法都有地方采用，属口径差异，不需更正。`,
  overachievedCut: (score: string, computed: string) => `得分填 ${score}，低于 ${computed}；超额较多的指标可以适度扣分，属口径差异，不需更正。`,
  displayed: (score: string, computed: string) => `得分显示为 ${score}，与规则结果 ${computed} 一致，单元格内另存有未显示的小数；可用 ROUND 取整。`,
  coefficient: (stated: string, expected: string) => `得分系数填 ${stated}，按完成情况应为 ${expected}。`,
  coefficientAbove: (stated: string) => `得分系数填 ${stated}，得分系数最高为 100%，请核对。`,
  coefficientProduct: (score: string, points: string, stated: string, product: string) =>
    `得分填 ${score}，而权重 ${points} 乘得分系数 ${stated} 为 ${product}。`,
  actualMissing: (target: string) => `指标值为 ${target}，完成值未填，无法计分。`,
  nothingTold: (score: string) => `完成情况未填，却计了得分 ${score}，而多数指标写明了情况，请补填。`,
  nothingStated: (score: string) => `指标值和完成值都未填，却计了得分 ${score}，得分没有依据。`,
  groupExceeds: (name: string, score: string, points: string) => `“${name}”共 ${points} 分，其下各项得分之和为 ${score}，超过分值。`,
  unmetUnexplained: (formula: string) => `指标未达到（${formula}），没有说明原因和改进措施。`,
  /** The table has no cell for the reasons of its rows. */
  unmetUnexplainedAll: (count: string, names: string) =>
    `${count} 项指标未达到（${names}），表内没有填写原因的栏目，请在表内空白处或自评报告中说明原因和改进措施。`,
  overachievedAll: (count: string, names: string, threshold: string) =>
    `${count} 项指标完成值超出指标值 ${threshold} 及以上（${names}），表内没有填写原因的栏目，应分析原因；指标值明显偏低的要适度扣分。`,
  overachieved: (share: string, threshold: string, formula: string) =>
    `完成值超出指标值 ${share}（${formula}），超出 ${threshold} 及以上应分析原因；指标值明显偏低的要适度扣分。`,
  units: (actual: string, target: string) => `完成值的单位“${actual}”与指标值的单位“${target}”不一致。`,
  unitLeftOut: (actual: string, target: string) =>
    `完成值“${actual}”与指标值“${target}”有一处没有写单位，按数字看相差悬殊，换一个单位才相近，请写明单位。`,
  nothingToHoldTo: '表内没有指标值和完成值（或栏目名称未能认出），各项得分没有按指标核对；请核对栏目名称，或人工核对。',
  unitSlip: (actual: string, target: string) =>
    `完成值“${actual}”与指标值“${target}”相差悬殊，换一个单位（如差一个“万”或“%”）才相近，请核对单位；核对前不判断是否达到。`,
  operator: (text: string, operator: string) => `完成值写作“${text}”，带有“${operator}”；完成值应填实际完成的数，不照抄指标值的符号。`,
  direction: (nature: string, operator: string) => `指标性质为“${nature}”，指标值却用“${operator}”，方向相反。`,
  tooLong: (label: string, length: number, most: number) =>
    `“${label}”写了 ${String(length)} 字，表式规定不超过 ${String(most)} 字。`,
  reasonLabel: '原因',
  completion: (stated: string, formula: string, rate: string) => `完成率填 ${stated}，由 ${formula} 得 ${rate}。`,
  deviation: (stated: string, actual: string, target: string, rate: string) =>
    `偏差率填 ${stated}，由（完成值 ${actual} － 指标值 ${target}）÷ ${target} 得 ${rate}。`,
  scoreRate: (stated: string, score: string, points: string, rate: string) => `得分率填 ${stated}，由得分 ${score} ÷ 分值 ${points} 得 ${rate}。`,
  prompt: '此格仍是表式自带的提示语，不是填报内容。',
  promptNeeded: '此格仍是表式自带的提示语，而本行应当说明原因。',
  unreadable: (text: string, why: string) => `“${text}”无法读取：${why}。`,
} as const;
