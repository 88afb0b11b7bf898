/** A formula text that cannot be read: where, and what was expected. Texts are for the author of a rule pack. */
export class NotationError extends Error {
  constructor(readonly formula: string, readonly position: number, expected: string) {
    super(`公式“${formula}”第 ${String(position + 1)} 个字处应为${expected}`);
    this.name = 'NotationError';
  }
}

/** What a spreadsheet calls some of the functions. */
const inSpreadsheets: Readonly<Record<string, string>> = {
  MAX: '最大', MIN: '最小', MEDIAN: '限', IF: '若', IFS: '分档', AVERAGE: '平均', SUM: '合计', COUNT: '个数', INT: '取整', TRUNC: '取整',
  ROUND: '四舍五入',
};

/** What is expected in the place of a function that does not exist, with the one that may be meant. */
export function noFunction(name: string, known: readonly string[]): string {
  const meant = inSpreadsheets[name.toUpperCase()];
  return `运算符；没有“${name}”这个函数${meant === undefined ? '' : `，您是否想写“${meant}”`}（可用：${known.join('、')}），名称中有括号的写在【】里`;
}
