import { chineseInteger } from './chinese-numerals';

const times = '(?:次|期|场|轮|批|回|遍|届|份|篇)';
const numeral = '[一二两三四五六七八九十]';
const span = '(?:年度?|半年|季度?|月|周|旬|学期)';

/** 半年一次, 季度1次, 一年两次: every half year, every quarter, every year. 一季度 is the first one, 一月 January. */
const bare = new RegExp(`^(?:一(?=年))?(半年|季度|年)(?=(?:\\d{1,2}|${numeral})${times})`);
const recurs = new RegExp(`^\\p{Script=Han}{0,8}每个?${span}`, 'u');
const counted = new RegExp(`${numeral}(?=${times}\\p{Script=Han}?$)`, 'u');

/**
 * How often something recurs, as 每半年1次: a numeral written in Chinese becomes digits, and 每 that is left out is put before it.
 * Null where a text says nothing of the kind, or says it in digits already.
 */
export function howOften(text: string): string | null {
  if (text.length > longest || (!text.includes('每') && !/^[一半季年]/.test(text))) return null;
  const every = text.replace(bare, '每$1');
  if (!recurs.test(every)) return null;
  const digits = /\d/.test(every) ? every : every.replace(counted, (said) => String(chineseInteger(said)));
  return digits === text ? null : digits;
}

const longest = 14;

/** 每季度1次，共4次: how many there were in all, where a text says both. */
const inAll = new RegExp(`^每个?${span}[^,;、\\d]{0,6}?(?:\\d{1,2}|${numeral})\\p{Script=Han}{1,3}[,;、]`
  + '(?=(?:全年|年度)?(?:累计|合计|总计|共计?|计)?\\d)', 'u');

/** What came of something that recurs, where its times are added up beside it; every other text as it is. */
export const addedUp = (text: string): string => (text.startsWith('每') ? text.replace(inAll, '') : text);
