import { normalise } from '../../figures';
import type { Grid } from '../grid';
import { reading } from '../labels/family';
import { governmentTitle, printedNumber, titleLabels, type TitleLabel } from './labels';
import type { AccountsConcept } from './table';

/** Longer texts are notes that mention a table, not titles. */
const longestTitle = 50;

interface Named { readonly text: string; readonly concept: AccountsConcept; readonly code: string }

/** A printed title of a 决算 table, where it stands. */
export interface Title extends Named {
  readonly row: number;
  readonly column: number;
  /** The columns its table may take: all of the sheet's, or its own where tables stand side by side. */
  readonly left: number;
  readonly right: number;
}

/** A text ready for matching: normalised, without quotes and book marks. */
export function bare(text: string): string {
  return normalise(text).replace(/["'《》「」]/g, '');
}

/** The titles of 决算 tables on a sheet, from top to bottom and left to right; one sheet may hold several, side by side too. */
export function findTitles(grid: Grid): readonly Title[] {
  const rows: Title[][] = [];
  for (let row = grid.bounds.top; row <= grid.bounds.bottom; row += 1) {
    const titles = titlesIn(grid, row);
    if (titles.length > 0) rows.push(titles);
  }
  return rows.flatMap((titles, index) => sideBySide(grid, titles, (rows[index + 1]?.[0]?.row ?? grid.bounds.bottom + 1) - 1));
}

/** The titles in a row; one that only repeats another's meaning (a page's head) opens no table of its own. */
function titlesIn(grid: Grid, row: number): Title[] {
  const { left, right } = grid.bounds;
  const titles: Title[] = [];
  for (let column = left; column <= right; column += 1) {
    const named = titleAt(grid, row, column);
    if (named && !titles.some(({ concept }) => concept === named.concept)) titles.push({ row, column, left, right, ...named });
  }
  return titles;
}

/** Gives each of several titles in a row its columns: up to the last blank column before the next one, else up to that one. */
function sideBySide(grid: Grid, titles: readonly Title[], bottom: number): readonly Title[] {
  const edges = titles.map(({ row, column }, index) => {
    const before = titles[index - 1];
    if (!before) return grid.bounds.left;
    for (let gap = column; gap > before.column; gap -= 1) if (isBlankColumn(grid, gap, row, bottom)) return gap + 1;
    return column;
  });
  const rights = [...edges.slice(1).map((edge) => edge - 1), grid.bounds.right];
  return titles.map((title, index) => ({ ...title, left: edges[index]!, right: rights[index]! }));
}

function isBlankColumn(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (grid.raw(row, column) !== null) return false;
  return true;
}

/** What the tab names, where no cell holds a title: it stands above the first row. */
export function tabTitle(grid: Grid): Title | null {
  const { top, left, right } = grid.bounds;
  const named = titled(grid.sheet.name);
  return named && { row: top - 1, column: left, left, right, ...named };
}

const labelOf = (text: string): TitleLabel | undefined => titleLabels.find(({ pattern }) => pattern.test(text));

/** A title by itself or the first of several texts in one cell ("收入决算表      单位：万元"). */
const titled = reading((raw): Named | null => {
  const [first] = raw.trim().split(/[ \t]{3,}|\u3000{2,}|\n/);
  return namedBy(raw) ?? (first === raw.trim() ? null : namedBy(first!));
});

/** Whether a text ends as titles of tables do. */
export const isTitle = (text: string): boolean => /表(\(.*\)|续[\d一二三四]*)?$/.test(text) && !/^注/.test(text);

function namedBy(raw: string): Named | null {
  const text = bare(raw);
  if (!isTitle(text) || governmentTitle.test(text)) return null;
  // 收入支出决算总体情况表, 收入决算公开表: the words before 表 say nothing more.
  const label = labelOf(text) ?? labelOf(text.replace(/(总体)?(情况|公开)表/, '表'));
  return label ? { text: raw.trim(), concept: label.concept, code: label.code } : null;
}

function titleAt(grid: Grid, row: number, column: number): Named | null {
  const raw = grid.own(row, column);
  // A cheap look first: a ledger holds thousands of texts, and memory need not keep them.
  if (typeof raw !== 'string' || raw.length > longestTitle || !raw.includes('表')) return null;
  return grid.read(titled, row, column);
}

/** The number a place prints in a title or beside it, as it prints it ("05"); null where none. */
export function printedOf(grid: Grid, title: Title, headerTop: number): string | null {
  for (let row = Math.max(grid.bounds.top, title.row - 2); row < headerTop; row += 1) {
    for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
      const raw = grid.own(row, column);
      const match = typeof raw === 'string' && raw.length <= longestTitle ? printedNumber.exec(bare(raw)) : null;
      if (match) return match[1] ?? match[2] ?? match[3] ?? match[4] ?? null;
    }
  }
  return null;
}

/** 三公经费 is printed 15 or, counted without the tables a unit need not publish, 13; other numbers are other provinces' own. */
export function codeOf(title: Title, printed: string | null): string {
  return title.concept === 'three-public' && printed === '13' ? printed : title.code;
}
