import { hostError } from '../texts';
import { HostError } from '../workbook';
import { toHostError } from './errors';
import type { Features } from './features';

/** Where contexts come from and how patient we are; a test gives its own, a pane takes the defaults. */
export interface SessionOptions {
  readonly newContext: () => Excel.RequestContext;
  readonly features: Features;
  /** Milliseconds a sync may take: on the web it may never return (office.md, Limits). */
  readonly timeout: number;
  /** Milliseconds to wait before each retry while a cell is being edited; then it is given up. */
  readonly retries: readonly number[];
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told when the user must leave the cell being edited, and null when that is over. */
  readonly onWaiting: (problem: 'cell-edit-mode' | null) => void;
  /** Makes one undo of several syncs (Excel.run from 1.20 on). */
  readonly group: (context: Excel.RequestContext, work: () => Promise<void>) => Promise<void>;
}

/** Every sync of ours goes through here: with a time-out of its own, and with errors of the house. */
export class Session {
  constructor(readonly options: SessionOptions) {}

  get features(): Features {
    return this.options.features;
  }

  newContext(): Excel.RequestContext {
    return this.options.newContext();
  }

  /** @throws HostError, by the code of what went wrong; 'timed-out' where no answer came in time. */
  async sync(context: Excel.RequestContext, signal?: AbortSignal): Promise<void> {
    throwIfAborted(signal);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => { reject(hostError('timed-out')); }, this.options.timeout);
    });
    try {
      await Promise.race([Promise.resolve(context.sync()), late]);
    } catch (error) {
      throw toHostError(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Several syncs of one context as one undo for the user, where Excel can (1.20). One sync is one undo anyway. */
  async asOneUndo(context: Excel.RequestContext, work: () => Promise<void>): Promise<void> {
    return this.features.undoGroup ? this.options.group(context, work) : work();
  }

  /**
   * Does work that may be repeated from its start; while a cell is being edited it is repeated whole, with growing pauses,
   * because clicking the pane does not leave the cell and part of a batch may have run.
   * @throws HostError 'cell-edit-mode' when the user never left the cell.
   */
  async repeat<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    let waited = false;
    try {
      for (const pause of this.options.retries) {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof HostError) || error.problem !== 'cell-edit-mode') throw error;
        }
        waited = true;
        this.options.onWaiting('cell-edit-mode');
        await this.options.wait(pause);
        throwIfAborted(signal);
      }
      return await work();
    } finally {
      if (waited) this.options.onWaiting(null);
    }
  }
}

/** @throws HostError 'cancelled' when the user has called it off. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw hostError('cancelled');
}
