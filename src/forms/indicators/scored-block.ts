import { readText, valueOf } from '../../figures';
import type { Read } from '../../figures';
import { amountsNamed, moneyLabels } from '../budget/labels';
import type { IndicatorRow } from '../form';
import type { Grid, Region } from '../grid';
import { columnConcept } from '../labels/columns';
import { shortName } from '../labels/core';

/** Items scored outside the indicator table, with the rows of the sheet they take. */
export interface ScoredBlock { readonly rows: readonly IndicatorRow[]; readonly taken: ReadonlySet<number> }

interface Columns { readonly points: number; readonly score: number; readonly reasons: readonly number[]; readonly first: number }

/**
 * Items scored without a target beside the indicator table (资金管理情况 | 情况说明 | 分值 | 得分, below it 安排科学性, 拨付合规性 …): they
 * count in the total like the indicators. A block of money has 分值 and 得分 too, but it names amounts.
 */
export function readScoredBlock(grid: Grid, rows: readonly number[], region: Region): ScoredBlock {
  for (const head of rows) {
    const columns = headedAt(grid, head, region);
    if (!columns) continue;
    const items: IndicatorRow[] = [];
    for (let row = head + 1; rows.includes(row); row += 1) {
      const item = itemAt(grid, row, columns, region);
      if (!item) break;
      items.push(item);
    }
    if (items.length > 1) return { rows: items, taken: new Set([head, ...items.map((item) => item.row)]) };
  }
  return { rows: [], taken: new Set() };
}

/** Of several columns of points the one nearest the scores: 项目权重 | 评价内容 | 分值 | 自评分 begins with those of the groups. */
function headedAt(grid: Grid, row: number, region: Region): Columns | null {
  const at = new Map<string, number>();
  const reasons: number[] = [];
  for (let column = region.left; column <= region.right; column += 1) {
    const concept = grid.own(row, column) === null ? null : grid.concept(columnConcept, row, column);
    if (concept === 'reason') reasons.push(column);
    else if (concept && (!at.has(concept) || (concept === 'points' && !at.has('score')))) at.set(concept, column);
  }
  const points = at.get('points');
  const score = at.get('score');
  if (points === undefined || score === undefined || at.has('actual') || at.has('target')) return null;
  if (amountsNamed(moneyLabels(grid, row, region)) > 0) return null;
  return { points, score, reasons: reasons.filter((column) => column > score), first: Math.min(points, score, ...reasons) };
}

/** A name of its own left of what is said of it, with points beside it; null where the row is no such item. */
function itemAt(grid: Grid, row: number, columns: Columns, region: Region): IndicatorRow | null {
  const points = read(grid, row, columns.points);
  const score = read(grid, row, columns.score);
  const name = nameAt(grid, row, region.left, columns.first - 1);
  if (valueOf(points) === null || score.kind === 'unreadable' || name === null) return null;
  const text = grid.text(row, name);
  const frame = frameOf(grid, row, name, region);
  const own = grid.book.read(shortName, text);
  return {
    row, path: frame === null ? [own] : [frame, own], name: { text: own, cell: grid.cell(row, name) },
    operator: null, nature: null, direction: null, qualitative: false, target: null, initialTarget: null, actual: null, unit: null,
    points, score, coefficient: null, reason: reasonAt(grid, row, columns), explanation: null, method: null, scoringRule: null,
    deduction: false, partOf: null, sharedWith: [row],
  };
}

const read = (grid: Grid, row: number, column: number) =>
  grid.book.reader.quantity(grid.own(row, column), grid.format(row, column), grid.cell(row, column));

/** The name: right of a group's label, which stands beside its first item. */
function nameAt(grid: Grid, row: number, left: number, right: number): number | null {
  for (let column = right; column >= left; column -= 1) if (typeof grid.own(row, column) === 'string') return column;
  return null;
}

/** The label of the whole block, merged down on its left. */
function frameOf(grid: Grid, row: number, name: number, region: Region): string | null {
  for (let column = region.left; column < name; column += 1) {
    const text = grid.text(row, column);
    if (text !== '') return grid.book.read(shortName, text);
  }
  return null;
}

function reasonAt(grid: Grid, row: number, { reasons }: Columns): Read<string> | null {
  const [column] = reasons;
  return column === undefined ? null : readText(grid.raw(row, column), grid.cell(row, column));
}
