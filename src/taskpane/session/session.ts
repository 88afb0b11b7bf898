import { address } from '../../figures/cell';
import type { Finding } from '../../assess';
import type { CellRef } from '../../figures';
import type { HostProblem, WorkbookPort } from '../../hosts/workbook';
import type { OwnPack, Settings, WritePlan } from '../../writeback';
import { reveal, stepped, type Entry, type View } from '../findings';
import { texts } from '../texts';
import { Desk, type Outcome } from './desk';
import type { Choice, Engine, Request } from './engine';
import { LiveCheck } from './live';
import { withoutPack, withPack } from './packs';
import { Runner } from './runner';
import { cellOf } from './snapshot';
import { entryAt, type Notice } from './state';
import { Store } from './store';

/** A plan that waits for the user's yes. */
export interface Preview { readonly plan: WritePlan }
interface Options {
  /** How long edits must pause before the live check, in milliseconds. */
  readonly pause?: number;
}

const told = (text: string, { skipped }: Pick<Outcome, 'skipped'>): Notice & { kind: 'done' } => ({ kind: 'done', text, skipped });

/**
 * The pane without its looks: everything the user can ask for, over any workbook port and any engine. Reads and writes go
 * through here one at a time; every failure ends as a notice, none is thrown at the views.
 */
export class Session {
  private readonly store = new Store();
  private readonly desk: Desk;
  private readonly live: LiveCheck;
  private readonly runner = new Runner(this.store);
  private stopListening: (() => Promise<void>) | null = null;

  constructor(private readonly port: WorkbookPort, private readonly engine: Engine, options: Options = {}) {
    this.desk = new Desk(port, engine, this.store);
    this.live = new LiveCheck((ids) => this.checkLive(ids), options.pause ?? 600);
  }

  get subscribe(): Store['subscribe'] { return this.store.subscribe; }
  get getState(): Store['get'] { return this.store.get; }

  /** Reads the workbook without touching the user's undo and starts following edits and selections. */
  async start(): Promise<void> {
    await this.runner.run('reading', async (signal) => {
      await this.desk.glance(signal);
      this.stopListening ??= await this.port.listen({
        onEdited: (cells) => { this.edited(cells.map(({ sheetId }) => sheetId)); },
        onSelected: (cell) => { this.arrive(cell); },
      });
      return null;
    }, () => this.start());
  }

  async stop(): Promise<void> {
    this.live.stop();
    this.runner.cancel();
    await this.stopListening?.();
    this.stopListening = null;
  }

  /** 评分: reads everything, assesses, fills blank cells and marks findings, then shows the workbook as it now stands. */
  async score(): Promise<void> {
    await this.runner.run('reading', async (signal) => {
      this.live.stop();
      await this.desk.check(signal);
      // Where nothing can be scored nothing is written either: no list that says nothing was found.
      if (!this.store.get().overview?.sheets.some(({ form }) => form !== null)) return null;
      const report = await this.desk.score(signal);
      return report && { ...told(texts.done.scored(report.written, report.marked), report), proposals: report.proposals };
    }, () => this.score());
  }

  /** Checks the whole workbook without writing anything. */
  async look(): Promise<void> {
    await this.runner.run('reading', async (signal) => { await this.desk.check(signal); return null; }, () => this.look());
  }

  cancel(): void {
    this.runner.cancel();
  }

  /** What 采用计算值 would change for these findings, and what it leaves alone; null where there is neither. */
  async previewAccept(keys: readonly string[]): Promise<Preview | null> {
    let preview: Preview | null = null;
    await this.runner.run('planning', async () => {
      const plan = await this.desk.plan({ kind: 'accept', findings: this.fingerprints(keys) });
      if (plan && (plan.values.length > 0 || (plan.skipped ?? []).length > 0)) preview = { plan };
      return null;
    }, null);
    return preview;
  }

