import type { AssessOptions } from '../../assess';
import { address } from '../../figures/cell';
import type { CellRef, WorkbookSnapshot } from '../../figures';
import type { ApplyReport, WorkbookPort } from '../../hosts/workbook';
import type { WritePlan } from '../../writeback';
import { entriesOf, mergeEntries, reveal, walk, type Entry, type View } from '../findings';
import { texts } from '../texts';
import type { Choice, Engine, PaneSettings, Request } from './engine';
import { problemOf } from './failure';
import { LiveCheck } from './live';
import { cellOf, isBlank, merged } from './snapshot';
import { entryAt, firstState, type Notice, type SessionState, type TaskKind } from './state';

/** A plan that waits for the user's yes, with what it would change. */
export interface Preview { readonly plan: WritePlan; readonly done: (report: ApplyReport) => string }

interface Options {
  /** How long edits must pause before the live check, in milliseconds. */
  readonly pause?: number;
}

/**
 * The pane without its looks: everything the user can ask for, over any workbook port and any engine. Reads and writes go
 * through here one at a time; every failure ends as a notice, none is thrown at the views.
 */
export class Session {
  private state: SessionState = firstState;
  private workbook: WorkbookSnapshot | null = null;
  private readonly listeners = new Set<() => void>();
  private abort: AbortController | null = null;
  private stopListening: (() => Promise<void>) | null = null;
  private readonly live: LiveCheck;

  constructor(private readonly port: WorkbookPort, private readonly engine: Engine, options: Options = {}) {
    this.live = new LiveCheck((ids) => this.checkLive(ids), options.pause ?? 600);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  };

  readonly getState = (): SessionState => this.state;

  /** Reads the workbook without touching the user's undo and starts following edits and selections. */
  async start(): Promise<void> {
    await this.run('reading', async (signal) => {
      this.workbook = await this.port.read({ merges: false, signal });
      await this.takeState();
      this.stopListening ??= await this.port.listen({
        onEdited: (cells) => { this.edited(cells.map(({ sheetId }) => sheetId)); },
        onSelected: (cell) => { this.arrive(cell); },
      });
      this.set({ phase: 'ready', name: this.workbook.name, blank: isBlank(this.workbook) });
      return null;
    }, () => this.start());
  }

  async stop(): Promise<void> {
    this.live.stop();
    this.abort?.abort();
    await this.stopListening?.();
    this.stopListening = null;
  }

  /** 评分: reads everything, assesses, fills blank cells and marks findings, then shows the workbook as it now stands. */
  async score(): Promise<void> {
    await this.run('reading', async (signal) => {
      await this.check(signal);
      const plan = await this.plan({ kind: 'score' });
      if (!plan) return null;
      const report = await this.apply(plan, signal);
      return told(texts.done.scored(report.written, report.marked), report);
    }, () => this.score());
  }

  /** Checks the whole workbook without writing anything. */
  async look(): Promise<void> {
    await this.run('reading', async (signal) => { await this.check(signal); return null; }, () => this.look());
  }

  cancel(): void {
    this.abort?.abort();
  }

  /** What 采用计算值 would change for these findings; null where nothing can be accepted. */
  async previewAccept(keys: readonly string[]): Promise<Preview | null> {
    let preview: Preview | null = null;
    await this.run('planning', async () => {
      const plan = await this.plan({ kind: 'accept', findings: this.fingerprints(keys) });
      if (plan && plan.values.length > 0) preview = { plan, done: (report) => texts.done.accepted(report.written) };
      return null;
    }, null);
    return preview;
  }

  async applyPreview(preview: Preview): Promise<void> {
    await this.run('writing', async (signal) => {
      const report = await this.apply(preview.plan, signal);
      return told(preview.done(report), report);
    }, () => this.applyPreview(preview));
  }

  /** 忽略: needs a reason; it is kept in the workbook. */
  async ignore(keys: readonly string[], reason: string): Promise<void> {
    if (reason.trim() === '') return;
    await this.change({ kind: 'ignore', findings: this.fingerprints(keys), reason: reason.trim() }, () => texts.done.ignored(keys.length));
  }

  async unignore(keys: readonly string[]): Promise<void> {
    await this.change({ kind: 'unignore', findings: this.fingerprints(keys) }, () => texts.done.unignored);
  }

