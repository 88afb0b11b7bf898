import { gapsOf } from '../../report';
import type { Marks } from '../by-cell';
import type { Shown } from '../page-port';

/** What colours a cell over the file's own look: a mark, or a gap of the report that is still to be filled. */
export type Shade = Marks extends ReadonlyMap<string, ReadonlyMap<string, infer Severity>> ? Severity | 'gap' : never;

/** Shades by sheet name, and by "row,column". */
export type Shades = ReadonlyMap<string, ReadonlyMap<string, Shade>>;

/** The marks, and the gaps of the sheet 自评报告 where no mark stands: the grid draws no conditional formats of the file. */
export function shadesOf({ workbook, marks }: Pick<Shown, 'workbook' | 'marks'>): Shades {
  const gaps = gapsOf(workbook);
  const sheet = gaps[0]?.cell.sheet;
  if (sheet === undefined) return marks;
  const open = gaps.map(({ cell }) => [`${String(cell.row)},${String(cell.column)}`, 'gap'] as const);
  return new Map<string, ReadonlyMap<string, Shade>>([...marks,
    [sheet, new Map<string, Shade>([...open, ...marks.get(sheet) ?? []])]]);
}
