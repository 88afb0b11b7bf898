import { commensurable, Decimal, Interval } from '../../../figures';
import { agrees, amountOf, exactly, minus, over } from '../amount';
import type { Amount } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from './problems';

const each = /^(?:平均每年|每年平均|年均|年平均)(?:\p{Script=Han}{0,6})$/u;
const numerals = '零一二三四五六七八九十';
const counted = /(?<![\d第])([两二三四五六七八九十\d]{1,2})年(?=间|以?来|之?内|累计|共|合计|总|年均|平均|提高|提升|增长|增加|下降|减少|降低|投入|投资|（)/g;
const span = /(\d{4})年?[—–\-~～至到]{1,2}(\d{4})年/g;

/** "五年累计投入4.06亿元，年均0.81亿元", "两年提高2.4个百分点，年均提高1.2个百分点", "从120万元增加到180万元，三年年均增长14.47%". */
export function yearlyMeans(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((told, at) => {
      const words = told.before.replace(/^[两二三四五六七八九十\d]{1,2}年(?=年均|平均)/, '');
      if (!each.test(words) || !isUsable(told)) return [];
      return told.kind === 'rate' && /增|升|长|降|减/.test(words) ? ofGrowth(figures, at) : ofTotal(figures, at);
    });
  });
}

const isUsable = (one: Stated): boolean => !one.approximate && one.bound === null && !one.value.isZero();
const alike = (a: Stated, b: Stated): boolean => a.kind === b.kind && commensurable(a.unit, b.unit);

/** How many years the words up to a figure speak of: said, or from the first to the last of them; null where they do not say. */
function yearsBefore(text: string, inclusive: boolean): number | null {
  const item = text.split('；').at(-1)!;
  const said = [...item.matchAll(counted)].at(-1)?.[1];
  if (said !== undefined) return /^\d+$/.test(said) ? Number(said) : numerals.indexOf(said.replace('两', '二'));
  const both = [...item.matchAll(span)].at(-1);
  return both ? Number(both[2]) - Number(both[1]) + (inclusive ? 1 : 0) : null;
}

/** The total told right before: what was spent over the years, or how much something changed in them. */
function ofTotal(figures: readonly Stated[], at: number): Problem[] {
  const [whole, told] = [figures[at - 1], figures[at]!];
  if (!whole || !alike(whole, told) || !isUsable(whole) || !/^，/.test(told.gap)) return [];
  const change = whole.role === 'increase' || whole.role === 'decrease';
  if (!change && !/累计|共|合计|总/.test(whole.before)) return [];
  const years = yearsBefore(told.sentence.text.slice(0, told.start), !change);
  if (years === null || years < 2) return [];
  const mean = over(amountOf(whole), exactly(new Decimal(years)));
  return !mean || agrees(mean, told) ? [] : [differs(told, mean, reckoned`${whole}÷${String(years)}`)];
}

/** The first and the last of the years told before it: the mean rate compounds, or is the whole growth parted by the years. */
function ofGrowth(figures: readonly Stated[], at: number): Problem[] {
  const told = figures[at]!;
  const levels = figures.slice(0, at).filter((one) => ['money', 'count', 'measure'].includes(one.kind) && isUsable(one)
    && !/；/.test(one.sentence.text.slice(one.end, told.start).replace(/；(?=[^；]*$)/, '')));
  const last = levels.at(-1);
  if (!last) return [];
  const run = listUpTo(levels, last);
  // "由30.18公斤下降到29.47公斤，三年年均下降1.5%": of two figures the span stands before them, or they may be last year's and this.
  const years = yearsBefore(told.sentence.text.slice(0, run.length > 2 ? told.start : run[0]!.start), false) ?? (run.length > 2
    ? run.length - 1 : null);
  const [first, end] = [run[0]!, run.at(-1)!];
  if (years === null || years < 2 || run.length < 2 || (run.length > 2 && run.length - 1 !== years)) return [];
  if (run.length === 2 && !/(?:由|从)[^，；]*$/.test(first.before)) return [];
  const ratio = over(amountOf(end), amountOf(first));
  const mean = ratio && rootOf(ratio, years);
  const plainMean = ratio && over(minus(ratio, exactly(new Decimal(1))), exactly(new Decimal(years)));
  const readings = [mean && minus(mean, exactly(new Decimal(1))), plainMean].flatMap((one) => (one ? [absolute(one)] : []));
  return readings.length === 0 || readings.some((one) => agrees(one, told)) ? []
    : [{ ...differs(told, readings[0]!, reckoned`（${end}÷${first}）^（1÷${String(years)}）－1`), severity: 'warning' }];
}

/** Figures of one kind that 、 or 和 joins to the last of them, or 由…到…. */
function listUpTo(levels: readonly Stated[], last: Stated): readonly Stated[] {
  const own = levels.filter((one) => alike(one, last));
  const at = own.findLastIndex((one, index) => index > 0 && !/^(?:、|[和及与])$/.test(one.gap));
  const list = own.slice(Math.max(0, at));
  return list.length > 1 ? list : own.slice(-2);
}

function rootOf(ratio: Amount, years: number): Amount | null {
  if (ratio.range.lo.lte(0)) return null;
  const root = (value: Decimal): Decimal => value.pow(new Decimal(1).div(years));
  return { value: root(ratio.value), range: Interval.between(root(ratio.range.lo), root(ratio.range.hi)) };
}

const absolute = (amount: Amount): Amount => ({ value: amount.value.abs(), range: amount.range.abs() });
