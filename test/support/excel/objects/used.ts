import type { Area } from '../../../../src/figures';
import type { BookCell, BookSheet } from '../book';

const holds = (cell: BookCell, valuesOnly: boolean): boolean =>
  cell.value !== null || cell.formula !== null || (!valuesOnly && (cell.numberFormat !== 'General' || Object.keys(cell.style).length > 0));

/** The smallest area with every used cell; null on an empty sheet. */
export function usedArea(sheet: BookSheet, valuesOnly: boolean): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (!holds(cell, valuesOnly)) continue;
      area = area === null ? { top: row, left: column, bottom: row, right: column } : {
        top: Math.min(area.top, row),
        left: Math.min(area.left, column),
        bottom: Math.max(area.bottom, row),
        right: Math.max(area.right, column),
      };
    }
  }
  return area;
}
