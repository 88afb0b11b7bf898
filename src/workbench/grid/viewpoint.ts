import { IUniverInstanceService, type FUniver, type Univer } from '@univerjs/presets';
import { ILayoutService } from '@univerjs/presets/preset-sheets-core';
import { firstShown } from './scroll';

/** Pixels the row numbers take at the grid's left; the column letters above, with the names of the sheets below. */
const margins = { columns: 46, rows: 60 } as const;
/** So many columns and rows before a cell are shown with it, where there is room. */
const before = { columns: 4, rows: 6 } as const;

/** What of the grid is in front of the user: the sheet, the chosen cell, how far it is scrolled, and whether the keyboard is there. */
export class Viewpoint {
  constructor(private readonly univer: Univer, private readonly api: FUniver, private readonly container: HTMLElement) {}

  private get book() {
    return this.api.getActiveWorkbook()!;
  }

  /** The name of the sheet in front. */
  inFront(): string {
    return this.book.getActiveSheet().getSheetName();
  }

  /** Brings a sheet to the front, as it was last seen. */
  open(sheetId: string): void {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (sheet && this.book.getActiveSheet().getSheetId() !== sheetId) this.book.setActiveSheet(sheet);
  }

  /** Chooses a cell and scrolls no further than it must; the first rows and columns that are `frozen` are seen always. */
  select(sheetId: string, row: number, column: number, frozen: { readonly rows: number; readonly columns: number }): void {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) return;
    this.open(sheetId);
    sheet.getRange(row, column).activate();
    const seen = sheet.getVisibleRange();
    if (seen && row >= seen.startRow && row < seen.endRow && column >= seen.startColumn && column < seen.endColumn) return;
    const first = (of: 'rows' | 'columns', index: number, size: (at: number) => number, room: number): number => {
      const fixed = Array.from({ length: frozen[of] }, (_, at) => size(at)).reduce((sum, one) => sum + one, 0);
      return firstShown(index, frozen[of], size, (room - margins[of]) / sheet.getZoom() - fixed, before[of]);
    };
    sheet.scrollToCell(first('rows', row, (at) => sheet.getRowHeight(at), this.container.clientHeight),
      first('columns', column, (at) => sheet.getColumnWidth(at), this.container.clientWidth));
  }

  /** The keyboard comes to the grid: the arrow keys go on from the cell that is chosen, the first one where none is. */
  focus(): void {
    const sheet = this.book.getActiveSheet();
    if (!sheet.getActiveRange()) sheet.getRange(0, 0).activate();
    const injector = this.univer.__getInjector();
    injector.get(IUniverInstanceService).focusUnit(this.book.getId());
    injector.get(ILayoutService).focus();
  }
}
