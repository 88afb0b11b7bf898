/** Messages on scores out of 100 and what their weights convert them into. Figures come in as the user reads them. */
export const convertedTexts = {
  raw: '百分制得分',
  formula: (raw: string, points: string, score: string) => `${raw}×${points}÷100 = ${score}`,
  differs: (score: string, formula: string) => `折算得分填 ${score}，按百分制得分和权重折算应为 ${formula}。`,
  beyond: (raw: string) => `百分制得分 ${raw} 不在 0～100 之间。`,
  total: (stated: string, sum: string, formula: string) => `总分填 ${stated}，各项百分制得分按权重折算相加为 ${sum}（${formula}）。`,
  twice: (raw: string, points: string, score: string) =>
    `得分已按分值计（如分值 ${points} 得 ${raw}），又按权重折算了一次（折算后为 ${score}），总分因此偏低；得分应按百分制填写，或者不再折算，请核对。`,
} as const;
