import type { Grid, Region } from '../grid';
import type { FoundBlock } from './block';
import { blockInCells } from './in-cells';
import { blockInColumns } from './in-columns';
import { blockInJoined } from './in-joined';
import { blockInPairs } from './in-pairs';
import { blockInSentence } from './in-sentence';
import { blockInSources } from './in-sources';
import { blockInSpans } from './in-spans';
import { plainBlock } from './plain';
import { withReasonBelow } from './reason-below';
import { withScoreBelow } from './score-below';
import { withScoreBeside } from './score-beside';

/** The arrangements, the particular before the general. */
const arrangements = [
  blockInSpans, blockInSources, blockInColumns, blockInPairs, blockInCells, blockInJoined, plainBlock, blockInSentence,
] as const;

/** Finds the block of money among the rows of a form that belong to no indicator table, in whatever arrangement it stands. */
export function findBudget(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  for (const find of arrangements) {
    const found = find(grid, rows, region);
    if (found) return withReasonBelow(grid, withScoreBeside(grid, withScoreBelow(grid, found, rows, region), rows, region), rows, region);
  }
  return null;
}
