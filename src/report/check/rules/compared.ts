import { commensurable } from '../../../figures';
import { agrees, amountOf, growth, magnitude, minus } from '../amount';
import { besides, reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { changedSubject, compatible, subjectOf } from '../../prose/role';
import type { Reading, Stated } from '../../prose/reading';
import { differs, missums } from './problems';

/** Two years' figures side by side: "受理86件，上年为72件，增长19.44%", "96.2%，上年为91.5%，提高4.7个百分点", "与上年1.86万元持平". */
export function comparedYears(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((figure, at) =>
      [...changeOf(figures, at), ...between(figures, at), ...series(figures, at), ...level(figures, at, figure)]);
  });
}

interface Pair { readonly now: Stated; readonly base: Stated }

const earlierYear = /上年|去年|上一年|同期/;
const yearOf = (figure: Stated): number | null => Number(/(\d{4})年(?!.*\d{4}年)/.exec(figure.before)?.[1] ?? NaN) || null;
const alike = (a: Stated, b: Stated): boolean => a.kind === b.kind && commensurable(a.unit, b.unit);
const usable = (figure: Stated): boolean => !figure.approximate && figure.bound === null;

const aside: ReadonlySet<Stated['role']> = new Set(['over', 'under', 'ofTarget', 'completion', 'share']);

const changes: ReadonlySet<Stated['role']> = new Set(['increase', 'decrease', 'added', 'cut', 'saved', 'plan']);

/** The one pair of this year and the year before among the two figures told just before a change. */
function pairBefore(figures: readonly Stated[], at: number): Pair | null {
  // How far a target was passed, or how much of it was done, may be told between them.
  const [first, second] = figures.slice(0, at).filter((one) => !aside.has(one.role)).slice(-2);
  if (!first || !second || !alike(first, second) || !usable(first) || !usable(second)) return null;
  if (/[；。]|其中/.test(first.sentence.text.slice(first.end, figures[at]!.start))) return null;
  if ([first, second].some((one) => changes.has(one.role))) return null;
  const [a, b] = [
    subjectOf(first.before.replace(/上年|去年|上一年|同期|较|比|与|同/g, '')),
    subjectOf(second.before.replace(/上年|去年|上一年|同期|较|比|与|同/g, '')),
  ];
  if (!compatible(a, b)) return null;
  if (isBefore(second, first)) return { now: first, base: second };
  // "…0.82毫克（上年1.00毫克），总磷0.14毫克，下降12.5%": the bracket belongs to what stands before it.
  // "门诊209.84元，上年为205.9元，住院9,128.9元，下降1.8%": a base that names nobody is of what stands before it.
  const owner = figures[figures.indexOf(first) - 1];
  if (owner && a === '' && b !== '' && alike(owner, first) && usable(owner) && !/[；。]/.test(first.gap)) return null;
  return isBefore(first, second) && !/^[^（]*）/.test(first.sentence.text.slice(first.end, second.start))
    ? { now: second, base: first } : null;
}

function isBefore(base: Stated, now: Stated): boolean {
  if (earlierYear.test(now.before)) return false;
  if (earlierYear.test(base.before)) return true;
  const [a, b] = [yearOf(base), yearOf(now)];
  if (a !== null && b === null) return /(?:较|比|与|和|同)[^，；]{0,4}\d{4}年/.test(base.before);
  return a !== null && b !== null && a === b - 1;
}

