import { keyOf } from './area-cells';

/** How many results may wait for one another on our stack; one further down a chain is worked out before them instead. */
const deepest = 8;

interface Asked<Result> { readonly sheet: string; readonly key: number; readonly work: () => Result }

/** Thrown where a result rests on itself: through all that rest on it, so that none is half worked out. */
class Endless extends Error {}

/** Thrown through what waits for a result too far down a chain. */
class TooDeep extends Error {
  constructor(readonly asked: Asked<unknown>) { super(); }
}

/** Results of formulas that rest on one another, each worked out once, in whatever order they are asked for. */
export class Results<Result extends NonNullable<unknown> | null> {
  /** A result under way counts as endless: whoever asks for it meanwhile is what it rests on. */
  private readonly known = new Map<string, Map<number, Result | typeof Endless>>();
  private depth = 0;

  /**
   * The result of a cell; `work` works it out the first time, asking here for those it rests on. `otherwise` where it, or one it
   * rests on, rests on itself.
   */
  of(sheet: string, row: number, column: number, otherwise: Result, work: () => Result): Result {
    const asked: Asked<Result> = { sheet, key: keyOf(row, column), work };
    if (this.depth > 0) return this.result(asked);
    this.settle(asked);
    const result = this.own(asked).get(asked.key)!;
    return result === Endless ? otherwise : result as Result;
  }

  /** Works out a result, and before it those it found too far down. */
  private settle(asked: Asked<Result>): void {
    const waiting = this.own(asked).has(asked.key) ? [] : [asked];
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      try {
        this.workOut(next);
        waiting.pop();
      } catch (error) {
        if (error instanceof TooDeep) waiting.push(error.asked as Asked<Result>);
        else if (error instanceof Endless) waiting.pop();
        else throw error;
      }
    }
  }

  private result(asked: Asked<Result>): Result {
    const own = this.own(asked);
    const known = own.get(asked.key);
    if (known === Endless) throw new Endless();
    if (known !== undefined) return known as Result;
    if (this.depth >= deepest) throw new TooDeep(asked);
    try {
      return this.workOut(asked);
    } catch (error) {
      if (error instanceof TooDeep) own.delete(asked.key);
      throw error;
    }
  }

  private workOut(asked: Asked<Result>): Result {
    const own = this.own(asked);
    own.set(asked.key, Endless);
    this.depth += 1;
    try {
      const result = asked.work();
      own.set(asked.key, result);
      return result;
    } finally {
      this.depth -= 1;
    }
  }

  private own({ sheet }: Asked<Result>): Map<number, Result | typeof Endless> {
    let own = this.known.get(sheet);
    if (!own) this.known.set(sheet, own = new Map());
    return own;
  }
}