  async applyPreview({ plan }: Preview): Promise<void> {
    await this.runner.run('writing', async (signal) => {
      const report = await this.desk.apply(plan, signal);
      await this.desk.redraw(signal);
      return told(texts.done.accepted(report.written), report);
    }, () => this.applyPreview({ plan }));
  }

  /** 忽略: needs a reason; it is kept in the workbook. */
  async ignore(keys: readonly string[], reason: string): Promise<void> {
    if (reason.trim() === '') return;
    await this.change({ kind: 'ignore', findings: this.fingerprints(keys), reason: reason.trim() }, texts.done.ignored(keys.length));
  }

  async unignore(keys: readonly string[]): Promise<void> {
    await this.change({ kind: 'unignore', findings: this.fingerprints(keys) }, texts.done.unignored);
  }

  /** 撤销: takes back the newest of our actions that the workbook has recorded. */
  async undo(): Promise<void> {
    const label = this.store.get().undo ?? '';
    await this.runner.run('planning', async (signal) => {
      const plan = await this.desk.plan({ kind: 'undo' });
      if (!plan) return null;
      const report = await this.desk.apply(plan, signal);
      if (plan.values.length > 0) await this.desk.redraw(signal);
      return told(texts.done.undone(label), report);
    }, () => this.undo());
  }

  /** 生成报告: the report sheet from the figures as they now stand. */
  async report(): Promise<void> {
    await this.runner.run('reporting', async (signal) => {
      await this.desk.check(signal);
      const plan = await this.desk.plan({ kind: 'report' });
      if (!plan) return null;
      const report = await this.desk.apply(plan, signal);
      return told(texts.done.reported(this.store.get().overview?.gaps.length ?? 0), report);
    }, () => this.report());
  }

  /** The report as a Word document, with the name it is to be kept under; null where it could not be made (a notice says why). */
  async exportReport(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
    let file: { name: string; bytes: Uint8Array } | null = null;
    await this.runner.run('reporting', async (signal) => {
      await this.desk.check(signal);
      const bytes = await this.desk.document();
      if (bytes) file = { name: texts.done.reportFile(this.store.get().name.replace(/\.\w+$/, '')), bytes };
      return file && { kind: 'done', text: texts.done.exported, skipped: [] };
    }, null);
    return file;
  }

  /** Findings of a report somebody wrote, in itself and against the workbook as it now stands; null where it could not be checked. */
  async checkText(paragraphs: readonly string[]): Promise<readonly Finding[] | null> {
    let found: readonly Finding[] | null = null;
    await this.runner.run('checking', async (signal) => {
      await this.desk.check(signal);
      found = await this.desk.checkText(paragraphs);
      return null;
    }, null);
    return found;
  }

  /** Puts a blank standard form into the workbook. */
  async insert(form: Choice): Promise<void> {
    await this.runner.run('planning', async (signal) => {
      const plan = await this.desk.plan({ kind: 'blank', form: form.id });
      if (!plan) return null;
      const report = await this.desk.apply(plan, signal);
      await this.desk.glance(signal);
      return told(texts.done.inserted, report);
    }, () => this.insert(form));
  }

  /** 清除标记: marks, notes and sheets of ours; with `values`, also what we filled and nobody changed since. */
  async clear(values: boolean): Promise<void> {
    await this.runner.run('clearing', async (signal) => told(texts.done.cleared, await this.desk.clear(values, signal)),
      () => this.clear(values));
  }

  /** Rule packs and standard forms to choose from. */
  async choices(): ReturnType<Engine['choices']> {
    return this.engine.choices(this.store.get().settings.packs);
  }

  /**
   * Takes a county's own rule pack and keeps it in the workbook; one of the same id gives way to it. What is not taken
   * says why (file, key and what was meant), and nothing is changed; null where it was taken.
   */
  async addPack(pack: OwnPack): Promise<string | null> {
    const change = await withPack(this.engine, this.store.get().settings, pack);
    if (typeof change === 'string') return change;
    await this.changeSettings(change);
    return null;
  }

