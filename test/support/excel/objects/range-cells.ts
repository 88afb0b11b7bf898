import type { Area } from '../../../../src/figures';
import { intersection, sizeOf } from '../areas';
import { cellFor } from '../book';
import type { BookCell, BookSheet } from '../book';
import { HostFault } from '../fault';
import { mustBeOpen } from '../host';
import type { Host } from '../host';

/** Beyond this a read gives null without an error. */
const readLimit = 5_000_000;

/** A property of every cell, row by row. */
export function grid(sheet: BookSheet, area: Area, of: (cell: BookCell | undefined) => unknown): unknown[][] | null {
  if (sizeOf(area) > readLimit) return null;
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.cells.get(row);
    rows.push(Array.from({ length: area.right - area.left + 1 }, (_, index) => of(cells?.get(area.left + index))));
  }
  return rows;
}

/** Sets a property cell by cell: null leaves a cell, one value goes to all; a merge takes it in its top-left cell only. */
export function writeGrid(host: Host, sheet: BookSheet, area: Area, value: unknown, put: (cell: BookCell, value: unknown) => void): void {
  mustBeOpen(sheet);
  const rows = Array.isArray(value) ? value as unknown[][] : null;
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (rows && (rows.length !== height || rows.some((row) => row.length !== width))) {
    throw new HostFault('InvalidArgument', 'the array does not have the size of the range');
  }
  const targets = rowsFor(sheet, area);
  for (let r = 0; r < height; r += 1) {
    for (let c = 0; c < width; c += 1) {
      const input = rows ? rows[r]![c] : value;
      const [row, column] = [targets[r]!, area.left + c];
      if (input !== null && !insideMerge(sheet, row, column)) put(cellFor(sheet, row, column), input);
    }
  }
  host.changed.push({ sheet, area });
}

/** Several rows written into a filtered range go to the rows that are seen: the trap the adapter must not fall into. */
function rowsFor(sheet: BookSheet, area: Area): number[] {
  const rows: number[] = [];
  const skips = area.bottom > area.top && sheet.filter?.hides === true && intersection(sheet.filter.area, area) !== null;
  for (let row = area.top; rows.length <= area.bottom - area.top; row += 1) if (!skips || !sheet.hiddenRows.has(row)) rows.push(row);
  return rows;
}

function insideMerge(sheet: BookSheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => intersection(merge, { top: row, left: column, bottom: row, right: column })
    && !(merge.top === row && merge.left === column));
}

/** Takes away contents, formats, links and rules of an area; charts, panes and page layout stay. */
export function clearArea(sheet: BookSheet, area: Area): void {
  for (const [row, cells] of [...sheet.cells]) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of [...cells.keys()]) if (column >= area.left && column <= area.right) cells.delete(column);
    if (cells.size === 0) sheet.cells.delete(row);
  }
  sheet.rules = sheet.rules.filter((rule) => !rule.areas.every((part) => intersection(part, area)));
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}
