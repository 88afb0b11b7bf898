import { Decimal, decimalOfDouble, roundTo, zero, type Area, type RawValue, type Rounding } from '../../figures';
import { formulaTokens, type Token } from './formula-tokens';

/** What stands in the cells of an area; `sheet` null: the formula's own. */
export type CellsOf = (sheet: string | null, area: Area) => readonly RawValue[];

/** A figure, the cells of a reference, or null for an error such as #DIV/0!. */
type Value = Decimal | readonly RawValue[] | null;

/** Thrown, and caught here, where a formula has something whose result only Excel can tell. */
class Untold extends Error {}

/**
 * What a cell's formula comes to, of those that forms have: sums, products, shares, rounding, conditions on figures. Null where
 * it comes to an error or has anything else in it: nothing is ever guessed.
 */
export function formulaResult(formula: string, cellsOf: CellsOf): Decimal | null {
  const tokens = formulaTokens(formula);
  if (!tokens) return null;
  try {
    return new Reading(tokens, cellsOf).result();
  } catch (error) {
    if (error instanceof Untold) return null;
    throw error;
  }
}

const comparisons: Readonly<Record<string, (a: Decimal, b: Decimal) => boolean>> = {
  '=': (a, b) => a.eq(b), '<>': (a, b) => !a.eq(b), '<': (a, b) => a.lt(b), '<=': (a, b) => a.lte(b), '>': (a, b) => a.gt(b),
  '>=': (a, b) => a.gte(b),
};

/** Reads a formula from left to right and works it out as it goes. */
class Reading {
  private at = 0;

  constructor(private readonly tokens: readonly Token[], private readonly cellsOf: CellsOf) {}

  result(): Decimal | null {
    const value = scalar(this.comparison());
    if (this.at < this.tokens.length) throw new Untold();
    return value;
  }

  /** A truth is the figure 1 or 0, as Excel counts it. */
  private comparison(): Value {
    const left = this.sum();
    const compare = comparisons[this.sign() ?? ''];
    if (!compare) return left;
    this.at++;
    const [a, b] = [scalar(left), scalar(this.sum())];
    return a && b && new Decimal(compare(a, b) ? 1 : 0);
  }

  private sum(): Value {
    let value = this.product();
    for (let sign = this.sign(); sign === '+' || sign === '-'; sign = this.sign()) {
      this.at++;
      const [a, b] = [scalar(value), scalar(this.product())];
      value = a && b && (sign === '+' ? a.plus(b) : a.minus(b));
    }
    return value;
  }

  private product(): Value {
    let value = this.signed();
    for (let sign = this.sign(); sign === '*' || sign === '/'; sign = this.sign()) {
      this.at++;
      const [a, b] = [scalar(value), scalar(this.signed())];
      value = a && b && (sign === '*' ? a.times(b) : quotient(a, b));
    }
    return value;
  }

  private signed(): Value {
    const sign = this.sign();
    if (sign !== '+' && sign !== '-') return this.percentage();
    this.at++;
    const value = this.signed();
    return sign === '+' ? value : scalar(value)?.negated() ?? null;
  }

  private percentage(): Value {
    let value = this.operand();
    while (this.sign() === '%') {
      this.at++;
      value = scalar(value)?.div(100) ?? null;
    }
    return value;
  }

  private operand(): Value {
    const token = this.tokens[this.at++];
    if (token?.kind === 'number') return new Decimal(token.text);
    if (token?.kind === 'cells') return this.cellsOf(token.sheet, token.area);
    if (token?.kind === 'name') return this.call(token.name);
    if (token?.kind !== 'sign' || token.sign !== '(') throw new Untold();
    const value = this.comparison();
    this.expect(')');
    return value;
  }

  private call(name: string): Value {
    this.expect('(');
    const given: Value[] = [];
    do given.push(this.comparison()); while (this.takes(','));
    this.expect(')');
    const known = functions[name];
    if (!known) throw new Untold();
    return known(given);
  }

  private sign(): string | null {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' ? token.sign : null;
  }

  private takes(sign: string): boolean {
    const found = this.sign() === sign;
    if (found) this.at++;
    return found;
  }

  private expect(sign: string): void {
    if (!this.takes(sign)) throw new Untold();
  }
}

const isError = (raw: RawValue): boolean => typeof raw === 'string' && /^#[A-Z]/.test(raw);

/** One figure: that of the single cell of a reference, a blank being 0. What Excel would make of a text is left to it. */
function scalar(value: Value): Decimal | null {
  if (value === null || value instanceof Decimal) return value;
  const [raw = null, ...more] = value;
  if (more.length > 0) throw new Untold();
  if (raw === null) return zero;
  if (isError(raw)) return null;
  if (typeof raw !== 'number') throw new Untold();
  return decimalOfDouble(raw);
}

const quotient = (a: Decimal, b: Decimal): Decimal | null => (b.isZero() ? null : a.div(b));

/** The figures of all arguments, texts and blanks of references passed over as Excel does; null where one is an error. */
function figures(given: readonly Value[]): Decimal[] | null {
  const found: Decimal[] = [];
  for (const value of given) {
    if (value === null) return null;
    if (value instanceof Decimal) found.push(value);
    else if (value.some(isError)) return null;
    else for (const raw of value) if (typeof raw === 'number') found.push(decimalOfDouble(raw));
  }
  return found;
}

const over = (fold: (all: readonly Decimal[]) => Decimal | null) => (given: readonly Value[]): Decimal | null => {
  const all = figures(given);
  return all && fold(all);
};

const rounded = (rounding: Rounding) => (given: readonly Value[]): Decimal | null => {
  const [value = null, digits = null] = given.map(scalar);
  if (given.length !== 2 || digits?.isNegative() === true) throw new Untold();
  return value && digits && roundTo(value, digits.trunc().toNumber(), rounding);
};

const sumOf = (all: readonly Decimal[]): Decimal => all.reduce((sum, one) => sum.plus(one), zero);

const functions: Readonly<Record<string, (given: readonly Value[]) => Value>> = {
  SUM: over(sumOf),
  AVERAGE: over((all) => quotient(sumOf(all), new Decimal(all.length))),
  MIN: over((all) => (all.length === 0 ? zero : Decimal.min(...all))),
  MAX: over((all) => (all.length === 0 ? zero : Decimal.max(...all))),
  ROUND: rounded('half-up'),
  ROUNDUP: rounded('up'),
  ROUNDDOWN: rounded('truncate'),
  ABS: ([value = null]) => scalar(value)?.abs() ?? null,
  IF: ([condition = null, yes = zero, no = zero]) => {
    const truth = scalar(condition);
    return truth && (truth.isZero() ? no : yes);
  },
  IFERROR: ([value = null, otherwise = null]) => scalar(value) ?? otherwise,
};