  /** 撤销: takes back the newest of our actions that the workbook has recorded. */
  async undo(): Promise<void> {
    const label = this.state.undo ?? '';
    await this.change({ kind: 'undo' }, () => texts.done.undone(label));
  }

  async report(): Promise<void> {
    await this.run('reporting', async (signal) => {
      if (!this.state.assessment) await this.check(signal);
      const plan = await this.plan({ kind: 'report' });
      if (!plan) return null;
      const report = await this.apply(plan, signal);
      return told(texts.done.reported, report);
    }, () => this.report());
  }

  async insert(form: Choice): Promise<void> {
    await this.change({ kind: 'blank', form: form.id }, () => texts.done.inserted);
    this.set({ blank: false });
  }

  /** 清除标记: marks, notes and sheets of ours; with `values`, also what we filled and nobody changed since. */
  async clear(values: boolean): Promise<void> {
    await this.run('clearing', async (signal) => {
      const report = await this.port.clear({ values });
      await this.refresh(null, signal);
      return told(texts.done.cleared, report);
    }, () => this.clear(values));
  }

  async choices(): Promise<{ readonly packs: readonly Choice[]; readonly forms: readonly Choice[] }> {
    return this.engine.choices();
  }

  /** Keeps a setting in the workbook; other rules lead to another check. */
  async changeSettings(change: Partial<PaneSettings>): Promise<void> {
    const settings = { ...this.state.settings, ...change };
    const rules = settings.rules !== this.state.settings.rules || settings.allowOtherYear !== this.state.settings.allowOtherYear;
    this.set({ settings });
    if (!settings.live) this.live.stop();
    await this.run('saving', async (signal) => {
      const state = await this.engine.keepSettings(this.workbook?.state ?? null, settings);
      await this.port.saveState(state);
      if (this.workbook) this.workbook = { ...this.workbook, state };
      if (rules && this.state.assessment) await this.check(signal);
      return null;
    }, () => this.changeSettings(change));
  }

  setView(change: Partial<View>): void {
    this.set({ view: { ...this.state.view, ...change } });
  }

  /** Opens a finding and selects its cell; the same finding again only selects. */
  async open(key: string): Promise<void> {
    const entry = this.entry(key);
    if (!entry) return;
    this.set({ selected: key, view: reveal(this.state.entries, this.state.view, key) });
    await this.goTo(cellOf(entry.finding.sheet, entry.finding.cell));
  }

  close(): void {
    this.set({ selected: null });
  }

  /** Selects a cell and scrolls to it. */
  async goTo(cell: CellRef | null): Promise<void> {
    if (!cell) return;
    try {
      await this.port.select(cell);
    } catch (error) {
      this.fail(error, () => this.goTo(cell));
    }
  }

  /** 下一处 (1) or 上一处 (-1) among the open findings, round and round. */
  async step(by: 1 | -1): Promise<void> {
    const order = walk(this.state.entries, this.state.view);
    if (order.length === 0) return;
    const at = order.findIndex(({ key }) => key === this.state.selected);
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
    await this.open(order[next]!.key);
  }

  dismiss(): void {
    this.set({ notice: null });
  }

  private entry(key: string): Entry | undefined {
    return this.state.entries.find((entry) => entry.key === key);
  }

  private fingerprints(keys: readonly string[]): readonly string[] {
    return keys.flatMap((key) => this.entry(key)?.finding.id ?? []);
  }

  private options(): AssessOptions {
    const { rules, allowOtherYear } = this.state.settings;
    return { rules, allowOtherYear };
  }

  private async change(request: Request, done: () => string): Promise<void> {
    await this.run('planning', async (signal) => {
      const plan = await this.plan(request);
      if (!plan) return null;
      const report = await this.apply(plan, signal);
      return told(done(), report);
    }, () => this.change(request, done));
  }

  private async check(signal: AbortSignal): Promise<void> {
    this.live.stop();
    this.workbook = await this.port.read({ signal, onProgress: (done, all) => { this.progress('reading', done, all); } });
    signal.throwIfAborted();
    await this.takeState();
    await this.assess(signal, false);
    this.set({ name: this.workbook.name, blank: isBlank(this.workbook) });
  }

