import { normalise } from '../../figures';
import type { Grid, Region } from '../grid';
import type { Layout } from './layout';

/** 第 2 页 共 3 页, — 12 —, 2 / 3: what a document prints on each page. */
const page =
  /^(?:第?\d{1,3}页|第?\d{1,3}页?[,/]?共\d{1,3}页|-+\d{1,3}-+|[·•]\d{1,3}[·•]|\d{1,3}\/\d{1,3}|Page\d{1,3}(?:of\d{1,3})?)$/i;
const bare = /^[1-9]\d{0,2}$/;

/**
 * The number of a page of the document a form was converted from: alone in its row, right of the names. A bare number is none in a
 * column of points or scores, nor beside a name merged down to it.
 */
export function isPageNumber(grid: Grid, row: number, first: number, layout: Layout, region: Region): boolean {
  if (first <= layout.namesEnd) return false;
  for (let column = first + 1; column <= region.right; column += 1) if (grid.own(row, column) !== null) return false;
  const text = normalise(grid.text(row, first));
  if (page.test(text)) return true;
  const { places, levels } = layout;
  return bare.test(text) && places.get('points')?.column !== first && places.get('score')?.column !== first
    && levels.every(({ column }) => grid.area(row, column).top === row);
}

/** A text written again in every cell it was merged over (未完成原因 | 部分户外出 | 部分户外出 …): no row of figures. */
export function repeatsText(grid: Grid, row: number, { figures }: Layout): boolean {
  if (grid.knowsMerges || figures.length < 3) return false;
  const text = grid.own(row, figures[0]!);
  return typeof text === 'string' && text.length > 2 && figures.every((column) => grid.own(row, column) === text);
}

/** A row written again in every row it was merged over: cell for cell the same as the one above, points and score with it. */
export function repeatsRow(grid: Grid, row: number, { places }: Layout, region: Region): boolean {
  const [points, score] = [places.get('points')?.column, places.get('score')?.column];
  if (grid.knowsMerges || points === undefined || score === undefined || row === region.top) return false;
  if (grid.own(row, points) === null || grid.own(row, score) === null) return false;
  for (let column = region.left; column <= region.right; column += 1) {
    if (grid.own(row, column) !== grid.own(row - 1, column)) return false;
  }
  return true;
}
