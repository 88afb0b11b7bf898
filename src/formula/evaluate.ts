import type { Expression, Scope } from './expression';
import { operationOf } from './operations';
import type { EvaluateContext, ExplainContext } from './operation';
import type { Outcome } from './outcome';

/** The value at 40 significant digits, unrounded; or every missing input by name; or the zero it would divide by. Never throws. */
export function evaluate(expression: Expression, scope: Scope): Outcome {
  const context: EvaluateContext = {
    scope,
    evaluate: (part) => operationOf(part).evaluate(part, context),
    show: (part) => showFormula(part, scope),
  };
  return context.evaluate(expression);
}

/** The formula with the figures in it, without a result: "(1−|2.76−3.40|÷3.40)×3". A missing figure shows as 【its name】. */
export function showFormula(expression: Expression, scope: Scope): string {
  const context: ExplainContext = {
    scope,
    explain: (part) => operationOf(part).explain(part, context),
    inside: (part, least) => {
      const piece = context.explain(part);
      return piece.binds < least ? `(${piece.text})` : piece.text;
    },
    evaluate: (part) => evaluate(part, scope),
  };
  return context.explain(expression).text;
}