  private async assess(signal: AbortSignal | undefined, keepPlaces: boolean): Promise<void> {
    const workbook = this.workbook;
    if (!workbook) return;
    if (!keepPlaces) this.progress('checking', 0, workbook.sheets.length);
    const assessment = await this.engine.assess(workbook, this.options(), signal);
    signal?.throwIfAborted();
    const { ignored, undo } = await this.engine.kept(workbook.state);
    const found = entriesOf(assessment.findings, ignored);
    const entries = keepPlaces ? mergeEntries(this.state.entries, found) : found;
    const selected = entries.some(({ key }) => key === this.state.selected) ? this.state.selected : null;
    this.set({ assessment, entries, selected, undo, stale: false });
  }

  private async plan(request: Request): Promise<WritePlan | null> {
    this.progress('planning', 0, 0);
    if (!this.workbook) return null;
    return this.engine.plan(request, this.workbook, this.state.assessment, this.state.settings);
  }

  private async apply(plan: WritePlan, signal: AbortSignal): Promise<ApplyReport> {
    this.progress('writing', 0, 0);
    const report = await this.port.apply(plan, { signal, onProgress: (done, all) => { this.progress('writing', done, all); } });
    const touched = new Set([...plan.values.map(({ cell }) => cell.sheet), ...plan.sheets.map(({ name }) => name)]);
    const known = new Map(this.workbook?.sheets.map((sheet) => [sheet.name, sheet.id]));
    const ids = [...touched].map((name) => known.get(name));
    await this.refresh(ids.every((id) => id !== undefined) ? ids : null, signal);
    return report;
  }

  /** Reads sheets again (null: all) after our own writes, without merges, and shows what holds now. */
  private async refresh(ids: readonly string[] | null, signal: AbortSignal): Promise<void> {
    const read = await this.port.read({ merges: false, signal, ...(ids ? { sheetIds: ids } : {}) });
    this.workbook = this.workbook ? merged(this.workbook, read) : read;
    if (!ids) {
      const there = new Set(read.sheets.map(({ id }) => id));
      this.workbook = { ...this.workbook, sheets: this.workbook.sheets.filter(({ id }) => there.has(id)) };
    }
    if (this.state.assessment) await this.assess(signal, true);
    else await this.takeState();
  }

  private async takeState(): Promise<void> {
    const { settings, undo } = await this.engine.kept(this.workbook?.state ?? null);
    this.set({ settings, undo });
  }

  private edited(sheetIds: readonly string[]): void {
    if (!this.state.assessment) return;
    if (this.state.settings.live) this.live.edited(sheetIds);
    else this.set({ stale: true });
  }

  private async checkLive(ids: readonly string[]): Promise<void> {
    if (!this.workbook || !this.state.assessment || this.abort) {
      if (this.abort) this.live.edited(ids);
      return;
    }
    this.set({ live: 'checking' });
    try {
      this.workbook = merged(this.workbook, await this.port.read({ sheetIds: ids, merges: false }));
      await this.assess(undefined, true);
    } catch {
      // A cell still being edited is the ordinary case: the next edit checks again, until then the verdict says it is old.
      this.set({ stale: true });
    } finally {
      this.set({ live: 'idle' });
    }
  }

  private arrive(cell: CellRef): void {
    const key = entryAt(this.state.entries, this.state.selected, cell, address(cell.row, cell.column));
    if (key === null || key === this.state.selected) return;
    this.set({ selected: key, view: reveal(this.state.entries, this.state.view, key), arrived: this.state.arrived + 1 });
  }

  private progress(kind: TaskKind, done: number, all: number): void {
    if (this.abort) this.set({ task: { kind, done, all, cancellable: kind !== 'saving' && kind !== 'clearing' } });
  }

  private async run(kind: TaskKind, work: (signal: AbortSignal) => Promise<Notice | null>, retry: (() => Promise<void>) | null): Promise<void> {
    if (this.abort) return;
    const abort = this.abort = new AbortController();
    this.set({ notice: null });
    this.progress(kind, 0, 0);
    try {
      const notice = await work(abort.signal);
      if (notice) this.set({ notice });
    } catch (error) {
      this.fail(error, retry);
    } finally {
      this.abort = null;
      this.set({ task: null });
    }
  }

  private fail(error: unknown, retry: (() => Promise<void>) | null): void {
    const { problem, where } = problemOf(error);
    if (problem === 'cancelled') {
      this.set({ notice: { kind: 'done', text: texts.done.cancelled, skipped: [] } });
      return;
    }
    this.set({ notice: { kind: 'failed', problem, where, retry: retry && (() => { void retry(); }) } });
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

const told = (text: string, report: ApplyReport): Notice => ({ kind: 'done', text, skipped: report.skipped });
