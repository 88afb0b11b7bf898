import { readQuantity, unifyWidth, valueOf, zero } from '../../figures';
import type { CellRef, Decimal, Quantity, Read } from '../../figures';
import type { Group, IndicatorRow } from '../form';
import type { Grid, Region } from '../grid';
import { statedPoints } from '../labels/core';
import { statementConcept } from '../labels/statements';
import type { Header } from './header';
import { labelAt } from './levels';
import type { LevelLabel } from './levels';
import { firstOwn } from './row-kinds';

/** A label of a level with the rows below it, while the table is read. */
export interface OpenGroup {
  readonly label: LevelLabel;
  readonly depth: number;
  readonly level: 1 | 2 | 3;
  readonly points: Quantity | null;
  score: Read<Quantity> | null;
  statedPoints?: Read<Quantity> | null;
  readonly levelScore?: Group['levelScore'] | undefined;
  readonly rows: number[];
}

/** 目标2：新媒体传播（30分）. */
const goal = /^\s*(?:年度|绩效|项目|产出)*(?:目标|任务)[\d一二三四五六七八九]/;

/** The label a header stands below (年度目标1（40分）, 二、绩效指标完成情况（90分）): in the row above it, or left of it as its frame. */
export function goalAbove(grid: Grid, header: Header, region: Region): LevelLabel | null {
  const frame = header.columns[0]?.concept === 'frame' ? header.columns[0].label : null;
  const lines = (header.bottom > header.top ? [header.top, header.top - 1] : [header.top - 1]).filter((row) => row >= region.top);
  const labels = [frame, ...lines.map((row) => {
    const column = firstOwn(grid, row, region);
    return column === null ? null : { row, column };
  })];
  const at = labels.find((one) => one !== null && grid.book.read(statedPoints, grid.text(one.row, one.column)) !== null
    && (one === frame || grid.concept(statementConcept, one.row, one.column) === 'targets'
      || goal.test(unifyWidth(grid.text(one.row, one.column)))
      || /指标/.test(grid.core(one.row, one.column))));
  return at ? labelAt(grid, at.row, at.column) : null;
}

/**
 * A label written again on every row instead of merged down (产出指标 | 50%) is one group, unless each of its writings is right about
 * the rows beside it.
 */
export function joinRepeated(groups: readonly OpenGroup[], rows: readonly IndicatorRow[]): readonly OpenGroup[] {
  const pointsOf = (group: OpenGroup) => rows.filter((row) => group.rows.includes(row.row))
    .reduce((sum, row) => sum.plus(valueOf(row.points)?.value ?? zero), zero);
  const before = (at: number, fits: (index: number) => boolean): number => {
    let index = at - 1;
    while (index >= 0 && !fits(index)) index -= 1;
    return index;
  };
  const depth = (index: number): number => groups[index]!.depth;
  const alike = (one: number, other: number): boolean => groups[one]?.label.text === groups[other]!.label.text;
  // An outer label written again with it (投入 | 预算执行（25分）) begins nothing.
  const isAgain = (outer: number): boolean => alike(before(outer, (index) => depth(index) <= depth(outer)), outer);
  /** What each label states, in its own text or beside it; of one written again without its points what the first stated. */
  const stated: (Decimal | null)[] = [];
  const joined: OpenGroup[] = [];
  for (const [at, group] of groups.entries()) {
    const last = before(at, (index) => depth(index) === group.depth || (depth(index) < group.depth && !isAgain(index)));
    const first = last >= 0 && depth(last) === group.depth && alike(last, at) ? stated[last]! : null;
    const own = group.points?.value ?? valueOf(group.statedPoints ?? null)?.value ?? null;
    stated.push(own ?? first);
    const again = first !== null && (own === null || own.eq(first)) && !pointsOf(group).eq(first);
    const whole = again ? joined.find((one) => one.depth === group.depth && one.rows.includes(groups[last]!.rows[0]!)) : undefined;
    if (whole) joined[joined.indexOf(whole)] = { ...whole, rows: [...whole.rows, ...group.rows] };
    else joined.push(group);
  }
  return joined;
}

/** The points a label names (产出指标（50分）); null where it names none. */
export function labelPoints(grid: Grid, text: string, cell: CellRef): Quantity | null {
  const points = grid.book.read(statedPoints, text);
  const read = points && readQuantity(points.digits + (points.percent ? '%' : ''), 'General', cell);
  return read?.kind === 'value' ? read.value : null;
}
