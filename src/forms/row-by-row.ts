import type { Grid, Region } from './grid';

/** A reading of one row of a sheet within a region, worked out once: one arrangement after the other asks for the same rows. */
export function rowByRow<T extends object>(
  read: (grid: Grid, row: number, region: Region) => T,
): (grid: Grid, row: number, region: Region) => T {
  const known = new WeakMap<Grid, WeakMap<Region, Map<number, T>>>();
  return (grid, row, region) => {
    let regions = known.get(grid);
    if (!regions) known.set(grid, regions = new WeakMap());
    let rows = regions.get(region);
    if (!rows) regions.set(region, rows = new Map());
    let found = rows.get(row);
    if (!found) rows.set(row, found = read(grid, row, region));
    return found;
  };
}
