import { normalise, saysNone } from '../../figures';
import type { Area } from '../../figures';
import { amountsNamed, moneyLabels } from '../budget/labels';
import type { Grid, Region } from '../grid';
import { moneyConcept } from '../labels/budget';
import { conceptIn, coreOf, isLevelName, shortName } from '../labels/core';
import { reading } from '../labels/family';
import { executionName, isPlaceholder, rowConcept } from '../labels/rows';
import { statementConcept } from '../labels/statements';
import type { Layout } from './layout';
import { isPageNumber, repeatsRow, repeatsText } from './pages';

/** What a row of an indicator table is. */
export type RowKind = 'indicator' | 'execution' | 'total' | 'subtotal' | 'end' | 'money' | 'other';

/** Whether a merged area lies over figure columns as well as names: a text, not a row of the table. */
function coversFigures(area: Area, layout: Layout): boolean {
  if (area.left === area.right) return false;
  const within = (column: number): boolean => column >= area.left && column <= area.right;
  return layout.levels.some((level) => within(level.column)) && layout.figures.some(within);
}

/** The first cell of a row that holds something of its own. */
export function firstOwn(grid: Grid, row: number, region: Region): number | null {
  for (let column = region.left; column <= region.right; column += 1) if (grid.own(row, column) !== null) return column;
  return null;
}

/** Whether a figure cell of the row holds anything (its own or a merge shared with rows above). */
function hasFigures(grid: Grid, row: number, layout: Layout): boolean {
  for (const column of layout.figures) {
    if (grid.raw(row, column) !== null && !coversFigures(grid.area(row, column), layout)) return true;
  }
  return false;
}

/** Classifies one row of a table. */
export function kindOfRow(grid: Grid, row: number, layout: Layout, region: Region): RowKind {
  const first = firstOwn(grid, row, region);
  if (first === null) return hasFigures(grid, row, layout) && hasOwnFigures(grid, row, layout) ? 'indicator' : 'other';
  const concept = markOf(grid, row, layout, first);
  if (concept === 'total' || concept === 'subtotal' || concept === 'end') return concept;
  if (headsMoney(grid, row, layout, region)) return 'money';
  if (statesExecution(grid, row, layout, first)) return 'execution';
  const area = grid.area(row, first);
  if (coversFigures(area, layout) || statesGoal(grid, row, first, layout)) return 'other';
  if (isPageNumber(grid, row, first, layout, region) || repeatsText(grid, row, layout)) return 'other';
  const named = isNamed(grid, row, layout);
  // A text left of the names without a name beside it heads a row of another kind (约束性指标扣分 below the total).
  if (!named && typeof grid.own(row, first) === 'string' && first < layout.namesStart) return 'other';
  if (!hasFigures(grid, row, layout)) return named && explains(grid, row, layout) ? 'indicator' : 'other';
  if (repeatsRow(grid, row, layout, region)) return 'other';
  return named || hasOwnFigures(grid, row, layout) ? 'indicator' : 'other';
}

/** 年度目标2（40分） | 改造3处 | 完成情况 | 已改造2处 between two tables: what the one below is about, and what came of it. */
const statesGoal = (grid: Grid, row: number, first: number, { figures }: Layout): boolean =>
  grid.concept(statementConcept, row, first) === 'targets'
  && figures.some((column) => grid.own(row, column) !== null && grid.concept(statementConcept, row, column) === 'achievement');

/** Words longer than this are no header's. */
const longestWord = 12;

/**
 * A row straight below the header that goes on with it in words of its own (按产出分 | 填具体名称 | 年初数 | 满分值 | 实得): no figure in any
 * cell, words where points and scores belong.
 */
export function goesOnWithHeader(grid: Grid, row: number, { places }: Layout, region: Region): boolean {
  const [points, score] = [places.get('points'), places.get('score')];
  if (!points || !score || points.column === score.column) return false;
  for (let column = region.left; column <= region.right; column += 1) {
    const raw = grid.own(row, column);
    if (raw === null) continue;
    if (typeof raw !== 'string' || raw.length > longestWord || /[\d≥≤=<>]/.test(normalise(raw))) return false;
  }
  return [points, score].every(({ column }) => {
    const raw = grid.own(row, column);
    return typeof raw === 'string' && /\p{Script=Han}/u.test(raw) && !saysNone(raw);
  });
}

