import { commensurable } from '../../../figures';
import { agrees, amountOf, everything, minus, over, total } from '../amount';
import type { Amount } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import { namedRates } from '../../prose/rates';
import type { NamedRate } from '../../prose/rates';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from './problems';

interface Quotient { readonly part: Stated; readonly whole: Stated; readonly rate: Amount }

/** "到位率95%", "有效回收率96%", "在职人员控制率95%": rates whose name says which two figures of the passage they are of. */
export function ratesByName(reading: Reading): readonly Problem[] {
  return reading.figures.flatMap((rate) => {
    if (rate.kind !== 'rate' || rate.approximate || rate.bound) return [];
    const named = namedRates.filter((one) => one.rate.test(rate.before));
    const own = reading.of(rate.sentence);
    const told = [own, around(reading, rate)].flatMap((figures) => named.filter((one) => pairs(one, figures).length > 0))[0];
    const judged = told ? judge(rate, told, around(reading, rate), own) : named.length > 0 ? [] : ofScore(own, rate);
    return judged.length > 0 ? judged : ofDeed(own, rate);
  });
}

/** "总长3,126公里，其中已防渗1,852公里，防渗率59.2%": a rate named as the deed that was told just before it, of what stands before 其中. */
function ofDeed(figures: readonly Stated[], rate: Stated): Problem[] {
  const at = figures.indexOf(rate);
  const [whole, part] = [figures[at - 2], figures[at - 1]];
  const deed = /^(\p{Script=Han}{2,4})率(?:为|达到?)?$/u.exec(rate.before)?.[1];
  if (!deed || !whole || !part || !alike(part, whole) || !commensurable(part.unit, whole.unit)
    || [whole, part].some((one) => one.approximate || one.bound !== null) || !/^，/.test(rate.gap)) return [];
  const told = part.before.replace(/^其中|^[^，]*中(?=\p{Script=Han})|：|已|完成|实现|的$/gu, '');
  const among = /^，?(?:其中)：?|^[^，；]{1,12}中，?/.test(part.gap);
  // Without 其中 only the very deed, right after what it was done to: "荐购5,120册，采纳4,403册，采纳率86%".
  if (!(among ? told === deed || isShort(deed, told) : told === deed && (part.kind === 'count' || /总|共/.test(whole.before))
    && /^，/.test(part.gap)
    && part.range.lo.lte(whole.range.hi))) return [];
  const computed = over(amountOf(part), amountOf(whole));
  return !computed || agrees(computed, rate) ? [] : [differs(rate, computed, reckoned`${part}÷${whole}`)];
}

/** "网上办理" for short in 网办率. */
const isShort = (short: string, full: string): boolean => {
  let at = 0;
  for (const mark of full) if (mark === short[at]) at += 1;
  return at === short.length && full.length <= short.length * 2 && full.startsWith(short[0]!);
};

/** "产出类指标34.6分（满分35分），得分率98.86%": a score of the points told with it. */
function ofScore(figures: readonly Stated[], rate: Stated): Problem[] {
  const at = figures.indexOf(rate);
  const pair = [figures[at - 2], figures[at - 1]].filter((one) => one !== undefined);
  const points = pair.filter((one) => /(?:满分|总分|分值|权重)(?:为|是|：)?$/.test(one.before));
  const score = pair.find((one) => one !== points[0]);
  if (!/得分率(?:为|达到?|是)?$/.test(rate.before) || points.length !== 1 || !score
    || pair.some((one) => one.kind !== 'score' || one.approximate || one.bound !== null)) return [];
  if (/[；。]/.test(pair[1]!.gap + rate.gap) || /扣/.test(score.before)) return [];
  const computed = over(amountOf(score), amountOf(points[0]!));
  return !computed || agrees(computed, rate) ? [] : [differs(rate, computed, reckoned`${score}÷${points[0]!}`)];
}

/** The figures told with a rate: its sentence, and the sentence before where that one belongs to the same passage. */
function around(reading: Reading, rate: Stated): readonly Stated[] {
  const { sentence } = rate;
  const own = reading.of(sentence);
  const earlier = reading.block(sentence.block).find((one) => one.index === sentence.index - 1);
  const figures = [...(earlier ? reading.of(earlier) : []), ...own];
  return figures.filter((one) => one !== rate && !one.approximate && one.bound === null && one.kind !== 'rate'
    && one.kind !== 'points'
    && one.role !== 'over' && one.role !== 'under');
}

