import { isKnownUnit, parseUnit } from '../../figures';
import type { Unit } from '../../figures';
import type { FigureKind } from './figure';

/** "公里/平方公里"; without a stroke a unit is shorter. */
const longest = 9;
const longestWord = 5;
/** Words that begin like a unit and are none, by what follows the figure. */
const noUnit = new RegExp('^(?:分(?:之|别|解|类|布|级|局|管|担|摊|期|批|配|区|项|块|散|析|公司|院|校|支机)|年|月|日|号|点|个[人体]|级|度|时'
  + '|次会|届|路|道[路桥]|面积|段时间|部分|条例|件套)');

/** The unit a text begins with, the longest known one; null where it begins with none. */
export function unitAt(text: string): { readonly unit: Unit; readonly length: number } | null {
  if (noUnit.test(text) && !text.startsWith('个百分点')) return null;
  const times = /^[辆台艘家户车架]次/.exec(text);
  if (times) return { unit: parseUnit(times[0])!, length: times[0].length };
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const name = text.slice(0, length);
    if ((length > longestWord && !/^\p{Script=Han}+\/\p{Script=Han}+$/u.test(name)) || !isKnownUnit(name)) continue;
    const unit = parseUnit(name);
    if (unit) return { unit, length };
  }
  return null;
}

/** What kind of figure a unit makes. */
export function kindOf(unit: Unit): FigureKind {
  if (/百分点$/.test(unit.text)) return 'points';
  if (unit.dimension === 'ratio') return unit.text === '倍' ? 'measure' : 'rate';
  if (unit.dimension === 'money') return 'money';
  if (unit.key === '分') return 'score';
  return unit.dimension === 'count' ? 'count' : 'measure';
}
