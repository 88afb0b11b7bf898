import type { CellRef } from '../../figures';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';
import type { FigureAt, FoundBlock } from './block';
import { figuresSaid } from './in-cells';
import { isFigure, moneyLabels } from './labels';

/** What a line below the amounts may add to them. */
const added: readonly MoneyConcept[] = ['rate', 'points', 'score'];

/** 资金得分 says whose score it is. */
const aboutMoney = /资金|预算|执行|支出/;

/** Blank lines that may stand between. */
const widestGap = 1;

/**
 * A block whose rate, points and score stand on a line of their own below its amounts: 预算执行得分 | 分值 | 10 | 执行率 | 98.93% | 得分 |
 * 9.89, or 执行率：100% | 得分：10分; or right above them (执行率权重 | 10 | 执行得分 | 9.6). The line names the rate or
 * the money: a 自评得分 alone is the form's.
 */
export function withScoreBelow(grid: Grid, found: FoundBlock, rows: readonly number[], region: Region): FoundBlock {
  const { total, parts } = found;
  if (total.figures.has('score')) return found;
  const last = Math.max(...[total, ...parts].flatMap(({ figures }) => [...figures.values()].map(({ row }) => row)));
  const first = Math.min(...[...found.headers.values()].map(({ row }) => row));
  for (const row of [last + 1, last + 1 + widestGap, first - 1]) {
    // A blank line may stand between the amounts and what is below them.
    if (!rows.includes(row) || (row > last + 1 && !rows.includes(last + 1))) continue;
    const line = figuresOfLine(grid, row, region);
    const score = line.get('score');
    if (!score || (!line.has('rate') && !aboutMoney.test(grid.core(score.label.row, score.label.column)))) continue;
    const missing = [...line].filter(([concept]) => added.includes(concept) && !total.figures.has(concept));
    return {
      ...found, total: { ...total, figures: new Map([...total.figures, ...missing]) },
      headers: new Map([...found.headers, ...missing.map(([concept, { label }]): [MoneyConcept, CellRef] => [concept, label])]),
    };
  }
  return found;
}

/** The figures of a line of pairs, or of cells that hold label and figure together. */
function figuresOfLine(grid: Grid, row: number, region: Region): Map<MoneyConcept, FigureAt> {
  const figures = figuresSaid(grid, row, region);
  for (const label of moneyLabels(grid, row, region)) {
    const at = grid.next(row, label.column, region.right);
    if (label.cell.row === row && at !== null && !figures.has(label.concept) && grid.own(row, at) !== null && isFigure(grid, row, at))
      figures.set(label.concept, { row, column: at, label: label.cell });
  }
  return figures;
}
