import { commensurable, Decimal, Interval } from '../../../figures';
import { agrees, amountOf, growth, over, total } from '../amount';
import type { Amount } from '../amount';
import { besides, reckoned, series } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import type { Sentence } from '../../prose/document';
import { differs, missums } from './problems';

/** "中央与省级之比为4:1", "为标准的2.43倍", "比上年的2个翻了一番": how many times one figure is another. */
export function ratios(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return [...inColons(sentence, figures), ...figures.flatMap((told, at) => inTimes(figures, told, at)),
      ...doubled(sentence, figures)];
  });
}

const isUsable = (one: Stated): boolean => !one.approximate && one.bound === null && !one.value.isZero();
const alike = (a: Stated, b: Stated): boolean => a.kind === b.kind && commensurable(a.unit, b.unit);

/** 4:1, 5:3:2. */
const inTerms = String.raw`(\d+(?:\.\d+)?(?::\d+(?:\.\d+)?){1,3})`;
const told = new RegExp(`(?:比例|之比|配比)(?:大?约|接近|近|为|是|达到?|：)*${inTerms}|按(?:照)?${inTerms}(?:的比例)?`, 'g');

/** As many figures of one kind, joined in a list, as the ratio has terms: those told last before it, or right after 即. */
function inColons(sentence: Sentence, figures: readonly Stated[]): Problem[] {
  return [...sentence.text.matchAll(told)].flatMap((match) => {
    const terms = (match[1] ?? match[2]!).split(':');
    const from = match.index;
    // A line that breaks off within it may go on with further terms.
    if (/^：?(?:\d|$)/.test(sentence.text.slice(from + match[0].length))) return [];
    const rest = figures.filter((one) => one.start > from);
    const before = figures.filter((one) => one.end <= from && ['money', 'count', 'measure'].includes(one.kind));
    const own = match[2] === undefined ? lastList(before, terms.length, sentence.text, from)
      : /^[^，；。\d]{0,6}，(?:即|其中)/.test(sentence.text.slice(from + match[0].length))
        ? listed(rest.slice(0, terms.length), terms.length) : null;
    if (!own || holds(own, terms) || [...own].reverse().every((one, index) => one === own[index])) return [];
    const ratio = terms.join(':');
    const least = own.reduce((a, b) => (amountOf(b).value.lt(amountOf(a).value) ? b : a));
    const said = own.map((one) => amountOf(one).value.div(amountOf(least).value).toDecimalPlaces(2).toFixed()).join(':');
    const at = own[0]!;
    return [{ ...differs(at, amountOf(at), besides(...own)), reported: ratio, expected: said, formula: series(own, ':').text,
      paragraph: sentence.paragraphs[from]!, range: null, message: texts.ratio(series(own, ':').text, said, ratio) }];
  });
}

/** The figures joined last before the ratio: by 、 or 和, or each with its name after a ， or ；. */
function lastList(before: readonly Stated[], count: number, text: string, from: number): readonly Stated[] | null {
  const last = before.at(-1);
  if (!last || /[。]/.test(text.slice(last.end, from)) || /率|占/.test(text.slice(last.end, from))) return null;
  const own = before.filter((one) => alike(one, last) && !/^(?:共计?|合计|总计)(?:为)?$/.test(one.before));
  return listed(own.slice(-count), count);
}

function listed(own: readonly Stated[], count: number): readonly Stated[] | null {
  const [first] = own;
  return first && own.length === count && own.every((one) => isUsable(one) && alike(one, first))
    && own.slice(1).every((one) => /^[，、；和与及]/.test(one.gap)) && first.role === own.at(-1)!.role ? own : null;
}

/** In either order; each term may have been rounded to the places it shows, the least of them is the measure. */
function holds(own: readonly Stated[], terms: readonly string[]): boolean {
  if (areShares(own, terms)) return true;
  return [own, [...own].reverse()].some((figures) => {
    const values = terms.map((term) => new Decimal(term));
    const least = values.reduce((at, value, index) => (value.lt(values[at]!) ? index : at), 0);
    return terms.every((term, index) => {
      if (index === least) return true;
      const quotient = over(amountOf(figures[index]!), amountOf(figures[least]!));
      const [top, foot] = [values[index]!, values[least]!];
      const range = Interval.of(top, decimalsOf(term), 'half-up')
        .divide(decimalsOf(terms[least]!) > 0 ? Interval.of(foot, decimalsOf(terms[least]!), 'half-up') : Interval.exact(foot));
      return quotient !== null && range !== null && quotient.range.intersects(range);
    });
  });
}

/** "70:13:17": shares of all of them. */
function areShares(own: readonly Stated[], terms: readonly string[]): boolean {
  const whole = total(own.map(amountOf));
  const all = terms.reduce((sum, term) => sum.plus(term), new Decimal(0));
  return (all.eq(100) || all.eq(10)) && own.every((one, index) => {
    const share = over(amountOf(one), whole);
    return share !== null && share.range.scale(all).intersects(Interval.of(new Decimal(terms[index]!), decimalsOf(terms[index]!),
      'half-up'));
  });
}

const decimalsOf = (term: string): number => term.split('.')[1]?.length ?? 0;

/** "人均3,640名，为省定标准1,500名的2.43倍". */
function inTimes(figures: readonly Stated[], times: Stated, at: number): Problem[] {
  const base = figures[at - 1];
  if (times.unit.text !== '倍' || !isUsable(times) || !base || !isUsable(base) || times.gap !== '的'
    || !/(?:为|是|相当于|达到?)[^，；]*$/.test(base.before)) return [];
  const nows = figures.slice(0, at - 1).filter((one) => isUsable(one) && alike(one, base)
    && !one.sentence.text.slice(one.end, base.start).includes('；'));
  const readings = nows.flatMap((now) => { const rate = over(amountOf(now), amountOf(base)); return rate ? [{ now, rate }]
    : []; });
  const last = readings.at(-1);
  return !last || readings.some(({ rate }) => agrees(rate, times)) ? []
    : [differs(times, last.rate, reckoned`${last.now}÷${base}`)];
}

const doubling = /(?<!多|近|将近|接近|超过?|几乎|约|几近)翻(?:了)?([一两二三])番(?!多|以上|有余|左右)/;

/** "由120万元增加到260万元，翻了一番多" is said loosely; "翻了一番" of two figures that are not twice as much is wrong. */
function doubled(sentence: Sentence, figures: readonly Stated[]): Problem[] {
  const match = doubling.exec(sentence.text);
  if (!match) return [];
  const [a, b] = figures.filter((one) => one.end <= match.index && isUsable(one)).slice(-2);
  if (!a || !b || !alike(a, b) || /[；。]/.test(sentence.text.slice(a.end, match.index))) return [];
  const [base, now] = /由|从|上年|去年|\d{4}年/.test(a.before) && !/比|较/.test(b.before) ? [a, b]
    : /比|较|上年|去年/.test(b.before) ? [b, a] : [null, null];
  const rate = base && now && growth(amountOf(now), amountOf(base));
  const wanted = 2 ** '一两三'.indexOf(match[1]!.replace('二', '两')) * 2 - 1;
  if (!rate || (rate.value.gte(wanted * 0.9) && rate.value.lte(wanted * 1.3))) return [];
  const times: Amount = { value: rate.value.plus(1), range: rate.range.plus(Interval.exact(new Decimal(1))) };
  return [{ ...missums(now, times, reckoned`${now}÷${base}`), reported: match[0],
    message: texts.doubled(now.text, base.text, match[0]),
    paragraph: sentence.paragraphs[match.index]!, formula: '', range: null, severity: 'warning' }];
}
