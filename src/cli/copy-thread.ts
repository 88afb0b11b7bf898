import { parentPort, Worker } from 'node:worker_threads';
import { planText } from '../writeback';
import type { WritePlan } from '../writeback';
import { doCopy } from './copy';
import type { Copies, CopyJob, Written } from './copy';
import type { ScoredWorkbook } from './score-file';

/** So many copies may wait: more would only fill memory. */
const mostWaiting = 16;

/** A copy begun, and how to say what came of it. */
interface Waiting { readonly job: CopyJob; readonly done: (written: Written | Promise<Written>) => void }

/**
 * Makes the copies in a thread of its own, in the order they are begun, while the next workbooks are scored: a third of a run's time
 * goes into them. They are opened anew there, because only plain data crosses between threads.
 */
export class CopyThread implements Copies {
  private readonly thread: Worker;
  private readonly waiting: Waiting[] = [];
  private makeRoom: (() => void) | null = null;
  private broken = false;

  constructor(program: string) {
    this.thread = new Worker(program);
    this.thread.on('message', (written: Written) => { this.finish(written); });
    this.thread.on('error', () => { this.takeOver(); });
  }

  async write({ input }: ScoredWorkbook, plan: WritePlan, to: string): Promise<Written> {
    const job: CopyJob = { source: input.path, plan: planText(plan), to };
    if (this.broken) return doCopy(job);
    return new Promise((done) => {
      this.waiting.push({ job, done });
      this.thread.postMessage(job);
    });
  }

  async room(): Promise<void> {
    if (this.waiting.length < mostWaiting) return;
    await new Promise<void>((done) => { this.makeRoom = done; });
  }

  async close(): Promise<void> {
    await this.thread.terminate();
  }

  private finish(written: Written | Promise<Written>): void {
    this.waiting.shift()?.done(written);
    this.makeRoom?.();
    this.makeRoom = null;
  }

  /** The thread has died (of too little memory, say): what it had not done is done here. */
  private takeOver(): void {
    this.broken = true;
    while (this.waiting.length > 0) this.finish(doCopy(this.waiting[0]!.job));
  }
}

/** The thread's side: does each job handed to it, one after the other. */
export function serveCopies(): void {
  let before: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (job: CopyJob) => {
    before = before.then(async () => { parentPort?.postMessage(await doCopy(job)); });
  });
}