  /** Removes a county's own pack. */
  async removePack(index: number): Promise<void> {
    await this.changeSettings(await withoutPack(this.engine, this.store.get().settings, index));
  }

  /** Keeps a setting in the workbook; other rules lead to another check. */
  async changeSettings(change: Partial<Settings>): Promise<void> {
    const before = this.store.get().settings;
    const settings = { ...before, ...change };
    this.store.set({ settings });
    if (!settings.live) this.live.stop();
    await this.runner.run('saving', async (signal) => {
      await this.desk.keepSettings(settings);
      const rules = settings.rules !== before.rules || settings.allowOtherYear !== before.allowOtherYear || settings.packs !== before.packs;
      if (rules && this.store.get().overview) await this.desk.check(signal);
      return null;
    }, () => this.changeSettings(change));
  }

  setView(change: Partial<View>): void {
    this.store.set({ view: { ...this.store.get().view, ...change } });
  }

  /** Opens a finding and selects its cell; the same finding again only selects. */
  async open(key: string): Promise<void> {
    const entry = this.entry(key);
    if (!entry) return;
    const { entries, view } = this.store.get();
    this.store.set({ selected: key, view: reveal(entries, view, key) });
    await this.goTo(cellOf(entry.finding.sheet, entry.finding.cell));
  }

  close(): void {
    this.store.set({ selected: null });
  }

  /** Selects a cell and scrolls to it. */
  async goTo(cell: CellRef | null): Promise<void> {
    if (!cell) return;
    try {
      await this.port.select(cell);
    } catch (error) {
      this.runner.fail(error, () => this.goTo(cell));
    }
  }

  /** 下一处 (1) or 上一处 (-1) among the open findings, round and round. */
  async step(by: 1 | -1): Promise<void> {
    const { entries, view, selected } = this.store.get();
    const key = stepped(entries, view, selected, by);
    if (key !== null) await this.open(key);
  }

  dismiss(): void {
    this.store.set({ notice: null });
  }

  /** A host waits for the user (a cell being edited), or no longer does. */
  hostWaits(problem: HostProblem | null): void {
    this.store.set({ waiting: problem });
  }

  private entry(key: string): Entry | undefined {
    return this.store.get().entries.find((entry) => entry.key === key);
  }

  private fingerprints(keys: readonly string[]): readonly string[] {
    return keys.flatMap((key) => this.entry(key)?.finding.id ?? []);
  }

  private async change(request: Request, done: string): Promise<void> {
    await this.runner.run('planning', async (signal) => {
      const plan = await this.desk.plan(request);
      return plan && told(done, await this.desk.apply(plan, signal));
    }, () => this.change(request, done));
  }

  private edited(sheetIds: readonly string[]): void {
    const { overview, settings, blank } = this.store.get();
    if (blank) this.store.set({ blank: false });
    if (!overview) return;
    if (settings.live) this.live.edited(sheetIds);
    else this.store.set({ stale: true });
  }

  private async checkLive(ids: readonly string[]): Promise<void> {
    if (this.runner.busy) {
      this.live.edited(ids);
      return;
    }
    this.store.set({ live: 'checking' });
    try {
      if (!await this.desk.recheck(ids)) this.live.edited(ids);
    } catch {
      // A cell still being edited is the ordinary case: the next edit checks again, until then the verdict says it is old.
      this.store.set({ stale: true });
    } finally {
      this.store.set({ live: 'idle' });
    }
  }

  private arrive(cell: CellRef): void {
    const { entries, selected, view, arrived } = this.store.get();
    const key = entryAt(entries, selected, cell, address(cell.row, cell.column));
    if (key === null || key === selected) return;
    this.store.set({ selected: key, view: reveal(entries, view, key), arrived: arrived + 1 });
  }
}
