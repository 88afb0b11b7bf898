import { hundred, plain } from '../../figures';
import type { Decimal } from '../../figures';

/** Added to a message whose clause is not certain (通行、推断、未定 in the rules). */
export const uncertain = '（此口径条款未作明文规定，为通行做法，以当地要求为准。）';

/** A ratio as a percentage text with at most `decimals` digits of the percentage: 0.9497 → "94.97%". */
export function percentText(ratio: Decimal, decimals: number | null = null): string {
  const value = ratio.times(hundred);
  return `${plain(decimals === null ? value : value.toDecimalPlaces(decimals))}%`;
}

/** The overall verdict of a workbook in words. */
export const verdictTexts = {
  ready: '可以上报',
  correct: (count: number) => `需更正 ${String(count)} 处`,
  review: (count: number) => `需核实 ${String(count)} 处`,
  unchecked: (count: number) => `未核对 ${String(count)} 处`,
} as const;

/** Of a form nobody has written into yet. */
export const unfilledText = '表中的资金和指标还没有填写，没有核对；填好后再评分。';

/** What could not be checked, and that it is no pass. */
export const notCheckedTexts = {
  check: (name: string, detail: string) => `“${name}”这项核对未能完成（${detail}），结果不作为通过；请人工核对。`,
  sheet: (name: string, detail: string) => `工作表“${name}”未能识别（${detail}），没有核对；请人工核对。`,
  rulesMissing: (why: string, nearest: string | null) => `${why}。本表未评分，只核对了加总、执行率和得分不超分值。`
    + (nearest === null ? '' : `如确认可按${nearest}的规则评分：在“设置”中勾选“没有该年度规则时，允许采用相近年度”，或直接选定该规则。`)
    + '当年另有办法的，在“设置”的“本地规则包”中载入。',
  rulesFellBack: (why: string) => `${why}。`,
} as const;
