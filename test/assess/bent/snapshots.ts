import { address, areaAddress } from '../../../src/figures';
import type { Area, RawValue, SheetSnapshot } from '../../../src/figures';
import type { SheetSketch } from '../../support/workbook';

/** A sheet of a real workbook as a sketch, so that it can be bent. */
export function sketchOf(sheet: SheetSnapshot): SheetSketch {
  const formats: Record<string, string> = {};
  sheet.values.forEach((cells, row) => cells.forEach((value, column) => {
    const format = value === null ? 'General' : sheet.format(sheet.top + row, sheet.left + column);
    if (format !== 'General') formats[address(sheet.top + row, sheet.left + column)] = format;
  }));
  return {
    name: sheet.name, rows: sheet.values, at: address(sheet.top, sheet.left), formats,
    merges: sheet.merges?.map(areaAddress) ?? null,
    hiddenRows: [...sheet.hiddenRows].map((row) => row + 1), hiddenColumns: [...sheet.hiddenColumns], visible: sheet.visible,
  };
}

type ToRow = (row: number) => number | null;
type ToColumn = (column: number, row: number) => number | null;

/** A sheet with every cell moved; cells without a place fall away. Merges stretch and shrink with their ends. */
export function rearranged(sheet: SheetSnapshot, row: ToRow, column: ToColumn): SheetSketch {
  const rows: RawValue[][] = [];
  const formats: Record<string, string> = {};
  const width = Math.max(...sheet.values.map((cells) => cells.length));
  sheet.values.forEach((cells, down) => cells.forEach((value, right) => {
    const [from, across] = [sheet.top + down, sheet.left + right];
    const [to, over] = [row(from), column(across, from)];
    if (value === null || to === null || over === null) return;
    while (rows.length <= to) rows.push([]);
    while (rows[to]!.length <= over) rows[to]!.push(null);
    rows[to]![over] = value;
    const format = sheet.format(from, across);
    if (format !== 'General') formats[address(to, over)] = format;
  }));
  const merges = (sheet.merges ?? []).flatMap((area) => moved(area, row, column));
  const hiddenRows = [...sheet.hiddenRows].flatMap((one) => { const to = row(one); return to === null ? [] : [to + 1]; });
  const filled = rows.map((cells) => [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => null)]);
  return { name: sheet.name, rows: filled, merges, formats, hiddenRows };
}

function moved(area: Area, row: ToRow, column: ToColumn): string[] {
  const rows: number[] = [];
  for (let at = area.top; at <= area.bottom; at += 1) { const to = row(at); if (to !== null) rows.push(to); }
  const columns: number[] = [];
  for (let at = area.left; at <= area.right; at += 1) { const to = column(at, area.top); if (to !== null) columns.push(to); }
  if (rows.length === 0 || columns.length === 0) return [];
  const all = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
  return all.top === all.bottom && all.left === all.right ? [] : [areaAddress(all)];
}
