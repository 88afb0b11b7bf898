import { commensurable } from '../../../figures';
import { agrees, amountOf, minus, over, plus, total } from '../amount';
import type { Amount } from '../amount';
import { joined, reckoned } from '../formula';
import type { Problem } from '../problem';
import { subjectOf } from '../../prose/role';
import type { Reading, Stated } from '../../prose/reading';
import { countedParts, inTurn, joinedTo } from './in-turn';
import { differs, missums } from './problems';
import { bySentence, implied, ofList, oncePerList } from './share-lists';
import { bare, wholesOf } from './share-wholes';
import type { Share } from './share-wholes';
import { wholeLists } from './whole-lists';

/** "占…的Y%": the part ÷ the whole that is named, or the head of the list the part stands in. */
export function shares(reading: Reading): readonly Problem[] {
  const found = reading.sentences.flatMap((sentence) =>
    [...sharesIn(reading.of(sentence)), ...ofFirstBudget(reading, reading.of(sentence))]);
  const judged = found.map((share) => ({ share, wholes: wholesOf(reading, share) }));
  const unstated = judged.filter(({ share, wholes }) => wholes.length === 0 && share.whole === '').map(({ share }) => share);
  return [
    ...oncePerList(judged.flatMap(({ share, wholes }) => judge(reading, share, wholes).map((problem) => ({ share, problem })))),
    ...judged.flatMap(({ share, wholes }) => restOf(reading, share, wholes)),
    ...implied(judged.filter(({ wholes }) => wholes.length === 0).map(({ share }) => share)),
    ...ofList(unstated), ...wholeLists(bySentence(unstated)),
  ];
}

function sharesIn(figures: readonly Stated[]): Share[] {
  return figures.flatMap((rate, at) => {
    const direct = ofNamedWhole(figures, at) ?? ofNamedPart(figures, at);
    if (direct) return [direct];
    // "占比由11.6%提高到15%": it was that before.
    if (rate.kind !== 'rate' || rate.role !== 'share' || rate.approximate || /(?:由|从|自)$/.test(rate.before)
      || (/分别占/.test(rate.before) && !inTurn(figures, at))) return [];
    const series = inTurn(figures, at);
    if (series) return series.pairs.map(({ part, rate: of }) => ({ rate: of, part, whole: wholeIn(rate) }));
    const part = partOf(figures, at);
    // "680元档人数最多，占46.2%": the amount names a class.
    if (!part || /^(?:档|级|类|以上|以下|及以|标准|线)/.test(part.after) || !isAmount(part) || /[；。]/.test(rate.gap)) return [];
    const parts = countedParts(figures, rate);
    return [{ rate, part, whole: wholeIn(rate), ...(parts ? { parts } : {}) }];
  });
}

/** The whole a share is said to be of; '' where it is not named. */
function wholeIn(rate: Stated): string {
  const whole = /占(?!比)([^，]*?)(?:的比重|的比例|比重|比例|的)?(?:约|为|分别为|达|达到|(?:提高|提升|上升|增加|下降|降低)(?:到|至))?$/.exec(rate.before)?.[1] ?? '';
  return whole.replace(/^(?:全部|当年|年度|\d{4}年度?)/, '').replace(/^(?:总[数额量计]|合计)$/, '');
}

/** "年中追加260万元，占年初预算的6.74%": of the one budget the year began with. */
function ofFirstBudget(reading: Reading, figures: readonly Stated[]): Share[] {
  return figures.flatMap((rate, at) => {
    const part = figures[at - 1];
    if (rate.kind !== 'rate' || rate.approximate || !part || !['added', 'cut', 'increase'].includes(part.role)
      || part.approximate || part.kind !== 'money'
      || !/^占年初(?:部门)?预算(?:总额|数)?的(?:比例|比重)?(?:为|约)?$/.test(rate.before) || /[；。]/.test(rate.gap)) return [];
    const firsts = reading.figures.filter((one) => one.role === 'initial' && one.kind === 'money'
      && one.sentence.part === rate.sentence.part
      && !one.approximate && one.bound === null);
    // The one that became a budget the text tells.
    const own = firsts.filter((one) => {
      const became = plus(amountOf(one), amountOf(part));
      return reading.figures.some((other) => other.kind === 'money' && other.sentence.part === rate.sentence.part
        && agrees(became, other));
    });
    return own[0] && new Set(own.map(({ text }) => text)).size === 1 ? [{ rate, part, whole: '', given: own[0] }] : [];
  });
}

