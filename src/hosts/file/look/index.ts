import type { OfficePackage } from '../package/package';
import { readWorkbookParts } from '../read/workbook-parts';
import { readCellLooks, type CellLook } from './cell-looks';
import { themeColours } from './colours';
import { readSheetLook, type SheetLook } from './sheet-look';

export type { CellLook, Edge } from './cell-looks';
export type { SheetLook } from './sheet-look';

/** How a workbook looks: for a grid that shows the file as it is. Sheets are read when asked for. */
export interface WorkbookLook {
  /** Cell styles by index. */
  readonly looks: readonly CellLook[];
  /** By the id of the snapshot's sheet; null where there is no such sheet. */
  sheet(id: string): SheetLook | null;
}

/** Reads how the workbook of a package looks. */
export function readLook(source: OfficePackage): WorkbookLook {
  const workbook = readWorkbookParts(source);
  const theme = source.relationships(workbook.part).find((relation) => relation.kind === 'theme')?.target ?? null;
  const part = (name: string | null): string | null => (name === null ? null : source.text(name));
  const looks = source.guard(workbook.styles ?? '', () => readCellLooks(part(workbook.styles), themeColours(part(theme))));
  return {
    looks,
    sheet: (id) => {
      const entry = workbook.sheets.find((one) => one.id === id);
      const text = entry && source.text(entry.part);
      return entry && text ? source.guard(entry.part, () => readSheetLook(text)) : null;
    },
  };
}
