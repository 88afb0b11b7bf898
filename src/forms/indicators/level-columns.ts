import { normalise } from '../../figures';
import type { Grid } from '../grid';
import { statedPoints } from '../labels/core';
import { filled, levelOrder, placeAt } from './column-places';
import type { Level, LevelPlace } from './column-places';
import { frameOfNames } from './header';
import type { HeaderColumn } from './header';
import type { Span } from './regions';

/** The columns of levels and names of a table, from the outermost inwards. */
export function levelsOf(grid: Grid, span: Span): LevelPlace[] {
  const { columns } = span.header;
  const levels: LevelPlace[] = [];
  for (const concept of levelOrder) {
    const named = columns.filter((one) => one.concept === concept);
    for (const column of named.slice(0, hasOuter(named) ? 2 : 1))
      levels.push(...filled(grid, span, column).map((at) => ({ concept, place: placeAt(column, at) })));
  }
  const nature = columns.find((one) => one.concept === 'nature' && /类型|属性/.test(one.core));
  if (nature && !levels.some((level) => level.concept === 'level1') && holdsLevels(grid, span, nature)) {
    levels.unshift({ concept: 'level1', place: placeAt(nature, nature.left) });
  }
  const name = columns.find((one) => one.concept === 'name');
  const described = levels.some((level) => level.concept === 'level3');
  if (name && !described) {
    const concept: Level = levels.length === 0 ? 'level3' : levels.some((level) => level.concept === 'level2') ? 'level3' : 'level2';
    levels.push(...filled(grid, span, name).map((at) => ({ concept, place: placeAt(name, at) })));
  }
  const framing = name && columns.find((one) => one.concept === 'frame' && one.left === one.right && one.right < name.left);
  if (framing && levels.length === 1 && namesLevels(grid, span, framing))
    levels.unshift({ concept: 'level1', place: placeAt(framing, framing.left) });
  const content = columns.find((one) => one.concept === 'explanation' && /内容$/.test(one.core));
  if (content && levels.length === 1 && groups(grid, span, content))
    levels.unshift({ concept: 'level1', place: placeAt(content, content.left) });
  const pointed = levels.length === 1 ? pointedLevel(grid, span, levels[0]!.place.column) : null;
  if (pointed) levels.unshift(pointed);
  const frame = levels.length === 0 ? frameOfNames(columns) : undefined;
  if (frame)
    levels.push(
      ...filled(grid, span, frame).filter((at) => !tellsNature(grid, span, at)).map((at, index) => ({
        concept: levelOrder[Math.min(index, 3)]!,
        place: placeAt(frame, at),
      })),
    );
  return levels;
}

/** 评价维度 left of 一级指标 is a level of its own further out. */
const hasOuter = ([outer, inner]: readonly HeaderColumn[]): boolean =>
  outer !== undefined && inner !== undefined && inner.core.includes('级') && !outer.core.includes('级') && outer.right < inner.left;

/** A column without a label of its own that says of each row only 定量 or 定性 names nothing. */
function tellsNature(grid: Grid, span: Span, column: number): boolean {
  let told = 0;
  for (let row = span.first; row <= span.last; row += 1) {
    if (grid.own(row, column) === null) continue;
    if (!/^(定[量性]|[正反]向)$/.test(grid.core(row, column))) return false;
    told += 1;
  }
  return told > 0;
}

const levelWords = /产出|效益|满意度|成本|效率|管理|过程|投入|决策/;

/** Whether what stands below a label that frames other tables names the outer level of this one (绩效指标 over 产出指标, 效益指标). */
function namesLevels(grid: Grid, span: Span, column: HeaderColumn): boolean {
  let named = 0;
  for (let row = span.first; row <= span.last; row += 1) {
    const raw = grid.own(row, column.left);
    if (typeof raw === 'string' && levelWords.test(normalise(raw))) named += 1;
  }
  return named > 1;
}

/**
 * Whatever a column left of the names is headed (项目, 考核内容): several cells of it name points (财务管理（40分）) as a level's do, and
 * every one down to the last of them.
 */
function pointedLevel(grid: Grid, span: Span, names: number): LevelPlace | null {
  const { top } = span.header;
  for (let column = grid.bounds.left; column < names; column += 1) {
    let [named, unnamed, between] = [0, 0, 0];
    for (let row = span.first; row <= span.last; row += 1) {
      const raw = grid.own(row, column);
      if (raw === null) continue;
      if (typeof raw === 'string' && grid.book.read(statedPoints, raw) !== null) [named, between] = [named + 1, unnamed];
      else unnamed += 1;
    }
    if (named > 1 && between === 0) return { concept: 'level1', place: { column, label: grid.cell(top, column), core: grid.core(top, column) } };
  }
  return null;
}

/** Whether a column's cells are merged down over several rows: 评价内容 that groups indicators. */
function groups(grid: Grid, span: Span, column: HeaderColumn): boolean {
  for (let row = span.first; row <= span.last; row += 1) {
    const area = grid.area(row, column.left);
    if (area.bottom > area.top && area.left === area.right) return true;
    if (!grid.knowsMerges && row > span.first && grid.own(row, column.left) === null && grid.own(row - 1, column.left) !== null)
      return true;
  }
  return false;
}

function holdsLevels(grid: Grid, span: Span, column: HeaderColumn): boolean {
  for (let row = span.first; row <= span.last; row += 1) {
    const raw = grid.own(row, column.left);
    if (typeof raw === 'string') return levelWords.test(normalise(raw));
  }
  return false;
}
