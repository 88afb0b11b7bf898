import type { Expression } from '../expression';
import type { NodeOf, Operation } from '../operation';
import { absOperation } from './abs';
import { addOperation } from './add';
import { divideOperation } from './divide';
import { clampOperation, maxOperation, minOperation } from './extremes';
import { ifOperation } from './if';
import { inputOperation } from './input';
import { countOperation, meanOperation, sumOperation } from './lists';
import { multiplyOperation } from './multiply';
import { negateOperation } from './negate';
import { numberOperation } from './number';
import { roundOperation } from './round';
import { subtractOperation } from './subtract';
import { tiersOperation } from './tiers';

const operations: { readonly [Op in Expression['op']]: Operation<NodeOf<Op>> } = {
  number: numberOperation,
  input: inputOperation,
  add: addOperation,
  multiply: multiplyOperation,
  min: minOperation,
  max: maxOperation,
  subtract: subtractOperation,
  divide: divideOperation,
  negate: negateOperation,
  abs: absOperation,
  clamp: clampOperation,
  tiers: tiersOperation,
  if: ifOperation,
  count: countOperation,
  sum: sumOperation,
  mean: meanOperation,
  round: roundOperation,
};

/** The operation of a node. */
export function operationOf(expression: Expression): Operation<Expression> {
  return operations[expression.op] as unknown as Operation<Expression>;
}
