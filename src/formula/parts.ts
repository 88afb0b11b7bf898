import type { Expression } from './expression';
import { operationOf } from './operations';

/** What an expression is made of, one level down, conditions included. */
export function partsOf(node: Expression): readonly Expression[] {
  return operationOf(node).parts(node);
}

/** The names of inputs and lists an expression needs, each once, in order of appearance. */
export function namesIn(expression: Expression): readonly string[] {
  const names = new Set<string>();
  const walk = (node: Expression): void => {
    if (node.op === 'input') names.add(node.name);
    if ('list' in node) names.add(node.list);
    partsOf(node).forEach(walk);
  };
  walk(expression);
  return [...names];
}
