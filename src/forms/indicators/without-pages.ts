import { sumOf, valueOf } from '../../figures';
import type { IndicatorRow, TotalRow } from '../form';
import type { OpenGroup } from './groups';
import { makesWhole, wholeOf } from './whole-points';

/**
 * The rows of a table, and of its groups, without those that hold nothing but the number of a page. Points that the whole needs, and
 * scores that the total needs, are no such numbers.
 */
export function withoutPages(
  rows: readonly IndicatorRow[], pages: ReadonlySet<number>, groups: readonly OpenGroup[], total: TotalRow | undefined,
): readonly IndicatorRow[] {
  if (pages.size === 0) return rows;
  const others = rows.filter(({ row }) => !pages.has(row));
  const stated = valueOf(total?.score ?? null)?.value;
  const sum = (some: readonly IndicatorRow[], figure: 'points' | 'score') => sumOf(some.flatMap((row) => valueOf(row[figure])?.value ?? []));
  const [points, left] = [sum(rows, 'points'), sum(others, 'points')];
  // The row of an indicator yet to be named: with its points there is nothing left of the whole.
  const pointsNeeded = !points.eq(left) && (points.eq(wholeOf(total)) || (makesWhole(points, total) && !makesWhole(left, total)));
  const scoresNeeded = stated?.eq(sum(rows, 'score')) === true && !stated.eq(sum(others, 'score'));
  if (others.length === 0 || pointsNeeded || scoresNeeded) return rows;
  for (const { rows: members } of groups) {
    if (members.some((row) => pages.has(row))) members.splice(0, members.length, ...members.filter((row) => !pages.has(row)));
  }
  return others;
}
