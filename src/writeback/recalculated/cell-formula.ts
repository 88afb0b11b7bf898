import { Decimal, type Area, type RawValue } from '../../figures';
import { formulaTokens, type Token } from './formula-tokens';
import { functionNamed } from './functions';
import { figureOf, orderOf, shownOf, textOf, truthOf, Untold, type Value } from './value';

/** What stands in the cells of an area; `sheet` null: the formula's own. */
export type CellsOf = (sheet: string | null, area: Area) => readonly RawValue[];

/**
 * What a cell's formula comes to, of those that forms have: sums, products, shares, rounding, conditions, words to choose from. Null
 * where it comes to an error or has anything else in it: nothing is ever guessed.
 */
export function formulaResult(formula: string, cellsOf: CellsOf): Decimal | string | null {
  const tokens = formulaTokens(formula);
  if (!tokens) return null;
  try {
    return new Reading(tokens, cellsOf).result();
  } catch (error) {
    if (error instanceof Untold) return null;
    throw error;
  }
}

const orders: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0, '<>': (order) => order !== 0, '<': (order) => order < 0, '<=': (order) => order <= 0,
  '>': (order) => order > 0, '>=': (order) => order >= 0,
};

/** Brackets in brackets: as many as Excel allows in a formula. No file's formula ends our stack. */
const deepest = 64;

/** Reads a formula from left to right and works it out as it goes. */
class Reading {
  private at = 0;
  private brackets = 0;

  constructor(private readonly tokens: readonly Token[], private readonly cellsOf: CellsOf) {}

  result(): Decimal | string | null {
    const value = shownOf(this.comparison());
    if (this.at < this.tokens.length) throw new Untold();
    return value;
  }

  private comparison(): Value {
    const left = this.joined();
    const holds = orders[this.sign() ?? ''];
    if (!holds) return left;
    this.at++;
    const order = orderOf(left, this.joined());
    return order === null ? null : truthOf(holds(order));
  }

  private joined(): Value {
    let value = this.sum();
    while (this.takes('&')) {
      const [a, b] = [textOf(value), textOf(this.sum())];
      value = a === null || b === null ? null : a + b;
    }
    return value;
  }

  private sum(): Value {
    let value = this.product();
    for (let sign = this.sign(); sign === '+' || sign === '-'; sign = this.sign()) {
      this.at++;
      const [a, b] = [figureOf(value), figureOf(this.product())];
      value = a && b && (sign === '+' ? a.plus(b) : a.minus(b));
    }
    return value;
  }

  private product(): Value {
    let value = this.signed();
    for (let sign = this.sign(); sign === '*' || sign === '/'; sign = this.sign()) {
      this.at++;
      const [a, b] = [figureOf(value), figureOf(this.signed())];
      if (!a || !b || (sign === '/' && b.isZero())) value = null;
      else value = sign === '*' ? a.times(b) : a.div(b);
    }
    return value;
  }

  private signed(): Value {
    let minuses = 0;
    for (let sign = this.sign(); sign === '+' || sign === '-'; sign = this.sign()) {
      this.at++;
      if (sign === '-') minuses++;
    }
    const value = this.percentage();
    if (minuses === 0) return value;
    const figure = figureOf(value);
    return figure && minuses % 2 === 1 ? figure.negated() : figure;
  }

  private percentage(): Value {
    let value = this.operand();
    while (this.takes('%')) value = figureOf(value)?.div(100) ?? null;
    return value;
  }

  private operand(): Value {
    const token = this.tokens[this.at++];
    if (token?.kind === 'number') return new Decimal(token.text);
    if (token?.kind === 'text') return token.text;
    if (token?.kind === 'cells') return this.cellsOf(token.sheet, token.area);
    if (token?.kind === 'name') return this.call(token.name);
    if (token?.kind !== 'sign' || token.sign !== '(') throw new Untold();
    return this.inBrackets(() => this.comparison());
  }

  private inBrackets<T>(read: () => T): T {
    if (++this.brackets > deepest) throw new Untold();
    const found = read();
    this.expect(')');
    this.brackets--;
    return found;
  }

  private call(name: string): Value {
    this.expect('(');
    const given = this.inBrackets(() => {
      const all: Value[] = [];
      do all.push(this.comparison()); while (this.takes(','));
      return all;
    });
    const known = functionNamed(name);
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
