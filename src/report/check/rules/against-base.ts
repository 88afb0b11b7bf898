import { commensurable } from '../../../figures';
import { agrees, amountOf, growth, magnitude, minus, over, plus } from '../amount';
import type { Amount } from '../amount';
import { reckoned } from '../formula';
import type { Formula } from '../formula';
import type { Problem } from '../problem';
import { changedSubject } from '../../prose/role';
import type { Reading, Stated } from '../../prose/reading';
import { differs, missums } from './problems';

/** Rates told of an amount against a second one in the same breath: "较上年98.60万元下降7.46%", "为年初预算420万元的98.25%". */
export function ratesAgainstBase(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((rate, at) => (rate.kind === 'money' ? leftOfBudget(figures, at) : rate.kind !== 'rate'
      || rate.approximate || rate.bound !== null ? []
      : [...changedFrom(figures, at), ...partOf(figures, at), ...takenOff(figures, at)]));
  });
}

interface Candidate { readonly rate: Amount | null; readonly formula: Formula }

const changed = /^(?:的?[^，；。、\d]{0,8}?)(?:低|高|少|多|节约|节省|下浮|上浮|下降|降低|减少|压减|增长|增加|提高|缩短|超出|上升)(?:了|约)?$/;
const comparing = /(?:^|[，；：])?(?:较|比|与|同)[^，；]*$/;
const named = /^(?:仅|只|约|均)?(?:(?:为|相当于|达到?|完成)[^，；]*(?:预算|目标|计划|任务)|(?:仅|只|约)?(?:为|相当于)[^，；]{2,})[^，；]*$/;

const isUsable = (one: Stated): boolean => !one.approximate && one.bound === null;
const isChange = ({ role }: Stated): boolean => ['increase', 'decrease', 'added', 'cut', 'saved', 'over', 'under'].includes(role);
const alike = (a: Stated, b: Stated): boolean => a.kind === b.kind && commensurable(a.unit, b.unit);

/** What the base is set against: amounts told before it in its item that are neither changes nor bases themselves. */
function amountsBefore(figures: readonly Stated[], base: Stated): readonly Stated[] {
  const subject = changedSubject(base.before.replace(/上年|去年|同期|年初|预算|控制在|控制价|限价|标准|上限|目标/g, ''));
  const before = figures.filter((one) => one.end <= base.start && alike(one, base) && isUsable(one) && !isChange(one)
    && !comparing.test(one.before) && (subject === '' || one.before.includes(subject)));
  const item = before.filter((one) => !one.sentence.text.slice(one.end, base.start).includes('；'));
  // "…；较上年98.60万元下降": the item goes on comparing what was told before.
  return item.length === 0 && /^；/.test(base.gap) ? before : item;
}

function changedFrom(figures: readonly Stated[], at: number): Problem[] {
  const [base, rate] = [figures[at - 1], figures[at]!];
  if (!base || base.kind === 'rate' || base.kind === 'score' || !isUsable(base) || !changed.test(rate.gap)
    || !comparing.test(base.before)) return [];
  return judge(rate, amountsBefore(figures, base).map((now) => {
    const change = growth(amountOf(now), amountOf(base));
    return { rate: change && magnitude(change), formula: reckoned`|${now}－${base}|÷${base}` };
  }));
}

function partOf(figures: readonly Stated[], at: number): Problem[] {
  const [base, rate] = [figures[at - 1], figures[at]!];
  if (!base || base.kind === 'rate' || base.kind === 'score' || !isUsable(base) || !/^的(?:比例|比重)?(?:约|为|达)?$/.test(rate.gap)
    || !named.test(base.before)) return [];
  const told = amountsBefore(figures, base);
  // "调整为0.112元，为成本水价0.14元的80%": the base has a name of its own.
  const parts = told.length > 0 ? told : amountsBefore(figures, { ...base, before: '' });
  return judge(rate, parts.map((part) =>
    ({ rate: over(amountOf(part), amountOf(base)), formula: reckoned`${part}÷${base}` })));
}

/** "预算78万元，决算61.42万元，压减16.58万元，压减21.26%": of one of the amounts told before it. */
function takenOff(figures: readonly Stated[], at: number): Problem[] {
  const [off, rate] = [figures[at - 1], figures[at]!];
  if (!off || (off.role !== 'cut' && off.role !== 'saved') || !isUsable(off) || off.kind !== 'money'
    || changedSubject(off.before) !== ''
    || !/^，(?:压减|节约|减少|下降|压缩|降低)(?:率|幅度|比例)?(?:为|达)?$/.test(rate.gap)) return [];
  return judge(rate, amountsBefore(figures, off).flatMap((whole) => [
    { rate: over(amountOf(off), amountOf(whole)), formula: reckoned`${off}÷${whole}` },
    { rate: over(amountOf(off), plus(amountOf(whole), amountOf(off))), formula: reckoned`${off}÷（${whole}＋${off}）` }]));
}

/** "支出18.62万元，控制在预算22万元以内，节约3.38万元", "比年初预算395万元节约8.58万元": what was spent less than the budget. */
function leftOfBudget(figures: readonly Stated[], at: number): Problem[] {
  const [base, told] = [figures[at - 1], figures[at]!];
  if (!base || !alike(base, told) || !isUsable(told) || !/^(?:节约|节省|压减|少支出|超支|超出|多支出)(?:资金)?(?:了)?$/.test(told.before)
    || !/预算/.test(base.before)) return [];
  const within = /^控制在/.test(base.before) && /^[^，；。]*，/.test(told.gap);
  if (!within && !(comparing.test(base.before) && !/[，；。]/.test(told.gap))) return [];
  const differences = amountsBefore(figures, base).map((now) =>
    ({ computed: magnitude(minus(amountOf(base), amountOf(now))), formula: reckoned`|${base}－${now}|` }));
  const last = differences.at(-1);
  return !last || differences.some(({ computed }) => agrees(computed, told)) ? [] : [missums(told, last.computed, last.formula)];
}

/** Any of the readings may be meant; the one of the amount told last is shown. */
function judge(rate: Stated, readings: readonly Candidate[]): Problem[] {
  const known = readings.flatMap(({ rate: computed, formula }) => (computed ? [{ computed, formula }] : []));
  const last = known.at(-1);
  return !last || known.some(({ computed }) => agrees(computed, rate)) ? [] : [differs(rate, last.computed, last.formula)];
}
