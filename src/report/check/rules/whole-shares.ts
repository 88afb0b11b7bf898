import { one as unity } from '../../../figures';
import { amountOf, minus, everything, total } from '../amount';
import { joined, reckoned } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from './problems';

const rest = /^(?:其余|其他|其它|剩余|余下)(?:的|各类|各项|\p{Script=Han}{0,6}?)(?:仅|约|占比?|为)*$/u;
const shared = /占(?:比)?(?:仅|约|为|达|到)*$/;

/** "助洁类占63.2%，助浴类占4.1%，康复类占7.5%，其余25.2%": shares that end in all the rest make up the whole. */
export function restOfShares(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const rates = reading.of(sentence).filter((one) => one.kind === 'rate');
    return rates.flatMap((last, at) => {
      if (!rest.test(last.before) || !isUsable(last)) return [];
      const list = listBefore(rates, at);
      const all = total([...list, last].map(amountOf));
      return list.length < 2 || all.range.contains(unity) ? []
        : [differs(last, minus(everything, total(list.map(amountOf))), reckoned`100%－（${joined(list)}）`)];
    });
  });
}

const isUsable = (one: Stated): boolean => !one.approximate && one.bound === null && one.decimals > 0;

/** The shares told one after the other up to it, each under a name of its own, nothing else between them. */
function listBefore(rates: readonly Stated[], at: number): readonly Stated[] {
  const list: Stated[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const one = rates[index]!;
    const next = rates[index + 1]!;
    const between = one.sentence.text.slice(one.end, next.start);
    if (!shared.test(one.before) || !isUsable(one) || !/^[，、；][^，、；。\d（）]{1,16}$/.test(between)) break;
    list.unshift(one);
  }
  return list;
}
