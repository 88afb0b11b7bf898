/** Messages on the scores another body gave. Figures come in as the user reads them. */
export const reviewTexts = {
  exceeds: (label: string, score: string, points: string) => `“${label}”填 ${score}，不在 0～${points} 分之间。`,
  total: (label: string, stated: string, sum: string, formula: string) => `“${label}”合计填 ${stated}，该列各项之和为 ${sum}（${formula}）。`,
} as const;
