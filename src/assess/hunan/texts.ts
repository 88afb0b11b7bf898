/** The form whose own words the sums and rates of the base data rest on. */
export const staffingDocument = '部门整体支出绩效评价基础数据表';

/** Messages of the checks of 部门整体支出绩效评价基础数据表. */
export const staffingTexts = {
  sums: '表内合计',
  sumOf: (label: string, column: string) => `“${label}”${column}`,
  sumGist: '三公经费 = 公务用车购置和维护 + 出国 + 公务接待；公务用车 = 购置 + 运行维护；项目支出 = 各项之和；基本支出 = 人员经费 + 公用经费',
  differs: (what: string, stated: string, formula: string, gap: string) => `${what}填 ${stated}，各分项 ${formula}，差 ${gap}，不能用四舍五入解释。`,
  tail: (what: string, stated: string, formula: string, gap: string, bound: string) =>
    `${what} ${stated}，各分项 ${formula}，差 ${gap}，在四舍五入可解释的范围（±${bound}）内，属尾数误差，不需更正。`,
  rate: '控制率',
  rateGist: '控制率 = 实际在职人数 ÷ 编制数；以 100% 为限',
  rateDiffers: (stated: string, actual: string, quota: string, expected: string) => `控制率填 ${stated}，由 ${actual}÷${quota} 得 ${expected}。`,
  overQuota: (actual: string, quota: string, rate: string) => `实际在职 ${actual} 人，编制 ${quota} 人，控制率 ${rate}，超过 100%，请核对或说明超编原因。`,
  noQuota: '编制数为 0 或空白，不能计算控制率。',
  overBudget: (label: string, actual: string, budget: string, rate: string) => `${label}本年决算 ${actual}，预算 ${budget}，控制率 ${rate}，超过 100%。`,
  overBudgetGist: '三公经费、公用经费的实际支出不超过预算',
  unreadable: (what: string, text: string, why: string) => `${what}填“${text}”：${why}。`,
} as const;

/** The columns of money by their printed names. */
export const spanNames = { previous: '上年决算数', budget: '本年预算数', actual: '本年决算数' } as const;
