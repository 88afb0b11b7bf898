import { roundTo, valueOf, zero } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import type { BudgetBlock, IndicatorRow, TotalRow } from '../form';
import { ofWhich } from '../labels/rows';

/**
 * 其中 rows with points and scores of their own beside the row they are named under (带动农户 15 | 其中：脱贫户 10): indicators like the others
 * where, counted, they leave just the points of the stated total that the execution has, by its own cell or by its score and rate.
 */
export function withOwnParts(rows: readonly IndicatorRow[], budget: BudgetBlock | null, total: TotalRow | null): readonly IndicatorRow[] {
  const parts = rows.filter((row) => isPart(row) && ofWhich.test(row.name.text) && valueOf(row.points) && valueOf(row.score));
  const whole = figure(total?.points);
  if (parts.length === 0 || whole === null || !budget) return rows;
  const left = (counts: (row: IndicatorRow) => boolean): Decimal => whole.minus(pointsOf(rows.filter(counts)));
  const own = left((row) => !isPart(row) || parts.includes(row));
  const fits = isExecutions(budget, own) && !isExecutions(budget, left((row) => !isPart(row)));
  return fits ? rows.map((row) => (parts.includes(row) ? { ...row, partOf: null } : row)) : rows;
}

const isPart = (row: IndicatorRow): boolean => (row.partOf ?? null) !== null;

/** Whether so many points are the execution's: as stated, else as its score at the rate makes them. */
function isExecutions({ total, labelPoints }: BudgetBlock, points: Decimal): boolean {
  const stated = figure(total.points) ?? labelPoints?.points.value ?? null;
  if (stated !== null) return stated.eq(points);
  const earned = valueOf(total.score);
  return earned !== null && ratesOf(total).some((rate) => sameShown(points.times(rate), earned));
}

/** To the hundredth at most: a format may hide what stands behind. */
function sameShown(due: Decimal, { value, decimals }: Quantity): boolean {
  const shown = Math.min(decimals, 2);
  return roundTo(due, shown).eq(roundTo(value, shown));
}

/** The rate as stated, and as the money makes it: one of them may be wrong. */
function ratesOf({ rate, spent, adjusted, inPlace }: BudgetBlock['total']): Decimal[] {
  const out = figure(spent);
  const budgets = [figure(adjusted), figure(inPlace)].filter((budget) => budget !== null && !budget.isZero());
  const stated = figure(rate);
  return [...(stated ? [stated] : []), ...(out ? budgets.map((budget) => out.div(budget!)) : [])];
}

const figure = (read: Read<Quantity> | null | undefined): Decimal | null => (read ? valueOf(read)?.value ?? null : null);

/** Points that rows share in one merged cell count once. */
const pointsOf = (rows: readonly IndicatorRow[]): Decimal =>
  rows.filter((row) => row.sharedWith.length === 0 || Math.min(...row.sharedWith) === row.row)
    .reduce((sum, row) => sum.plus(figure(row.points) ?? zero), zero);
