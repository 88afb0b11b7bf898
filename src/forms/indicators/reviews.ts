import { valueOf } from '../../figures';
import type { CellRef, Quantity, Read } from '../../figures';
import type { BudgetBlock, IndicatorRow, Review, TotalRow } from '../form';
import type { Grid } from '../grid';
import type { HeaderColumn } from './header';
import type { Layout } from './layout';
import type { Place } from './regions';

/** What a form holds beside another body's scores. */
export interface Reviewed {
  readonly layouts: readonly Layout[];
  readonly rows: readonly IndicatorRow[];
  readonly executionRow: IndicatorRow | null;
  readonly budget: BudgetBlock | null;
  readonly total: TotalRow | null;
}

/** A score in words: no opinion, no reason and nothing taken off. */
const scores = /分[值数]?$/;
const noScores = /扣|减|差|加分/;
/** What no unit calls its own score where another column says 自评. */
const others = /评价|考评|评审|审[核定]|复|核|专家|财政|主管|上级|第三方|最终/;

/** The columns of a form in which another body scores its rows, with what stands in them; [] mostly. */
export function readReviews(grid: Grid, { spans }: Place, form: Reviewed): readonly Review[] {
  const [span] = spans;
  const [layout] = form.layouts;
  if (!span || !layout || spans.length > 1) return [];
  const own = [layout.places.get('score'), layout.places.get('rawScore')].map((place) => place?.column);
  return span.header.columns
    .filter((column) => isReview(column) && !own.includes(column.left) && scores.test(column.core) && !noScores.test(column.core))
    .flatMap((column) => reviewIn(grid, column, form) ?? []);
}

const isReview = ({ concept, core }: HeaderColumn): boolean => concept === 'review' || (concept === 'score' && others.test(core));

/** A column that scores every row in a cell of its own: else nobody says which score is whose. */
function reviewIn(grid: Grid, column: HeaderColumn, { rows, executionRow, budget, total }: Reviewed): Review | null {
  const at = (row: number): Read<Quantity> => {
    const cell = { sheet: column.label.sheet, row, column: column.left };
    return grid.book.reader.quantity(grid.own(row, column.left), grid.format(row, column.left), cell);
  };
  // The execution's row is told by itself.
  const scored = rows.filter(({ row }) => row !== executionRow?.row).map(({ row }) => ({ row, score: at(row) }));
  if (scored.some(({ row, score }) => valueOf(score) === null || grid.area(row, column.left).bottom > row)) return null;
  const below = total?.score?.cell;
  const money = executionRow?.row ?? (headsMoneyToo(grid, column, budget) ? budget!.total.score?.cell.row : undefined);
  return {
    label: column.label, scores: scored, execution: money === undefined ? null : at(money),
    total: below && !isIn(below, column) ? at(below.row) : null,
  };
}

/** Whether the money above has the very column too (执行率 | 分值 | 自评得分 | 复核得分). */
function headsMoneyToo(grid: Grid, column: HeaderColumn, budget: BudgetBlock | null): boolean {
  const head = budget?.headers.score?.row;
  return head !== undefined && grid.own(head, column.left) !== null && grid.core(head, column.left) === column.core;
}

const isIn = (cell: CellRef | undefined, { left, right }: HeaderColumn): boolean =>
  cell !== undefined && cell.column >= left && cell.column <= right;
