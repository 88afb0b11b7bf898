import { parseNumber } from '../../figures';
import type { Grid } from '../grid';
import { placeAt } from './column-places';
import type { LevelPlace, Place } from './column-places';
import type { HeaderColumn } from './header';
import type { Span } from './regions';

/** A column of subtotals with the level whose groups it sums. */
export interface SubtotalColumn { readonly of: 'points' | 'score'; readonly level: number; readonly place: Place }

/** 小计 below or beside 分值 sums points, below or beside 得分 scores; null where neither its label nor its neighbour says which. */
function kindOf(column: HeaderColumn, columns: readonly HeaderColumn[]): 'points' | 'score' | null {
  if (/得分|自评/.test(column.core)) return 'score';
  if (/分值|权重/.test(column.core)) return 'points';
  const beside = column.parent ?? columns[columns.indexOf(column) - 1]?.concept;
  return beside === 'points' || beside === 'score' ? beside : null;
}

/**
 * The columns of subtotals (得分 | 小计): each of the outermost level at whose labels its figures stand. At most one of a kind and a
 * level; none whose figures stand elsewhere.
 */
export function subtotalColumnsOf(
  grid: Grid, span: Span, columns: readonly HeaderColumn[], levels: readonly LevelPlace[],
): readonly SubtotalColumn[] {
  const found: SubtotalColumn[] = [];
  for (const column of columns) {
    const of = column.concept === 'subtotal' && column.left === column.right ? kindOf(column, columns) : null;
    const level = of ? levelAt(grid, span, column.left, levels) : -1;
    if (of && level >= 0 && !found.some((one) => one.of === of && one.level === level))
      found.push({ of, level, place: placeAt(column, column.left) });
  }
  return found;
}

/** The outermost level whose labels begin where the figures of a column do, at most of its labels; -1 where none does. */
function levelAt(grid: Grid, span: Span, column: number, levels: readonly LevelPlace[]): number {
  const own = levels.at(-1)?.place.column;
  if (own === undefined) return -1;
  const starts = levels.slice(0, -1).map(() => new Set<number>());
  const said = levels.map((): unknown => null);
  const figures: number[] = [];
  let rows = 0;
  for (let row = span.first; row <= span.last; row += 1) {
    // A row without a name of its own (a total across the levels) is none of an indicator.
    if (grid.own(row, own) === null) continue;
    rows += 1;
    for (const [level, { place }] of levels.slice(0, -1).entries()) {
      const label = grid.own(row, place.column);
      if (label === null || label === said[level]) continue;
      said[level] = label;
      said.fill(null, level + 1);
      starts[level]!.add(row);
    }
    const raw = grid.own(row, column);
    if (typeof raw === 'number' || (typeof raw === 'string' && typeof parseNumber(raw) !== 'string')) figures.push(row);
  }
  // A figure beside every indicator (得分 | 加分 | 小计) sums its own row.
  if (figures.length >= rows) return -1;
  return starts.findIndex((labelled) =>
    labelled.size > 1 && figures.length * 2 > labelled.size && figures.every((row) => labelled.has(row)));
}
