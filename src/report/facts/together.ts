import type { Quantity, Statement, Unit } from '../../figures';
import { align } from '../../rules';
import type { IndicatorFact } from './book';
import { unitInName } from './names';

type Figure = Extract<Statement, { kind: 'quantity' }>;

interface Pair { readonly target: Statement | null; readonly actual: Statement | null }

/**
 * Target and actual value as one reader takes both: a figure without a unit has the other's, a ratio beside a percentage is one
 * (0.925 for 92.5 %), and one unit has one spelling.
 */
export function pairOf({ name, target, actual }: IndicatorFact): Pair {
  const unit = unitInName(name);
  return together(unit ? inUnit(target, unit) : target, unit ? inUnit(actual, unit) : actual);
}

/** "造林面积（万亩）": the unit of its bare figures stands with the name. */
function inUnit(statement: Statement | null, unit: Unit): Statement | null {
  return statement?.kind === 'quantity' && !statement.quantity.unit ? with_(statement, bareTarget(statement.quantity, unit)) : statement;
}

function together(target: Statement | null, actual: Statement | null): Pair {
  if (target?.kind !== 'quantity' || actual?.kind !== 'quantity') return { target, actual };
  const aligned = align(actual.quantity, target.quantity, { actual, target });
  if (!aligned || aligned.loose) return { target, actual };
  const [wanted, done] = [target.quantity, actual.quantity];
  if (!wanted.unit) return { target: done.unit ? with_(target, bareTarget(wanted, done.unit)) : target, actual };
  const same = !done.unit || (done.unit.key === wanted.unit.key && done.unit.scale.eq(wanted.unit.scale));
  return { target, actual: same ? with_(actual, { ...done, value: aligned.actual, unit: wanted.unit }) : actual };
}

const with_ = (statement: Figure, quantity: Quantity): Figure => ({ ...statement, quantity });

/** A bare 0.95 beside 96% is 95%. */
function bareTarget(wanted: Quantity, unit: Unit): Quantity {
  const fraction = unit.dimension === 'ratio' && wanted.value.abs().lte(1);
  return { ...wanted, unit, value: fraction ? wanted.value.div(unit.scale) : wanted.value };
}
