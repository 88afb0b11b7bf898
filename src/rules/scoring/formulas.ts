import { input, min, product, ratio, max } from '../../formula';
import type { Expression, Scope } from '../../formula';
import { evaluate } from '../../formula';
import type { Decimal } from '../../figures';

/** Names of the figures an indicator's formula rests on. */
export const names = { actual: '完成值', target: '指标值', points: '分值', spent: '执行数', budget: '预算数' } as const;

const { actual, target, points, spent, budget } = names;

/** The share of the points by how far a target was reached (财预〔2020〕10号: actual ÷ target, at most 1). */
export const shares = {
  positive: min(ratio(actual, target), 1),
  reverse: min(ratio(target, actual), 1),
  closeness: ratio(min(actual, target), max(actual, target)),
} as const satisfies Record<string, Expression>;

/** An indicator's score: its points times a share. */
export function scoreFormula(share: Expression): Expression {
  return product(share, points);
}

/** The execution rate, and the score it earns: points × min(rate, 1). */
export const rateFormula: Expression = ratio(spent, budget);
export const executionFormula: Expression = product(min(rateFormula, 1), input(points));

/** A scope of plain figures: value and how the reader sees it. */
export function figuresScope(figures: readonly (readonly [name: string, value: Decimal, text: string])[]): Scope {
  return new Map(figures.map(([name, value, text]) =>
    [name, { kind: 'figure', input: { name, value, decimals: null, cell: null, text } }]));
}

/** The value of a share for two figures in one unit; null where it is not defined (division by zero). */
export function shareOf(formula: Expression, actualValue: Decimal, targetValue: Decimal): Decimal | null {
  const figure = (name: string, value: Decimal) =>
    [name, { kind: 'figure', input: { name, value, decimals: null, cell: null, text: '' } }] as const;
  const outcome = evaluate(formula, new Map([figure(actual, actualValue), figure(target, targetValue)]));
  return outcome.kind === 'value' ? outcome.value : null;
}
