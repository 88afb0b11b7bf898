import { decimalOfDouble, valueAt } from '../figures';
import { Decimal, type CellRef, type WorkbookSnapshot } from '../figures';
import type { FileWorkbook } from '../hosts/file';
import type { ApplyReport, WorkbookEvents, WorkbookPort } from '../hosts/workbook';
import type { WritePlan } from '../writeback';

/** What the page shows of the workbook beside the pane. */
export interface Shown { readonly workbook: WorkbookSnapshot; readonly selected: CellRef | null; readonly marks: ReadonlyMap<string, string> }

/** A workbook's file behind the page: the pane works on it through the port, the user through the sheet that is shown. */
export class PagePort implements WorkbookPort {
  private readonly listeners = new Set<WorkbookEvents>();
  private readonly watchers = new Set<() => void>();
  private shown: Shown;

  private constructor(private readonly file: FileWorkbook, workbook: WorkbookSnapshot) {
    this.shown = { workbook, selected: null, marks: new Map() };
  }

  static async over(file: FileWorkbook): Promise<PagePort> {
    return new PagePort(file, await file.read());
  }

  readonly getShown = (): Shown => this.shown;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => { this.watchers.delete(watcher); };
  };

  read(options?: Parameters<WorkbookPort['read']>[0]): Promise<WorkbookSnapshot> {
    return this.file.read(options);
  }

  async apply(plan: WritePlan, options?: Parameters<WorkbookPort['apply']>[1]): Promise<ApplyReport> {
    const report = await this.file.apply(plan, options);
    const marks = new Map(this.shown.marks);
    for (const { sheet } of plan.marks) for (const key of marks.keys()) if (key.startsWith(`${sheet}!`)) marks.delete(key);
    for (const { sheet, severity, cells } of plan.marks) for (const { row, column } of cells) marks.set(`${sheet}!${row},${column}`, severity);
    await this.show({ marks });
    return report;
  }

  async clear(options?: Parameters<WorkbookPort['clear']>[0]): Promise<ApplyReport> {
    const report = await this.file.clear(options);
    await this.show({ marks: new Map() });
    return report;
  }

  saveState(state: string): Promise<void> {
    return this.file.saveState(state);
  }

  async select(cell: CellRef): Promise<void> {
    this.set({ selected: cell });
  }

  async listen(events: WorkbookEvents): Promise<() => Promise<void>> {
    this.listeners.add(events);
    return async () => { this.listeners.delete(events); };
  }

  /** The user chose a cell in the sheet. */
  chosen(cell: CellRef): void {
    this.set({ selected: cell });
    for (const { onSelected } of this.listeners) onSelected?.(cell);
  }

  /** The user wrote into a cell: a number as a number, anything else as text. */
  async edit(cell: CellRef, text: string): Promise<void> {
    const sheet = this.shown.workbook.sheets.find(({ name }) => name === cell.sheet);
    if (!sheet) return;
    const raw = valueAt(sheet, cell.row, cell.column);
    const typed = text.trim();
    const value = typed === '' ? null : /^[+-]?\d+(\.\d+)?$/.test(typed) ? new Decimal(typed) : text;
    const old = typeof raw === 'number' ? decimalOfDouble(raw) : raw;
    await this.file.apply({ values: [{ cell, value, old, kind: 'accept', format: null }], marks: [], notes: [], sheets: [], state: '' });
    await this.show({});
    for (const { onEdited } of this.listeners) onEdited?.([{ sheetId: sheet.id, address: `R${cell.row + 1}C${cell.column + 1}` }]);
  }

  save(): Promise<Uint8Array> {
    return this.file.save();
  }

  private async show(change: Partial<Shown>): Promise<void> {
    this.set({ workbook: await this.file.read(), ...change });
  }

  private set(change: Partial<Shown>): void {
    this.shown = { ...this.shown, ...change };
    for (const watcher of this.watchers) watcher();
  }
}
