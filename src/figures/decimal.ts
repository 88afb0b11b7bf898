import DecimalJs from 'decimal.js';

/**
 * The one Decimal of the house: 40 significant digits, half-up (四舍五入, away from zero), never exponential in text.
 * Money, rates and scores are of this type; `number` never holds them.
 */
export const Decimal = comparedAsTheyAre(
  DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 }),
);
export type Decimal = DecimalJs;

/**
 * The library copies what it compares with, even another Decimal: most of all the Decimals made for a form. Two finite ones are compared
 * as they are, anything else is left to the library. Only this constructor's Decimals, not the library's, are given it.
 */
function comparedAsTheyAre(own: typeof DecimalJs): typeof DecimalJs {
  const { prototype } = own;
  function cmp(this: DecimalJs, other: DecimalJs.Value): number {
    return other instanceof own && this.isFinite() && other.isFinite() ? compareFinite(this, other) : prototype.cmp.call(this, other);
  }
  return Object.assign(own, { prototype: Object.assign(Object.create(prototype) as DecimalJs, { cmp, comparedTo: cmp }) });
}

/** −1, 0 or 1 by the documented form of a Decimal: sign, exponent, words of seven digits without zeros at their end. */
function compareFinite({ d: a, e: eA, s: signA }: DecimalJs, { d: b, e: eB, s: signB }: DecimalJs): number {
  if (a[0] === 0 || b[0] === 0) return a[0] !== 0 ? signA : b[0] !== 0 ? -signB : 0;
  if (signA !== signB) return signA;
  if (eA !== eB) return eA > eB ? signA : -signA;
  for (let at = 0; at < a.length && at < b.length; at++) {
    if (a[at] !== b[at]) return a[at]! > b[at]! ? signA : -signA;
  }
  return a.length === b.length ? 0 : a.length > b.length ? signA : -signA;
}

/** 0, 1 and 100 of the house, made once. */
export const zero = new Decimal(0);
export const one = new Decimal(1);
export const hundred = new Decimal(100);

const lastPlaces: Decimal[] = [];

/** One unit of the last of so many decimals (0.01 for 2): asked for at every rounded figure, so each is worked out once. */
export function lastPlace(decimals: number): Decimal {
  return lastPlaces[decimals] ??= new Decimal(10).pow(-decimals);
}

/** Seven digits: a word of a Decimal's coefficient. */
const wordBase = 1e7;
const word = new Decimal(wordBase);
/** Up to here a double counts ten-millionths exactly. */
const mostCounted = Number.MAX_SAFE_INTEGER;

const addedUp = (values: readonly Decimal[]): Decimal => values.reduce((sum, value) => sum.plus(value), zero);

/**
 * The exact sum. Figures of forms are short (4, 3.5): those below ten million with at most seven decimals are counted in
 * ten-millionths as whole numbers, without a Decimal for every step; any other takes the sum the long way.
 */
export function sumOf(values: readonly Decimal[]): Decimal {
  let counted = 0;
  for (const value of values) {
    // The documented form of a decimal.js Decimal, words of seven digits and an exponent: 3.5 is [3, 5000000] and 0, 0.5 [5000000]
    // and -1.
    const { d: words, e: exponent, s: sign } = value;
    const whole = exponent >= 0;
    if (!words || words.length > (whole ? 2 : 1) || exponent > 6 || exponent < -7) return addedUp(values);
    counted += sign * (whole ? words[0]! * wordBase + (words[1] ?? 0) : words[0]!);
    if (counted > mostCounted || counted < -mostCounted) return addedUp(values);
  }
  return counted % wordBase === 0 ? new Decimal(counted / wordBase) : new Decimal(counted).div(word);
}

/** Digits a product is right to where one of its factors was cut at 40; and the words of seven that surely hold no more. */
const productDigits = 36;
const productWords = Math.floor(productDigits / 7);

/**
 * A product one of whose factors may be a quotient. A quotient without end is cut at 40 digits, and what that takes away is no part of
 * the product: 772÷4800×18 is 2.895, which half-up makes 2.90, not 2.89499…94. Right to 36 digits.
 */
export function settled(product: Decimal): Decimal {
  return product.d.length > productWords ? product.toSignificantDigits(productDigits) : product;
}

/** The product of a figure and a quotient, settled. */
export const productOf = (figure: Decimal, quotient: Decimal): Decimal => settled(figure.times(quotient));

/** A double as Excel means it: its 15 significant digits, so 0.1+0.2 reads 0.3. Not for NaN or infinities. */
export function decimalOfDouble(value: number): Decimal {
  return new Decimal(value.toPrecision(15));
}

/** Plain decimal text without exponent or trailing zeros: the form figures take in JSON ("4.87", "10"). */
export function plain(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

/** Digits a value is right to after a chain of quotients, each cut at 40; and the words of seven that surely hold no more. */
const certainDigits = 30;
const certainWords = Math.floor(certainDigits / 7);

/**
 * A value as a step is decided by it (a band, a rounding, 取整): −1÷(1÷6) is −6, not −5.99…94, though the endless 1÷6 is cut at 40
 * digits. Right to 30 digits.
 */
export function certain(value: Decimal): Decimal {
  return isShort(value) ? value : value.toSignificantDigits(certainDigits);
}

/** Whether a value surely has no more digits than those it is decided by: no quotient without end. */
export const isShort = ({ d: words }: Decimal): boolean => words.length <= certainWords;
