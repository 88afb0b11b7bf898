import { commensurable } from '../../../figures';
import { agrees, amountOf, over } from '../amount';
import { besides, reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading } from '../../prose/reading';
import { differs } from './problems';

const among = /^\p{Script=Han}{0,6}中，?(?:(?:已|有|按时|如期|按期|达标|达到|实现|完成|取得|通过|参加|建成|整改|办结|合格)\p{Script=Han}{0,8})?$/u;

/** "覆盖率93.6%，即125个社区中117个已建成": some of a group are no more than the group, and make the rate told right before. */
export function someAmong(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((part, at) => {
      const [whole, rate] = [figures[at - 1], figures[at - 2]];
      if (!whole || part.kind !== 'count' || whole.kind !== 'count' || !commensurable(part.unit, whole.unit)
        || !among.test(part.gap)
        || [part, whole].some((one) => one.approximate || one.bound !== null)) return [];
      if (part.range.lo.gt(whole.range.hi)) return [{ ...differs(part, amountOf(whole), besides(part, whole)), formula: '',
        range: null,
        message: texts.partsExceed(part.text, part.text, null, whole.text), expected: `≤${whole.text}` }];
      const share = over(amountOf(part), amountOf(whole));
      const told = rate?.kind === 'rate' && !rate.approximate && rate.bound === null && /^，即/.test(whole.gap);
      return told && share && !agrees(share, rate) ? [differs(rate, share, reckoned`${part}÷${whole}`)] : [];
    });
  });
}
