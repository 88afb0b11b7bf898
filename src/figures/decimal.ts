import DecimalJs from 'decimal.js';

/**
 * The one Decimal of the house: 40 significant digits, half-up (四舍五入, away from zero), never exponential in text.
 * Money, rates and scores are of this type; `number` never holds them.
 */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });
export type Decimal = DecimalJs;

export const zero = new Decimal(0);
export const one = new Decimal(1);
export const hundred = new Decimal(100);

const lastPlaces: Decimal[] = [];

/** One unit of the last of so many decimals (0.01 for 2): asked for at every rounded figure, so each is worked out once. */
export function lastPlace(decimals: number): Decimal {
  return lastPlaces[decimals] ??= new Decimal(10).pow(-decimals);
}

/** A double as Excel means it: its 15 significant digits, so 0.1+0.2 reads 0.3. Not for NaN or infinities. */
export function decimalOfDouble(value: number): Decimal {
  return new Decimal(value.toPrecision(15));
}

/** Plain decimal text without exponent or trailing zeros: the form figures take in JSON ("4.87", "10"). */
export function plain(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
