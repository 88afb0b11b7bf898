import { hundred, one, valueOf, zero } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import type { IndicatorRow, TotalRow } from '../form';

/** Rows and totals of a table. */
interface Pointed { readonly rows: readonly IndicatorRow[]; readonly totals: readonly TotalRow[] }

/**
 * Weights written as shares of 1 (0.4, 0.3 …) beside scores out of 100 (加权得分 40, 30 …) are points all the same: 40, 30 … Scores out
 * of 1 leave them as they are.
 */
export function withWholePoints<T extends Pointed>(table: T): T {
  const { rows } = table;
  const shares = rows.every((row) => valueOf(row.points)?.value.lte(one) ?? true) && sumOf(rows, (row) => row.points).lte(2);
  if (rows.length < 2 || !shares || sumOf(rows, scoreOf).lt(lowestTotal)) return table;
  return {
    ...table,
    rows: rows.map((row) => ({ ...row, points: times100(row.points) })),
    totals: table.totals.map((total) => ({
      ...total,
      points: valueOf(total.points)?.value.lte(2) ? times100(total.points) : total.points,
    })),
  };
}

/** The score, else the one out of 100 that waits to be converted into it. */
const scoreOf = ({ score, rawScore }: IndicatorRow): Read<Quantity> | null =>
  (valueOf(score) === null ? rawScore ?? score : score);

/** Scores that add up to less are scores out of 1. */
const lowestTotal = 10;

const sumOf = (rows: readonly IndicatorRow[], read: (row: IndicatorRow) => Read<Quantity> | null): Decimal =>
  rows.reduce(
    (sum, row) =>
      sum.plus(
        row.sharedWith[0] === row.row && Math.min(...row.sharedWith) === row.row ? valueOf(read(row))?.value ?? zero : zero,
      ),
    zero,
  );

function times100(read: Read<Quantity> | null): Read<Quantity> | null {
  if (read?.kind !== 'value') return read;
  const { value, decimals } = read.value;
  return { ...read, value: { ...read.value, value: value.times(hundred), decimals: Math.max(0, decimals - 2) } };
}
