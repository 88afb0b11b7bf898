import type { Expression, Scope } from './expression';
import { showFormula } from './explain';
import { operationOf } from './operations';
import type { Outcome } from './outcome';

/** The value at 40 significant digits, unrounded; or every missing input by name; or the zero it would divide by. Never throws. */
export function evaluate(expression: Expression, scope: Scope): Outcome {
  const context = {
    scope,
    evaluate: (part: Expression): Outcome => operationOf(part).evaluate(part, context),
    show: (part: Expression): string => showFormula(part, scope),
  };
  return context.evaluate(expression);
}
