import { Decimal, Interval, one, plain } from '../../figures';
import type { Unit } from '../../figures';
import type { Stated } from '../prose/reading';

/** A reckoned amount: from the figures as stated, and the range their rounding leaves (base units: 元, ratio, 米 …). */
export interface Amount {
  readonly value: Decimal;
  readonly range: Interval;
}

/** A stated figure in its base unit, with the range its own rounding leaves. */
export function amountOf(stated: Stated): Amount {
  return { value: stated.value.times(stated.unit.scale), range: stated.range };
}

/** An amount that nothing was rounded in. */
export function exactly(value: Decimal): Amount {
  return { value, range: Interval.exact(value) };
}

/** 0, exact: what a sum begins with. */
export const nothing: Amount = exactly(new Decimal(0));
/** 1, exact: the whole a share or a growth is held against. */
export const everything: Amount = exactly(one);

/** The sum, its range that of two independent figures (rounding.md §2.4). */
export function plus(a: Amount, b: Amount): Amount {
  return { value: a.value.plus(b.value), range: a.range.plus(b.range) };
}

/** The difference, its range that of two independent figures. */
export function minus(a: Amount, b: Amount): Amount {
  return { value: a.value.minus(b.value), range: a.range.minus(b.range) };
}

/** The product, its range that of two independent figures. */
export function times(a: Amount, b: Amount): Amount {
  return { value: a.value.times(b.value), range: a.range.times(b.range) };
}

/** The quotient; null where the divisor may be 0. */
export function over(a: Amount, b: Amount): Amount | null {
  const range = a.range.divide(b.range);
  return range && { value: a.value.div(b.value), range };
}

/** The sum of all; of none 0. */
export function total(amounts: readonly Amount[]): Amount {
  return amounts.reduce(plus, nothing);
}

/** Growth (A−B)÷B as A÷B−1, so each figure enters once (rounding.md §2.5). */
export function growth(now: Amount, base: Amount): Amount | null {
  const ratio = over(now, base);
  return ratio && minus(ratio, everything);
}

/** The amount without its sign. */
export function magnitude(amount: Amount): Amount {
  return { value: amount.value.abs(), range: amount.range.abs() };
}

/** Whether rounding explains the stated figure. */
export function agrees(amount: Amount, stated: Stated): boolean {
  return amount.range.intersects(stated.range);
}

/** The amount in a unit with the unit behind it, rounded half-up to so many decimals ("77.26%"); trailing zeros dropped. */
export function shown(amount: Amount, unit: Unit, decimals: number): string {
  return plain(amount.value.div(unit.scale).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)) + unit.text;
}

/** The values a figure may stand for, in its own unit ("714.795万元～714.805万元"): half-up to the decimals it shows. */
export function rangeText(value: Decimal, decimals: number, unit: Unit): string {
  return Interval.of(value, decimals, 'half-up').span({ suffix: unit.text });
}

/** The range in a figure's unit, ends rounded outward ("77.2550%～77.2661%"). */
export function shownRange(amount: Amount, unit: Unit, decimals: number): string {
  return amount.range.scale(one.div(unit.scale)).span({ decimals, suffix: unit.text });
}
