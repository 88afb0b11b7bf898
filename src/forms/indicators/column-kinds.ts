import { normalise, parseOperator } from '../../figures';
import type { Grid } from '../grid';
import type { HeaderColumn } from './header';
import type { Span } from './regions';

/** Rows that must say so before their column is known by its cells alone. */
const fewest = 3;

/**
 * The columns of a header with what their labels leave open told by their neighbours and their cells: 自评分值 beside 自评得分 holds the
 * points, and a column of operators under a label of a place's own (≥ ＝ ≤ under 度量方法) is that of the operators.
 */
export function withKinds(grid: Grid, span: Span, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const has = (...concepts: HeaderColumn['concept'][]): boolean => columns.some((column) => concepts.includes(column.concept));
  const points = has('points') ? undefined : pointsAmong(columns.filter((column) => column.concept === 'score'));
  const operators = has('operator', 'nature') ? undefined
    : columns.find((column) => column.concept === 'aside' && column.left === column.right && holdsOperators(grid, span, column.left));
  const actual = has('actual', 'completion') ? undefined
    : actualAmong(columns.filter((column) => column.concept === 'score')) ?? columns.find((column) => tellsDone.test(column.core));
  if (!points && !operators && !actual) return columns;
  return columns.map((column) => {
    if (column === points) return { ...column, concept: 'points' };
    if (column === actual) return { ...column, concept: 'actual' };
    return column === operators ? { ...column, concept: 'operator' } : column;
  });
}

/** 完成情况说明 explains the actual value beside it; alone it states it. */
const tellsDone = /^(指标)?完成(情况)?说明$/;

/** 自评情况 | 自评得分: the one tells what was found, the other what it earned. */
const actualAmong = (scores: readonly HeaderColumn[]): HeaderColumn | undefined =>
  (scores.some((column) => /[得评]分$/.test(column.core)) ? scores.find((column) => /^(自我?评价?)(情况)?$/.test(column.core)) : undefined);

/** Of two scores 分值 is what can be earned, 得分 what was. */
const pointsAmong = (scores: readonly HeaderColumn[]): HeaderColumn | undefined =>
  (scores.length === 2 && scores.some((column) => /得分$/.test(column.core)) ? scores.find((column) => /分值$/.test(column.core)) : undefined);

const natureWord = /^(定性|定量|[正反]向(指标)?)$/;

/** Whether a column says an operator or the nature in every row it speaks in, operators in most of them. */
function holdsOperators(grid: Grid, { first, last }: Span, column: number): boolean {
  let operators = 0;
  let others = 0;
  for (let row = first; row <= last; row += 1) {
    const raw = grid.own(row, column);
    if (raw === null) continue;
    if (typeof raw !== 'string') return false;
    if (parseOperator(raw)?.rest === '') operators += 1;
    else if (natureWord.test(normalise(raw))) others += 1;
    // A text that reaches further (总分, a remark) belongs to no column.
    else if (grid.area(row, column).right === column) return false;
  }
  return operators >= fewest && operators >= others;
}