/**
 * The part and its rate in one item (the whole may be told before): no ； stands between them, and no 其中 after which a part is
 * spoken of.
 */
function together(one: Stated, rate: Stated): boolean {
  const { text } = rate.sentence;
  const between = one.sentence === rate.sentence ? text.slice(Math.min(one.end, rate.end), Math.max(one.start, rate.start))
    : text.slice(0, rate.start);
  return !/；|其中/.test(between);
}

/** "县级资金到位率": of money from there alone. */
const source = /中央|省级?|市级|[县区]级|本级|上级|财政|自筹|配套|社会/;

/** Both figures must be told by the words the name asks for; any pair of the passage that gives the rate is the one meant. */
function judge(rate: Stated, named: NamedRate, figures: readonly Stated[], all: readonly Stated[]): Problem[] {
  if (named.oneUnit && figures.some((one) => /部分|基本/.test(one.before))) return [];
  const own = figures.filter((one) => one.sentence === rate.sentence);
  const pool = pairs(named, own).length > 0 ? own : figures;
  const origin = source.exec(rate.before)?.[0];
  const found = pairs(named, pool).filter(({ part, whole }) => together(part, rate) && !hasNearer(named, all, part, whole)
    && (origin === undefined || (part.before.includes(origin) && whole.before.includes(origin))));
  if (found.length === 0 || [...found.map((one) => one.rate), ...summed(named, found)].some((one) => agrees(one, rate))
    || (pool !== own && quotients(figures).some((one) => agrees(one, rate)))) return [];
  const { part, whole, rate: computed } = found.at(-1)!;
  return [differs(rate, computed, named.saved ? reckoned`1－${part}÷${whole}` : reckoned`${part}÷${whole}`)];
}

/** "A目标为9处…；B目标不少于64处，实际完成66处，完成率103.13%": a bound told between the two is what the part is of. */
const hasNearer = (named: NamedRate, all: readonly Stated[], part: Stated, whole: Stated): boolean => all.some((one) => one.bound !== null
  && one.start > whole.start && one.end <= part.start && alike(part, one) && told(named.whole, one));

/** "非常满意198份、满意71份", "第一批620万元，第二批380万元": parts and wholes may be told piece by piece, and be meant together. */
function summed(named: NamedRate, found: readonly Quotient[]): readonly Amount[] {
  if (named.saved) return [];
  const [parts, wholes] = [[...new Set(found.map(({ part }) => part))], [...new Set(found.map(({ whole }) => whole))]];
  const all = (figures: readonly Stated[]): Amount => total(figures.map(amountOf));
  const readings = [...wholes.map((whole) => [all(parts), amountOf(whole)] as const),
    ...parts.map((part) => [amountOf(part), all(wholes)] as const), [all(parts), all(wholes)] as const];
  return readings.flatMap(([part, whole]) => over(part, whole) ?? []);
}

const alike = (a: Stated, b: Stated): boolean =>
  a !== b && a.kind === b.kind
    && (commensurable(a.unit, b.unit) || (a.kind === 'count' && a.unit.dimension === b.unit.dimension));

function pairs(named: NamedRate, figures: readonly Stated[]): Quotient[] {
  return figures.filter((part) => told(named.part, part) && (!named.saved || part.kind === 'money')).flatMap((part) =>
    figures.filter((whole) => alike(whole, part) && told(named.whole, whole)
      && (!named.oneUnit || commensurable(whole.unit, part.unit))).flatMap((whole) => {
      const quotient = over(amountOf(part), amountOf(whole));
      return quotient ? [{ part, whole, rate: named.saved ? minus(everything, quotient) : quotient }] : [];
    }));
}

/** The words before a figure, and those right after it ("288份有效问卷"). */
const told = (words: RegExp, figure: Stated): boolean => words.test(`${figure.before}#${figure.after}`);

/** Every quotient of two like figures of the passage, and what it leaves of the whole. */
function quotients(figures: readonly Stated[]): readonly Amount[] {
  return figures.flatMap((part) => figures.filter((whole) => alike(part, whole)).flatMap((whole) => {
    const quotient = over(amountOf(part), amountOf(whole));
    return quotient ? [quotient, minus(everything, quotient)] : [];
  }));
}
