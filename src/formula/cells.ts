import type { CellRef } from '../figures';
import type { Expression, Input, Scope } from './expression';
import { operationOf } from './operations';

/** Every figure an expression names, lists item by item, each cell once, in the order they stand. */
export function figuresOf(expression: Expression, scope: Scope): readonly Input[] {
  const found = new Map<string, Input>();
  const take = (input: Input): void => {
    const key = input.cell ? `${input.cell.sheet}!${String(input.cell.row)}:${String(input.cell.column)}` : input.name;
    if (!found.has(key)) found.set(key, input);
  };
  const walk = (node: Expression): void => {
    const bound = node.op === 'input' ? scope.get(node.name) : 'list' in node ? scope.get(node.list) : undefined;
    if (bound?.kind === 'figure') take(bound.input);
    if (bound?.kind === 'list') bound.items.forEach(take);
    operationOf(node).parts(node).forEach(walk);
  };
  walk(expression);
  return [...found.values()];
}

/** The cells an expression rests on, each once. */
export function cellsOf(expression: Expression, scope: Scope): readonly CellRef[] {
  return figuresOf(expression, scope).flatMap((input) => (input.cell ? [input.cell] : []));
}
