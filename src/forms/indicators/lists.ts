import { headConcept } from '../labels/head';
import type { HeadConcept } from '../labels/head';
import { rowConcept } from '../labels/rows';
import type { Grid } from '../grid';
import type { Place } from './regions';

const whose: ReadonlySet<HeadConcept | null> = new Set<HeadConcept>(['subject', 'departmentSubject', 'unit']);

/** A column of places among others: the table compares units, it scores none. */
const rank = /^(排名|名次|位次|排位)$/;

/** How the names of public bodies end. */
const body = new RegExp([
  '^\\p{Script=Han}{2,}(局|委|办|部|厅|院|校|所|站|处|队|会|馆|社|园|中心|中学|小学|大学|学院|街道|镇|乡|村|社区|公司|银行|医院|卫生院',
  '政府|机关|大队|支队)$',
].join('|'), 'u');

/**
 * Whether a column of the table names whose indicator each row is, and names more than one, or ranks them: a list, which adds up
 * to nothing.
 */
export function namesSeveral(grid: Grid, { region, spans }: Place): boolean {
  const named = new Set<string>();
  for (const { header, first, last } of spans) {
    for (let column = region.left; column <= region.right; column += 1) {
      const heads = filledIn(grid, column, header.top, header.bottom);
      if (heads.some((row) => rank.test(grid.core(row, column)))) return true;
      if (heads.length === 0) continue;
      const rows = filledIn(grid, column, first, last);
      const headed = heads.some((row) => whose.has(grid.concept(headConcept, row, column))) || headsBodies(grid, column, heads, rows);
      if (headed) for (const row of rows) named.add(grid.core(row, column));
    }
  }
  return named.size > 1;
}

/** The rows of a column that hold something of their own. */
const filledIn = (grid: Grid, column: number, first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((row) => grid.own(row, column) !== null);

/** A column headed 单位 whose cells are public bodies, not units of measure. */
function headsBodies(grid: Grid, column: number, heads: readonly number[], rows: readonly number[]): boolean {
  if (!heads.some((row) => grid.core(row, column) === '单位')) return false;
  const filled = rows.filter((row) => grid.concept(rowConcept, row, column) !== 'end'
    && !/^(注|说明|备注|填[表报]|审核|制表|单位)[^:：]{0,6}[:：]/.test(grid.text(row, column)));
  return filled.length > 1 && filled.every((row) => body.test(grid.core(row, column)) || grid.concept(rowConcept, row, column) === 'total');
}
