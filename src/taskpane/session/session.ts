import type { Finding } from '../../assess';
import type { CellRef } from '../../figures';
import type { HostProblem, WorkbookPort } from '../../hosts/workbook';
import type { OwnPack, Settings, WritePlan } from '../../writeback';
import type { View } from '../findings';
import { texts } from '../texts';
import { Desk } from './desk';
import type { Choice, Engine, Request } from './engine';
import { Following } from './following';
import { withoutPack, withPack } from './packs';
import { Pointer } from './pointer';
import { Reporting, type KeptFile } from './reporting';
import { Runner } from './runner';
import { told } from './state';
import { Store } from './store';

/** A plan that waits for the user's yes. */
export interface Preview { readonly plan: WritePlan }
interface Options {
  /** How long edits must pause before the live check, in milliseconds. */
  readonly pause?: number;
}

/**
 * The pane without its looks: everything the user can ask for, over any workbook port and any engine. Reads and writes go
 * through here one at a time; every failure ends as a notice, none is thrown at the views.
 */
export class Session {
  private readonly store = new Store();
  private readonly runner = new Runner(this.store);
  private readonly desk: Desk;
  private readonly following: Following;
  private readonly pointer: Pointer;
  private readonly reporting: Reporting;
  private stopListening: (() => Promise<void>) | null = null;

  constructor(private readonly port: WorkbookPort, private readonly engine: Engine, options: Options = {}) {
    this.desk = new Desk(port, engine, this.store);
    this.following = new Following(this.desk, this.store, this.runner, options.pause ?? 600);
    this.pointer = new Pointer(port, this.store, this.runner);
    this.reporting = new Reporting(this.desk, this.store, this.runner);
  }

  get subscribe(): Store['subscribe'] { return this.store.subscribe; }
  get getState(): Store['get'] { return this.store.get; }

  /** Reads the workbook without touching the user's undo and starts following edits and selections. */
  async start(): Promise<void> {
    await this.runner.run('reading', async (signal) => {
      await this.desk.glance(signal);
      this.stopListening ??= await this.port.listen({
        onEdited: (cells) => { this.following.edited(cells.map(({ sheetId }) => sheetId)); },
        onSelected: (cell) => { this.pointer.arrive(cell); },
      });
      return null;
    }, () => this.start());
  }

  async stop(): Promise<void> {
    this.following.stop();
    this.runner.cancel();
    await this.stopListening?.();
    this.stopListening = null;
  }

  /** 评分: reads everything, assesses, fills blank cells and marks findings, then shows the workbook as it now stands. */
  async score(): Promise<void> {
    await this.runner.run('reading', async (signal) => {
      this.following.stop();
      await this.desk.check(signal);
      // Where nothing can be scored nothing is written either: no list that says nothing was found.
      if (!this.store.get().overview?.sheets.some(({ form }) => form !== null)) return null;
      const report = await this.desk.score(signal);
      return report && { ...told(texts.done.scored(report.written, report.marked, report.skipped.length), report), filled: report.filled };
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

  /** 核定: the proposed scores that still stand are the user's own from now on. */
  async settle(): Promise<void> {
    const count = this.store.get().overview?.proposals.length ?? 0;
    await this.change({ kind: 'settle' }, texts.done.settled(count));
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

  /** 生成报告: the report sheets from the figures as they now stand. */
  async report(): Promise<void> {
    await this.reporting.write();
  }

  /** The report as a Word document to be kept; null where it could not be made. */
  async exportReport(): Promise<KeptFile | null> {
    return this.reporting.export();
  }

  /** Findings of a report somebody wrote; null where it could not be checked. */
  async checkText(paragraphs: readonly string[]): Promise<readonly Finding[] | null> {
    return this.reporting.check(paragraphs);
  }

  /** Puts a blank standard form into the workbook and brings it before the user. */
  async insert(form: Choice): Promise<void> {
    await this.runner.run('planning', async (signal) => {
      const plan = await this.desk.plan({ kind: 'blank', form: form.id });
      if (!plan) return null;
      const report = await this.desk.apply(plan, signal);
      await this.desk.glance(signal);
      await this.desk.show(plan, report);
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
    if (!settings.live) this.following.stop();
    await this.runner.run('saving', async (signal) => {
      await this.desk.keepSettings(settings);
      const rules = settings.rules !== before.rules || settings.allowOtherYear !== before.allowOtherYear || settings.packs !== before.packs;
      if (rules && this.store.get().overview) await this.desk.check(signal);
      return null;
    }, () => this.changeSettings(change));
  }

  /** Scores forms of years without rules by those of the year nearest to them: the setting says so from then on. */
  async scoreByOtherYear(): Promise<void> {
    await this.changeSettings({ allowOtherYear: true });
    await this.score();
  }

  setView(change: Partial<View>): void {
    this.store.set({ view: { ...this.store.get().view, ...change } });
  }

  /** Opens a finding and selects its cell; the same finding again only selects. */
  async open(key: string): Promise<void> {
    await this.pointer.open(key);
  }

  close(): void {
    this.store.set({ selected: null });
  }

  /** Selects a cell and scrolls to it. */
  async goTo(cell: CellRef | null): Promise<void> {
    await this.pointer.goTo(cell);
  }

  /** 下一处 (1) or 上一处 (-1) among the open findings, round and round. */
  async step(by: 1 | -1): Promise<void> {
    await this.pointer.step(by);
  }

  dismiss(): void {
    this.store.set({ notice: null });
  }

  /** A host waits for the user (a cell being edited), or no longer does. */
  hostWaits(problem: HostProblem | null): void {
    this.store.set({ waiting: problem });
  }

  private fingerprints(keys: readonly string[]): readonly string[] {
    const { entries } = this.store.get();
    return keys.flatMap((key) => entries.find((entry) => entry.key === key)?.finding.id ?? []);
  }

  private async change(request: Request, done: string): Promise<void> {
    await this.runner.run('planning', async (signal) => {
      const plan = await this.desk.plan(request);
      return plan && told(done, await this.desk.apply(plan, signal));
    }, () => this.change(request, done));
  }
}
