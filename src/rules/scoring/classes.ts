import { normalise } from '../../figures';

const ranks: readonly (readonly string[])[] = [
  ['Ⅰ', 'I', '一'], ['Ⅱ', 'II', '二'], ['Ⅲ', 'III', '三'], ['Ⅳ', 'IV', '四'], ['Ⅴ', 'V', '五'], ['劣Ⅴ', '劣V', '劣五'],
];
const named = new RegExp('^(?:稳定)?(?:达到?|保持|优于|不低于|为)*(?:国家|地表水|地下水|水质|环境质量)*'
  + '(劣?(?:[Ⅰ-Ⅴ]|I{1,3}|I?V|[一二三四五]))类'
  + String.raw`(?:水质?|水体)?(?:标准)?(?:(?:[及或和]|\(含\))?(?:以上|优于))?(?:标准)?$`, 'i');

/** The class a text names, the best first (Ⅱ类, 达到Ⅲ类及以上, 劣Ⅴ类 of water and the like); null where it names none. */
export function classRank(text: string): number | null {
  const name = named.exec(normalise(text))?.[1]?.toUpperCase();
  const rank = name === undefined ? -1 : ranks.findIndex((spellings) => spellings.includes(name));
  return rank < 0 ? null : rank;
}
