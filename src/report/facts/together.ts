import { hundred, percent } from '../../figures';
import type { Quantity, Statement, Unit } from '../../figures';
import { align } from '../../rules';
import type { IndicatorFact } from './book';
import { unitInName } from './names';

type Figure = Extract<Statement, { kind: 'quantity' }>;
type Range = Extract<Statement, { kind: 'range' }>;

interface Pair { readonly target: Statement | null; readonly actual: Statement | null }

/**
 * Target and actual value as one reader takes both: a figure without a unit has the other's, a ratio beside a percentage is one
 * (0.925 for 92.5 %), and one unit has one spelling.
 */
export function pairOf({ name, target, actual }: IndicatorFact): Pair {
  const unit = unitInName(name);
  if (!unit && /(?:率|满意度|占比|比例|比重)$/.test(name)) return together(...asRates(target, actual));
  return together(unit ? inUnit(target, unit) : target, unit ? inUnit(actual, unit) : actual);
}

/**
 * 家长知晓率 90 beside 0.935: rates without their sign, the one in hundredths and the other a ratio; two of one kind stay as they are.
 */
function asRates(target: Statement | null, actual: Statement | null): readonly [Statement | null, Statement | null] {
  if (target?.kind !== 'quantity' || actual?.kind !== 'quantity' || target.quantity.unit || actual.quantity.unit) return [target,
    actual];
  const isRatio = ({ quantity: { value } }: Figure): boolean => value.abs().lte(1);
  if (isRatio(target) === isRatio(actual) || [target, actual].some(({ quantity: { value } }) =>
    value.abs().gt(hundred))) return [target, actual];
  const inHundredths = (statement: Figure): Figure => {
    const { value, decimals } = statement.quantity;
    return with_(statement, isRatio(statement)
      ? { ...statement.quantity, value: value.times(hundred), decimals: Math.max(0, decimals - 2), unit: percent }
      : { ...statement.quantity, unit: percent });
  };
  return [inHundredths(target), inHundredths(actual)];
}

/** "造林面积（万亩）": the unit of its bare figures stands with the name. */
function inUnit(statement: Statement | null, unit: Unit): Statement | null {
  if (statement?.kind === 'range') return withUnit(statement, unit);
  return statement?.kind === 'quantity' && !statement.quantity.unit ? with_(statement, bareTarget(statement.quantity, unit)) : statement;
}

function together(target: Statement | null, actual: Statement | null): Pair {
  if (target?.kind === 'range' && actual?.kind === 'quantity' && actual.quantity.unit) {
    return { target: withUnit(target, actual.quantity.unit), actual };
  }
  if (target?.kind !== 'quantity' || actual?.kind !== 'quantity') return { target, actual };
  const aligned = align(actual.quantity, target.quantity, { actual, target });
  if (!aligned || aligned.loose) return { target, actual };
  const [wanted, done] = [target.quantity, actual.quantity];
  if (!wanted.unit) return { target: done.unit ? with_(target, bareTarget(wanted, done.unit)) : target, actual };
  const same = !done.unit || (done.unit.key === wanted.unit.key && done.unit.scale.eq(wanted.unit.scale));
  return { target, actual: same ? with_(actual, { ...done, value: aligned.actual, unit: wanted.unit }) : actual };
}

/** A range without a unit has that of what is held against it. */
const withUnit = (range: Range, unit: Unit): Range =>
  (range.high.unit || range.low.unit ? range : { ...range, low: { ...range.low, unit }, high: { ...range.high, unit } });

const with_ = (statement: Figure, quantity: Quantity): Figure => ({ ...statement, quantity });

/** A bare 0.95 beside 96% is 95%. */
function bareTarget(wanted: Quantity, unit: Unit): Quantity {
  const fraction = unit.dimension === 'ratio' && wanted.value.abs().lte(1);
  return { ...wanted, unit, value: fraction ? wanted.value.div(unit.scale) : wanted.value };
}
