import type { Finding } from '../../assess';
import type { CellRef, WorkbookSnapshot } from '../../figures';
import { addressFrom } from '../../figures/cell';
import { everySkipped, type Skipped } from '../../hosts/skipped';
import type { ApplyReport, WorkbookPort } from '../../hosts/workbook';
import type { Settings, WritePlan } from '../../writeback';
import { entriesOf, mergeEntries } from '../findings';
import type { Engine, Request } from './engine';
import { isBlank, madeOf, merged } from './snapshot';
import type { TaskKind } from './state';
import type { Store } from './store';

/** What an action did, and everything it left alone. */
export interface Outcome { readonly written: number; readonly marked: number; readonly skipped: readonly Skipped[] }

/** So many filled cells are named; of more only the number is told. */
const named = 8;

/** What every action is made of: reading, assessing, planning and writing, with the store kept true to the workbook. */
export class Desk {
  private workbook: WorkbookSnapshot | null = null;
  private turn = 0;
  /** Counts what we wrote into the workbook. */
  private writes = 0;

  constructor(private readonly port: WorkbookPort, private readonly engine: Engine, private readonly store: Store) {}

  /** Reads without merges, so that the user's undo stays. */
  async glance(signal: AbortSignal): Promise<void> {
    this.workbook = await this.port.read({ merges: false, signal });
    await this.takeState();
    this.store.set({ phase: 'ready', name: this.workbook.name, blank: isBlank(this.workbook) });
  }

  /** Reads everything and assesses it. */
  async check(signal: AbortSignal): Promise<void> {
    this.workbook = await this.port.read({ signal, onProgress: (done, all) => { this.progress('reading', done, all); } });
    signal.throwIfAborted();
    await this.takeState();
    this.progress('checking', 0, this.workbook.sheets.length);
    await this.assess(false, signal);
    this.store.set({ name: this.workbook.name, blank: isBlank(this.workbook) });
  }

  /** Fills and marks, then shows the workbook as filled; null where there is nothing to plan. `filled`: what a rule decided. */
  async score(signal: AbortSignal): Promise<Outcome & { readonly filled: readonly CellRef[] } | null> {
    const plan = await this.plan({ kind: 'score' });
    if (!plan) return null;
    const outcome = await this.apply(plan, signal, false);
    const others = new Set([
      ...(this.store.get().overview?.proposals ?? []).map((cell) => addressFrom(null, cell)),
      ...outcome.skipped.map(({ sheet, cell }) => (cell === null ? sheet : `${sheet}!${cell}`)),
    ]);
    const filled = plan.values.map(({ cell }) => cell)
      .filter((cell) => !others.has(cell.sheet) && !others.has(addressFrom(null, cell)));
    return { ...outcome, filled: filled.length <= named ? filled : [] };
  }

  /** Draws marks, notes and the list of findings again where a value of ours changed what is found. */
  async redraw(signal: AbortSignal): Promise<void> {
    const plan = await this.plan({ kind: 'unignore', findings: [] });
    if (plan) await this.apply(plan, signal);
  }

  /**
   * Reads the edited sheets and assesses again; findings keep their places. False where an action of ours wrote meanwhile: what
   * was read may be older than that, and its record of what can be undone with it.
   */
  async recheck(sheetIds: readonly string[]): Promise<boolean> {
    const { writes } = this;
    const read = await this.port.read({ sheetIds, merges: false });
    if (writes !== this.writes) return false;
    if (!this.workbook) return true;
    this.workbook = merged(this.workbook, read);
    await this.assess(true);
    return true;
  }

  async plan(request: Request): Promise<WritePlan | null> {
    this.progress('planning', 0, 0);
    return this.workbook && this.engine.plan(request, this.workbook, this.store.get().settings);
  }

