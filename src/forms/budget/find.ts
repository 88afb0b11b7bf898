import type { Grid, Region } from '../grid';
import type { FoundBlock } from './block';
import { blockInCells } from './in-cells';
import { blockInColumns } from './in-columns';
import { blockInPairs } from './in-pairs';
import { blockInSpans } from './in-spans';
import { plainBlock } from './plain';

/** Finds the block of money among the rows of a form that belong to no indicator table, in whatever arrangement it stands. */
export function findBudget(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  return blockInSpans(grid, rows, region) ?? blockInColumns(grid, rows, region) ?? blockInPairs(grid, rows, region) ?? blockInCells(grid, rows, region) ?? plainBlock(grid, rows, region);
}
