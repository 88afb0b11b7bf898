import { hundred, normalise, one, parseUnit, valueIn } from '../../figures';
import type { Decimal, Quantity, Statement, Unit } from '../../figures';

/** Actual and target in the target's unit, with another honest reading of a bare percentage where there is one. */
export interface Aligned {
  readonly actual: Decimal;
  readonly target: Decimal;
  /** The actual value read the other way (0.95 beside a % column may mean 95 %); null mostly. */
  readonly other: Decimal | null;
  /** Whether two different counting words were compared by their number. */
  readonly loose: boolean;
}

/** Whether a figure says % itself; beside a column that says it, only a fraction (0.925) or the whole (1) may still be a ratio. */
function saysPercent(statement: Statement): boolean {
  const beside = statement.kind === 'quantity' && statement.quantity.percentBeside === true && statement.quantity.value.lte(one);
  return /[%％]/.test(statement.text) && !beside;
}

/**
 * Brings an actual value to its target's unit. A side without a unit has the other's. A number up to 1 beside a target in % that
 * does not itself say % is a ratio; of a `reverse` target, which small figures keep, only a fraction that stands alone is. Null where
 * the units measure different things.
 */
export function align(
  actual: Quantity, target: Quantity, said: { readonly actual: Statement; readonly target: Statement }, reverse = false,
): Aligned | null {
  const percentTarget = target.unit?.dimension === 'ratio';
  const percentActual = actual.unit?.dimension === 'ratio';
  if (!target.unit && percentActual) {
    // A bare target beside 95%: 0.95 is a ratio, 95 is a percentage.
    const inTarget = target.value.abs().lte(one) ? actual.value.times(actual.unit!.scale) : actual.value;
    return { actual: inTarget, target: target.value, other: null, loose: false };
  }
  if (percentTarget && (!actual.unit || percentActual) && !saysPercent(said.actual)
    && (reverse ? !percentActual && !actual.value.eq(one) && target.value.gte(10) : true) && ratioLikely(actual.value, target.value)) {
    return { actual: actual.value.times(hundred), target: target.value, other: actual.value, loose: false };
  }
  if (!actual.unit || !target.unit) return { ...writtenOut(actual, target), other: null, loose: false };
  if (actual.unit.key === target.unit.key && actual.unit.scale === target.unit.scale) {
    return { actual: actual.value, target: target.value, other: null, loose: false };
  }
  const converted = valueIn(actual, target.unit) ?? valueIn(wordless(actual, target.unit), target.unit);
  if (converted) return { actual: converted, target: target.value, other: null, loose: false };
  const [ofYear, wanted] = [yearly(actual), yearly(wordless(target, actual.unit))];
  const inYear = valueIn(ofYear, wanted.unit);
  if (inYear) return { actual: inYear, target: wanted.value, other: null, loose: false };
  const each = withoutEach(actual, target);
  if (each) return { ...each, other: null, loose: false };
  const counts = actual.unit.dimension === 'count' && target.unit.dimension === 'count';
  return counts ? { actual: actual.value, target: target.value, other: null, loose: true } : null;
}

/** Whether neither of two figures is more than twice the other. */
const near = (one: Decimal, other: Decimal): boolean => one.times(2).gte(other) && other.times(2).gte(one);

/**
 * 500元 beside 500元/人·月: what each of them gets, said without them, where the figures are of one size. A time alone is no such
 * thing.
 */
function withoutEach(actual: Quantity, target: Quantity): { readonly actual: Decimal; readonly target: Decimal } | null {
  const [long, short] = normalise(actual.unit!.text).includes('/') ? [actual, target] : [target, actual];
  const [of, each, more] = normalise(long.unit!.text).replace(/[·.、*]/g, '/').split('/');
  const apart = !of || !each || time.test(each) || (more !== undefined && !time.test(more));
  if (apart || normalise(short.unit!.text).includes('/')) return null;
  const whole = { ...long, unit: parseUnit(of) };
  const [done, wanted] = long === actual ? [whole, target] : [actual, whole];
  const value = valueIn(done, wanted.unit);
  return value && near(value, wanted.value) ? { actual: value, target: wanted.value } : null;
}

/** "6万" beside a bare 60000 is the same number, unless the bare one is of the same size as it stands. */
function writtenOut(actual: Quantity, target: Quantity): { readonly actual: Decimal; readonly target: Decimal } {
  const asTheyStand = { actual: actual.value, target: target.value };
  const inFull = { actual: spelled(actual), target: spelled(target) };
  return near(asTheyStand.actual, asTheyStand.target) ? asTheyStand : inFull;
}

/** A figure whose unit is nothing but a large number, in digits. */
function spelled({ value, unit }: Quantity): Decimal {
  const word = unit && normalise(unit.text);
  const large = word && /^[百千万亿]+$/.test(word) ? parseUnit(`${word}元`) : null;
  return large?.key === '元' ? value.times(large.scale) : value;
}

/** How often a period comes in a year; weeks and days make no whole number of times. */
const periods: Readonly<Record<string, number>> = { 年: 1, 年度: 1, 周年: 1, 半年: 2, 季: 4, 季度: 4, 月: 12, 个月: 12 };

/** "13次" of a year's form, "12次/年" and "1次/月" say how often in the year: what is told of a year is the year's. */
function yearly(quantity: Quantity): Quantity {
  const within = /^(.+)\/([^/]+)$/.exec(normalise(quantity.unit?.text ?? ''));
  const times = within && periods[within[2]!];
  return within && times !== undefined && times !== null
    ? { ...quantity, value: quantity.value.times(times), unit: parseUnit(within[1]!) } : quantity;
}

/** Whether two figures differ only in the time they are told of (每周1次, 52次). */
export function differInPeriod(one: Quantity, other: Quantity): boolean {
  const [first, second] = [one, other].map(({ unit }) => normalise(unit?.text ?? '').split('/'));
  return first![0] === second![0] && [first!, second!].every((parts) => parts.length === 1 || time.test(parts[1]!));
}

const time = /^(?:年度?|周年|半年|季度?|月|周|日|天|小时)$/;

/** "100万" beside 100万元: its word is of the other's unit. */
function wordless(quantity: Quantity, other: Unit | null): Quantity {
  const word = quantity.unit && normalise(quantity.unit.text);
  const scaled = word && other && /^[百千万亿]+$/.test(word) ? parseUnit(word + normalise(other.text).replace(/^[百千万亿]+/, '')) : null;
  return scaled?.key === other?.key && scaled ? { ...quantity, unit: scaled } : quantity;
}

/**
 * Whether a bare actual beside a percentage target is meant as a ratio: up to 1, while the target is a usual percentage, or a small
 * one the actual value is about a hundredth of (0.052 for 5.2 beside 5).
 */
function ratioLikely(actual: Decimal, target: Decimal): boolean {
  if (!actual.gt(0) || actual.gt(one)) return false;
  return target.gte(10) || (target.gte(one) && actual.times(hundred).gte(target.div(2)) && actual.times(hundred).lte(target.times(2)));
}
