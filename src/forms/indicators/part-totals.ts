import { sumOf, valueOf } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import type { Group, IndicatorRow, TotalRow } from '../form';

/** The totals of a table with those taken out that sum only a part of it, and these as groups. */
export interface PartTotals { readonly totals: readonly TotalRow[]; readonly groups: readonly Group[] }

/**
 * A 合计 below the rows of each of several units and a 总计 below them all: the former are the sums of their rows alone. Told by most of
 * them adding up to just the rows since the one before.
 */
export function withPartTotals(totals: readonly TotalRow[], rows: readonly IndicatorRow[]): PartTotals {
  const parts = totals.slice(0, -1).map((total, index): Part => {
    const [from, to] = [totals[index - 1]?.label.cell.row ?? -1, total.label.cell.row];
    return { total, rows: rows.filter(({ row }) => row > from && row < to) };
  });
  const told = parts.filter((part) => addsUp(part.total.points, part.rows, 'points') || addsUp(part.total.score, part.rows, 'score'));
  const divides = parts.length > 1 && parts.every((part) => part.rows.length > 0) && told.length * 2 >= parts.length;
  if (!divides) return { totals, groups: [] };
  return {
    totals: totals.slice(-1),
    groups: parts.map(({ total, rows: summed }): Group => ({
      label: total.label, name: total.label.text, level: 1, points: null, rows: summed.map(({ row }) => row), score: total.score,
      ...(total.points ? { statedPoints: total.points } : {}),
    })),
  };
}

interface Part { readonly total: TotalRow; readonly rows: readonly IndicatorRow[] }

/** Whether rows add up to the points or the score stated for them; those that share theirs count once. */
export function addsUp(whole: Read<Quantity> | null, rows: readonly IndicatorRow[], figure: 'points' | 'score'): boolean {
  const stated = valueOf(whole)?.value;
  const own = rows.filter((row) => Math.min(...row.sharedWith) === row.row);
  const figures = own.flatMap((row): Decimal[] => {
    const value = valueOf(row[figure])?.value;
    return value ? [value] : [];
  });
  return stated !== undefined && !stated.isZero() && figures.length === own.length && sumOf(figures).eq(stated);
}
