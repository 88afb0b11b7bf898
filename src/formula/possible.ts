import type { Decimal } from '../figures';
import { evaluate } from './evaluate';
import type { Expression, Scope } from './expression';

/** Beyond so many values a list of them says nothing a reader could use. */
const mostValues = 40;

/**
 * Every value a formula can give, lowest first, whatever its tiers and conditions may ask for: with a score of 3, 1.5 or 0 by tiers
 * it is these three, though the figure compared is not known. Null where it may be any value, or too many. Never throws.
 */
export function possibleValues(expression: Expression, scope: Scope): readonly Decimal[] | null {
  const values = valuesOf(expression, scope);
  return values && [...values].sort((a, b) => a.comparedTo(b));
}

function valuesOf(node: Expression, scope: Scope): readonly Decimal[] | null {
  switch (node.op) {
    case 'tiers': return any([...node.tiers.map(({ result }) => result), node.otherwise], scope);
    case 'if': return any([node.then, node.otherwise], scope);
    case 'add': case 'multiply': case 'min': case 'max':
      return all(node.terms, scope, (terms) => ({ op: node.op, terms }));
    case 'subtract': case 'divide':
      return all([node.left, node.right], scope, ([left, right]) => ({ op: node.op, left: left!, right: right! }));
    case 'negate': case 'abs': case 'round': return all([node.of], scope, ([of]) => ({ ...node, of: of! }));
    case 'clamp':
      return all([node.of, node.low, node.high], scope, ([of, low, high]) => ({ op: 'clamp', of: of!, low: low!, high: high! }));
    default: {
      const outcome = evaluate(node, scope);
      return outcome.kind === 'value' ? [outcome.value] : null;
    }
  }
}

/** The values of either of some expressions. */
function any(nodes: readonly Expression[], scope: Scope): readonly Decimal[] | null {
  const values = nodes.map((node) => valuesOf(node, scope));
  return values.every((some) => some !== null) ? distinct(values.flat()) : null;
}

/** The values of an expression over every combination of the values of its parts. */
function all(
  nodes: readonly Expression[], scope: Scope, of: (parts: readonly Expression[]) => Expression,
): readonly Decimal[] | null {
  let combined: readonly (readonly Expression[])[] = [[]];
  for (const node of nodes) {
    const values = valuesOf(node, scope);
    if (!values || combined.length * values.length > mostValues) return null;
    combined = combined.flatMap((parts) => values.map((value): readonly Expression[] => [...parts, { op: 'number', value }]));
  }
  const outcomes = combined.map((parts) => evaluate(of(parts), scope));
  return outcomes.every(({ kind }) => kind === 'value')
    ? distinct(outcomes.flatMap((outcome) => (outcome.kind === 'value' ? [outcome.value] : []))) : null;
}

const distinct = (values: readonly Decimal[]): readonly Decimal[] =>
  [...new Map(values.map((value) => [value.toFixed(), value])).values()];
