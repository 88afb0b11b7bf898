import type { Grid } from '../grid';
import { findHeader, isLabelColumn, isOrdinalColumn, type Header } from './header';
import { restartsAt } from './labels';
import { blocksOf, isFigure, type Layout } from './layout';
import type { AccountsConcept } from './table';
import { bare } from './titles';
import type { Unit } from '../../figures';

/** Tables whose halves may stand below each other, each under a header of its own. */
const halved: readonly AccountsConcept[] = ['overall', 'fiscal-overall', 'three-public'];

/** The parts of a table, from top to bottom: mostly one, and one more for every header that stands below the first. */
export function sectionsOf(
  grid: Grid, concept: AccountsConcept, first: Header, bottom: number, moneyUnit: Unit,
): readonly Layout[] {
  const headers = [first];
  if (halved.includes(concept)) {
    for (let row = first.body; row <= bottom; row += 1) {
      const header = restarts(grid, row) ? findHeader(grid, row, bottom) : null;
      if (!header || header.top !== row || !holdsFigures(header)) continue;
      headers.push(header);
      row = header.body - 1;
    }
  }
  return headers.map((header, index) => {
    const next = headers[index + 1];
    return { grid, concept, header, blocks: blocksOf(concept, header), bottom: next ? next.top - 1 : bottom, moneyUnit };
  });
}

/** Whether a row opens another half: it names one or heads its columns, and holds no figure (nor one typed as text). */
function restarts(grid: Grid, row: number): boolean {
  let named = false;
  for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
    const raw = grid.own(row, column);
    if (raw === null) continue;
    if (typeof raw !== 'string' || isFigure(raw)) return false;
    named ||= restartsAt.test(bare(raw));
  }
  return named;
}

function holdsFigures({ paths }: Header): boolean {
  return [...paths.values()].some((path) => !isLabelColumn(path) && !isOrdinalColumn(path) && !/^(收入|支出)$/.test(path));
}
