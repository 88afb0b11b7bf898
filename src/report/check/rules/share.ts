import { commensurable } from '../../../figures';
import type { Interval } from '../../../figures';
import { agrees, amountOf, minus, over, plus, total } from '../amount';
import type { Amount } from '../amount';
import { besides, joined, reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { subjectOf } from '../../prose/role';
import type { Sentence } from '../../prose/document';
import type { Reading, Stated } from '../../prose/reading';
import { countedParts, inTurn, joinedTo } from './in-turn';
import { wholeLists } from './whole-lists';
import { differs, missums } from './problems';

interface Share {
  readonly rate: Stated;
  readonly part: Stated;
  readonly whole: string;
  readonly given?: Stated;
  /** "两项占…": the figures that are the part together. */
  readonly parts?: readonly Stated[];
}

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
    if (rate.kind !== 'rate' || rate.role !== 'share' || rate.approximate
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
  const whole = /占(?!比)([^，]*?)(?:的比重|的比例|比重|比例|的)?(?:约|为|分别为|达|达到)?$/.exec(rate.before)?.[1] ?? '';
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

/** A change is no whole of what did not change. */
const isChange = ({ role }: Stated): boolean => role === 'increase' || role === 'decrease';

const isAmount = ({ kind }: Stated): boolean => kind === 'money' || kind === 'count' || kind === 'measure';

/** "占总投资4.2亿元的56.19%": the whole stands in the clause itself. */
function ofNamedWhole(figures: readonly Stated[], at: number): Share | null {
  const rate = figures[at]!;
  const [part, given] = [figures[at - 2], figures[at - 1]];
  if (rate.kind !== 'rate' || rate.approximate || !part || !given || !/^的(?:比例|比重)?(?:约|为|达)?$/.test(rate.gap) || !/占[^，]*$/.test(given.before)) return null;
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

/** Figures that may be the whole: named by the same words in this document, or heading the list. */
function wholesOf(reading: Reading, { part, rate, whole, given }: Share): readonly Stated[] {
  if (given) return [given];
  const alike = (one: Stated): boolean => one.kind === part.kind && commensurable(one.unit, part.unit) && one !== part
    && (isChange(part) || !isChange(one));
  if (/^(?:全部|实际)?到位(?:资金)?$/.test(whole)) return reading.of(rate.sentence).filter((one) => alike(one) && one.role === 'received');
  if (whole !== '') return namedWholes(reading.figures.filter((one) => alike(one) && one.sentence.part === rate.sentence.part), part, whole);
  const figures = reading.of(rate.sentence);
  const before = figures.filter((one) => alike(one) && one.end < part.start);
  const marker = Math.max(rate.sentence.text.lastIndexOf('其中', part.start), rate.sentence.text.lastIndexOf('：', part.start));
  const heads = before.filter((one) => one.end <= marker);
  const inherited = marker < 0 ? wholeBefore(figures, part) : null;
  if (inherited) return [...namedWholes(reading.figures.filter((one) => alike(one) && one.sentence.part === rate.sentence.part), part, inherited), ...heads];
  if (heads.length > 0) return heads;
  const goesOn = marker < 0 ? null : wholeBefore(figures.filter((one) => one.start > marker), part);
  if (goesOn) return namedWholes(reading.figures.filter((one) => alike(one)
    && one.sentence.part === rate.sentence.part), part, goesOn);
  const group = groupOf(figures, part);
  if (group) return [group];
  const earlier = reading.block(rate.sentence.block).find((one) => one.index === rate.sentence.index - 1);
  if (!earlier) return [];
  const list = earlier.text.indexOf('其中');
  if (/^其中/.test(rate.sentence.text)) return reading.of(earlier).filter(alike);
  return list > 0 && before.length === 0 ? reading.of(earlier).filter((one) => alike(one) && one.end <= list) : [];
}

/** "1,852名护林员中55岁以上的有713人，占38.5%", "抽查设备326台，…的47台，占14.42%": some of a group told just before. */
function groupOf(figures: readonly Stated[], part: Stated): Stated | null {
  const people = (one: Stated): boolean => /^[人名位]$/.test(one.unit.text);
  const before = figures.filter((one) => one.end < part.start && one.kind === part.kind && (commensurable(one.unit, part.unit) || (people(one) && people(part)))
    && !one.approximate && one.bound === null && one.range.hi.gte(part.range.lo));
  const last = before.at(-1);
  if (!last || part.kind !== 'count') return null;
  const between = part.sentence.text.slice(last.end, part.start);
  if (/^\p{Script=Han}{1,10}中，?[^，；。]*$/u.test(between)) return last;
  if (/的$/.test(part.before) && before.at(-1) === figures[figures.indexOf(part) - 1]
    && /^[^；。其]*，[^，；。]*$/.test(between)) return last;
  return before.length === 1 && /抽查|抽取|抽检|抽样|随机/.test(clauseOf(last)) && /^[^；。其]*，[^，；。]*$/.test(between) ? last : null;
}

const clauseOf = (one: Stated): string => one.sentence.text.slice(0, one.start).split(/[，；。：]/).at(-1)!;

/** "基本支出…，占总支出的46.71%；项目支出…，占53.29%": a share goes on with the whole named before it. */
function wholeBefore(figures: readonly Stated[], part: Stated): string | null {
  const named = figures.filter((one) => one.end < part.start && one.role === 'share')
    .map((one) => /占([^，]+?)(?:的比重|的比例|比重|比例|的)(?:约|为|达|达到)?$/.exec(one.before)?.[1] ?? '').at(-1);
  return named === undefined || named === '' ? null : named;
}

/** Figures named as the whole is: by the words themselves, or as all there is of it ("总支出", "本年支出合计"). */
function namedWholes(figures: readonly Stated[], part: Stated, whole: string): readonly Stated[] {
  return figures.filter((one) => !/占/.test(one.gap.slice(-6)) && (isNamed(one, part, whole)
    || (isAll.test(one.before) && !isOfPart(one) && core(whole).length >= 2 && core(one.before) === core(whole) && one.range.hi.gte(part.range.lo))));
}

/** "税收返还和转移支付" is more than 转移支付, and what says more than the name ("专项转移支付") and is less than the part is less than it. */
function isNamed(one: Stated, part: Stated, whole: string): boolean {
  const [name, wanted] = [bare(one.before), bare(whole)];
  if (!name.endsWith(wanted)) return false;
  const more = name.slice(0, name.length - wanted.length);
  return more === '' || (!/[和及与、]$/.test(more) && one.range.hi.gte(part.range.lo));
}

/** Under a heading or words of one kind of spending "全年支出" is that kind's. */
const isOfPart = (one: Stated): boolean =>
  /项目|基本|专项|公用|人员|三公|采购/.test((one.sentence.headings.at(-1) ?? '') + one.sentence.text.slice(0, one.start - one.before.length));


const isAll = /总|合计|全年|本年|当年|年度/;
/** What a name is of, without the words that say it is all of it. */
const core = (name: string): string => name.replace(new RegExp(['\\d{4}年度?', '(?:本|当|全)年度?', '年度', '全部', '实际', '我?(?:部门|单位|局|中心|院|校)', '决算', '累计', '共计?',
  '合计', '总[计额数量]?', '完成', '实现', '达到?', '[为是均的：]'].join('|'), 'g'), '');

/** A name without the words that only say it is all of it, or that it was reached. */
const bare = (name: string): string => name.replace(/(?:为|是|达到?|累计|完成|实现|合计|总额|总计|共计|共|总数|总量|均|：)*$/, '');

/** "建议38件、提案52件，…其中办结61件，占67.8%": what is told side by side may be the whole together. */
function together(part: Stated, wholes: readonly Stated[]): readonly Amount[] {
  const all = [...new Set(wholes)];
  const beside = all.length > 1 && all.every((one) => one.sentence === all[0]!.sentence);
  const share = beside ? over(amountOf(part), total(all.map(amountOf))) : null;
  return share ? [share] : [];
}

/** Where the shares of a whole list are right of its own sum and wrong of its head, that is one mistake and told once. */
function oncePerList(found: readonly { readonly share: Share; readonly problem: Problem }[]): Problem[] {
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
  const whole = wholes.filter((one) => { const share = over(amountOf(part), amountOf(one)); return share !== null && agrees(share, rate); });
  if (!left || new Set(whole.map(({ text }) => text)).size !== 1 || !/^(?:尚有|仍有|还有)?(?:剩余|其余|余下|还剩)(?:的)?$/.test(left.before)
    || left.approximate || left.kind !== part.kind || !commensurable(left.unit, part.unit)) return [];
  const computed = minus(amountOf(whole[0]!), amountOf(part));
  return agrees(computed, left) ? [] : [missums(left, computed, reckoned`${whole[0]!}－${part}`)];
}

/** Shares of one whole that is nowhere stated must allow one value for it. */
function implied(found: readonly Share[]): Problem[] {
  const groups = new Map<string, Share[]>();
  for (const share of found) {
    const key = `${share.whole === '' ? `${String(share.rate.sentence.index)}。` : String(share.rate.sentence.part)}/${share.whole}/${share.part.unit.key}`;
    groups.set(key, [...(groups.get(key) ?? []), share]);
  }
  return [...groups.values()].flatMap((group) => {
    const wholes = group.map((share) => ({ share, range: share.part.range.divide(share.rate.range) }))
      .filter((one): one is { share: Share; range: Interval } => one.range !== null);
    // Two shares may each be the wrong one; of three and more the odd one out is.
    if (wholes.length < 3) return [];
    const odd = wholes.filter((one) => wholes.filter((other) => other !== one && !other.range.intersects(one.range)).length > wholes.length / 2);
    return odd.map(({ share }) => ({ ...differs(share.rate, amountOf(share.rate), besides(share.part, share.rate)), expected: '', formula: '', range: null,
      message: texts.implied(share.whole || texts.allOfThem, share.rate.text) }));
  });
}

const bySentence = (found: readonly Share[]): readonly (readonly Share[])[] =>
  [...new Set(found.map(({ rate }) => rate.sentence))].map((sentence) => found.filter(({ rate }) => rate.sentence === sentence));

/** A list of parts with their shares and no whole: where all but one are shares of its sum, that one is wrong. */
function ofList(found: readonly Share[]): Problem[] {
  return bySentence(found).flatMap((list) => {
    if (list.length < 2 || list.some(({ part }) => part.kind !== list[0]!.part.kind || !commensurable(part.unit, list[0]!.part.unit))) return [];
    const whole = total(list.map(({ part }) => amountOf(part)));
    const readings = list.map((share) => ({ share, rate: over(amountOf(share.part), whole) }));
    const odd = readings.filter(({ share, rate }) => rate !== null && !agrees(rate, share.rate));
    if (odd.length !== 1) return [];
    const { share, rate } = odd[0]!;
    return [differs(share.rate, rate!, reckoned`${share.part}÷（${joined(list.map(({ part }) => part))}）`)];
  });
}
