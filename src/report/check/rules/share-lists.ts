import { commensurable } from '../../../figures';
import type { Interval } from '../../../figures';
import { agrees, amountOf, over, total } from '../amount';
import { besides, joined, reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Sentence } from '../../prose/document';
import { differs } from './problems';
import type { Share } from './share-wholes';

/** Where the shares of a whole list are right of its own sum and wrong of its head, that is one mistake and told once. */
export function oncePerList(found: readonly { readonly share: Share; readonly problem: Problem }[]): Problem[] {
  const seen = new Set<Sentence>();
  return found.filter(({ share: { rate: { sentence } } }) => {
    const list = found.filter((one) => one.share.rate.sentence === sentence).map(({ share }) => share);
    const whole = total(list.map(({ part }) => amountOf(part)));
    if (list.length < 3 || !list.every(({ part, rate }) => { const own = over(amountOf(part), whole); return own !== null
      && agrees(own, rate); })) return true;
    const known = seen.has(sentence);
    seen.add(sentence);
    return !known;
  }).map(({ problem }) => problem);
}

/** "约4.52亿元，占比75%" says too little to hold its share to. */
const isExact = ({ part }: Share): boolean => !part.approximate && part.bound === null;

/** Shares of one whole that is nowhere stated must allow one value for it. */
export function implied(found: readonly Share[]): Problem[] {
  const groups = new Map<string, Share[]>();
  for (const share of found.filter(isExact)) {
    const { index, part } = share.rate.sentence;
    const key = `${share.whole === '' ? `${String(index)}。` : String(part)}/${share.whole}/${share.part.unit.key}`;
    groups.set(key, [...(groups.get(key) ?? []), share]);
  }
  return [...groups.values()].flatMap((group) => {
    const wholes = group.map((share) => ({ share, range: share.part.range.divide(share.rate.range) }))
      .filter((one): one is { share: Share; range: Interval } => one.range !== null);
    // Two shares may each be the wrong one; of three and more the odd one out is.
    if (wholes.length < 3) return [];
    const against = ({ range }: { readonly range: Interval }): number =>
      wholes.filter((one) => !one.range.intersects(range)).length;
    return wholes.filter((one) => against(one) > wholes.length / 2).map(({ share }) => ({
      ...differs(share.rate, amountOf(share.rate), besides(share.part, share.rate)), expected: '', formula: '', range: null,
      message: texts.implied(share.whole || texts.allOfThem, share.rate.text),
    }));
  });
}

/** Shares told together: those of one sentence, in their order. */
export const bySentence = (found: readonly Share[]): readonly (readonly Share[])[] =>
  [...new Set(found.map(({ rate }) => rate.sentence))].map((sentence) => found.filter(({ rate }) => rate.sentence === sentence));

/** A list of parts with their shares and no whole: where all but one are shares of its sum, that one is wrong. */
export function ofList(found: readonly Share[]): Problem[] {
  return bySentence(found).flatMap((list) => {
    const [{ part: first }] = list as [Share];
    if (list.length < 2 || !list.every(isExact)) return [];
    if (list.some(({ part }) => part.kind !== first.kind || !commensurable(part.unit, first.unit))) return [];
    const whole = total(list.map(({ part }) => amountOf(part)));
    const readings = list.map((share) => ({ share, rate: over(amountOf(share.part), whole) }));
    const odd = readings.filter(({ share, rate }) => rate !== null && !agrees(rate, share.rate));
    if (odd.length !== 1) return [];
    const { share, rate } = odd[0]!;
    return [differs(share.rate, rate!, reckoned`${share.part}÷（${joined(list.map(({ part }) => part))}）`)];
  });
}
