import { Decimal, parseUnit, plain, tenThousandYuan, valueIn } from '../../figures';
import type { CellRef, Quantity, Read, Unit } from '../../figures';

/** A figure of the workbook with the cells it comes from: one cell, or those it was reckoned from. */
export interface Bound {
  readonly value: Decimal;
  readonly unit: Unit | null;
  /** Decimals it was stated with. */
  readonly decimals: number;
  readonly cells: readonly CellRef[];
}

/** A figure that stands in a cell; null in any other state. Money in a bare number is in `moneyUnit`. */
export function boundOf(read: Read<Quantity> | null | undefined, bare: Unit | null = null): Bound | null {
  if (read?.kind !== 'value') return null;
  const { value, unit, decimals } = read.value;
  return { value, unit: unit ?? bare, decimals: Math.max(decimals, value.decimalPlaces()), cells: [read.cell] };
}

/** Money in 万元, the unit reports are written in; a bare number is taken as 万元 already. */
export function inTenThousand(bound: Bound): Bound {
  if (!bound.unit || bound.unit.text === tenThousandYuan.text) return { ...bound, unit: tenThousandYuan };
  // "6.2万" in a block of money leaves out the 元.
  const unit = /^[百千万亿]+$/.test(bound.unit.text) ? parseUnit(`${bound.unit.text}元`) ?? bound.unit : bound.unit;
  const value = valueIn({ value: bound.value, unit, decimals: bound.decimals }, tenThousandYuan);
  return value === null ? bound : { ...bound, value, unit: tenThousandYuan, decimals: value.decimalPlaces() };
}

/** The sum of figures in one unit, resting on all their cells; null for none. */
export function sumOf(bounds: readonly Bound[]): Bound | null {
  const first = bounds[0];
  if (!first) return null;
  return bounds.slice(1).reduce((all, one) => combine(all, one, all.value.plus(one.value)), first);
}

/** The difference of two figures in one unit. */
export function difference(a: Bound, b: Bound): Bound {
  return combine(a, b, a.value.minus(b.value));
}

/** The quotient as a ratio; null for a divisor of 0. */
export function quotient(a: Bound, b: Bound): Bound | null {
  return b.value.isZero() ? null : { value: a.value.div(b.value), unit: null, decimals: 40, cells: [...a.cells, ...b.cells] };
}

function combine(a: Bound, b: Bound, value: Decimal): Bound {
  return { value, unit: a.unit, decimals: Math.max(a.decimals, b.decimals), cells: [...a.cells, ...b.cells] };
}

/** Digits as a report shows them: half-up, no trailing zeros ("925.16", "714.8"). */
export function digits(value: Decimal, decimals: number): string {
  return plain(value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
}
