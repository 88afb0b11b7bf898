import { plain } from '../figures';
import { evaluate, showFormula } from './evaluate';
import type { Expression, Scope } from './expression';

const defaultDecimals = 4;

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
