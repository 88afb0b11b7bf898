import { Decimal, hundred } from '../figures';
import type { Condition, Expression, Relation, Tier } from './expression';

/** A part of a formula, or a number or an input's name that stands for one. */
export type Part = Expression | number | string;

const part = (value: Part): Expression => {
  if (typeof value === 'number') return number(value);
  return typeof value === 'string' ? input(value) : value;
};

/** A constant of a rule, as the rule prints it. */
export function number(value: Decimal | number | string): Expression {
  return { op: 'number', value: new Decimal(value) };
}

/** A percentage of a rule: percentage(10) is 10 %, value 0.1. */
export function percentage(value: Decimal | number | string): Expression {
  return { op: 'number', value: new Decimal(value).div(hundred), unit: '%' };
}

/** A figure by the name it has in the scope; missing, by that name, where the scope has none. */
export function input(name: string): Expression {
  return { op: 'input', name };
}

/** Σ of parts. */
export function sum(...terms: readonly Part[]): Expression {
  return { op: 'add', terms: terms.map(part) };
}

/** Product of parts. */
export function product(...terms: readonly Part[]): Expression {
  return { op: 'multiply', terms: terms.map(part) };
}

/** left ÷ right; undefined where right is 0. */
export function ratio(left: Part, right: Part): Expression {
  return { op: 'divide', left: part(left), right: part(right) };
}

/** left − right. */
export function minus(left: Part, right: Part): Expression {
  return { op: 'subtract', left: part(left), right: part(right) };
}

/** −of. */
export function negate(of: Part): Expression {
  return { op: 'negate', of: part(of) };
}

/** |of|. */
export function abs(of: Part): Expression {
  return { op: 'abs', of: part(of) };
}

/** The smallest part. */
export function min(...terms: readonly Part[]): Expression {
  return { op: 'min', terms: terms.map(part) };
}

/** The largest part. */
export function max(...terms: readonly Part[]): Expression {
  return { op: 'max', terms: terms.map(part) };
}

/** `of`, not below `low` and not above `high`. */
export function clamp(of: Part, low: Part, high: Part): Expression {
  return { op: 'clamp', of: part(of), low: part(low), high: part(high) };
}

/** One tier of 分级评分: `relation bound → result`. */
export function tier(relation: Relation, bound: Part, result: Part): Tier {
  return { relation, bound: part(bound), result: part(result) };
}

/** The first tier that holds, else `otherwise`. */
export function tiers(of: Part, steps: readonly Tier[], otherwise: Part): Expression {
  return { op: 'tiers', of: part(of), tiers: steps, otherwise: part(otherwise) };
}

/** A comparison for `when`, of values as they are, unrounded. */
export function compare(left: Part, relation: Relation, right: Part): Condition {
  return { left: part(left), relation, right: part(right) };
}

/** `then` where the condition holds, else `otherwise`. */
export function when(condition: Condition, then: Part, otherwise: Part): Expression {
  return { op: 'if', when: condition, then: part(then), otherwise: part(otherwise) };
}

/** How many items a list of the scope holds: 个数, exact however they were rounded. */
export function count(list: string): Expression {
  return { op: 'count', list };
}

/** Σ of a list of the scope: 合计, 0 where it is empty. */
export function total(list: string): Expression {
  return { op: 'sum', list };
}

/** The mean of a list of the scope: 平均, undefined where it is empty. */
export function mean(list: string): Expression {
  return { op: 'mean', list };
}

/** Half-up at a number of decimals, where the rule says to round. */
export function round(of: Part, decimals: number): Expression {
  return { op: 'round', of: part(of), decimals };
}

/** Cut off at a number of decimals, where the rule says so: 取整. */
export function truncate(of: Part, decimals: number): Expression {
  return { op: 'round', of: part(of), decimals, mode: 'truncate' };
}
