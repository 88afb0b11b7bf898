import { commensurable } from '../../../figures';
import { agrees, amountOf, everything, growth, magnitude, minus, over, plus } from '../amount';
import type { Amount } from '../amount';
import { besides, reckoned } from '../formula';
import type { Formula } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { comparing, perHead } from '../../prose/words';
import { changedSubject, says, subjectOf } from '../../prose/role';
import type { Sentence } from '../../prose/document';
import type { Reading, Stated } from '../../prose/reading';
import { differs, missums } from './problems';

const levels: ReadonlySet<Stated['role']> = new Set(['level', 'spent', 'budget', 'initial', 'adjusted', 'unspent',
  'carriedIn', 'received']);
const reaching = /(?:增加|提高|提升|上升|增长|增|下降|减少|降低|降|减|压减|扩大|扩充|扩容|扩|升|缩短|缩减|缩)(?:到|至|为)(?:\d{4}年(?:度|末|底)?的?)?$/;

interface Growth { readonly rate: Amount; readonly formula: Formula }

/** "较上年增加X万元，增长Y%": Y follows from this year's figure and X; "由A增加到B" likewise. */
export function growthRates(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((figure, at) => [
      ...(isChange(figure) || isCut(figures, at) ? ofChange(reading, figures, at) : []),
      ...(reaching.test(figure.before) ? fromTo(figures, at) : []),
    ]);
  });
}

const isChange = (figure: Stated): boolean => (figure.role === 'increase' || figure.role === 'decrease')
  && figure.kind !== 'rate' && figure.kind !== 'points' && !/^(?:、|[和及与])$/.test(figure.gap);

/** "较上年的96万元压减9.6万元": cut against a year, not from a budget. */
const isCut = (figures: readonly Stated[], at: number): boolean => figures[at]!.role === 'cut' && baseOf(figures, at) !== null;

const wayOf = ({ role }: Stated): 'increase' | 'decrease' => (role === 'increase' ? role : 'decrease');

function ofChange(reading: Reading, figures: readonly Stated[], at: number): Problem[] {
  const change = figures[at]!;
  const rate = rateAfter(figures, at);
  if (change.approximate) return [];
  if (rate && rate.role !== wayOf(change)) {
    return [{ ...differs(rate, amountOf(rate), besides(change, rate)), expected: change.role === 'increase' ? '增长' : '下降',
      message: texts.direction(change.before + change.text, rate.before + rate.text), formula: '' }];
  }
  const found = nowsOf(reading, figures, at);
  const base = baseOf(figures, at) ?? baseAfter(figures, at);
  const nows = found.filter((one) => one !== base);
  return [...amountProblems(change, nows, base), ...(rate && !rate.approximate ? rateProblems(change, rate, nows, base) : [])];
}

function amountProblems(change: Stated, nows: readonly Stated[], base: Stated | null): Problem[] {
  if (!base || nows.length === 0) return [];
  const differences = nows.map((now) => ({ now, amount: magnitude(minus(amountOf(now), amountOf(base))) }));
  if (differences.some(({ amount }) => agrees(amount, change))) return [];
  return [missums(change, differences[0]!.amount, reckoned`|${differences[0]!.now}－${base}|`)];
}

function rateProblems(change: Stated, rate: Stated, nows: readonly Stated[], base: Stated | null): Problem[] {
  const onBase = base && over(amountOf(change), amountOf(base));
  const readings: Growth[] = base ? (onBase ? [{ rate: onBase, formula: reckoned`${change}÷${base}` }] : [])
    : nows.map((now) => fromNow(now, change)).filter((one) => one !== null);
  if (readings.length === 0 || readings.some((one) => agrees(one.rate, rate))) return [];
  return [differs(rate, readings[0]!.rate, readings[0]!.formula)];
}

/** X ÷ (now ∓ X) as 1 ÷ (now ÷ X ∓ 1), so each figure enters once (rounding.md §2.5). */
function fromNow(now: Stated, change: Stated): Growth | null {
  const ratio = over(amountOf(now), amountOf(change));
  if (!ratio) return ofNothing(now, change);
  const increase = change.role === 'increase';
  const rate = over(everything, increase ? minus(ratio, everything) : plus(ratio, everything));
  if (!rate || rate.range.lo.isNegative()) return null;
  return { rate, formula: reckoned`${change}÷（${now}${increase ? '－' : '＋'}${change}）` };
}

/** A change of 0.00 cannot divide: then it enters twice, which only widens the range. */
function ofNothing(now: Stated, change: Stated): Growth | null {
  const rate = over(amountOf(change), minus(amountOf(now), amountOf(change)));
  return rate && { rate, formula: reckoned`${change}÷${now}` };
}

