import type { Grid, Region } from '../grid';
import { moneyConcept } from '../labels/budget';
import { isFigure } from './labels';
import type { MoneyLabel } from './labels';

/** The longest end of a label that stands in a row of its own: 率（B/A）. */
const longestEnd = 6;

/**
 * The labels of a row with what the row below goes on with: 全年执行 | 预算执行 over 数（B） | 率（B/A）, as a conversion leaves the lines of one
 * cell in two. The labels as they are where that row holds anything but ends of them.
 */
export function withEnds(grid: Grid, row: number, labels: readonly MoneyLabel[], region: Region): readonly MoneyLabel[] {
  const below = row + 1;
  if (labels.length < 2 || labels.some(({ column }) => isFigure(grid, below, column) && grid.own(below, column) !== null)) return labels;
  let joined = 0;
  const found: MoneyLabel[] = [];
  for (let column = region.left; column <= region.right; column += 1) {
    const label = labels.find((one) => one.column === column);
    const end = grid.own(below, column);
    const begun = grid.own(row, column);
    if (end === null || typeof begun !== 'string') {
      if (end !== null) return labels;
      if (label) found.push(label);
      continue;
    }
    if (typeof end !== 'string' || end.replace(/\s+/g, '').length > longestEnd) return labels;
    const onlyBrackets = grid.core(below, column) === '';
    const whole = onlyBrackets ? null : grid.book.match(moneyConcept, `${begun}${end}`.replace(/\s+/g, ''));
    if (!onlyBrackets && !whole?.exact) return labels;
    if (whole) joined += 1;
    if (whole) found.push({ ...(label ?? labelAt(grid, row, column)), concept: whole.concept, below });
    else if (label) found.push({ ...label, below });
  }
  return joined > 0 ? found : labels;
}

const labelAt = (grid: Grid, row: number, column: number) => ({ column, right: column, reach: column, cell: grid.cell(row, column) });
