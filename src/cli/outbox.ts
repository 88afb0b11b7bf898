import { mkdirSync, writeFile } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Files on their way at once: each holds its bytes in memory until it is written. */
const mostOnTheWay = 4;

const write = promisify(writeFile);

/** Outputs on their way to the disk while the next workbook is scored: making a file may take as long as checking a form. */
export class Outbox {
  private readonly onTheWay = new Set<Promise<void>>();

  /** Sends a file off, making its folder. `told` hears once it is written (null) or why it is not. Waits only where many are on their way. */
  async send(path: string, bytes: Uint8Array, told: (problem: unknown) => void): Promise<void> {
    try {
      mkdirSync(dirname(path), { recursive: true });
    } catch (error) {
      told(error);
      return;
    }
    const one: Promise<void> = write(path, bytes).then(() => { told(null); }, told).finally(() => { this.onTheWay.delete(one); });
    this.onTheWay.add(one);
    // A turn of the event loop, in which the disk's answers are heard.
    await setImmediate();
    while (this.onTheWay.size >= mostOnTheWay) await Promise.race(this.onTheWay);
  }

  /** Returns once all that was sent is written or told of. */
  async empty(): Promise<void> {
    await Promise.all(this.onTheWay);
  }
}
