import { commensurable } from '../../../figures';
import type { Reading, Stated } from '../../prose/reading';

/** A share with the figure it is told of, and the words or the figure that say what it is of. */
export interface Share {
  readonly rate: Stated;
  readonly part: Stated;
  readonly whole: string;
  readonly given?: Stated;
  /** "两项占…": the figures that are the part together. */
  readonly parts?: readonly Stated[];
}

const isBefore = (one: Stated, other: Stated): boolean => one.sentence.index < other.sentence.index
  || (one.sentence === other.sentence && one.end <= other.start);

/** A change is no whole of what did not change. */
const isChange = ({ role }: Stated): boolean => role === 'increase' || role === 'decrease';

/** Figures that may be the whole: named by the same words in this document, or heading the list. */
export function wholesOf(reading: Reading, { part, rate, whole, given }: Share): readonly Stated[] {
  if (given) return [given];
  const alike = (one: Stated): boolean => one.kind === part.kind && commensurable(one.unit, part.unit) && one !== part
    && (isChange(part) || !isChange(one));
  if (/^(?:全部|实际)?到位(?:资金)?$/.test(whole)) return reading.of(rate.sentence).filter((one) => alike(one)
    && one.role === 'received');
  if (whole !== '') return namedWholes(reading.figures.filter((one) => alike(one) && one.sentence.part === rate.sentence.part),
    part, whole);
  const figures = reading.of(rate.sentence);
  const before = figures.filter((one) => alike(one) && one.end < part.start);
  const marker = Math.max(rate.sentence.text.lastIndexOf('其中', part.start), rate.sentence.text.lastIndexOf('：', part.start));
  const heads = before.filter((one) => one.end <= marker);
  const inherited = marker < 0 ? wholeBefore(figures, part) : null;
  if (inherited) return [...namedWholes(reading.figures.filter((one) => alike(one) && one.sentence.part === rate.sentence.part),
    part, inherited), ...heads];
  const goesOn = marker < 0 ? null : wholeBefore(figures.filter((one) => one.start > marker), part);
  // "其中老年人21.8万人…；80岁以上3.27万人，占老年人口的15%；独居1.96万人，占9%": of what was named last, not of the head.
  const ofThat = goesOn ? namedWholes(reading.figures.filter((one) => alike(one) && one.sentence.part === rate.sentence.part),
    part, goesOn) : [];
  if (heads.length > 0) return goesOn && ofThat.length === 0 ? [] : [...ofThat, ...heads];
  if (goesOn) return ofThat;
  const group = groupOf(figures, part);
  if (group) return [group];
  const among = /(?:^|[，；。])(\p{Script=Han}{2,8})中，?\p{Script=Han}*(?:（[^）]*）\p{Script=Han}*)?$/u.exec(part.gap)?.[1];
  if (among && part.kind === 'count') return reading.block(rate.sentence.block).flatMap((one) => reading.of(one))
    .filter((one) => alike(one) && isBefore(one, part) && one.before.includes(among) && one.range.hi.gte(part.range.lo));
  const earlier = reading.block(rate.sentence.block).find((one) => one.index === rate.sentence.index - 1);
  if (!earlier) return [];
  const list = earlier.text.indexOf('其中');
  if (/^其中/.test(rate.sentence.text)) return reading.of(earlier).filter(alike);
  return list > 0 && before.length === 0 ? reading.of(earlier).filter((one) => alike(one) && one.end <= list) : [];
}

/** "1,852名护林员中55岁以上的有713人，占38.5%", "抽查设备326台，…的47台，占14.42%": some of a group told just before. */
function groupOf(figures: readonly Stated[], part: Stated): Stated | null {
  const people = (one: Stated): boolean => /^[人名位]$/.test(one.unit.text);
  const before = figures.filter((one) => one.end < part.start && one.kind === part.kind
    && (commensurable(one.unit, part.unit) || (people(one) && people(part)))
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
    || (isAll.test(one.before) && !isOfPart(one) && core(whole).length >= 2 && core(one.before) === core(whole)
      && one.range.hi.gte(part.range.lo))));
}

/** "税收返还和转移支付" is more than 转移支付, and what says more than the name ("专项转移支付") and is less than the part is less than it. */
function isNamed(one: Stated, part: Stated, whole: string): boolean {
  const [name, wanted] = [bare(one.before), bare(whole)];
  // "设计灌溉面积42.6万亩，…，占设计面积的90%", "签约38.6万人，…，占签约人数的6.99%": the same, said in short.
  if (one.sentence === part.sentence && wanted.length >= 4 && !name.endsWith(wanted) && name.includes(wanted.slice(0, 2))
    && name.endsWith(wanted.slice(-2))
    && one.range.hi.gte(part.range.lo)) return true;
  if (/^[万亿]?[人名户]/.test(one.unit.text) && one.sentence === part.sentence && name.endsWith(wanted.replace(/(?:人数|户数|总数)$/, ''))
    && /(?:人数|户数)$/.test(wanted) && wanted.length >= 4 && one.range.hi.gt(part.range.hi)) return true;
  if (!name.endsWith(wanted)) return false;
  const more = name.slice(0, name.length - wanted.length);
  return more === '' || (!/[和及与、]$/.test(more) && one.range.hi.gte(part.range.lo));
}

/** Under a heading or words of one kind of spending "全年支出" is that kind's. */
const isOfPart = (one: Stated): boolean =>
  /项目|基本|专项|公用|人员|三公|采购/.test((one.sentence.headings.at(-1) ?? '') + one.sentence.text.slice(0, one.start - one.before.length));

const isAll = /总|合计|全年|本年|当年|年度/;
/** What a name is of, without the words that say it is all of it. */
const core = (name: string): string => name.replace(new RegExp(['\\d{4}年度?', '(?:本|当|全)年度?', '年度', '全部', '实际',
  '我?(?:部门|单位|局|中心|院|校)', '决算', '累计', '共计?',
  '合计', '总[计额数量]?', '完成', '实现', '达到?', '[为是均的：]'].join('|'), 'g'), '');

/** A name without the words that only say it is all of it, or that it was reached. */
export const bare = (name: string): string => name.replace(/(?:为|是|达到?|累计|完成|实现|合计|总额|总计|共计|共|总数|总量|均|：)*$/, '');
