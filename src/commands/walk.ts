import type { CellRef } from '../figures';

/** The cells in reading order: by sheet tab, then row, then column; each once. */
function inOrder(cells: readonly CellRef[], tabs: readonly string[]): readonly CellRef[] {
  const tab = (cell: CellRef): number => tabs.indexOf(cell.sheet);
  const sorted = cells.filter((cell) => tab(cell) >= 0).sort((a, b) => compare(a, b, tab));
  return sorted.filter((cell, index) => index === 0 || compare(sorted[index - 1]!, cell, tab) !== 0);
}

const compare = (a: CellRef, b: CellRef, tab: (cell: CellRef) => number): number => tab(a) - tab(b) || a.row - b.row || a.column - b.column;

/**
 * The next (1) or previous (-1) cell after where the user stands, going round at the end; from a sheet without findings, too.
 * `tabs` are the names of the sheets in tab order; null where there is no cell to go to.
 */
export function neighbour(cells: readonly CellRef[], tabs: readonly string[], from: CellRef | null, by: 1 | -1): CellRef | null {
  const order = inOrder(cells, tabs);
  if (order.length === 0) return null;
  const tab = (cell: CellRef): number => tabs.indexOf(cell.sheet);
  if (by > 0) return (from && order.find((cell) => compare(cell, from, tab) > 0)) ?? order[0]!;
  return (from && order.findLast((cell) => compare(cell, from, tab) < 0)) ?? order.at(-1)!;
}