/** The growth rate that follows a change directly: "…82.77万元，增长4.73%". */
function rateAfter(figures: readonly Stated[], at: number): Stated | null {
  const next = figures[at + 1];
  const base = next && same(next, figures[at]!) && /^（(?:上年|去年|\d{4}年)/.test(next.gap);
  // "减少182.28万元（上年3,260.11万元），下降5.59%".
  if (base) {
    const later = figures[at + 2];
    return later && isChangeRate(later) && /^）/.test(later.gap) && changedSubject(later.before) === '' ? later : null;
  }
  const told = next && isChangeRate(next) && !/^、|[；。]|其中/.test(next.gap);
  return told && changedSubject(next.before) === '' ? next : rateBefore(figures, at);
}

const isChangeRate = (figure: Stated): boolean =>
  figure.kind === 'rate' && (figure.role === 'increase' || figure.role === 'decrease');

/** "较上年同期增长9.12%，增收7,223万元": the rate is told first. */
function rateBefore(figures: readonly Stated[], at: number): Stated | null {
  const [rate, change, now] = [figures[at - 1], figures[at]!, figures[at - 2]];
  if (now && same(now, change) && !isLevel(now) && !isWhole(now)) return null;
  const goesOn = /^，(?:同比|环比|(?:较|比)上年(?:同期)?)?(?:净?增收|净?增加|净增|增支|减收|减支|减少)$/;
  return rate && isChangeRate(rate) && rate.role === change.role && goesOn.test(change.gap)
    && comparing.test(rate.before) && changedSubject(rate.before) === '' ? rate : null;
}

const same = (a: Stated, b: Stated): boolean => a.kind === b.kind && commensurable(a.unit, b.unit);

/** This year's figures the change may be meant of: those before it in its item, else those of the sentence before. */
function nowsOf(reading: Reading, figures: readonly Stated[], at: number): readonly Stated[] {
  const change = figures[at]!;
  const subject = changedSubject(change.before);
  const item = inItem(figures, at, subject);
  // "年销售收入6,510万元，平均每家155万元，比上年增加630万元": an amount for each stands aside.
  const head = item.find((one) => !perHead.test(one.before)) ?? item[0];
  if (item.length > 0) return subject === '' ? item.filter((one) => one === item[0] || one === head || isHeadOf(one, item[0]!)) : item;
  const { sentence } = change;
  if (!/^(?:与|和|同|较|比|相比|对比)/.test(sentence.text)) return [];
  const levelsOf = (one: Sentence): readonly Stated[] => reading.of(one).filter((figure) => same(figure, change) && isLevel(figure));
  const before = reading.block(sentence.block).filter((one) => one.index < sentence.index).reverse();
  const candidates = before.slice(0, 1).flatMap(levelsOf);
  // What stands before a list of parts is what they are of.
  if (subject === '') return /^其中/.test(before[0]?.text ?? '') ? before.slice(0, 2).flatMap(levelsOf) : candidates;
  const named = [...before, ...sectionBefore(reading, sentence)].flatMap(levelsOf).filter((one) => says(one.before, subject));
  return named.length > 0 ? named : candidates.filter((one) => subject.includes(subjectOf(one.before)));
}

/** The sentences of the paragraph before, under the same heading. */
function sectionBefore(reading: Reading, sentence: Sentence): readonly Sentence[] {
  return reading.block(sentence.block - 1).filter((one) => one.part === sentence.part && one.headings.join() === sentence.headings.join());
}

/** Levels before the change up to the last ；, and beyond it where the item only goes on comparing ("；比年初预算减少…"). */
function inItem(figures: readonly Stated[], at: number, subject: string): readonly Stated[] {
  const change = figures[at]!;
  const goesOn = subject === '' && comparing.test(change.before);
  const item: Stated[] = [];
  for (let index = at; index > 0; index -= 1) {
    if (/；/.test(figures[index]!.gap) && (item.length > 0 || !goesOn)) return item;
    const earlier = figures[index - 1]!;
    if (same(earlier, change) && isLevel(earlier) && !insideBracket(earlier, change)) item.push(earlier);
  }
  return item;
}

/** "总额A万元，其中：…B万元，同比增加X万元": the change may be the whole's as well as the last part's. */
const isHeadOf = (head: Stated, part: Stated): boolean => /其中/.test(part.sentence.text.slice(head.end, part.start));

const isLevel = (figure: Stated): boolean => levels.has(figure.role) && !isBase(figure) && !isWhole(figure);

/** "占年初预算数9,466万元的90.9%". */
const isWhole = (figure: Stated): boolean => /占|完成/.test(figure.before) && /^的$/.test(figure.after);