/** Whether a level or the name of a row stands in a cell of its own. */
function isNamed(grid: Grid, row: number, layout: Layout): boolean {
  for (const { column } of layout.levels) if (grid.own(row, column) !== null) return true;
  return false;
}

/** Whether a row names nothing but levels, its indicators left as they are printed (效益指标（30分）| 经济效益指标 | 指标1：): those below are theirs. */
export function namesLevelsOnly(grid: Grid, row: number, { namesStart, namesEnd }: Layout, region: Region): boolean {
  let names = false;
  for (let column = region.left; column <= region.right; column += 1) {
    const raw = grid.own(row, column);
    if (raw === null) continue;
    if (typeof raw !== 'string' || column < namesStart || column > namesEnd) return false;
    if (grid.book.read(levelName, raw)) names = true;
    else if (!grid.book.read(isPlaceholder, raw)) return false;
  }
  return names;
}

const levelName = reading(isLevelName);

/** 预算执行率（10分） left of the names, and often across them and the target: there is none but the whole. Its figures stand beside. */
function statesExecution(grid: Grid, row: number, layout: Layout, first: number): boolean {
  return first < layout.namesStart && executionName.test(grid.book.read(shortName, grid.text(row, first)))
    && !isNamed(grid, row, layout)
    && layout.figures.some((column) => column > grid.area(row, first).right && grid.own(row, column) !== null);
}

/** The header of a block of money below the table, which ends it: amounts are named where figures would stand. */
function headsMoney(grid: Grid, row: number, layout: Layout, region: Region): boolean {
  for (const column of layout.figures) {
    const named = grid.own(row, column) !== null && grid.concept(moneyConcept, row, column) !== null;
    if (named) return amountsNamed(moneyLabels(grid, row, region)) >= 2;
  }
  return false;
}

/** A 合计, 小计 or 填表人 label at the left of a row: in the first cell that speaks or among the levels. */
function markOf(grid: Grid, row: number, layout: Layout, first: number): ReturnType<typeof conceptAt> {
  // The first cell that speaks, then the levels that do.
  for (let index = -1; index < layout.levels.length; index += 1) {
    const column = index < 0 ? first : layout.levels[index]!.column;
    if (grid.own(row, column) === null) continue;
    const concept = conceptAt(grid, row, column);
    // Right of the names only 合计 right beside its figures marks a row.
    if (column > layout.namesEnd && !(concept === 'total' && hasOwnFigures(grid, row, layout))) continue;
    // Among the names, below a level that goes on from the rows above, it names an indicator (绩效管理 | 评价结果).
    if (concept === 'end' && hasOwnFigures(grid, row, layout) && (column !== first || column > layout.levels[0]!.column)) continue;
    if (concept) return concept;
  }
  return null;
}

function conceptAt(grid: Grid, row: number, column: number): 'total' | 'subtotal' | 'end' | null {
  return grid.read(marked, row, column);
}

/** What a text marks the row of a table as, by its words, its beginning where it is long, or what stands before its colon. */
const marked = reading((raw) => {
  const found = conceptIn(rowConcept, coreOf(raw) === '' ? raw.slice(0, 12) : raw) ?? conceptIn(rowConcept, headOf(raw));
  return found === 'total' || found === 'subtotal' || found === 'end' ? found : null;
});

/** What stands before a colon: "自评得分：98" is labelled 自评得分. */
function headOf(text: string): string {
  const at = text.search(/[:：]/);
  return at > 0 ? text.slice(0, at) : '';
}

function hasOwnFigures(grid: Grid, row: number, layout: Layout): boolean {
  for (const column of layout.figures) if (grid.own(row, column) !== null) return true;
  return false;
}

/** Systems without figures yet: a name beside its explanation or scoring rule. */
function explains(grid: Grid, row: number, layout: Layout): boolean {
  const rule = layout.places.get('scoringRule') ?? layout.places.get('explanation');
  return rule !== undefined && layout.places.has('score') && grid.own(row, rule.column) !== null;
}
