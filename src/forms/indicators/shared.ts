import { valueOf, zero } from '../../figures';
import type { CellRef, Quantity, Read } from '../../figures';
import type { IndicatorRow } from '../form';

/** Columns of a sheet in Excel. */
const mostColumns = 16384;

const placeOf = (cell: CellRef | undefined): number | null => (cell ? cell.row * mostColumns + cell.column : null);

/** Rows whose points stand in one merged cell know of each other. */
export function withShared(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const byCell = new Map<number, number[]>();
  const keyOf = (row: IndicatorRow): number | null => placeOf((row.points ?? row.score)?.cell);
  for (const row of rows) {
    const key = keyOf(row);
    const known = key === null ? undefined : byCell.get(key);
    if (known) known.push(row.row);
    else if (key !== null) byCell.set(key, [row.row]);
  }
  if (byCell.size === rows.length) return [...rows];
  return rows.map((row) => {
    const key = keyOf(row);
    const shared = key === null ? [] : byCell.get(key)!;
    if (shared.length < 2) return row;
    if (rows.every((one) => !shared.includes(one.row) || hasOwnScore(one))) return { ...row, pointsOfGroup: true };
    return { ...row, sharedWith: [row.row, ...shared.filter((one) => one !== row.row)] };
  });
}

const hasOwnScore = ({ row, points, score }: IndicatorRow): boolean =>
  points !== null && score?.kind === 'value' && score.cell.row === row;

/** Rows with points of their own whose scores stand in one merged cell score together, for the sum of their points. */
export function withMergedScores(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const merged = rows.some((row, index) => index > 0 && sameScore(row, rows[index - 1]!));
  if (!merged) return [...rows];
  return rows.map((row) => {
    const together = rows.filter((one) => sameScore(one, row));
    if (together.length < 2) return row;
    const points = together[0] === row ? summed(together) : row.points;
    return { ...row, points, sharedWith: [row.row, ...together.filter((one) => one !== row).map((one) => one.row)] };
  });
}

/** Whether two rows, each with points in a cell of its own, have one score. */
function sameScore(one: IndicatorRow, other: IndicatorRow): boolean {
  const [points, otherPoints] = [placeOf(one.points?.cell), placeOf(other.points?.cell)];
  const score = placeOf(one.score?.cell);
  const apart = points !== null && otherPoints !== null && points !== otherPoints;
  return score !== null && score === placeOf(other.score?.cell) && (one === other || apart);
}

function summed(rows: readonly IndicatorRow[]): Read<Quantity> | null {
  const first = rows[0]!.points;
  if (first?.kind !== 'value') return first;
  const value = rows.reduce((sum, row) => sum.plus(valueOf(row.points)?.value ?? zero), zero);
  return { ...first, value: { ...first.value, value } };
}