/** Inside a bracket that closes before the change stand parts, not what changed. */
function insideBracket(figure: Stated, change: Stated): boolean {
  const between = change.sentence.text.slice(figure.end, change.start);
  return (between.match(/）/g)?.length ?? 0) > (between.match(/（/g)?.length ?? 0);
}

const isBase = (figure: Stated): boolean =>
  /(?:较|比|与)[^，；]{0,8}(?:上年|去年|\d{4}年|预算)|上年(?!结转|末)|去年/.test(figure.before) || isNamedBase(figure);

/** "与年初预算数2,800.00万元相比". */
const isNamedBase = (figure: Stated): boolean => /^(?:相比|相较|比较)/.test(figure.after) && /与|和|同|较|比/.test(figure.before);

/** "较年初净增35.5万元": measured by the budget the year began with. */
const ofYearStart = /^(?:较|比|与|同)年初(?:批复|安排)?(?:预算)?(?:数|安排)?(?:相比)?(?:净)?\p{Script=Han}{1,3}(?:了)?$/u;

/** Last year's figure where it is told: "较2023年…37.90万元减少8.5万元". */
function baseOf(figures: readonly Stated[], at: number): Stated | null {
  const earlier = figures[at - 1];
  const firsts = ofYearStart.test(figures[at]!.before) ? figures.slice(0, at).filter((one) => one.role === 'initial'
    && same(one, figures[at]!)) : [];
  if (firsts.length === 1 && !firsts[0]!.approximate) return firsts[0]!;
  if (!earlier || !levels.has(earlier.role)) return null;
  const year = /\d{4}年.*(?:比|较|与|同)(\d{4})年/.exec(figures[at]!.before)?.[1];
  // "2022年预算838.6万元，2023年预算比2022年增加66.9万元".
  if (year !== undefined && same(earlier, figures[at]!) && earlier.before.includes(`${year}年`)
    && !earlier.approximate) return earlier;
  return same(earlier, figures[at]!) && isBase(earlier) && !/[；。]/.test(figures[at]!.gap)
    && (comparing.test(earlier.before) || isNamedBase(earlier)) ? earlier : null;
}

/** "比上年增加12天，上年为326天", "…，增长9.48%（上年为2,600万元）". */
function baseAfter(figures: readonly Stated[], at: number): Stated | null {
  const rate = rateAfter(figures, at);
  const later = figures[at + (rate && rate === figures[at + 1] ? 2 : 1)];
  return later && same(later, figures[at]!)
      && /^(?:上年|去年|上一年|年初|期初|\d{4}年)(?:同期|度|末|底)?(?:数)?(?:为|是|：)?$/.test(later.before)
      && /^[，（]/.test(later.gap)
      && (comparing.test(figures[at]!.before) || /^（/.test(later.gap)) ? later : null;
}

/** "由2.8%降至1.5%，下降1.3个百分点", "由A万元增加到B万元，增长Y%". */
function fromTo(figures: readonly Stated[], at: number): Problem[] {
  const to = figures[at]!;
  const from = figures[at - 1];
  if (!from || !same(from, to) || !/(?:由|从)[^，；]*$/.test(from.before)) return [];
  const [first, second] = [figures[at + 1], figures[at + 2]];
  if (!first || !follows(first)) return [];
  // "…，增产26公斤，增幅7.39%": the difference, then its rate.
  const both = same(first, to) && second !== undefined && second.kind === 'rate' && follows(second) && changedSubject(second.before) === '';
  return [...changeOf(from, to, first), ...(both ? changeOf(from, to, second) : [])];
}

const follows = (told: Stated): boolean => (told.role === 'increase' || told.role === 'decrease'
  || /^(?:净)?新增(?:了)?$/.test(told.before) || (told.kind === 'rate' && /(?:增长|下降|减少)率(?:为|达到?)?$/.test(told.before)))
    && !/[；。]/.test(told.gap) && !told.approximate;

function changeOf(from: Stated, to: Stated, told: Stated): Problem[] {
  const difference = magnitude(minus(amountOf(to), amountOf(from)));
  if (told.kind === 'points' && to.kind === 'rate')
    return agrees(difference, told) ? [] : [differs(told, difference, reckoned`|${to}－${from}|`)];
  if (to.kind === 'rate') return [];
  if (same(told, to)) return agrees(difference, told) ? [] : [missums(told, difference, reckoned`|${to}－${from}|`)];
  if (told.kind !== 'rate') return [];
  const change = growth(amountOf(to), amountOf(from));
  const computed = change && magnitude(change);
  return !computed || agrees(computed, told) ? [] : [differs(told, computed, reckoned`|${to}－${from}|÷${from}`)];
}
