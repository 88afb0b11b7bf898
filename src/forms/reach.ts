import type { Area, RawValue, SheetSnapshot } from '../figures';

/** Up to this many cells a sheet is looked at whole, whatever lies in it. */
const mostCells = 2_000_000;

/** On a larger one, what stands further than this from everything before it was typed there by accident (a blank in XFD1048576). */
const widestGap = { rows: 5000, columns: 500 } as const;

/** The cells of a sheet that may belong to a form: its used range, without strays far from all else where that would be too large. */
export function reachOf({ top, left, values }: SheetSnapshot): Area {
  let width = 0;
  for (const row of values) if (row.length > width) width = row.length;
  const whole = { top, left, bottom: top + values.length - 1, right: left + width - 1 };
  if (values.length * width <= mostCells) return whole;
  const last = lastBefore(values.map((row, line) => (row.some(isFilled) ? line : -1)).filter((line) => line >= 0), widestGap.rows);
  const columns = new Set<number>();
  for (const row of values.slice(0, last + 1)) row.forEach((value, place) => { if (isFilled(value)) columns.add(place); });
  const right = lastBefore([...columns].sort((a, b) => a - b), widestGap.columns);
  return { ...whole, bottom: top + last, right: left + right };
}

const isFilled = (value: RawValue): boolean => value !== null;

/** The last of these places before the first gap wider than `gap`; 0 where there are none. */
function lastBefore(places: readonly number[], gap: number): number {
  let last = places[0] ?? 0;
  for (const place of places) {
    if (place - last > gap) break;
    last = place;
  }
  return last;
}
