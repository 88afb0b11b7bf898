import '@univerjs/presets/lib/styles/preset-sheets-core.css';
import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import { UniverSheetsCorePreset } from '@univerjs/presets/preset-sheets-core';
import zhCN from '@univerjs/presets/preset-sheets-core/locales/zh-CN';
import { IUndoRedoService, type FUniver, type Univer } from '@univerjs/presets';
import type { CellRef, SheetSnapshot, WorkbookSnapshot } from '../../figures';
import type { WorkbookLook } from '../../hosts/file';
import type { Marks } from '../by-cell';
import type { Edit, PagePort, Shown } from '../page-port';
import { bookData, sheetData } from './book';
import { CellMatrix } from './cell-matrix';
import { asInFile, changedLooks, changedValues } from './changes';
import { guardFocus, type FocusGuard } from './focus';
import { pastedCells, rawOf, sorted, type ChangedCell } from './edits';
import { broughtForward } from './forward';
import type { Refusal } from './refusal';
import { shadesOf, type Shades } from './shades';
import { styleOf } from './style';
import { allowedCommands, rearranging, structural } from './commands';
import { Viewpoint } from './viewpoint';

type Sheet = NonNullable<ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getSheetBySheetId']>>;

/** What the grid tells the page beside its port. */
export interface GridEvents {
  /** Something the user did was not taken. */
  refused(why: Refusal): void;
  /** The pointer came to a cell, the top-left one of a merge; null: to a heading. */
  hovered(cell: CellRef | null): void;
}

/** A live grid over a page's workbook: shows what the file holds, tells the port what the user writes and selects. */
export class Grid {
  private readonly api: FUniver;
  private readonly univer: Univer;
  private readonly stops: (() => void)[] = [];
  private look: WorkbookLook;
  private shown: Shown;
  /** While we write into the grid ourselves, its events are not the user's. */
  private busy = 0;
  private readonly guard: FocusGuard;
  private readonly view: Viewpoint;

