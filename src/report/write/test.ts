import { Decimal, hundred } from '../../figures';
import { parseCondition } from '../skeleton/condition';
import type { Test } from '../skeleton/condition';
import type { Scope, Value } from './value';

/** Whether all tests of a condition hold in a scope. */
export function holds(condition: string | undefined, scope: Scope): boolean {
  return condition === undefined || (parseCondition(condition) ?? []).every((test) => passes(test, scope));
}

function passes(test: Test, scope: Scope): boolean {
  if (test.kind !== 'compare') return isThere(scope.get(test.name)) === (test.kind === 'has');
  const left = numberOf(test.left, scope);
  const right = numberOf(test.right, scope);
  if (!left || !right) return false;
  switch (test.relation) {
    case '=': return left.eq(right);
    case '≠': return !left.eq(right);
    case '>': return left.gt(right);
    case '<': return left.lt(right);
    case '≥': return left.gte(right);
    case '≤': return left.lte(right);
  }
}

function isThere(value: Value | undefined): boolean {
  return value !== undefined && (value.kind !== 'list' || value.items.length > 0);
}

function numberOf(text: string, scope: Scope): Decimal | null {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return new Decimal(text);
  if (/^-?\d+(?:\.\d+)?%$/.test(text)) return new Decimal(text.slice(0, -1)).div(hundred);
  const value = scope.get(text);
  return value && 'bound' in value ? value.bound.value : null;
}
