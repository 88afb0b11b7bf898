import { valueOf, zero } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import type { BudgetBlock, IndicatorRow, TotalRow } from '../form';
import { ofWhich } from '../labels/rows';

/**
 * 其中 rows with points and scores of their own beside the row they are named under (带动农户 15 | 其中：脱贫户 10): indicators like the others
 * where points and scores come to the stated total with them, and not without.
 */
export function withOwnParts(rows: readonly IndicatorRow[], budget: BudgetBlock | null, total: TotalRow | null): readonly IndicatorRow[] {
  const parts = rows.filter((row) => (row.partOf ?? null) !== null && ofWhich.test(row.name.text) && valueOf(row.points) && valueOf(row.score));
  const [points, score] = [figure(total?.points), figure(total?.score)];
  const earned = figure(budget?.total.score);
  if (parts.length === 0 || points === null || score === null || earned === null) return rows;
  const counted = rows.filter((row) => (row.partOf ?? null) === null || parts.includes(row));
  const left = points.minus(sumOf(counted, 'points'));
  const dealt = figure(budget?.total.points) ?? left;
  const fits = left.eq(dealt) && dealt.gte(earned) && score.eq(sumOf(counted, 'score').plus(earned));
  return fits ? rows.map((row) => (parts.includes(row) ? { ...row, partOf: null } : row)) : rows;
}

const figure = (read: Read<Quantity> | null | undefined): Decimal | null => (read ? valueOf(read)?.value ?? null : null);

/** Figures that rows share in one merged cell count once. */
const sumOf = (rows: readonly IndicatorRow[], of: 'points' | 'score'): Decimal =>
  rows.filter((row) => row.sharedWith.length === 0 || Math.min(...row.sharedWith) === row.row)
    .reduce((sum, row) => sum.plus(figure(row[of]) ?? zero), zero);
