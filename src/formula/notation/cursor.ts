import { NotationError } from './problem';
import { tokens, type Token } from './tokens';

/** A place in the tokens of a formula that only moves on. */
export class Cursor {
  private readonly list: readonly Token[];
  private next = 0;

  /** @throws NotationError where a character of the formula is no token. */
  constructor(private readonly formula: string) {
    this.list = tokens(formula);
  }

  get here(): Token {
    return this.list[this.next]!;
  }

  /** Takes the token here. */
  take(): Token {
    const { here } = this;
    this.next += 1;
    return here;
  }

  isSign(text: string): boolean {
    return this.here.kind === 'sign' && this.here.text === text;
  }

  /** Takes a sign, where it stands here. */
  accepts(text: string): boolean {
    if (!this.isSign(text)) return false;
    this.next += 1;
    return true;
  }

  /** @throws NotationError where another token stands here. */
  demand(text: string): void {
    if (!this.accepts(text)) this.fail(`“${text}”`);
  }

  /** @throws NotationError with the place and what was expected there. */
  fail(expected: string): never {
    throw new NotationError(this.formula, this.here.at, expected);
  }
}
