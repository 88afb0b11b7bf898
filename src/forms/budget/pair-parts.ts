import type { Grid, Region } from '../grid';
import type { FoundBlock, FoundRow } from './block';
import { isFigure, sourceAt, textAt } from './labels';
import type { MoneyLabel } from './labels';
import { plainBlock } from './plain';

/**
 * What stands behind an amount on its own row and divides it: 预算安排 | 168.5 | 其中：县级财政 | 108.5 | 省级补助 | 60. One source alone is
 * only part of it.
 */
export function partsBehind(grid: Grid, labels: readonly MoneyLabel[], region: Region): { name: string; row: FoundRow }[] {
  const owner = labels.find(({ concept }) => concept === 'adjusted') ?? labels.find(({ concept }) => concept === 'initial');
  if (!owner) return [];
  const parts = partsOn(grid, owner, owner.cell.row, labels, region);
  // 项目经费 | 1545 stands alone in the row below: nothing else is said there of the amount.
  for (let row = owner.cell.row + 1; row <= region.bottom && parts.length > 0; row += 1) {
    if (!isSilent(grid, owner, row, region)) break;
    const more = partsOn(grid, owner, row, labels, region);
    if (more.length === 0) break;
    parts.push(...more);
  }
  return parts;
}

/** Whether nothing stands in a row of its own below an amount and its label. */
function isSilent(grid: Grid, { right, cell }: MoneyLabel, row: number, region: Region): boolean {
  const amount = grid.area(cell.row, Math.min(region.right, right + 1)).right;
  for (let column = cell.column; column <= amount; column += 1) if (grid.own(row, column) !== null) return false;
  return true;
}

function partsOn(
  grid: Grid, owner: MoneyLabel, row: number, labels: readonly MoneyLabel[], region: Region,
): { name: string; row: FoundRow }[] {
  const parts: { name: string; row: FoundRow }[] = [];
  for (let column = owner.right + 1; column <= region.right; column += 1) {
    if (grid.own(row, column) === null) continue;
    if (labels.some((label) => label.cell.row === row && label.column === column)) break;
    if (sourceAt(grid, row, column) !== 'part') continue;
    const value = grid.filledFrom(row, grid.area(row, column).right + 1, region.right);
    if (value > region.right || !isFigure(grid, row, value)) continue;
    const label = textAt(grid, row, column);
    const figures = new Map([[owner.concept, { row, column: value, label: label.cell }]]);
    parts.push({ name: label.text, row: { label, figures } });
  }
  return parts;
}

/** Pairs that name what was spent but no budget (资金总额 | 268 | 其中：中央 | 180 …, below it 实际支出 | 260.5): the whole is the budget. */
export function withWhole(grid: Grid, found: FoundBlock, rows: readonly number[], region: Region): FoundBlock {
  const { figures } = found.total;
  const budgeted = (['adjusted', 'initial', 'inPlace'] as const).some((one) => figures.has(one));
  if (found.parts.length > 0 || !figures.has('spent') || budgeted) return found;
  const whole = plainBlock(grid, rows, region);
  const budget = whole?.total.figures.get('adjusted');
  const taken = [...figures.values()].some(({ row, column }) => row === budget?.row && column === budget.column);
  if (!whole || !budget || taken) return found;
  return {
    ...found, total: { label: whole.total.label, figures: new Map([...figures, ['adjusted', budget]]) }, parts: whole.parts,
  };
}
