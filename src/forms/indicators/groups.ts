import { readQuantity, unifyWidth, valueOf, zero } from '../../figures';
import type { CellRef, Quantity, Read } from '../../figures';
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
  const before = (at: number, fits: (index: number) => boolean): OpenGroup | undefined => {
    for (let index = at - 1; index >= 0; index -= 1) if (fits(index)) return groups[index];
    return undefined;
  };
  const depth = (index: number): number => groups[index]!.depth;
  // An outer label written again with it (投入 | 预算执行（25分）) begins nothing.
  const isAgain = (outer: number): boolean =>
    before(outer, (index) => depth(index) <= depth(outer))?.label.text === groups[outer]!.label.text;
  const again = (group: OpenGroup, at: number): OpenGroup | undefined => {
    const last = before(at, (index) => depth(index) === group.depth || (depth(index) < group.depth && !isAgain(index)));
    const same = last?.depth === group.depth && last.label.text === group.label.text;
    return same && last.points?.value.eq(group.points?.value ?? zero) ? last : undefined;
  };
  const joined: OpenGroup[] = [];
  for (const [at, group] of groups.entries()) {
    const last = group.points === null ? undefined : again(group, at);
    const whole = last && joined.find((one) => one.depth === last.depth && one.rows.includes(last.rows[0]!));
    if (whole && !pointsOf(group).eq(group.points!.value))
      joined[joined.indexOf(whole)] = { ...whole, rows: [...whole.rows, ...group.rows] };
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
