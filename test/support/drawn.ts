import { address, areaAddress } from '../../src/figures';
import type { Area, RawValue } from '../../src/figures';
import type { SheetSketch } from './workbook';

/**
 * A sheet drawn as text: a line is a row, `|` parts cells, `<` belongs to the cell on its left and `^` to the one above (merged),
 * an empty cell is blank. `\n` is a line break; `0.95{0%}` a number with its format; `'5` the text "5".
 */
export function drawn(name: string, text: string): SheetSketch {
  const lines = text.split('\n').filter((line) => line.trim() !== '').map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(...lines.map((line) => line.length));
  const roots: number[][] = [];
  const areas = new Map<string, Area>();
  const formats: Record<string, string> = {};
  const rows: RawValue[][] = lines.map((line, row) => {
    roots.push([]);
    return Array.from({ length: width }, (_, column) => {
      const cell = line[column] ?? '';
      const root = cell === '<' ? roots[row]![column - 1]! : cell === '^' ? roots[row - 1]![column]! : row * width + column;
      roots[row]![column] = root;
      if (root !== row * width + column) {
        const top = Math.floor(root / width);
        const left = root % width;
        areas.set(String(root), { top, left, bottom: row, right: Math.max(column, areas.get(String(root))?.right ?? left) });
        return null;
      }
      return valueOf(cell, (format) => { formats[address(row, column)] = format; });
    });
  });
  return { name, rows, merges: [...areas.values()].map(areaAddress), formats };
}

function valueOf(cell: string, format: (code: string) => void): RawValue {
  if (cell === '') return null;
  if (cell.startsWith('\'')) return cell.slice(1);
  const formatted = /^(-?[\d.]+)\{(.+)\}$/.exec(cell);
  if (formatted) format(formatted[2]!);
  const digits = formatted ? formatted[1]! : cell;
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : cell.replaceAll('\\n', '\n');
}
