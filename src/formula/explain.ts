import { plain } from '../figures';
import { evaluate } from './evaluate';
import type { Expression, Scope } from './expression';
import { operationOf } from './operations';
import type { ExplainContext, Shown } from './operation';

const defaultDecimals = 4;

function shown(expression: Expression, scope: Scope): Shown {
  const context: ExplainContext = {
    scope,
    explain: (part) => operationOf(part).explain(part, context),
    inside: (part, least) => {
      const piece = context.explain(part);
      return piece.binds < least ? `(${piece.text})` : piece.text;
    },
    evaluate: (part) => evaluate(part, scope),
  };
  return context.explain(expression);
}

/** The formula with the figures in it, without a result: "(1−|2.76−3.40|÷3.40)×3". A missing figure shows as 【its name】. */
export function showFormula(expression: Expression, scope: Scope): string {
  return shown(expression, scope).text;
}

/**
 * The formula with the figures in it and its value, half-up at `decimals` (4 where not said), zeros dropped:
 * "(1−|2.76−3.40|÷3.40)×3 = 2.4353". Without a value: what is missing or divided by zero.
 */
export function explain(expression: Expression, scope: Scope, options: { readonly decimals?: number } = {}): string {
  const formula = showFormula(expression, scope);
  const outcome = evaluate(expression, scope);
  switch (outcome.kind) {
    case 'value': {
      const value = plain(outcome.value.toDecimalPlaces(options.decimals ?? defaultDecimals)).replace('-', '−');
      return formula === value ? formula : `${formula} = ${value}`;
    }
    case 'missing': return `${formula}，缺：${outcome.missing.map((one) => one.name).join('、')}`;
    case 'undefined':
      return `${formula}，${outcome.why === 'denominator-zero' ? `分母${outcome.of}为零` : `${outcome.of}没有数据`}，无法计算`;
  }
}
