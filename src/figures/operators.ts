import { normalise } from './normalise';
import type { Operator } from './quantity';

/** Words and signs before a figure. 民法典第一千二百五十九条: 以上、以下、以内 include the figure; 超过、不满 do not. */
const before: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:≥=?|>=|=>|>或=|大于(?:或|或者)?等于|大等于|不少于|不低于|不小于|不得少于|不得低于|至少|最少|最低|不少|高于或?等于|达到或?超过)/, '≥'],
  [/^(?:≤=?|<=|=<|<或=|小于(?:或|或者)?等于|小等于|不超过|不超|不高于|不大于|不多于|不得超过|不得高于|未超过|不晚于|不迟于|不突破|至多|最多|最高|低于或?等于|控制在)/, '≤'],
  [/^(?:==?|等于)/, '='],
  [/^(?:>|大于|超过|高于|多于)/, '>'],
  [/^(?:<|小于|低于|少于|不足|不满|不到)/, '<'],
];

const after: readonly (readonly [RegExp, Operator])[] = [
  [/(?:\(含\))?(?:及|或|含|\(含\))?以上(?:\(含[^()]{0,12}\))?$/, '≥'],
  [/(?:\(含\))?(?:及|或|含|\(含\))?(?:以下|以内|之内)(?:\(含[^()]{0,12}\))?$/, '≤'],
  [/(?<=[天日时钟月周年])之?内(?:办结|完成|办理|到位|支付|处置|响应|拨付)?$/, '≤'],
  [/(?<=\d[日号])之?前(?:完成|办结|到位|支付|拨付|发放|报送)?$/, '≤'],
];

/**
 * The relation a text states before or after its figure, and the text without it: "≥95%" → ≥ "95%", "98%以上" → ≥ "98%",
 * "控制在5万元以内" → ≤ "5万元". Null where it states none. `rest` is normalised text.
 */
export function parseOperator(text: string): { readonly operator: Operator; readonly rest: string } | null {
  const plainText = normalise(text);
  for (const [pattern, operator] of before) {
    const match = pattern.exec(plainText);
    if (match) return { operator, rest: stripAfter(plainText.slice(match[0].length)) };
  }
  for (const [pattern, operator] of after) {
    const rest = plainText.replace(pattern, '');
    if (rest !== plainText) return { operator, rest };
  }
  return null;
}

function stripAfter(text: string): string {
  return after.reduce((rest, [pattern]) => rest.replace(pattern, ''), text).replace(/(?<=\S)内$/, '');
}
