import type { Area } from '../../figures';
import type { Grid, Region } from '../grid';
import { rowConcept } from '../labels/rows';
import type { Layout, Place } from './layout';

/** What a row of an indicator table is. */
export type RowKind = 'indicator' | 'total' | 'subtotal' | 'end' | 'other';

/** The cells in which an indicator's own figures stand. */
export function figurePlaces(layout: Layout): Place[] {
  return (['target', 'adjustedTarget', 'actual', 'actualUnit', 'points', 'score', 'coefficient', 'completion'] as const)
    .flatMap((concept) => layout.places.get(concept) ?? []);
}

/** Whether a merged area lies over figure columns as well as names: a text, not a row of the table. */
function coversFigures(area: Area, layout: Layout): boolean {
  const names = layout.levels.some((level) => level.column >= area.left && level.column <= area.right);
  const figures = figurePlaces(layout).filter((place) => place.column >= area.left && place.column <= area.right);
  return names && figures.length > 0;
}

/** The first cell of a row that holds something of its own. */
function firstOwn(grid: Grid, row: number, region: Region): number | null {
  for (let column = region.left; column <= region.right; column += 1) if (grid.own(row, column) !== null) return column;
  return null;
}

/** Whether a figure cell of the row holds anything (its own or a merge shared with rows above). */
export function hasFigures(grid: Grid, row: number, layout: Layout): boolean {
  return figurePlaces(layout).some((place) => grid.raw(row, place.column) !== null && !coversFigures(grid.area(row, place.column), layout));
}

/** Classifies one row of a table. */
export function kindOfRow(grid: Grid, row: number, layout: Layout, region: Region): RowKind {
  const first = firstOwn(grid, row, region);
  if (first === null) return hasFigures(grid, row, layout) && hasOwnFigures(grid, row, layout) ? 'indicator' : 'other';
  const concept = markOf(grid, row, layout, first);
  if (concept === 'total' || concept === 'subtotal' || concept === 'end') return concept;
  const area = grid.area(row, first);
  if (coversFigures(area, layout)) return 'other';
  const named = layout.levels.some((level) => grid.own(row, level.column) !== null);
  if (!hasFigures(grid, row, layout)) return named && explains(grid, row, layout) ? 'indicator' : 'other';
  return named || hasOwnFigures(grid, row, layout) ? 'indicator' : 'other';
}

/** A 合计, 小计 or 填表人 label at the left of a row: in the first cell that speaks or among the levels. */
function markOf(grid: Grid, row: number, layout: Layout, first: number): ReturnType<typeof conceptAt> {
  const columns = [first, ...layout.levels.map((level) => level.column).filter((column) => grid.own(row, column) !== null)];
  for (const column of columns) {
    if (column > layout.namesEnd) continue;
    const concept = conceptAt(grid, row, column);
    if (concept === 'end' && hasOwnFigures(grid, row, layout) && column !== first) continue;
    if (concept) return concept;
  }
  return null;
}

function conceptAt(grid: Grid, row: number, column: number): 'total' | 'subtotal' | 'end' | null {
  const raw = grid.own(row, column);
  if (typeof raw !== 'string') return null;
  const core = grid.book.core(raw) || grid.book.core(raw.slice(0, 12));
  const found = grid.book.match(rowConcept, core)?.concept ?? grid.book.match(rowConcept, grid.book.core(headOf(raw)))?.concept;
  return found === 'total' || found === 'subtotal' || found === 'end' ? found : null;
}

/** What stands before a colon: "自评得分：98" is labelled 自评得分. */
function headOf(text: string): string {
  const at = text.search(/[:：]/);
  return at > 0 ? text.slice(0, at) : '';
}

function hasOwnFigures(grid: Grid, row: number, layout: Layout): boolean {
  return figurePlaces(layout).some((place) => grid.own(row, place.column) !== null);
}

/** Systems without figures yet: a name beside its explanation or scoring rule. */
function explains(grid: Grid, row: number, layout: Layout): boolean {
  const rule = layout.places.get('scoringRule') ?? layout.places.get('explanation');
  return rule !== undefined && layout.places.has('score') && grid.own(row, rule.column) !== null;
}