/** What the share is of: the figure named again before 占 ("增收200万元，税收收入占总收入的62%"), else the one it follows; none for a new name. */
function partOf(figures: readonly Stated[], at: number): Stated | undefined {
  const rate = figures[at]!;
  const name = subjectOf(rate.before.slice(0, rate.before.indexOf('占')));
  const named = name.length < 2 ? [] : figures.slice(0, at).filter((one) => isAmount(one)
    && (bare(one.before).endsWith(name) || subjectOf(one.before).endsWith(name)));
  return name.length < 2 ? figures[at - 1] : named.at(-1);
}

const isAmount = ({ kind }: Stated): boolean => kind === 'money' || kind === 'count' || kind === 'measure';

/** "占总投资4.2亿元的56.19%": the whole stands in the clause itself. */
function ofNamedWhole(figures: readonly Stated[], at: number): Share | null {
  const rate = figures[at]!;
  const [part, given] = [figures[at - 2], figures[at - 1]];
  if (rate.kind !== 'rate' || rate.approximate || !part || !given) return null;
  if (!/^的(?:比例|比重)?(?:约|为|达)?$/.test(rate.gap) || !/占[^，]*$/.test(given.before)) return null;
  if (part.kind !== given.kind || !commensurable(part.unit, given.unit) || /[；。]/.test(given.gap)) return null;
  const parts = countedParts(figures, given);
  return { rate, part, whole: '', given, ...(parts ? { parts } : {}) };
}

/** "基本支出中，人员经费1,406.2万元，公用经费222.24万元，人员经费占比86.35%": the part is named again, the whole before 中. */
function ofNamedPart(figures: readonly Stated[], at: number): Share | null {
  const rate = figures[at]!;
  const name = /^(\p{Script=Han}{2,12}?)占比(?:约|为|达到?)?$/u.exec(rate.before)?.[1];
  if (!name || rate.kind !== 'rate' || rate.approximate) return null;
  const part = figures.slice(0, at).filter((one) => bare(one.before).endsWith(name)).at(-1);
  const whole = part && /([^，；。：、]{2,12})中，?$/.exec(rate.sentence.text.slice(0, part.start - part.before.length))?.[1];
  return part && whole ? { rate, part, whole } : null;
}

/** "建议38件、提案52件，…其中办结61件，占67.8%": what is told side by side may be the whole together. */
function together(part: Stated, wholes: readonly Stated[]): readonly Amount[] {
  const all = [...new Set(wholes)];
  const beside = all.length > 1 && all.every((one) => one.sentence === all[0]!.sentence);
  const share = beside ? over(amountOf(part), total(all.map(amountOf))) : null;
  return share ? [share] : [];
}

/** "前三位为甲类172件、乙类80件、丙类50件，占总量的59.68%": what 、 joins may be the part together. */
function summed(reading: Reading, part: Stated, wholes: readonly Stated[]): readonly Amount[] {
  const list = joinedTo(reading.of(part.sentence), part);
  return list.flatMap((_, from) => wholes.map((whole) =>
    over(total(list.slice(from).map(amountOf)), amountOf(whole)))).filter((one) => one !== null);
}

function judge(reading: Reading, { rate, part, parts }: Share, wholes: readonly Stated[]): Problem[] {
  const readings = wholes.map((whole) => ({ whole, rate: over(amountOf(part), amountOf(whole)) })).filter((one) => one.rate !== null);
  if (parts && wholes[0]) {
    const share = over(total(parts.map(amountOf)), amountOf(wholes[0]));
    return !share || agrees(share, rate) ? [] : [differs(rate, share, reckoned`（${joined(parts)}）÷${wholes[0]}`)];
  }
  if (readings.length === 0
    || [...readings.map((one) => one.rate!), ...together(part, wholes), ...summed(reading, part, wholes)].some((one) =>
    agrees(one, rate))) return [];
  return [differs(rate, readings[0]!.rate!, reckoned`${part}÷${readings[0]!.whole}`)];
}

/** "共186个，…改造74个，占39.78%，剩余112个": what the part leaves of its whole. */
function restOf(reading: Reading, { rate, part }: Share, wholes: readonly Stated[]): Problem[] {
  const figures = reading.of(rate.sentence);
  const left = figures[figures.indexOf(rate) + 1];
  const whole = wholes.filter((one) => {
    const share = over(amountOf(part), amountOf(one));
    return share !== null && agrees(share, rate);
  });
  if (!left || new Set(whole.map(({ text }) => text)).size !== 1 || !/^(?:尚有|仍有|还有)?(?:剩余|其余|余下|还剩)(?:的)?$/.test(left.before)
    || left.approximate || left.kind !== part.kind || !commensurable(left.unit, part.unit)) return [];
  const computed = minus(amountOf(whole[0]!), amountOf(part));
  return agrees(computed, left) ? [] : [missums(left, computed, reckoned`${whole[0]!}－${part}`)];
}
