import type { CellRef, Decimal } from '../figures';

/** A figure an expression needs and does not have, named for the user. */
export interface Missing {
  readonly name: string;
  /** Why, in 中文. */
  readonly why: string;
  readonly cell: CellRef | null;
}

/** What evaluating gives: a value, or every missing input by name, or a division by zero with what was divided by. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] }
  | { readonly kind: 'undefined'; readonly why: 'denominator-zero' | 'empty-list'; readonly of: string };

/** Combines outcomes: all values, or everything that is missing from any, or the first that is undefined. */
export function combine(outcomes: readonly Outcome[], make: (values: readonly Decimal[]) => Outcome): Outcome {
  const missing = outcomes.flatMap((outcome) => (outcome.kind === 'missing' ? outcome.missing : []));
  if (missing.length > 0) return { kind: 'missing', missing: once(missing) };
  const undefinedOne = outcomes.find((outcome) => outcome.kind === 'undefined');
  if (undefinedOne) return undefinedOne;
  return make(outcomes.map((outcome) => (outcome as Extract<Outcome, { kind: 'value' }>).value));
}

/** A value as an outcome. */
export function valueOutcome(value: Decimal): Outcome {
  return { kind: 'value', value };
}

function once(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.map((one) => [one.name, one])).values()];
}
