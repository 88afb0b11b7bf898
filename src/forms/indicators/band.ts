import type { Grid } from '../grid';
import { columnConcept } from '../labels/columns';
import type { ColumnConcept } from '../labels/columns';

/** The rows and columns the labels of one header (or of headers side by side) take. */
export interface Band { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

/** Concepts that name an indicator or a level. */
export const naming: ReadonlySet<ColumnConcept> = new Set(['level1', 'level2', 'level3', 'level4', 'name']);
/** Concepts that alone make no header. */
export const weak: ReadonlySet<ColumnConcept> = new Set([
  'aside',
  'value',
  'title',
  'frame',
  'note',
  'progress',
  'review',
  'pointsOff',
  'takenOff',
  'scoreRate',
  'deviation',
  'subtotal',
]);

/** Headers are at most this many rows high. */
const tallest = 4;
/** Blank columns a header may hold between two labels; more where merges are unknown and may cover them. */
const widestGap = { known: 2, unknown: 8 } as const;

const longestSubLabel = 8;

/** The labels around a naming label: to the sides as far as labels reach, up and down as far as rows of labels do. */
export function bandAround(grid: Grid, row: number, column: number, first: number): Band {
  let band: Band = { top: row, bottom: row, ...reachOf(grid, row, row, column) };
  for (;;) {
    const taller = extended(grid, band, column, first);
    if (taller.top === band.top && taller.bottom === band.bottom) return band;
    band = { ...taller, ...reachOf(grid, taller.top, taller.bottom, column) };
  }
}

function reachOf(grid: Grid, top: number, bottom: number, column: number): { left: number; right: number } {
  return { left: edge(grid, top, bottom, column, -1), right: edge(grid, top, bottom, column, 1) };
}

/** The last labelled column in one direction before something that is no header. */
function edge(grid: Grid, top: number, bottom: number, column: number, step: 1 | -1): number {
  const limit = grid.knowsMerges ? widestGap.known : widestGap.unknown;
  let last = column;
  let gap = 0;
  for (let at = column + step; at >= grid.bounds.left && at <= grid.bounds.right; at += step) {
    const kind = kindOf(grid, top, bottom, at);
    if (kind === 'foreign') break;
    gap = kind === 'blank' ? gap + 1 : 0;
    if (gap > limit) break;
    if (kind === 'label') last = at;
  }
  return last;
}

const figures = /[≥≤=<>。;,]|\d/;
/** 2023年累计 may head a column all the same. */
const aYear = /^20\d{2}(?:[—~-]20\d{2})?年度?/;

/** Whether a column of a band holds a label, words that might be one, nothing, or something no header holds. */
function kindOf(grid: Grid, top: number, bottom: number, column: number): 'label' | 'plausible' | 'blank' | 'foreign' {
  let kind: 'label' | 'plausible' | 'blank' = 'blank';
  for (let row = top; row <= bottom; row += 1) {
    const raw = grid.raw(row, column);
    if (raw === null) continue;
    if (grid.match(columnConcept, row, column)) {
      kind = 'label';
      continue;
    }
    const core = grid.core(row, column);
    if (core === '' || figures.test(core.replace(aYear, ''))) return 'foreign';
    if (kind === 'blank') kind = 'plausible';
  }
  return kind;
}

function extended(grid: Grid, band: Band, column: number, first: number): Band {
  let { top, bottom } = band;
  for (let at = band.left; at <= band.right; at += 1) {
    const area = grid.area(band.bottom, at);
    const match = grid.match(columnConcept, band.bottom, at);
    if (!match || area.bottom - area.top >= tallest || (match.concept === 'frame' && area.right === area.left)) continue;
    top = Math.min(top, area.top);
    bottom = Math.max(bottom, area.bottom);
  }
  if (top - 1 >= first && bottom - top + 1 < tallest && isLabelRow(grid, top - 1, top, column)) top -= 1;
  if (bottom < grid.bounds.bottom && bottom - top + 1 < tallest && isSubRow(grid, bottom, band)) bottom += 1;
  return { ...band, top: Math.max(top, first), bottom };
}

/** What may stand above a naming label: 评价指标 over 一级指标, a frame, the same level over 名称. */
const mayStandAbove = (above: ColumnConcept): boolean => naming.has(above) || above === 'frame';

/** A row above the level labels that heads other columns of the same table. */
function isLabelRow(grid: Grid, row: number, below: number, column: number): boolean {
  const { left, right } = reachOf(grid, row, row, column);
  let labels = 0;
  let frames = 0;
  for (let at = left; at <= right; at += 1) {
    if (grid.own(row, at) === null) continue;
    const concept = grid.concept(columnConcept, row, at);
    if (concept === null) continue;
    const under = grid.own(below, at) === null ? null : grid.concept(columnConcept, below, at);
    if (under !== null && naming.has(under) && !mayStandAbove(concept)) return false;
    if (under !== null && naming.has(under) && under === concept && concept !== 'name') return false;
    if (concept === 'frame') frames += 1;
    else if (!weak.has(concept) && !headsText(grid, row, below, at, concept)) labels += 1;
  }
  return labels >= 2 || (frames > 0 && labels > 0);
}

/** 年度目标 or 完成情况 with its text beside it: the header below names its own target and actual value. */
function headsText(grid: Grid, row: number, below: number, column: number, concept: ColumnConcept): boolean {
  if (concept !== 'target' && concept !== 'actual') return false;
  const beside = grid.next(row, column, grid.bounds.right);
  if (beside === null || grid.own(row, beside) === null || grid.concept(columnConcept, row, beside) !== null) return false;
  for (let at = grid.bounds.left; at <= grid.bounds.right; at += 1) {
    if (grid.own(below, at) !== null && grid.concept(columnConcept, below, at) === concept) return true;
  }
  return false;
}

/** A row of sub-labels: every cell of it is a label, and none names again what the row above names. */
function isSubRow(grid: Grid, head: number, band: Band): boolean {
  let labels = 0;
  let names = 0;
  let strange = 0;
  let { right } = band;
  while (grid.own(head, right + 1) === null && grid.concept(columnConcept, head + 1, right + 1) !== null) right += 1;
  for (let at = band.left; at <= right; at += 1) {
    const raw = grid.own(head + 1, at);
    if (raw === null) continue;
    const concept = grid.concept(columnConcept, head + 1, at);
    const above = grid.concept(columnConcept, head, at);
    // A label written again in both rows instead of merged down.
    if (head === band.top && concept !== null && concept === above && grid.core(head, at) === grid.core(head + 1, at)) {
      labels += 1;
      continue;
    }
    // Below a label stands a text (年度绩效目标 over what it is): what follows is the next table's.
    if (head > band.top && above === null && grid.own(head, at) !== null) return false;
    if (concept === null) {
      if (dividesMerged(grid, head, at) || writtenOver(grid, head, at) !== null) {
        labels += 1;
        continue;
      }
      if (grid.knowsMerges || !maySubdivide(grid, head, at)) return false;
      strange += 1;
      continue;
    }
    if (naming.has(concept) && above !== null && above !== 'name' && above !== 'frame' && !isContinued(grid, head, at, above)) return false;
    if (naming.has(concept)) names += 1;
    labels += 1;
  }
  return labels >= 2 && (strange === 0 || names >= 2);
}

/** 一级 above 指标: one label written in the cells of two rows. */
const isContinued = (grid: Grid, head: number, column: number, above: ColumnConcept): boolean =>
  columnConcept(grid.core(head, column) + grid.core(head + 1, column))?.concept === above
  && columnConcept(grid.core(head + 1, column))?.concept === 'name';

/** A label written in two cells is no longer than this. */
const longestPiece = 4;

/** What a label says whose beginning stands in the cell above, neither of them merged: 运算 over 符号, 完成 over 程度; null where that is none. */
export function writtenOver(grid: Grid, head: number, column: number): ColumnConcept | null {
  const areas = [grid.area(head, column), grid.area(head + 1, column)];
  if (areas.some(({ top, bottom, left, right }) => top !== bottom || left !== right)) return null;
  const pieces = [grid.core(head, column), grid.core(head + 1, column)];
  if (pieces.some((piece) => piece === '' || piece.length > longestPiece)) return null;
  const match = columnConcept(pieces.join(''));
  return match?.exact ? match.concept : null;
}

/** 得分 | 理由 under 主管部门复核, 完成 | 部分完成 | 未完成 under 完成情况: a short text that takes a part of what is merged above it. */
function dividesMerged(grid: Grid, head: number, column: number): boolean {
  const [above, own] = [grid.area(head, column), grid.area(head + 1, column)];
  const core = grid.core(head + 1, column);
  return above.bottom === head && own.left >= above.left && own.right <= above.right && own.right - own.left < above.right - above.left
    && core !== '' && core.length <= longestSubLabel && !figures.test(core);
}

/**
 * Whether a short text may be one of several under a label above it (国家标准, 行业标准 … under 评价标准), where nothing says how far
 * that label reaches: above it stands nothing, or a label with nothing beside it.
 */
function maySubdivide(grid: Grid, head: number, column: number): boolean {
  const core = grid.core(head + 1, column);
  if (core === '' || core.length > longestSubLabel || figures.test(core)) return false;
  return grid.own(head, column) === null || grid.own(head, column + 1) === null;
}
