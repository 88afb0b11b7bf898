/** Messages on rows that a rule of their own decides (indicator systems, base data). Figures come in as the user reads them. */
export const decisionTexts = {
  differs: (score: string, expected: string, formula: string, gap: string, above: boolean) =>
    `得分填 ${score}，按评分说明应为 ${expected}（${formula}），${above ? '多' : '少'}计 ${gap} 分，不能用四舍五入解释。`,
  tail: (score: string, expected: string, formula: string) =>
    `得分填 ${score}，按评分说明为 ${expected}（${formula}），差别在取整可解释的范围内，属尾数，不需更正。`,
  offGrid: (score: string, possible: string, gist: string) => `得分填 ${score}，按评分说明只可能是 ${possible}（${gist}）。`,
  lacking: (name: string, missing: string) => `“${name}”无法核对：${missing}。请在“评分基础数据”表中填写后重新评分。`,
  missing: (names: readonly string[]) => `缺 ${names.join('、')}`,
  judged: (gist: string) => `${gist}，得分由评价人判定，只核对是否超出分值`,
  zero: (of: string) => `分母“${of}”为 0，无法计算`,
  grid: (possible: string, gist: string) => `${gist}，可能的得分：${possible}`,
  ownTarget: (name: string, met: string) => `与目标表“${name}”一行对照：${met}`,
  printed: '评分说明所印的标准',
  projects: (count: number) => `本工作簿 ${String(count)} 张项目表`,
  oneProject: '本表只评价一个项目',
  fromUser: '评分基础数据',
  toBeFilled: '请填写',
} as const;