  /** Applies a plan and shows the workbook as it then stands; `keepPlaces`: what was solved stays in the list as solved. */
  async apply(plan: WritePlan, signal: AbortSignal, keepPlaces = true): Promise<Outcome> {
    this.progress('writing', 0, 0);
    this.writes += 1;
    const report = await this.port.apply(plan, { signal, onProgress: (done, all) => { this.progress('writing', done, all); } });
    const touched = [...plan.values.map(({ cell }) => cell.sheet), ...plan.sheets.map(({ name }) => name)];
    const known = new Map(this.workbook?.sheets.map((sheet) => [sheet.name, sheet.id]));
    const ids = [...new Set(touched)].map((name) => known.get(name));
    // A plan of sheets alone may find its names taken by sheets of the user's: only all of them tell where ours went.
    const some = plan.values.length + plan.marks.length > 0 && ids.every((id) => id !== undefined);
    await this.refresh(some ? ids as string[] : null, keepPlaces, signal);
    return { ...report, skipped: everySkipped(plan, report) };
  }

  /** Brings the first sheet a plan has made before the user; one that could not be made is passed over. */
  async show({ sheets }: WritePlan, { skipped }: Pick<Outcome, 'skipped'>): Promise<void> {
    const made = sheets.filter(({ name }) => !skipped.some(({ sheet, cell }) => sheet === name && cell === null))
      .map((sheet) => madeOf(sheet, this.workbook)).find((name) => name !== null);
    try {
      if (made !== undefined) await this.port.select({ sheet: made, row: 0, column: 0 });
    } catch {
      // It stands in the workbook though it cannot be shown (the user hid it): what was done is done, and is told as that.
    }
  }

  async clear(values: boolean, signal: AbortSignal): Promise<ApplyReport> {
    this.writes += 1;
    const report = await this.port.clear({ values });
    await this.refresh(null, true, signal);
    return report;
  }

  /** The report of the workbook as a Word document; null where no workbook has been read. */
  async document(): Promise<Uint8Array | null> {
    return this.workbook && this.engine.document(this.workbook);
  }

  async checkText(paragraphs: readonly string[]): Promise<readonly Finding[] | null> {
    return this.workbook && this.engine.checkText(paragraphs, this.workbook);
  }

  async keepSettings(settings: Settings): Promise<void> {
    if (!this.workbook) return;
    const state = await this.engine.keepSettings(this.workbook, settings);
    if (state === '') return;
    this.writes += 1;
    await this.port.saveState(state);
    this.workbook = { ...this.workbook, state };
  }

  /** Reads sheets again (null: all) after our own writes, without merges, and shows what holds now. */
  private async refresh(ids: readonly string[] | null, keepPlaces: boolean, signal: AbortSignal): Promise<void> {
    const read = await this.port.read({ merges: false, signal, ...(ids ? { sheetIds: ids } : {}) });
    this.workbook = this.workbook ? merged(this.workbook, read, ids === null) : read;
    if (this.store.get().overview) await this.assess(keepPlaces, signal);
    else await this.takeState();
  }

  private async assess(keepPlaces: boolean, signal?: AbortSignal): Promise<void> {
    const { workbook } = this;
    if (!workbook) return;
    const turn = this.turn += 1;
    const { rules, allowOtherYear, packs } = this.store.get().settings;
    const overview = await this.engine.assess(workbook, { rules, allowOtherYear, packs }, signal);
    signal?.throwIfAborted();
    const { ignored, undo } = await this.engine.kept(workbook.state);
    // An action that started later has newer figures: what a live check found meanwhile is dropped.
    if (turn !== this.turn) return;
    const found = entriesOf(overview.findings, ignored, overview.subjects);
    const state = this.store.get();
    const entries = keepPlaces ? mergeEntries(state.entries, found) : found;
    const selected = entries.some(({ key }) => key === state.selected) ? state.selected : null;
    this.store.set({ overview, entries, selected, undo, stale: false });
  }

  private async takeState(): Promise<void> {
    const { settings, undo } = await this.engine.kept(this.workbook?.state ?? null);
    this.store.set({ settings, undo });
  }

  private progress(kind: TaskKind, done: number, all: number): void {
    if (this.store.get().task) this.store.set({ task: { kind, done, all, cancellable: true } });
  }
}
