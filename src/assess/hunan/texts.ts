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
  rateDiffers: (name: string, stated: string, actual: string, allowed: string, expected: string) =>
    `${name}填 ${stated}，由 ${actual}÷${allowed} 得 ${expected}。`,
  overBudget: (label: string, actual: string, budget: string, rate: string) => `${label}本年决算 ${actual}，预算 ${budget}，控制率 ${rate}，超过 100%。`,
  overBudgetGist: '三公经费、公用经费的实际支出不超过预算',
  unreadable: (what: string, text: string, why: string) => `${what}填“${text}”：${why}。`,
} as const;

/** The columns of money by their printed names. */
export const spanNames = { previous: '上年决算数', budget: '本年预算数', actual: '本年决算数' } as const;

/** What is said of a share of what is allowed. */
export interface LimitTexts {
  readonly rate: string;
  readonly gist: string;
  readonly ofNothing: string;
  over(actual: string, allowed: string, rate: string): string;
}

/** The shares of the 湖南 base data that may not exceed 100 %. */
export const limitTexts: Readonly<Record<'staff' | 'size' | 'investment', LimitTexts>> = {
  staff: {
    rate: '控制率', gist: '控制率 = 实际在职人数 ÷ 编制数；以 100% 为限', ofNothing: '编制数为 0 或空白，不能计算控制率。',
    over: (actual, allowed, rate) => `实际在职 ${actual} 人，编制 ${allowed} 人，控制率 ${rate}，超过 100%，请核对或说明超编原因。`,
  },
  size: {
    rate: '规模控制率', gist: '规模控制率 = 实际规模 ÷ 批复规模；以 100% 为限', ofNothing: '批复规模为 0，不能计算规模控制率。',
    over: (actual, allowed, rate) => `实际规模 ${actual}，批复规模 ${allowed}，规模控制率 ${rate}，超过 100%，请核对或说明原因。`,
  },
  investment: {
    rate: '投资概算控制率', gist: '投资概算控制率 = 实际投资 ÷ 预算投资；以 100% 为限', ofNothing: '预算投资为 0，不能计算投资概算控制率。',
    over: (actual, allowed, rate) => `实际投资 ${actual}，预算投资 ${allowed}，投资概算控制率 ${rate}，超过 100%，请核对或说明原因。`,
  },
};
