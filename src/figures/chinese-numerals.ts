const digits: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};

/** Pattern source of a whole number below ten thousand in Chinese numerals: 十二, 三百五十, 二千零六, 两; not 十三五 or 一一. */
export const numeralSource = '(?:(?:[一二两三四五六七八九]千)?(?:零?[一二两三四五六七八九]百)?(?:零?[一二三四五六七八九]?十)?(?:零?[一二两三四五六七八九])?)';

const whole = /^(?:([一二两三四五六七八九])千)?(?:零?([一二两三四五六七八九])百)?(?:零?([一二三四五六七八九]?)(十))?(?:零?([一二两三四五六七八九零〇]))?$/;

/** The value of a whole number below ten thousand in Chinese numerals ("三百五十" is 350, "两" is 2); null for anything else. */
export function chineseInteger(text: string): number | null {
  const match = whole.exec(text);
  if (!match || text === '') return null;
  const [, thousands, hundreds, tens, ten, ones] = match;
  const worth = (digit: string | undefined): number => digits[digit ?? ''] ?? 0;
  return worth(thousands) * 1000 + worth(hundreds) * 100 + (ten ? (tens ? worth(tens) : 1) * 10 : 0) + worth(ones);
}

/** The digits after 点 as written: "五" is "5", "〇六" is "06". */
export const digitsOf = (words: string): string => Array.from(words, (word) => String(digits[word] ?? '')).join('');
