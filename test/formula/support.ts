import { Decimal, parseAddress, type Interval, type Rounding } from '../../src/figures';
import { pieces, type Binding, type Expression, type Input, type Scope } from '../../src/formula';

/** A figure as written, rounded at its own digits, in a cell of the form. */
export function given(name: string, text: string, at: string | null = null, exact = false): Input {
  const digits = text.replace(/[^\d.-]/g, '');
  const cell = at === null ? null : { sheet: '基础数据', ...parseAddress(at)! };
  return { name, value: new Decimal(digits), decimals: exact ? null : (digits.split('.')[1] ?? '').length, cell, text };
}

export const figure = (input: Input): [string, Binding] => [input.name, { kind: 'figure', input }];
export const list = (name: string, items: readonly Input[]): [string, Binding] => [name, { kind: 'list', items }];
export const missing = (name: string, why: string): [string, Binding] => [name, { kind: 'missing', name, why, cell: null }];

/** A scope of figures by name, as written: { 执行数: '2.76' }. */
export function scopeOf(figures: Readonly<Record<string, string>>, more: readonly (readonly [string, Binding])[] = []): Scope {
  return new Map<string, Binding>([
    ...Object.entries(figures).map(([name, text], index) => figure(given(name, text, `D${String(index + 1)}`))),
    ...more,
  ]);
}

/** The least and the largest value rounding allows: the hull of all pieces. */
export function bounds(expression: Expression, scope: Scope, rounding?: Rounding): Interval | null {
  return pieces(expression, scope, rounding)?.reduce((all, piece) => all.hull(piece)) ?? null;
}
