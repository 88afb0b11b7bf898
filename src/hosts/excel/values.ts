import { address, areaAddress, isFiltered } from '../../figures';
import type { ValueWrite } from '../../writeback';
import type { ApplyReport } from '../workbook';
import { costOf } from './bytes';
import type { Step } from './bytes';
import { cellInput, holds } from './input';
import type { SheetNow } from './look';
import { inside, rectangles } from './ranges';
import type { Position } from './ranges';

/** A write that was not made, and why. */
export type Skipped = ApplyReport['skipped'][number];

/** A cell that will be written, and how. */
export interface CellWrite extends Position {
  readonly input: string | number;
  /** The number format to set first; null: leave it. */
  readonly format: string | null;
}

/**
 * What of a sheet's values may be written now: a cell that still holds the plan's `old`, no formula of the user's where a blank is
 * filled, and not in a filtered range, where Excel would write into the wrong rows. What already holds the value needs nothing.
 */
export function decideValues(sheet: string, values: readonly ValueWrite[], now: SheetNow): { writes: CellWrite[]; skipped: Skipped[] } {
  const writes: CellWrite[] = [];
  const skipped: Skipped[] = [];
  for (const each of values) {
    const { row, column } = topLeft(each.cell, now);
    const cell = now.cell({ row, column });
    if (cell.formula === null && holds(cell.value, each.value)) continue;
    const skip = (problem: Skipped['problem']): void => { skipped.push({ sheet, cell: address(row, column), problem }); };
    if (!holds(cell.value, each.old) || (each.kind === 'fill' && cell.formula !== null)) skip('changed-meanwhile');
    else if (isFiltered(now, { row, column })) skip('filtered-range');
    else {
      const format = each.format !== null && mayFormat(each, cell.format) ? each.format : null;
      writes.push({ row, column, input: cellInput(each.value, format ?? cell.format), format });
    }
  }
  return { writes, skipped };
}

/** The user's number format is never changed, only Excel's "General"; putting back gives back what was there. */
function mayFormat(each: ValueWrite, format: string): boolean {
  return each.kind === 'restore' ? format !== each.format : format === 'General';
}

/** Excel keeps the value of merged cells in the top-left one. */
function topLeft(position: Position, now: SheetNow): Position {
  const merge = now.merges.find((area) => inside(area, position));
  return merge ? { row: merge.top, column: merge.left } : position;
}

/** Steps that write cells of a sheet: formats first, then values, cells side by side together. */
export function valueSteps(context: Excel.RequestContext, sheetId: string, name: string, writes: readonly CellWrite[]): Step[] {
  const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem(sheetId);
  const steps: Step[] = [];
  for (const format of new Set(writes.map((write) => write.format))) {
    if (format === null) continue;
    for (const area of rectangles(writes.filter((write) => write.format === format))) {
      const at = areaAddress(area);
      steps.push({ bytes: costOf(3, sheetId, at, format), sheet: name, queue: () => { setAll(sheet().getRange(at), format); } });
    }
  }
  const inputs = new Map(writes.map((write) => [address(write.row, write.column), write.input]));
  for (const area of rectangles(writes)) {
    const at = areaAddress(area);
    const grid = Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
      Array.from({ length: area.right - area.left + 1 }, (__, c) => inputs.get(address(area.top + r, area.left + c))!));
    steps.push({ bytes: costOf(3, sheetId, at, grid), sheet: name, queue: () => { sheet().getRange(at).values = grid; } });
  }
  return steps;
}

/** One value for all cells of a range: Excel takes it bare, though the types ask for a grid. */
export function setAll(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
