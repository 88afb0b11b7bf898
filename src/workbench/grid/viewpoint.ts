import { IUniverInstanceService, type FUniver, type Univer } from '@univerjs/presets';
import { ILayoutService } from '@univerjs/presets/preset-sheets-core';
import { firstColumn } from './scroll';

/** Pixels the row numbers take at the grid's left. */
const headings = 46;
/** So many rows above a cell are shown with it. */
const above = 6;

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

  /** Chooses a cell and scrolls no further than it must; the first `frozen` columns are seen always. */
  select(sheetId: string, row: number, column: number, frozen: number): void {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) return;
    this.open(sheetId);
    sheet.getRange(row, column).activate();
    const seen = sheet.getVisibleRange();
    if (seen && row >= seen.startRow && row < seen.endRow && column >= seen.startColumn && column < seen.endColumn) return;
    const width = (at: number): number => sheet.getColumnWidth(at);
    const fixed = Array.from({ length: frozen }, (_, at) => width(at)).reduce((sum, one) => sum + one, headings);
    sheet.scrollToCell(Math.max(0, row - above), firstColumn(column, frozen, width, this.container.clientWidth / sheet.getZoom() - fixed));
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
