import type { Interval } from '../figures';
import type { Expression, Scope } from './expression';
import type { Outcome } from './outcome';

/** The node type of an operation. */
export type NodeOf<Op extends Expression['op']> = Holding<Expression, Op>;

type Holding<Node, Op> = Node extends { readonly op: infer Ops } ? (Op extends Ops ? Node : never) : never;

/** The values a sub-expression may take: a union of intervals (a band score is a set, rounding.md §2.6); null where it has none. */
export type Pieces = readonly Interval[] | null;

/** What an operation needs to be evaluated. */
export interface EvaluateContext {
  readonly scope: Scope;
  evaluate(expression: Expression): Outcome;
  /** Shows a sub-expression, for naming a zero denominator. */
  show(expression: Expression): string;
}

/** What an operation needs to tell the values it may take. */
export interface RangeContext {
  /** The interval of a named figure or of each item of a list; null where missing. */
  input(name: string): Interval | null;
  list(name: string): readonly Interval[] | null;
  range(expression: Expression): Pieces;
}

/** What an operation needs to tell how it grows with one input (rounding.md §2.5). */
export interface SlopeContext {
  /** The input the slope is taken by. */
  readonly by: string;
  slope(expression: Expression): Interval | null;
  /** The hull of a sub-expression's range. */
  hull(expression: Expression): Interval | null;
}

/** How tightly a piece of an explanation binds: it gets brackets inside anything tighter. */
export const binding = { sum: 1, product: 2, atom: 3 } as const;

/** A piece of an explanation, and how tightly it binds. */
export interface Shown {
  readonly text: string;
  readonly binds: number;
}

/** What an operation needs to be shown with its figures. */
export interface ExplainContext {
  readonly scope: Scope;
  explain(expression: Expression): Shown;
  /** The text of a sub-expression, in brackets unless it binds at least so tightly. */
  inside(expression: Expression, least: number): string;
  evaluate(expression: Expression): Outcome;
}

/** One operation: all its readings in one place. */
export interface Operation<Node extends Expression> {
  /** Sub-expressions, conditions included. */
  parts(node: Node): readonly Expression[];
  evaluate(node: Node, context: EvaluateContext): Outcome;
  range(node: Node, context: RangeContext): Pieces;
  /** The range of the derivative by one input; null where there is none (a step, an undecided condition). */
  slope(node: Node, context: SlopeContext): Interval | null;
  explain(node: Node, context: ExplainContext): Shown;
}
