import { hostError } from '../texts';

/** Longest stretch of work, in milliseconds, before others get their turn: a page must answer while a file is read. */
const STRETCH = 40;

/** What long work is given: a signal to stop and somebody to tell how far it is. */
export interface WorkOptions {
  readonly signal?: AbortSignal;
  onProgress?(done: number, all: number): void;
}

/** Does the work item by item, letting others run now and then. Throws HostError `cancelled` once the signal says so. */
export async function eachInTurn<T>(items: readonly T[], work: (item: T) => void, options: WorkOptions = {}): Promise<void> {
  let since = performance.now();
  for (let index = 0; index < items.length; index++) {
    if (options.signal?.aborted) throw hostError('cancelled');
    work(items[index]!);
    if (performance.now() - since > STRETCH) {
      options.onProgress?.(index + 1, items.length);
      await new Promise((resolve) => { setTimeout(resolve); });
      since = performance.now();
    }
  }
  options.onProgress?.(items.length, items.length);
}
