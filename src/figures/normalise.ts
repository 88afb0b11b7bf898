const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['≧', '≥'], ['⩾', '≥'], ['≦', '≤'], ['⩽', '≤'], ['﹦', '='], ['═', '='], ['〓', '='], ['﹤', '<'], ['﹥', '>'], ['〈', '<'], ['〉', '>'],
  ['−', '-'], ['–', '-'], ['‐', '-'], ['‑', '-'], ['—', '-'], ['―', '-'], ['─', '-'], ['﹣', '-'], ['ー', '-'],
  ['〜', '~'], ['∼', '~'], ['﹪', '%'], ['〔', '('], ['〕', ')'], ['【', '('], ['】', ')'], ['﹙', '('], ['﹚', ')'],
  ['㎡', 'm2'], ['㎥', 'm3'], ['㎞', 'km'], ['㎝', 'cm'], ['㎜', 'mm'], ['㎏', 'kg'], ['²', '2'], ['³', '3'],
  ['“', '"'], ['”', '"'], ['‘', '\''], ['’', '\''], ['×', '*'], ['✕', '*'], ['÷', '/'], ['﹒', '.'], ['﹐', ','],
  ['￥', '¥'], ['￠', '¢'],
]);

/** One character: full-width ASCII to half-width, look-alike operators, dashes and brackets to one form. */
function unify(character: string): string {
  const known = lookAlikes.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0)!;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** Nothing in it to unify: most labels, recognised at a glance on a thousand sheets. */
const plainText = /^[\u4e00-\u9fff\s\u0021-\u007e]*$/;

/** Full-width forms and look-alikes unified, white space kept: where spaces between digits still mean something. */
export function unifyWidth(text: string): string {
  if (plainText.test(text)) return text;
  let result = '';
  for (const character of text) result += unify(character);
  return result;
}

/**
 * Text for matching: full-width → half-width, all white space, line breaks and invisible marks removed, look-alike operators,
 * dashes and brackets unified ("＞＝" is ">="; "【" is "("). Not for showing to the user.
 */
export function normalise(text: string): string {
  return unifyWidth(text.replace(/[\s\u200B-\u200D\u2060\uFEFF\u00AD]+/gu, ''));
}
