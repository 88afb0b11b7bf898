import type { Grid, Region } from '../grid';
import { moneyConcept } from '../labels/budget';
import type { FigureAt, FoundBlock } from './block';

/** The block with the reason a row below its figures states for it (说明 | 年中追加…), where it has none of its own. */
export function withReasonBelow(grid: Grid, block: FoundBlock, rows: readonly number[], region: Region): FoundBlock {
  const { total, parts } = block;
  if (total.figures.has('reason')) return block;
  let lowest = -1;
  for (const { figures } of [total, ...parts]) for (const { row } of figures.values()) if (row > lowest) lowest = row;
  const reason = rows.includes(lowest + 1) ? reasonIn(grid, lowest + 1, region) : null;
  if (!reason) return block;
  return {
    ...block, total: { ...total, figures: new Map([...total.figures, ['reason', reason]]) },
    headers: new Map([...block.headers, ['reason', grid.cell(reason.label.row, reason.label.column)]]),
  };
}

/** The text beside a label of reasons that stands alone with it in its row. */
function reasonIn(grid: Grid, row: number, region: Region): FigureAt | null {
  const filled: number[] = [];
  for (let column = region.left; column <= region.right; column += 1) if (grid.own(row, column) !== null) filled.push(column);
  const [label, text, more] = filled;
  if (label === undefined || grid.concept(moneyConcept, row, label) !== 'reason' || more !== undefined) return null;
  const at = text ?? grid.next(row, label, region.right);
  return at === null ? null : { row, column: at, label: grid.cell(row, label) };
}
