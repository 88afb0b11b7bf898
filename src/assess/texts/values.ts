/** Messages on targets and actual values that no arithmetic contradicts, only what they mean. */
export const valueTexts = {
  moreIsBetter: (name: string, operator: string) => `“${name}”越高越好，指标值却用“${operator}”，方向相反。`,
  lessIsBetter: (name: string, operator: string) => `“${name}”越低越好，指标值却用“${operator}”，方向相反。`,
  aboveWhole: (name: string, stated: string) => `“${name}”是占总数的比率，不会超过 100%，却填 ${stated}。`,
  shareUnit: (name: string, unit: string) => `“${name}”是比率，单位却是“${unit}”。`,
  negative: (stated: string) => `填为负数 ${stated}，此处不会有负数，请核对符号。`,
  unitSlip: (actual: string, target: string) => `完成值“${actual}”与指标值“${target}”数字相近而单位不同，折算后相差悬殊，请核对单位。`,
  beforeYear: (actual: string, year: string) => `完成时间“${actual}”早于本表年度 ${year} 年，请核对年份，或说明原因。`,
  noDate: (text: string) => `“${text}”写的不是一个存在的日期。`,
  noFigure: (actual: string, target: string) =>
    `指标值为 ${target}，完成值“${actual}”读不出数，得分无法核对；请填实际完成的数。`,
  deadlineCopied: (text: string) => `完成值照抄了指标值的时限“${text}”；应填实际完成的时间。`,
  pointsAsTargets: '“指标值”一列都是不带单位的数，合计正好 100，像是把分值、得分填成了指标值和完成值；请填各指标的目标和实际完成情况。',
  targetMissing: (score: string) => `指标值未填，却有完成值并计了得分 ${score}，得分没有依据。`,
} as const;