function changeOf(figures: readonly Stated[], at: number): Problem[] {
  const told = figures[at]!;
  if ((told.role !== 'increase' && told.role !== 'decrease') || !usable(told) || changedSubject(told.before) !== '') return [];
  const pair = pairBefore(figures, at);
  if (!pair) return [];
  const { now, base } = pair;
  const points = told.kind === 'points';
  if (points ? now.kind !== 'rate' : told.kind !== 'rate' || now.kind === 'rate') return [];
  const change = points ? minus(amountOf(now), amountOf(base)) : growth(amountOf(now), amountOf(base));
  if (!change) return [];
  const formula = points ? reckoned`${now}－${base}` : reckoned`（${now}－${base}）÷${base}`;
  const problem = differs(told, magnitude(change), formula);
  const up = told.role === 'increase';
  // "…91.26万人次，日均2,593人次，比2023年的83.5万人次增长": another amount of the sentence may be meant.
  if (!points && figures.slice(0, at).some((one) => isMeant(one, pair, told))) return [];
  if (up ? change.range.hi.lt(0) : change.range.lo.gt(0)) {
    return [{ ...problem, expected: up ? '下降' : '增长', formula: '', message: texts.compared(now.text, base.text, told.before + told.text) }];
  }
  return agrees(magnitude(change), told) ? [] : [problem];
}

/** Whether an amount told besides gives the change on the base. */
function isMeant(one: Stated, { now, base }: Pair, told: Stated): boolean {
  if (one === now || one === base || !alike(one, base) || !usable(one) || changes.has(one.role)) return false;
  const change = growth(amountOf(one), amountOf(base));
  return change !== null && agrees(magnitude(change), told);
}

/** "2021年120万元、2022年150万元、2023年180万元，2023年较2022年增长20%". */
function series(figures: readonly Stated[], at: number): Problem[] {
  const rate = figures[at]!;
  const years = /(\d{4})年度?(?:较|比)(\d{4})年度?[^，]{0,4}(?:增长|下降|增加|减少)/.exec(rate.before);
  if (!years || rate.kind !== 'rate' || !usable(rate)) return [];
  const of = (year: string): readonly Stated[] =>
    figures.slice(0, at).filter((one) => yearOf(one) === Number(year) && one.kind !== 'rate' && usable(one));
  const [now, base] = [of(years[1]!), of(years[2]!)];
  if (now.length !== 1 || base.length !== 1 || !alike(now[0]!, base[0]!)) return [];
  const change = growth(amountOf(now[0]!), amountOf(base[0]!));
  const computed = change && magnitude(change);
  return !computed || agrees(computed, rate) ? [] : [differs(rate, computed, reckoned`（${now[0]!}－${base[0]!}）÷${base[0]!}`)];
}

/** "公务接待费支出1.86万元，与上年1.86万元持平". */
function level(figures: readonly Stated[], at: number, base: Stated): Problem[] {
  const now = figures[at - 1];
  if (
    !/^(?:相)?持平/.test(base.after) || !/与|和|同|较|比/.test(base.before) || !now || !alike(now, base) || !usable(now)
    || !usable(base)
  ) return [];
  if (/[；。]/.test(base.gap) || base.range.intersects(now.range)) return [];
  const expected = now.range.lo.gt(base.range.hi) ? '增加' : '减少';
  return [{
    ...differs(base, amountOf(now), besides(now, base)),
    reported: '持平',
    expected,
    message: texts.compared(now.text, base.text, '持平'),
    formula: '',
    range: null,
  }];
}

/** "城区68.4%，郊区仅33.5%，二者相差34.9个百分点". */
function between(figures: readonly Stated[], at: number): Problem[] {
  const told = figures[at]!;
  const [a, b] = figures.slice(0, at).filter((one) => told.kind !== 'points' || one.kind === 'rate').slice(-2);
  if (!a || !b || b !== figures[at - 1] || !/^）?，?(?:二者|两者|前后)?相差$/.test(told.gap) || ![a, b, told].every(usable)
    || !alike(a, b) || /[；。]/.test(b.gap)
    || !(alike(a, told) || (told.kind === 'points' && a.kind === 'rate'))) return [];
  const computed = magnitude(minus(amountOf(a), amountOf(b)));
  return agrees(computed, told) ? [] : [missums(told, computed, reckoned`|${a}－${b}|`)];
}
