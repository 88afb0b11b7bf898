import type { CellRef, Decimal } from '../figures';

/**
 * A rule's formula as data. One tree gives the value, the interval that rounding allows, the explanation in 中文
 * with the numbers in it, and the cells it rests on.
 */
export type Expression =
  | { readonly op: 'number'; readonly value: Decimal; readonly unit?: '%' }
  | { readonly op: 'input'; readonly name: string }
  | { readonly op: 'add' | 'multiply' | 'min' | 'max'; readonly terms: readonly Expression[] }
  | { readonly op: 'subtract' | 'divide'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'negate' | 'abs'; readonly of: Expression }
  | { readonly op: 'clamp'; readonly of: Expression; readonly low: Expression; readonly high: Expression }
  /** First tier whose condition `of <relation> bound` holds gives its result; else `otherwise`. */
  | { readonly op: 'tiers'; readonly of: Expression; readonly tiers: readonly Tier[]; readonly otherwise: Expression }
  | { readonly op: 'if'; readonly when: Condition; readonly then: Expression; readonly otherwise: Expression }
  /** How many of a list input's items hold a value (optionally with `predicate` 1). */
  | { readonly op: 'count' | 'sum' | 'mean'; readonly list: string }
  /** Half-up, or cut off: 取整, "不足一个百分点的不计". */
  | { readonly op: 'round'; readonly of: Expression; readonly decimals: number; readonly mode?: 'truncate' };

/** How one figure stands to another, exact. */
export type Relation = '<' | '≤' | '=' | '≥' | '>';
/** A comparison of two expressions, exact. */
export interface Condition { readonly left: Expression; readonly relation: Relation; readonly right: Expression }
/** A step of tiers: its result holds where the value stands in the relation to the bound. */
export interface Tier { readonly relation: Relation; readonly bound: Expression; readonly result: Expression }

/** One figure a formula rests on: where it stands and how it was rounded there. */
export interface Input {
  readonly name: string;
  readonly value: Decimal;
  /** Decimals it was stated with; null when exact (printed basis). */
  readonly decimals: number | null;
  readonly cell: CellRef | null;
  /** As the reader sees it in an explanation ("3.40", "17.6公里", "96.5%"). */
  readonly text: string;
}

/** A name an expression needs: a figure, a list of figures, or missing with the reason (in 中文). */
export type Binding =
  | { readonly kind: 'figure'; readonly input: Input }
  | { readonly kind: 'list'; readonly items: readonly Input[] }
  | { readonly kind: 'missing'; readonly name: string; readonly why: string; readonly cell: CellRef | null };

/** What the names of an expression stand for. */
export type Scope = ReadonlyMap<string, Binding>;