  constructor(
    container: HTMLElement, private readonly port: PagePort, dark: boolean, private readonly events: GridEvents,
  ) {
    this.look = port.look();
    this.shown = port.getShown();
    const { univer, univerAPI } = createUniver({
      locale: LocaleType.ZH_CN,
      locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN) },
      darkMode: dark,
      presets: [UniverSheetsCorePreset({
        container, header: false, toolbar: false, contextMenu: false, disableAutoFocus: true,
        footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
      })],
    });
    this.univer = univer;
    this.api = univerAPI;
    this.view = new Viewpoint(univer, univerAPI, container);
    this.quietly(() => univerAPI.createWorkbook(bookData(this.shown.workbook, { look: this.look, marks: shadesOf(this.shown) })));
    this.stops.push(port.watch(() => { this.follow(); }), ...this.hear());
    this.guard = guardFocus(container);
    this.stops.push(this.guard.stop);
    const { selected } = this.shown;
    if (selected) this.select(selected);
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    this.univer.dispose();
  }

  private quietly(work: () => void): void {
    this.busy += 1;
    try {
      work();
    } finally {
      this.busy -= 1;
    }
  }

  private get book() {
    return this.api.getActiveWorkbook()!;
  }

  private sheet(id: string): Sheet | null {
    return this.book.getSheetBySheetId(id);
  }

  private hear(): (() => void)[] {
    const { api } = this;
    const { Event } = api;
    const subscriptions = [
      // The file cannot follow inserted rows, renamed sheets or styles: the grid edits values and nothing else.
      api.addEvent(Event.BeforeCommandExecute, (event) => {
        if (this.busy > 0 || !structural(event.id) || allowedCommands.has(event.id)) return;
        event.cancel = true;
        if (rearranging(event.id)) this.events.refused('structure');
      }),
      api.addEvent(Event.BeforeSheetEditStart, (event) => {
        const why = this.locked(event.worksheet.getSheetId(), event.row, event.column);
        if (why === null) return;
        event.cancel = true;
        this.events.refused(why);
      }),
      // Pasting brings styles, merges and formulas along; the file takes values, so values are what is pasted.
      api.addEvent(Event.BeforeClipboardPaste, (event) => {
        event.cancel = true;
        if (event.text !== undefined && event.text !== '') this.paste(event.text);
      }),
      api.addEvent(Event.SheetValueChanged, (event) => {
        if (this.busy > 0) return;
        this.tell(event.effectedRanges.flatMap((range) => cellsOf(range)));
      }),
      // The grid's own selection events say nothing of the arrow keys before the first click, and little of a click soon after a move.
      api.addEvent(Event.CommandExecuted, ({ id }) => { if (id === 'sheet.operation.set-selections') this.hearSelection(); }),
      api.addEvent(Event.SelectionMoveEnd, () => { this.hearSelection(); }),
      api.addEvent(Event.CellHover, ({ worksheet, row, column }) => {
        this.events.hovered({ sheet: worksheet.getSheetName(), row, column });
      }),
      ...[Event.RowHeaderHover, Event.ColumnHeaderHover].map((heading) => api.addEvent(heading, () => { this.events.hovered(null); })),
    ];
    return subscriptions.map((one) => () => { one.dispose(); });
  }

  private hearSelection(): void {
    const sheet = this.book.getActiveSheet();
    const range = sheet.getActiveRange();
    if (this.busy > 0 || !range) return;
    const cell = { sheet: sheet.getSheetName(), row: range.getRow(), column: range.getColumn() };
    const { selected } = this.shown;
    if (selected?.sheet === cell.sheet && selected.row === cell.row && selected.column === cell.column) return;
    // The grid stands there already: what the port now shows is no news to it.
    this.shown = { ...this.shown, selected: cell };
    this.port.chosen(cell);
  }

  /** Why the user may not type into a cell; null where they may. */
  private locked(sheetId: string, row: number, column: number): Refusal | null {
    const sheet = this.shown.workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet?.isProtected) return 'protected';
    return sheet && sheet.formula(row, column) !== null ? 'formula' : null;
  }

  /** The user's edits go to the file; what formulas came to goes to the pane; what the file cannot take is shown again as it was. */
  private tell(changed: readonly ChangedCell[]): void {
    const { written, computed, refused } = sorted(changed, this.shown.workbook);
    if (refused.length > 0) {
      this.quietly(() => { for (const { sheetId, row, column } of refused) this.restore(sheetId, row, column); });
      this.events.refused(refused[0]!.why);
    }
    if (written.length > 0) void this.port.edit(written.map((edit) => ({ ...edit, format: this.percentOf(edit) })));
    if (computed.length > 0) this.port.recalculated(computed);
  }

  /** "95%" typed is 0.95 with a format; without it the file would say something else than the grid. */
  private percentOf({ sheetId, row, column, value }: Edit): string | undefined {
    const format = typeof value === 'number' ? this.sheet(sheetId)?.getRange(row, column).getNumberFormat() : undefined;
    return format?.includes('%') === true ? format : undefined;
  }

  private restore(sheetId: string, row: number, column: number): void {
    const sheet = this.shown.workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet) this.put(sheetId, new CellMatrix().with(row, column, asInFile(sheet, row, column)));
  }

  /** Pasted text, from the selection's first cell on, typed cell by cell: so it can be undone like typing. */
  private paste(text: string): void {
    const range = this.book.getActiveSheet().getActiveRange();
    if (!range) return;
    const cells = pastedCells(text);
    const width = Math.max(...cells.map((line) => line.length));
    const rows = cells.map((line) => Array.from({ length: width }, (_, place) => line[place] ?? ''));
    this.book.getActiveSheet().getRange(range.getRow(), range.getColumn(), rows.length, width).setValues(rows);
  }

  /**
   * Changes cells of a sheet at once (each such change costs the grid some milliseconds), without entering its undo stack: Ctrl+Z
   * takes back what the user did, never what we did.
   */
  private put(sheetId: string, { cells }: CellMatrix): void {
    if (Object.keys(cells).length === 0) return;
    this.api.syncExecuteCommand('sheet.mutation.set-range-values', { unitId: this.book.getId(), subUnitId: sheetId, cellValue: cells });
  }

  /** Brings the grid to what the port now shows. */
  private follow(): void {
    const before = this.shown;
    const now = this.port.getShown();
    this.shown = now;
    if (now.workbook !== before.workbook) this.followSheets(before.workbook, now.workbook);
    if (now.marks !== before.marks || now.workbook !== before.workbook) this.followMarks(shadesOf(before), shadesOf(now));
    if (now.marks !== before.marks) this.bringForward(before.marks, now.marks);
    if (now.focused !== before.focused) {
      this.guard.invite();
      this.view.focus();
    }
    const { selected } = now;
    if (selected && selected !== before.selected) this.select(selected);
  }

  private followSheets(before: WorkbookSnapshot, now: WorkbookSnapshot): void {
    const former = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
    const kept = new Set(now.sheets.map(({ id }) => id));
    this.quietly(() => {
      for (const { id } of before.sheets) if (!kept.has(id)) this.book.deleteSheet(id);
      const added = now.sheets.filter((sheet) => !former.has(sheet.id));
      if (added.length > 0) this.look = this.port.look();
      for (const sheet of added) this.add(sheet, now.sheets.indexOf(sheet));
      for (const sheet of now.sheets) {
        const old = former.get(sheet.id);
        if (old) this.followValues(old, sheet);
      }
      // Sheets come and go by commands, which the grid would take back with Ctrl+Z though the file keeps them.
      if (added.length > 0 || kept.size < before.sheets.length)
        this.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(this.book.getId());
    });
  }

  private add(sheet: SheetSnapshot, index: number): void {
    const data = sheetData(sheet, { look: this.look, marks: new Map() });
    // Styles that came with the sheet are not in the grid's table yet: they go in cell by cell.
    for (const row of Object.values(data.cellData ?? {})) {
      for (const cell of Object.values(row) as { s?: unknown }[]) {
        if (typeof cell.s === 'string') cell.s = styleOf(this.look.looks[Number(cell.s.slice(1))] ?? this.look.looks[0]!);
      }
    }
    const active = this.book.getActiveSheet().getSheetId();
    this.book.insertSheet(sheet.name, { index, sheet: data });
    this.book.setActiveSheet(active);
  }

  private followValues(old: SheetSnapshot, sheet: SheetSnapshot): void {
    const grid = this.sheet(sheet.id);
    this.put(sheet.id, changedValues(old, sheet, (row, column) => rawOf(grid?.getRange(row, column).getCellData())));
  }

  private followMarks(before: Shades, now: Shades): void {
    this.quietly(() => {
      for (const sheet of this.shown.workbook.sheets) {
        this.put(sheet.id, changedLooks(this.look, sheet.id, before.get(sheet.name), now.get(sheet.name)));
      }
    });
  }

  private select({ sheet: name, row, column }: CellRef): void {
    const id = this.shown.workbook.sheets.find((sheet) => sheet.name === name)?.id;
    if (id === undefined) return;
    const frozen = this.look.sheet(id)?.frozen ?? { rows: 0, columns: 0 };
    this.quietly(() => { this.view.select(id, row, column, frozen); });
  }

  private bringForward(before: Marks, now: Marks): void {
    const sheets = this.shown.workbook.sheets.filter(({ visible }) => visible);
    const name = broughtForward(sheets.map((sheet) => sheet.name), this.view.inFront(), before, now);
    const sheet = sheets.find((one) => one.name === name);
    if (sheet) this.quietly(() => { this.view.open(sheet.id); });
  }
}

/** The cells of a changed range as the port takes them. */
function cellsOf(range: ReturnType<Sheet['getRange']>): ChangedCell[] {
  const { startRow, startColumn } = range.getRange();
  return range.getCellDataGrid().flatMap((cells, line) => cells.map((cell, place) => ({
    sheetId: range.getSheetId(), row: startRow + line, column: startColumn + place, value: rawOf(cell),
    formula: typeof cell?.f === 'string' && cell.f !== '',
  })));
}
