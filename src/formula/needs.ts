import type { Expression, Scope } from './expression';
import { evaluate } from './evaluate';
import { holds } from './operations/condition';
import { partsOf } from './parts';

/**
 * The names an expression may still ask for, given what is known: of a branch whose condition is already decided the other side
 * needs nothing. Where a condition cannot be told yet both sides count. Never throws.
 */
export function neededNames(expression: Expression, scope: Scope): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (node: Expression): void => {
    switch (node.op) {
      case 'input': names.add(node.name); return;
      case 'count': case 'sum': case 'mean': names.add(node.list); return;
      case 'if': branches(node).forEach(walk); return;
      default: partsOf(node).forEach(walk);
    }
  };
  const branches = (node: Extract<Expression, { op: 'if' }>): readonly Expression[] => {
    const { left, relation, right } = node.when;
    const [a, b] = [evaluate(left, scope), evaluate(right, scope)];
    if (a.kind !== 'value' || b.kind !== 'value') return [left, right, node.then, node.otherwise];
    return [left, right, holds(a.value, relation, b.value) ? node.then : node.otherwise];
  };
  walk(expression);
  return names;
}
