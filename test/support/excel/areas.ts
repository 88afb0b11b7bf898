import { areaAddress, parseAddress } from '../../../src/figures';
import type { Area } from '../../../src/figures';
import { HostFault } from './fault';

export const lastRow = 1_048_575;
export const lastColumn = 16_383;
const whole: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** "A1", "A1:B2", "A:C", "1:2", with or without a sheet name before it; '' is the whole sheet. */
export function parseArea(text: string): Area {
  const local = text.slice(text.lastIndexOf('!') + 1).replace(/\$/g, '');
  if (local === '') return whole;
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return { ...whole, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(local);
  if (columns) return { ...whole, left: parseAddress(`${columns[1]!}1`)!.column, right: parseAddress(`${columns[2]!}1`)!.column };
  const [from, to = from] = local.split(':');
  const start = parseAddress(from!);
  const end = parseAddress(to!);
  if (!start || !end) throw new HostFault('InvalidArgument', `not an address: ${text}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** An address list as getRanges takes it. */
export function parseAreas(text: string): Area[] {
  if (text.length > 8192) throw new HostFault('InvalidArgument', 'the address is longer than 8192 characters');
  return text.split(',').map((part) => parseArea(part.trim()));
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function* cellsOf(area: Area): Generator<[number, number]> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
}

export const sizeOf = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

export function fullAddress(sheet: string, area: Area): string {
  return `${/^[\w]+$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${areaAddress(area)}`;
}
