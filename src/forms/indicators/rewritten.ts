import { Decimal, sumOf, valueOf } from '../../figures';
import type { IndicatorRow, TotalRow } from '../form';
import { makesWhole, wholeOf } from './whole-points';

/**
 * Rows of one group that share their points and their score, both written again on every row instead of merged down (产出指标 | 50 | 48 on
 * each of three): they know of each other as merged ones do. Told by points and scores that are beyond the whole each, and points
 * that come to it where each group's count once.
 */
export function withRewritten(rows: readonly IndicatorRow[], total: TotalRow | undefined): readonly IndicatorRow[] {
  const stated = valueOf(total?.score ?? null)?.value;
  if (!stated) return rows;
  const most = wholeOf(total);
  if (stated.gt(most) || !beyond(rows, 'points', most) || !beyond(rows, 'score', most)) return rows;
  for (const depth of [2, 1]) {
    const runs = runsOf(rows, depth);
    const once = sumOf(runs.map(([first]) => valueOf(first!.points)!.value));
    if (runs.length < rows.length && makesWhole(once, total)) return runs.flatMap(shared);
  }
  return rows;
}

function beyond(rows: readonly IndicatorRow[], figure: 'points' | 'score', most: Decimal): boolean {
  let sum = new Decimal(0);
  for (const row of rows) {
    const value = valueOf(row[figure])?.value;
    if (value === undefined || row.sharedWith.length > 1) return false;
    sum = sum.plus(value);
  }
  return sum.gt(most);
}

/** Rows that follow one another below the same labels with the same points and score. */
function runsOf(rows: readonly IndicatorRow[], depth: number): readonly (readonly IndicatorRow[])[] {
  const runs: IndicatorRow[][] = [];
  for (const row of rows) {
    const last = runs.at(-1)?.[0];
    if (last && isOneGroup(last, row, depth)) runs.at(-1)!.push(row);
    else runs.push([row]);
  }
  return runs;
}

function isOneGroup(one: IndicatorRow, other: IndicatorRow, depth: number): boolean {
  if (one.path.length <= depth || other.path.length <= depth) return false;
  for (let level = 0; level < depth; level += 1) if (one.path[level] !== other.path[level]) return false;
  return (['points', 'score'] as const).every((figure) => valueOf(one[figure])!.value.eq(valueOf(other[figure])!.value));
}

const shared = (run: readonly IndicatorRow[]): readonly IndicatorRow[] => (run.length < 2 ? run : run.map((row) => ({
  ...row, sharedWith: [row.row, ...run.filter((one) => one !== row).map((one) => one.row)],
})));
