import { NotationError } from './problem';

/** A piece of a formula's text, and where it stands; a name as it is written, a sign in its plainest form. */
export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly percent: boolean;
  readonly at: number;
}

const token =
  /\s*(?:(\d+(?:\.\d+)?)(%?)|【([^】]+)】|([\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9]*)|(<=|>=|[-+×*÷/()（）|,，;；:：<>=≤≥−－]))/y;
const plainer: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '；': ';',
  '：': ':',
  '*': '×',
  '/': '÷',
  '−': '-',
  '－': '-',
};

/** Full-width digits and signs as their half-width ones, each in its place. */
const halfWidth = (formula: string): string =>
  formula.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

/**
 * The tokens of a formula, the last one its end.
 * @throws NotationError where a character is none.
 */
export function tokens(formula: string): readonly Token[] {
  const list: Token[] = [];
  token.lastIndex = 0;
  const text = halfWidth(formula).trimEnd();
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new NotationError(formula, at, '数、名称或运算符');
    const [, digits, percent, quoted, name, sign] = match;
    if (digits !== undefined) list.push({ kind: 'number', text: digits, percent: percent === '%', at });
    else if (quoted !== undefined || name !== undefined) {
      // A name stays as it is written.
      const own = (quoted ?? name)!;
      const start = token.lastIndex - own.length - (quoted === undefined ? 0 : 1);
      list.push({ kind: 'name', text: formula.slice(start, start + own.length), percent: false, at });
    } else list.push({ kind: 'sign', text: plainer[sign!] ?? sign!, percent: false, at });
  }
  list.push({ kind: 'end', text: '', percent: false, at: text.length });
  return list;
}
