import type { CellRef } from '../../figures';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';
import type { FigureAt, FoundBlock } from './block';
import { isFigure, moneyLabels } from './labels';

/** What may stand in pairs beside the amounts; each says itself that it is the execution's. */
const added: readonly MoneyConcept[] = ['points', 'score'];
const ofExecution = /执行|支出率|预算|资金/;

/** Blank cells that may stand between a label and its figure. */
const widestGap = 2;

function figureBeside(grid: Grid, row: number, column: number, region: Region): number | null {
  let at = grid.next(row, column, region.right);
  for (let gap = 0; gap < widestGap && at !== null && grid.raw(row, at) === null; gap += 1) at = grid.next(row, at, region.right);
  return at !== null && grid.own(row, at) !== null && isFigure(grid, row, at) ? at : null;
}

/**
 * A block whose points and score stand as labels with their figures to the right of its amounts, on the rows of these
 * (执行率权重 | 10 above 执行率得分 | 9.6): its header has no columns for them.
 */
export function withScoreBeside(grid: Grid, found: FoundBlock, rows: readonly number[], region: Region): FoundBlock {
  const { total, parts, headers } = found;
  if (total.figures.has('score')) return found;
  const figures = [total, ...parts].flatMap((row) => [...row.figures.values()]);
  const lines = [...headers.values(), ...figures].map(({ row }) => row);
  const right = Math.max(...figures.map(({ column }) => column));
  const beside = new Map<MoneyConcept, FigureAt>();
  for (const row of rows.filter((one) => one >= Math.min(...lines) && one <= Math.max(...lines))) {
    for (const label of moneyLabels(grid, row, region)) {
      const at = label.column > right ? figureBeside(grid, row, label.column, region) : null;
      if (at !== null && added.includes(label.concept) && !total.figures.has(label.concept)
        && ofExecution.test(grid.core(row, label.column)))
        beside.set(label.concept, { row, column: at, label: label.cell });
    }
  }
  if (!beside.has('score')) return found;
  return {
    ...found, total: { ...total, figures: new Map([...total.figures, ...beside]) },
    headers: new Map([...headers, ...[...beside].map(([concept, { label }]): [MoneyConcept, CellRef] => [concept, label])]),
  };
}
