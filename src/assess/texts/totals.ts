/** Messages on totals, points, grades and texts of a form. */
export const totalTexts = {
  differs: (stated: string, sum: string, formula: string, gap: string) => `总分填 ${stated}，各项得分之和为 ${sum}（${formula}），差 ${gap} 分。`,
  shown: (stated: string, sum: string) => `总分显示为 ${stated}，显示的各项得分之和为 ${sum}，原值相符，因显示取整而不同，不需更正。`,
  stored: (shown: string, sum: string) =>
    `总分与各项得分显示一致（${shown}），单元格内另存有未显示的小数（各项得分原值之和 ${sum}），属显示取整，不需更正；可用 ROUND 取整。`,
  unverifiable: (count: number) => `有 ${String(count)} 项得分空白或无法读取，总分没有核对。`,
  missing: (sum: string) => `总分未填，按规则应为 ${sum}。`,
  exceeds: (stated: string, most: string) => `总分 ${stated} 超过满分 ${most}。`,
  formArticle: '指标分值',
  formPoints: (sum: string) => `本表各指标分值（权重）合计为 ${sum}。`,
  points: (sum: string, expected: string, formula: string) => `分值合计为 ${sum}（${formula}），应为 ${expected}。`,
  pointsStated: (stated: string, sum: string, formula: string) => `分值合计填 ${stated}，各项分值之和为 ${sum}（${formula}）。`,
  group: (label: string, stated: string, sum: string, formula: string) => `“${label}”写明 ${stated} 分，其下各项分值之和为 ${sum}（${formula}）。`,
  groupScore: (label: string, stated: string, sum: string) => `“${label}”小计得分填 ${stated}，其下各项得分之和为 ${sum}。`,
  executionLabel: (stated: string, points: string) => `标题写明预算执行 ${stated} 分，表内执行分值为 ${points}。`,
  grade: (stated: string, total: string, expected: string) => `评价等级填“${stated}”，总分 ${total} 对应“${expected}”。`,
  statementScore: (stated: string, total: string) => `文中写明得分 ${stated} 分，表中总分为 ${total}。`,
  statementGrade: (stated: string, expected: string, total: string) => `文中写明等级“${stated}”，总分 ${total} 对应“${expected}”。`,
  statementRate: (stated: string, rate: string) => `文中写明执行率 ${stated}，表中执行率为 ${rate}。`,
  statementMoney: (what: string, stated: string, figure: string) => `文中写明${what} ${stated}，表中为 ${figure}。`,
  money: { budget: '预算', spent: '执行数' },
  range: '～',
} as const;
