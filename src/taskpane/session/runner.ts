import { texts } from '../texts';
import { problemOf } from './failure';
import type { Notice, TaskKind } from './state';
import type { Store } from './store';

/** Does its work until the signal says no; the notice it ends with, or null for none. */
export type Work = (signal: AbortSignal) => Promise<Notice | null>;

/** Runs one work at a time, shows that it runs, and turns every failure into a notice. */
export class Runner {
  private abort: AbortController | null = null;

  constructor(private readonly store: Store) {}

  get busy(): boolean {
    return this.abort !== null;
  }

  /** While another work runs nothing is begun. `retry` is offered where the work fails. */
  async run(kind: TaskKind, work: Work, retry: (() => Promise<void>) | null): Promise<void> {
    if (this.abort) return;
    const abort = this.abort = new AbortController();
    this.store.set({ notice: null, task: { kind, done: 0, all: 0, cancellable: kind !== 'saving' && kind !== 'clearing' } });
    try {
      const notice = await work(abort.signal);
      this.store.set({ notice });
    } catch (error) {
      this.fail(error, retry);
    } finally {
      this.abort = null;
      this.store.set({ task: null });
    }
  }

  cancel(): void {
    this.abort?.abort();
  }

  fail(error: unknown, retry: (() => Promise<void>) | null): void {
    const { problem, where } = problemOf(error);
    const notice: Notice = problem === 'cancelled' ? { kind: 'done', text: texts.done.cancelled, skipped: [] }
      : { kind: 'failed', problem, where, retry: retry && (() => { void retry(); }) };
    this.store.set({ notice });
  }
}
