import type { CellRef } from '../figures';
import type { Expression, Input, Scope } from './expression';
import { partsOf } from './parts';

/** The cells an expression rests on, those of lists too, each once, in the order its figures stand. */
export function cellsOf(expression: Expression, scope: Scope): readonly CellRef[] {
  const found = new Map<string, CellRef>();
  const take = ({ cell }: Input): void => {
    if (cell) found.set(`${cell.sheet}!${String(cell.row)}:${String(cell.column)}`, cell);
  };
  const walk = (node: Expression): void => {
    const bound = node.op === 'input' ? scope.get(node.name) : 'list' in node ? scope.get(node.list) : undefined;
    if (bound?.kind === 'figure') take(bound.input);
    if (bound?.kind === 'list') bound.items.forEach(take);
    partsOf(node).forEach(walk);
  };
  walk(expression);
  return [...found.values()];
}
