/** Messages on rows that a rule of their own decides (indicator systems, base data). Figures come in as the user reads them. */
export const decisionTexts = {
  compared: (document: string) => `参照${document}`,
  differs: (score: string, expected: string, formula: string, gap: string, above: boolean) =>
    `得分填 ${score}，按评分说明应为 ${expected}（${formula}），${above ? '多' : '少'}计 ${gap} 分，不能用四舍五入解释。`,
  tail: (score: string, expected: string, formula: string) =>
    `得分填 ${score}，按评分说明为 ${expected}（${formula}），差别在取整可解释的范围内，属尾数，不需更正。`,
  deduction: (stated: string, due: string, formula: string, gap: string, tooLittle: boolean) =>
    `扣分填 ${stated}，按评分说明应扣 ${due}（${formula}），${tooLittle ? '少' : '多'}扣 ${gap} 分。`,
  deductedTooMuch: (sum: string, most: string) => `扣分项合计扣 ${sum} 分，最多只能扣 ${most} 分。`,
  fullByRounding: (points: string, expected: string, formula: string) =>
    `得分填满分 ${points}，按评分说明为 ${expected}（${formula}），取整后才成满分，请核对。`,
  beyondPart: (score: string, why: string) => `得分填 ${score}，与本工作簿的项目表矛盾：${why}。`,
  part: (sheets: number, all: string, low: string, high: string) =>
    `按 ${String(sheets)} 张项目表、共 ${all} 个项目测算，得分在 ${low}～${high} 之间`,
  openProjects: (count: number) => `（其中 ${String(count)} 个项目有指标无法判断是否完成）`,
  outOfRange: (formula: string, most: string) => `${formula}，不在 0～${most} 之间，所填数据相互矛盾`,
  offGrid: (score: string, possible: string, gist: string) => `得分填 ${score}，按评分说明只可能是 ${possible}（${gist}）。`,
  steps: (points: string, steps: string, each: string, score: string) => `${points}－${steps}×${each} = ${score}，扣完为止`,
  bands: (actual: string, target: string, score: string) => `完成值 ${actual}，指标值 ${target}，按所印分档得 ${score} 分`,
  lacking: (name: string, missing: string) => `“${name}”无法核对：${missing}。请在“评分基础数据”表中填写或改正后重新评分。`,
  missing: (names: readonly string[]) => `缺 ${names.join('、')}`,
  unusable: (name: string, why: string) => `${name}（${why}）`,
  judged: (gist: string) => `${gist}，得分由评价人判定，只核对是否超出分值`,
  zero: (of: string) => `分母“${of}”为 0，无法计算`,
  grid: (possible: string, gist: string) => `${gist}，可能的得分：${possible}`,
  ownTarget: (name: string, met: string) => `与目标表“${name}”一行对照：${met}`,
  printed: '评分说明所印的标准',
  projects: (count: number) => `本工作簿 ${String(count)} 张项目表`,
  oneProject: '本表只评价一个项目',
  fromUser: '评分基础数据',
  toBeFilled: '请填写',
  optional: '没有扣分的可不填',
} as const;

/** The figure a row of 缺(错)项扣分 asks for where only its own words give the rule. */
export const ruleInputTexts = {
  cases: (name: string) => `${name}扣分处数`,
  casesMeaning: (name: string) => `“${name}”发现的问题处数，没有填 0`,
  casesUnit: '处',
} as const;
