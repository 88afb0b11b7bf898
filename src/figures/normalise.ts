const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['≧', '≥'], ['⩾', '≥'], ['≦', '≤'], ['⩽', '≤'], ['﹦', '='], ['═', '='], ['〓', '='], ['﹤', '<'], ['﹥', '>'], ['〈', '<'], ['〉', '>'],
  ['−', '-'], ['–', '-'], ['‐', '-'], ['‑', '-'], ['—', '-'], ['―', '-'], ['─', '-'], ['﹣', '-'], ['ー', '-'],
  ['〜', '~'], ['∼', '~'], ['﹪', '%'], ['〔', '('], ['〕', ')'], ['【', '('], ['】', ')'], ['﹙', '('], ['﹚', ')'],
  ['㎡', 'm2'], ['㎥', 'm3'], ['㎞', 'km'], ['㎝', 'cm'], ['㎜', 'mm'], ['㎏', 'kg'], ['²', '2'], ['³', '3'],
  ['“', '"'], ['”', '"'], ['‘', '\''], ['’', '\''], ['×', '*'], ['✕', '*'], ['÷', '/'], ['﹒', '.'], ['﹐', ','],
  ['￥', '¥'], ['∶', ':'], ['︰', ':'], ['￠', '¢'],
]);

/** Radicals of simplified characters, which no normal form of Unicode takes for the characters they look like. */
const radicals = [...'⺠民⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻄西⺟母⺝月⺎兀⺒巳⺇几⻁虎'];
const ofRadical = new Map(radicals.flatMap((radical, at) => (at % 2 === 0 ? [[radical, radicals[at + 1]!] as const] : [])));

/** One character: full-width ASCII to half-width, look-alike operators, dashes and brackets to one form. */
function unify(character: string): string {
  const known = lookAlikes.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0)!;
  // Radicals and ideographs kept for old codes, as the text layers of PDF hold them, are the characters they look like.
  if (code >= 0x2e80 && code <= 0xfaff) return ofRadical.get(character) ?? character.normalize('NFKC');
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** What there is to unify: look-alikes, radicals and ideographs of old codes, and the full-width forms of ASCII. */
const toUnify = new RegExp(`[\uff01-\uff5e\u2e80-\u2fd5\uf900-\ufaff${[...lookAlikes.keys()].join('')}]`, 'gu');

/** Full-width forms and look-alikes unified, white space kept: where spaces between digits still mean something. */
export function unifyWidth(text: string): string {
  return text.replace(toUnify, unify);
}

/** Nothing in it to unify or to take away: most labels, known at a glance on a thousand sheets. */
const plainText = /^[\u4e00-\u9fff\u0021-\u0025\u0027-\u007e]*$/;

/** Marks nobody sees, left by web pages and text layers of documents; as the inside of a class of characters. */
export const invisibleMarks = String.raw`\u200B-\u200D\u2060\uFEFF\u00AD`;
const unseen = new RegExp(String.raw`[\s${invisibleMarks}]+`, 'gu');

/** Signs by the names they have in the source of a page (&ge;95%), where an export has left these. */
const signs: Readonly<Record<string, string>> = { ge: '≥', le: '≤', gt: '>', lt: '<', amp: '&', nbsp: '' };
const signNames = /&(ge|le|gt|lt|amp|nbsp);/g;

/**
 * Text for matching: full-width → half-width, all white space, line breaks and invisible marks removed, look-alike operators,
 * dashes and brackets unified ("＞＝" is ">="; "【" is "("). Not for showing to the user.
 */
export function normalise(text: string): string {
  if (plainText.test(text)) return text;
  const seen = text.includes('&') ? text.replace(signNames, (_, name: string) => signs[name]!) : text;
  return unifyWidth(seen.replace(unseen, ''));
}
