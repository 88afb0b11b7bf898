/** What is wrong with a figure of 评分基础数据, in words. */
export const entryTexts = {
  unreadable: (stated: string) => `填“${stated}”，不能读作一个数`,
  none: (stated: string) => `填“${stated}”，没有的应填 0，不涉及的应填“/”`,
  unit: (stated: string, unit: string) => `填“${stated}”，应以“${unit}”为单位`,
  negative: (stated: string) => `填 ${stated}，不应为负数`,
  whole: (stated: string, unit: string) => `填 ${stated}，以“${unit}”计应为整数`,
  notTaken: (name: string, problem: string) => `“${name}”${problem}。这项数据未采用，请改正后重新评分。`,
  ratio: (name: string, stated: string, meant: string) => `“${name}”填 ${stated}，按 ${stated}% 计；如指 ${meant}%，请填 ${meant}。`,
  inYuan: (name: string, stated: string, meant: string) =>
    `“${name}”填 ${stated}，按 ${stated} 万元计；如指 ${stated} 元，请填 ${meant}。`,
  twice: (name: string, first: string, second: string, sheet: string | null) =>
    (sheet === null ? `“${name}”填了两行，一行 ${first}，一行 ${second}，评分采用上面一行，请删去另一行。`
      : `“${name}”在两张表中都填了，“${sheet}”填 ${first}，本表填 ${second}，评分采用“${sheet}”的数，请删去另一处。`),
} as const;
