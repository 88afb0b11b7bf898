import { abs, input, minus, negate, number, percentage, product, ratio, sum } from '../builders';
import type { Expression } from '../expression';
import { Cursor } from './cursor';
import { functions } from './functions';
import { noFunction } from './problem';

/**
 * Reads a rule's formula as its pack writes it, in the words of the regulation:
 * `最大(0, 1-|财政拨款执行数-财政拨款年初预算数|÷财政拨款年初预算数)×6`,
 * `分档(X; ≤N: 3; ≤1.1×N: 1.5; 其他: 0)`, `若(总数=0, 分值, 达标数÷总数×分值)`, `平均(完成比例)`, `限(x, 0, 1)`.
 * Names that hold signs stand in 【】. Source: the file format of rule packs (rules/schema.ts).
 * @throws NotationError with the place and what was expected.
 */
export function parseFormula(formula: string): Expression {
  const cursor = new Cursor(formula);
  const whole = expression(cursor);
  if (cursor.here.kind !== 'end') cursor.fail(cursor.isSign('=') ? '公式的结尾：只写等号右边' : '公式的结尾或运算符');
  return whole;
}

function expression(cursor: Cursor): Expression {
  let left = term(cursor);
  for (;;) {
    if (cursor.accepts('+')) {
      const right = term(cursor);
      left = left.op === 'add' ? sum(...left.terms, right) : sum(left, right);
    } else if (cursor.accepts('-')) left = minus(left, term(cursor));
    else return left;
  }
}

function term(cursor: Cursor): Expression {
  let left = factor(cursor);
  for (;;) {
    if (cursor.accepts('×')) {
      const right = factor(cursor);
      left = left.op === 'multiply' ? product(...left.terms, right) : product(left, right);
    } else if (cursor.accepts('÷')) left = ratio(left, factor(cursor));
    else return left;
  }
}

function factor(cursor: Cursor): Expression {
  if (cursor.accepts('-')) return negate(factor(cursor));
  if (cursor.accepts('|')) return abs(closed(cursor, '|'));
  if (cursor.accepts('(')) return closed(cursor, ')');
  const { kind, text, percent } = cursor.here;
  if (kind !== 'number' && kind !== 'name') return cursor.fail('数、名称或括号');
  cursor.take();
  if (kind === 'number') return percent ? percentage(text) : number(text);
  return cursor.isSign('(') ? called(cursor, text) : input(text);
}

/** An expression and the sign that closes it. */
function closed(cursor: Cursor, sign: string): Expression {
  const inside = expression(cursor);
  cursor.demand(sign);
  return inside;
}

function called(cursor: Cursor, name: string): Expression {
  const call = functions[name];
  if (!call) return cursor.fail(noFunction(name, Object.keys(functions)));
  cursor.demand('(');
  const result = call(cursor, () => expression(cursor));
  cursor.demand(')');
  return result;
}
