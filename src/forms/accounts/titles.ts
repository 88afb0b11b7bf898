import { normalise } from '../../figures';
import type { Grid } from '../grid';
import { reading } from '../labels/family';
import { printedNumber, titleLabels } from './labels';
import type { AccountsConcept } from './table';

/** Longer texts are notes that mention a table, not titles. */
const longestTitle = 50;

export interface Title {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly concept: AccountsConcept;
  readonly code: string;
}

/** A text ready for matching: normalised, without quotes and book marks. */
export function bare(text: string): string {
  return normalise(text).replace(/["'《》「」]/g, '');
}

/** The titles of 决算 tables on a sheet, from top to bottom; one sheet may hold several. */
export function findTitles(grid: Grid): readonly Title[] {
  const titles: Title[] = [];
  const { top, bottom, left, right } = grid.bounds;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const title = titleAt(grid, row, column);
      if (!title) continue;
      titles.push(title);
      break;
    }
  }
  return titles;
}

const titled = reading((raw) => {
  const text = bare(raw);
  if (!/表(\(.*\)|续[\d一二三四]*)?$/.test(text) || /^注/.test(text)) return null;
  const label = titleLabels.find(({ pattern }) => pattern.test(text));
  return label ? { text: raw.trim(), concept: label.concept, code: label.code } : null;
});

function titleAt(grid: Grid, row: number, column: number): Title | null {
  const raw = grid.own(row, column);
  // A cheap look first: a ledger holds thousands of texts, and memory need not keep them.
  if (typeof raw !== 'string' || raw.length > longestTitle || !raw.includes('表')) return null;
  const title = grid.read(titled, row, column);
  return title && { row, column, ...title };
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
