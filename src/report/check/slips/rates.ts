import { commensurable, Decimal, Interval } from '../../../figures';
import { agrees, amountOf, growth, magnitude, over, total } from '../amount';
import type { Amount } from '../amount';
import { reckoned } from '../formula';
import type { Formula } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { differs } from '../rules/problems';
import type { Reading, Stated } from '../../prose/reading';
import { isSlip, slipsOf, telling } from './slip';

interface Pair {
  readonly a: Stated;
  readonly b: Stated;
  readonly change: boolean;
  /** The words leave no doubt that it is of these two: either of them may be the wrong one. */
  readonly sure: boolean;
}

/** Rates that one slip of the pen keeps from being the quotient of the two amounts told just before them. */
export function slippedRates(reading: Reading): readonly Problem[] {
  return reading.figures.flatMap((rate) => {
    if (!isTelling(rate)) return [];
    const found = pairsBefore(reading, rate).find((pair) => slips(pair, rate));
    const told = reading.block(rate.sentence.block).flatMap((one) => reading.of(one)).filter(usable);
    return found && !isGiven(rate, told) ? [problem(found, rate)] : [];
  });
}

const usable = (one: Stated): boolean => ['money', 'count', 'measure'].includes(one.kind) && !one.approximate
  && one.bound === null
  && !one.value.isZero();
const alike = (a: Stated, b: Stated): boolean => a !== b && a.kind === b.kind && commensurable(a.unit, b.unit);
const isChange = ({ role }: Stated): boolean => role === 'increase' || role === 'decrease';

/** Three digits of a percentage say something; a target and a rate of another year were never reckoned of these. */
const isTelling = (rate: Stated): boolean => rate.kind === 'rate' && rate.decimals >= 1 && telling(rate.value).length >= 3
  && !rate.approximate && rate.bound === null && rate.role !== 'plan'
  && (isChange(rate) || ['share', 'completion', 'ofTarget'].includes(rate.role) || /率[为达到是]*$/.test(rate.before))
  && !/上年|去年|同期|\d{4}年|(?:由|从)$/.test(rate.before) && !/[；。]/.test(rate.gap);

/** Any two amounts of the paragraph, or one and a sum of others told side by side, that give the rate are those it is of. */
function isGiven(rate: Stated, told: readonly Stated[]): boolean {
  const sums = told.flatMap((_, at) => [2, 3].map((count) => told.slice(at, at + count)).filter((run, index) =>
    run.length === index + 2 && run.every((one) => one === run[0] || alike(one, run[0]!))));
  const parts: readonly (readonly [Stated, Amount])[] = [...told.map((one) => [one, amountOf(one)] as const),
    ...sums.map((run) => [run[0]!, total(run.map(amountOf))] as const)];
  return parts.some(([a, part]) => told.some((b) => alike(a, b) && readings(part, amountOf(b)).some((one) => agrees(one, rate))));
}

const readings = (a: Amount, b: Amount): readonly Amount[] => [over(a, b), growth(a, b)].flatMap((one) => (one
  ? [magnitude(one)] : []));

/** The two amounts told last before the rate, and the last of them with the one that heads its list or its sentence. */
function pairsBefore(reading: Reading, rate: Stated): readonly Pair[] {
  const before = reading.of(rate.sentence).filter((one) => one.end <= rate.start && usable(one));
  const last = before.at(-1);
  // What a change is of, other rules know.
  const list = reading.of(rate.sentence).some((one) => one.kind === 'rate' && /^(?:、|[和及与])/.test(one.gap)
    && (one === rate || one.start === reading.of(rate.sentence).find(({ start }) => start > rate.start)?.start));
  if (!last || list || isChange(last) || rate.sentence.text.slice(last.end, rate.start).includes('；')) return [];
  const others = before.filter((one) => alike(one, last));
  const head = others.findLast((one) => /其中|：/.test(rate.sentence.text.slice(one.end, last.start)));
  // What ； or 、 parts from it stands beside it, not above it.
  const near = others.at(-1);
  const beside = near && (/^、/.test(last.gap) || rate.sentence.text.slice(near.end, last.start).includes('；'));
  const sure = [...new Set([beside ? undefined : near, head])].flatMap((one) => (one ? [one] : []));
  const first = others.find((one) => !rate.sentence.text.slice(one.end, last.start).includes('；'));
  const loose = isChange(rate) || !first || sure.includes(first) || /^、/.test(last.gap) ? [] : [first];
  return [...sure, ...loose].map((b) => ({ a: last, b, change: isChange(rate), sure: sure.includes(b) }));
}

/** What the pair gives: a part of the other, whichever is larger; a change of either on the other. */
function reckon({ a, b, change }: Pair, x = amountOf(a), y = amountOf(b)): readonly Amount[] {
  return (change ? [growth(x, y), growth(y, x)] : [over(x, y)]).flatMap((one) => (one ? [magnitude(one)] : []));
}

function slips(pair: Pair, rate: Stated): boolean {
  const own = reckon(pair);
  // A coarse quotient is near to anything.
  if (own.some((one) => one.range.width.gt(rate.range.width.times(2)))) return false;
  if (own.some((one) => isSlip(rate.value, shownAs(one, rate)))) return true;
  if (rate.decimals < 2 || !pair.sure) return false;
  const changed = (figure: Stated): readonly Amount[] => slipsOf(figure).map((value) => ({ value: value.times(figure.unit.scale),
    range: (figure.range.isExact ? Interval.exact(value)
      : Interval.of(value, figure.decimals, 'half-up')).scale(figure.unit.scale) }));
  return (isLong(pair.a) && changed(pair.a).some((x) => reckon(pair, x).some((one) => agrees(one, rate))))
    || (isLong(pair.b) && changed(pair.b).some((y) => reckon(pair, amountOf(pair.a), y).some((one) => agrees(one, rate))));
}

const isLong = ({ value }: Stated): boolean => telling(value).length >= 4;
const shownAs = (amount: Amount, rate: Stated): Decimal => amount.value.div(rate.unit.scale).toDecimalPlaces(rate.decimals,
  Decimal.ROUND_HALF_UP);

function formulaOf({ a, b, change }: Pair): Formula {
  return change ? reckoned`|${a}－${b}|÷${b}` : reckoned`${a}÷${b}`;
}

function problem(pair: Pair, rate: Stated): Problem {
  const formula = formulaOf(pair);
  const found = differs(rate, reckon(pair)[0]!, formula);
  return { ...found, severity: 'warning', message: texts.slippedRate(formula.text, found.expected, rate.text) };
}
