/** Messages on the block of money. */
export const budgetTexts = {
  rateDiffers: (stated: string, spent: string, budget: string, expected: string, range: string, gap: string) =>
    `执行率填 ${stated}，由 ${spent}÷${budget} 得 ${expected}（可解释范围 ${range}），差 ${gap} 个百分点，不能用四舍五入解释。`,
  /** Added where another way of rounding gives what is stated. */
  slipOfRounding: { truncate: '所填是直接舍去尾数的结果，应四舍五入。', up: '所填是进一的结果，应四舍五入。' },
  rateTail: (stated: string, spent: string, budget: string, expected: string, range: string) =>
    `执行率填 ${stated}，由 ${spent}÷${budget} 得 ${expected}，在四舍五入可解释的范围（${range}）内，属尾数误差，不需更正。`,
  scoreDiffers: (stated: string, formula: string, expected: string, gap: string) =>
    `执行得分填 ${stated}，按 ${formula} 应为 ${expected}，差 ${gap} 分，不能用四舍五入解释。`,
  scoreTail: (stated: string, expected: string) => `执行得分填 ${stated}，按规则为 ${expected}，在舍入可解释的范围内，属尾数或口径差异，不需更正。`,
  scoreExceeds: (stated: string, points: string) => `执行得分 ${stated} 不在 0～${points} 之间。`,
  scoreByRule: (stated: string, rule: string, rate: string, expected: string) =>
    `执行得分填 ${stated}，执行率 ${rate}% 按评分标准（${rule}）应为 ${expected}。`,
  scoreMissing: (expected: string, formula: string) => `执行得分未填，按规则应为 ${expected}（${formula}）。`,
  changeDiffers: (change: string, initial: string, adjusted: string, gap: string) =>
    `预算调整数填 ${change}，而年初预算 ${initial} 与全年预算 ${adjusted} 相差 ${gap}。`,
  inPlaceRate: (stated: string, inPlace: string, budget: string, rate: string) =>
    `到位率填 ${stated}，由到位资金 ${inPlace} ÷ 预算数 ${budget} 得 ${rate}。`,
  investmentRate: (stated: string, done: string, whole: string, rate: string) =>
    `投资完成率填 ${stated}，由完成投资 ${done} ÷ 投资总额 ${whole} 得 ${rate}。`,
  balanceDiffers: (stated: string, from: string, spent: string, left: string) =>
    `结余填 ${stated}，由 ${from} － ${spent} 得 ${left}。`,
  whole: '年度资金总额',
  partsDiffer: (column: string, whole: string, total: string, sum: string, gap: string, bound: string) =>
    `${column}：${whole} ${total}，各项之和 ${sum}，差 ${gap}，超出四舍五入可解释的范围（±${bound}）。`,
  partsTail: (column: string, whole: string, total: string, sum: string, gap: string, bound: string) =>
    `${column}：${whole} ${total}，各项之和 ${sum}，差 ${gap}，在四舍五入可解释的范围（±${bound}）内，属尾数误差，不需更正。`,
  partsShown: (column: string, whole: string, total: string, sum: string) =>
    `${column}：显示的${whole} ${total} 与各项之和 ${sum} 因显示取整而不同，原值相符，不需更正。`,
  partsOpen: (column: string, whole: string, total: string, sum: string, gap: string) =>
    `${column}：${whole} ${total}，所列上级资金之和 ${sum}，其余 ${gap} 没有列出来源；如是本级或其他资金，请补列，否则请核对。`,
  partAbove: (column: string, whole: string, part: string, total: string) => `${column}：其中一项 ${part} 大于${whole} ${total}。`,
  saidParts: (way: string, total: string, sum: string) => `“${way}”填 ${total}，其下各项之和 ${sum}，不一致。`,
  saidWhole: (way: string, sum: string, totals: string) =>
    `“${way}”合计 ${sum}，与年度资金总额各栏（${totals}）都不一致，请核对是否漏填或口径不同。`,
  overspent: (spent: string, budget: string, rate: string, inPlace: boolean) => inPlace
    ? `全年执行数 ${spent} 超过到位资金 ${budget}（执行率 ${rate}），请核对到位资金。`
    : `全年执行数 ${spent} 超过全年预算数 ${budget}（执行率 ${rate}），请核对预算数是否已按调整填写。`,
  zeroBudget: (what: string) => `全年预算数为 0 或空白，不能计算执行率，却填有${what}。`,
  rateWord: (rate: string) => `执行率 ${rate}`,
  scoreWord: (score: string) => `执行得分 ${score}`,
  lowRate: (rate: string, threshold: string) => `预算执行率 ${rate}，低于 ${threshold}，没有说明原因。`,
  unspent: (share: string, threshold: string) => `预算有 ${share} 未执行，超过 ${threshold}。`,
  zeroWarning: '年度预算为 0，请核对项目是否实施。',
  adjusted: (initial: string, adjusted: string) => `年初预算 ${initial} 调整为 ${adjusted}，没有说明调整理由；请在原因、说明或备注栏写明（如年中追加、上级下达、压减的文号和金额）。`,
  ahead: (scoreShare: string, executionShare: string, ahead: string, threshold: string) =>
    `指标得分率 ${scoreShare}，执行得分率 ${executionShare}，高出 ${ahead}（界限 ${threshold}）。`,
  aheadUnexplained: '资金没有支出到位而指标得分较高，会被预警：请核对指标得分；如是尾款、质保金、跨年支付等，请在原因或说明栏写明。',
  aheadExplained: (reason: string) => `表内已有说明（“${reason}”），上报后仍可能被预警，请再核对得分与支出进度是否相称。`,
  columns: { initial: '年初预算数', adjusted: '全年预算数', inPlace: '到位资金', spent: '全年执行数' },
} as const;
