import { areaAddress } from '../../figures';
import type { Area } from '../../figures';

/** A cell of a sheet, counted from 0. */
export interface Position { readonly row: number; readonly column: number }

/** Excel takes no longer address in getRanges (office.md, Limits). */
const longestAddress = 8192;

/** Rectangles that cover exactly these cells, each once: runs along rows or columns, joined, whichever gives fewer. */
export function rectangles(cells: readonly Position[]): Area[] {
  const across = joined(cells.map(({ row, column }) => [row, column] as const))
    .map(([top, bottom, left, right]) => ({ top, left, bottom, right }));
  const down = joined(cells.map(({ row, column }) => [column, row] as const))
    .map(([left, right, top, bottom]) => ({ top, left, bottom, right }));
  return down.length < across.length ? down : across;
}

type Box = readonly [first: number, last: number, from: number, to: number];

/** Runs within each line, then equal runs of neighbouring lines as one box. */
function joined(points: readonly (readonly [line: number, place: number])[]): Box[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const open = new Map<string, Box>();
  const boxes: Box[] = [];
  const close = (line: number): void => {
    for (const [key, box] of open) {
      if (box[1] >= line - 1) continue;
      boxes.push(box);
      open.delete(key);
    }
  };
  for (const [line, from, to] of runs(sorted)) {
    close(line);
    const key = `${String(from)}-${String(to)}`;
    open.set(key, [open.get(key)?.[0] ?? line, line, from, to]);
  }
  boxes.push(...open.values());
  return boxes.sort((a, b) => a[0] - b[0] || a[2] - b[2]);
}

function runs(sorted: readonly (readonly [number, number])[]): (readonly [line: number, from: number, to: number])[] {
  const found: [number, number, number][] = [];
  for (const [line, place] of sorted) {
    const last = found.at(-1);
    if (last && last[0] === line && place <= last[2] + 1) last[2] = place;
    else found.push([line, place, place]);
  }
  return found;
}

/** Addresses for getRanges, each as long as Excel takes. */
export function addressGroups(areas: readonly Area[], longest = longestAddress): string[] {
  const groups: string[] = [];
  for (const area of areas) {
    const text = areaAddress(area);
    const last = groups.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= longest) groups[groups.length - 1] = `${last},${text}`;
    else groups.push(text);
  }
  return groups;
}

/** The smallest area around all cells. */
export function boxAround(cells: readonly Position[]): Area {
  return cells.reduce<Area>((box, { row, column }) => ({
    top: Math.min(box.top, row), left: Math.min(box.left, column), bottom: Math.max(box.bottom, row), right: Math.max(box.right, column),
  }), { top: Infinity, left: Infinity, bottom: -1, right: -1 });
}

/** Whether a cell lies in an area. */
export function inside(area: Area, { row, column }: Position): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
