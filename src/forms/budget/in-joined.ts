import { unifyWidth } from '../../figures';
import type { CellRef } from '../../figures';
import type { Grid, Region } from '../grid';
import { moneyConcept } from '../labels/budget';
import type { MoneyConcept } from '../labels/budget';
import { isPair } from '../pairs';
import type { FigureAt, FoundBlock } from './found';
import { moneyLabels, textAt } from './labels';

/** 500/490/98%: figures with a stroke between them. */
const figures = /^-?[\d,]+(?:\.\d+)?(?:[百千万亿]*元|[百千万亿]+|%)?(?:\s*\/\s*-?[\d,]+(?:\.\d+)?(?:[百千万亿]*元|[百千万亿]+|%)?)+$/;

/**
 * A block whose amounts stand in one cell beside one label (预算（万元）/执行（万元）/执行率 | 500/490/98%): one row of money without parts,
 * its points and score perhaps beside it (分值/得分 | 10/9.8).
 */
export function blockInJoined(grid: Grid, rows: readonly number[], region: Region): FoundBlock | null {
  for (const row of rows) {
    for (let column = region.left; column <= region.right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw !== 'string' || !/[/／]/.test(raw)) continue;
      const amounts = joinedAt(grid, row, column, raw, region);
      if (amounts) return blockOf(grid, row, column, new Map([...amounts, ...scoreBeside(grid, row, region)]));
    }
  }
  return null;
}

/** The cell right of a label, past blank ones. */
function besideAt(grid: Grid, row: number, column: number, region: Region): number | null {
  const next = grid.next(row, column, region.right);
  return next === null ? null : grid.filledFrom(row, next, region.right);
}

/** What each piece of a label says of the same piece of the cell beside it; null where they do not go together. */
function joinedAt(grid: Grid, row: number, column: number, text: string, region: Region): Map<MoneyConcept, FigureAt> | null {
  const concepts = unifyWidth(text).split('/').map((piece) => grid.book.match(moneyConcept, piece)?.concept);
  if (!(concepts.includes('adjusted') || concepts.includes('initial')) || !concepts.includes('spent')) return null;
  const at = besideAt(grid, row, column, region);
  const raw = at === null ? null : grid.own(row, at);
  if (at === null || typeof raw !== 'string' || !figures.test(unifyWidth(raw).trim())) return null;
  const pieces = unifyWidth(raw).split('/');
  if (pieces.length !== concepts.length) return null;
  const found = new Map<MoneyConcept, FigureAt>();
  for (const [index, concept] of concepts.entries()) {
    if (concept === undefined || found.has(concept)) return null;
    found.set(concept, { row, column: at, label: grid.cell(row, column), said: pieces[index]!.trim() });
  }
  return found;
}

/** Points and score on the same line: each in a cell of its own, or both in one. */
function scoreBeside(grid: Grid, row: number, region: Region): [MoneyConcept, FigureAt][] {
  return moneyLabels(grid, row, region).flatMap(({ concept, column, cell }): [MoneyConcept, FigureAt][] => {
    const at = concept === 'points' || concept === 'score' ? besideAt(grid, row, column, region) : null;
    const raw = at === null ? null : grid.own(row, at);
    const holds = typeof raw === 'number' || (typeof raw === 'string' && (isPair(raw) || /^\d+(?:\.\d+)?分?$/.test(raw.trim())));
    return at !== null && holds ? [[concept, { row, column: at, label: cell }]] : [];
  });
}

const blockOf = (grid: Grid, row: number, column: number, found: ReadonlyMap<MoneyConcept, FigureAt>): FoundBlock => ({
  total: { label: textAt(grid, row, column), figures: found }, parts: [], block: textAt(grid, row, column),
  headers: new Map([...found].map(([concept, { label }]): [MoneyConcept, CellRef] => [concept, label])),
});
