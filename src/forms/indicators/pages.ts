import { normalise } from '../../figures';
import type { Grid, Region } from '../grid';
import type { Layout } from './layout';

/** 第 2 页 共 3 页, — 12 —, 2 / 3: what a document prints on each page. */
const page =
  /^(?:第?\d{1,3}页|第?\d{1,3}页?[,/]?共\d{1,3}页|-+\d{1,3}-+|[·•]\d{1,3}[·•]|\d{1,3}\/\d{1,3}|Page\d{1,3}(?:of\d{1,3})?)$/i;
const bare = /^[1-9]\d{0,2}$/;

/** The text of a cell right of the names that is alone in its row; null where it is not alone. */
function aloneIn(grid: Grid, row: number, first: number, { namesEnd }: Layout, region: Region): string | null {
  if (first <= namesEnd) return null;
  for (let column = first + 1; column <= region.right; column += 1) if (grid.own(row, column) !== null) return null;
  return normalise(grid.text(row, first));
}

/** Whether no name stands beside a row, nor is merged down to it. */
const isNameless = (grid: Grid, row: number, { levels }: Layout): boolean => grid.area(row, levels.at(-1)!.column).top === row;

/**
 * The number of a page of the document a form was converted from: alone in its row, right of the names. A bare number is none beside a
 * name merged down to it; in the column of points or scores the sums must tell (`withoutPages`).
 */
export function isPageNumber(grid: Grid, row: number, first: number, layout: Layout, region: Region): boolean {
  const text = aloneIn(grid, row, first, layout, region);
  if (text === null || page.test(text)) return text !== null;
  const { places } = layout;
  return bare.test(text) && places.get('points')?.column !== first && places.get('score')?.column !== first
    && isNameless(grid, row, layout);
}

/** Whether a row holds nothing but a whole number in its points or its score: those of a row whose name is lost, or a page's number. */
export function mayBePageNumber(grid: Grid, row: number, first: number, layout: Layout, region: Region): boolean {
  const { places, figures } = layout;
  if (places.get('points')?.column !== first && places.get('score')?.column !== first) return false;
  const text = aloneIn(grid, row, first, layout, region);
  // Points, score, target merged over the rows above belong to this one as well.
  return text !== null && bare.test(text) && isNameless(grid, row, layout)
    && figures.every((column) => grid.area(row, column).top === row);
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
