import { Decimal, address, decimalOfDouble, valueAt, type CellRef, type RawValue, type WorkbookSnapshot } from '../figures';
import type { FileWorkbook, WorkbookLook } from '../hosts/file';
import type { ApplyReport, WorkbookEvents, WorkbookPort } from '../hosts/workbook';
import type { WritePlan } from '../writeback';
import { keyOf, marksByCell, notesByCell, type Marks, type Notes } from './by-cell';
import { RecalculatedSheet } from './recalculated-sheet';

/** What the page shows of the workbook beside the pane. */
export interface Shown {
  readonly workbook: WorkbookSnapshot;
  readonly selected: CellRef | null;
  readonly marks: Marks;
  readonly notes: Notes;
  /** Counts how often the grid was to take the keyboard. */
  readonly focused: number;
  /** The workbook holds what no saved file has. */
  readonly unsaved: boolean;
}

/** What the user put into a cell of the grid. */
export interface Edit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
  /** The number format the grid gave what was typed ("95%" is 0.95 shown as a percentage); absent: none. */
  readonly format?: string | undefined;
}

/**
 * A workbook's file behind the page: the file is the truth, the grid shows it. The pane works on it through the port, the user
 * through the grid, whose edits are patched into the file at once. Formulas are worked out by the grid; the file keeps them and
 * asks Excel to work them out when it opens it.
 */
export class PagePort implements WorkbookPort {
  private readonly listeners = new Set<WorkbookEvents>();
  private readonly watchers = new Set<() => void>();
  private readonly results = new Map<string, Map<string, RawValue>>();
  private shown: Shown;
  /** Edits go into the file one after another, in the order they were made. */
  private queue: Promise<void> = Promise.resolve();

  private constructor(private readonly file: FileWorkbook, workbook: WorkbookSnapshot) {
    const [marks, notes] = [marksByCell(file.marks()), notesByCell(file.notes())];
    this.shown = { workbook, selected: null, marks, notes, focused: 0, unsaved: false };
  }

  static async over(file: FileWorkbook): Promise<PagePort> {
    return new PagePort(file, await file.read());
  }

  readonly getShown = (): Shown => this.shown;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => { this.watchers.delete(watcher); };
  };

  look(): WorkbookLook {
    return this.file.look();
  }

  async read(options?: Parameters<WorkbookPort['read']>[0]): Promise<WorkbookSnapshot> {
    await this.queue;
    const workbook = await this.file.read(options);
    if (this.results.size === 0) return workbook;
    return {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => {
        const results = this.results.get(sheet.id);
        return results ? new RecalculatedSheet(sheet, results) : sheet;
      }),
    };
  }

  async apply(plan: WritePlan, options?: Parameters<WorkbookPort['apply']>[1]): Promise<ApplyReport> {
    await this.queue;
    const report = await this.file.apply(plan, options);
    // A plan's marks replace ours on every sheet it names (the semantics both hosts share).
    await this.show({ marks: new Map([...this.shown.marks, ...marksByCell(plan.marks)]) });
    return report;
  }

  async clear(options?: Parameters<WorkbookPort['clear']>[0]): Promise<ApplyReport> {
    await this.queue;
    const report = await this.file.clear(options);
    await this.show({ marks: new Map() });
    return report;
  }

  async saveState(state: string): Promise<void> {
    await this.queue;
    await this.file.saveState(state);
    this.set({ unsaved: true });
  }

  async select(cell: CellRef): Promise<void> {
    this.set({ selected: { ...cell } });
  }

  async listen(events: WorkbookEvents): Promise<() => Promise<void>> {
    this.listeners.add(events);
    return async () => { this.listeners.delete(events); };
  }

  /** Gives the keyboard to the grid. */
  focusGrid(): void {
    this.set({ focused: this.shown.focused + 1 });
  }

  /** The user chose a cell in the grid. */
  chosen(cell: CellRef): void {
    this.set({ selected: cell });
    for (const { onSelected } of this.listeners) onSelected?.(cell);
  }

  /** The user wrote into cells of the grid: numbers as numbers, anything else as text. Formulas are not edited here. */
  edit(edits: readonly Edit[]): Promise<void> {
    this.queue = this.queue.then(() => this.patch(edits));
    return this.queue;
  }

  private async patch(edits: readonly Edit[]): Promise<void> {
    const sheets = new Map(this.shown.workbook.sheets.map((sheet) => [sheet.id, sheet]));
    const values = edits.flatMap(({ sheetId, row, column, value, format }) => {
      const sheet = sheets.get(sheetId);
      if (!sheet || sheet.formula(row, column) !== null) return [];
      const raw = valueAt(sheet, row, column);
      const old = typeof raw === 'number' ? decimalOfDouble(raw) : raw;
      const written = typeof value === 'number' ? new Decimal(value) : value === null ? null : String(value);
      return [{ cell: { sheet: sheet.name, row, column }, value: written, old, kind: 'accept' as const, format: format ?? null }];
    });
    if (values.length === 0) return;
    await this.file.apply({ values, marks: [], notes: [], sheets: [], state: '' });
    this.set({ workbook: await this.file.read(), unsaved: true });
    const told = edits.map(({ sheetId, row, column }) => ({ sheetId, address: address(row, column) }));
    for (const { onEdited } of this.listeners) onEdited?.(told);
  }

  /** What the grid's formulas came to. */
  recalculated(results: readonly Edit[]): void {
    for (const { sheetId, row, column, value } of results) {
      let own = this.results.get(sheetId);
      if (!own) this.results.set(sheetId, own = new Map());
      own.set(keyOf(row, column), value);
    }
    const told = results.map(({ sheetId, row, column }) => ({ sheetId, address: address(row, column) }));
    for (const { onEdited } of this.listeners) onEdited?.(told);
  }

  async save(): Promise<Uint8Array> {
    await this.queue;
    // Before the bytes are made: what is changed while they are is in none of them.
    this.set({ unsaved: false });
    try {
      return await this.file.save();
    } catch (error) {
      this.set({ unsaved: true });
      throw error;
    }
  }

  private async show(change: Partial<Shown>): Promise<void> {
    this.set({ workbook: await this.file.read(), notes: notesByCell(this.file.notes()), unsaved: true, ...change });
  }

  private set(change: Partial<Shown>): void {
    this.shown = { ...this.shown, ...change };
    for (const watcher of this.watchers) watcher();
  }
}
