import type { WritePlan } from '../writeback';
import { attempt, writeCopy } from './copy';
import type { Copies, Written } from './copy';
import { CopyThread } from './copy-thread';
import type { ScoredWorkbook } from './score-file';

/** A copy after the other, each before the next workbook is scored. */
class CopiesHere implements Copies {
  private last: Promise<unknown> = Promise.resolve();

  async write(one: ScoredWorkbook, plan: WritePlan, to: string): Promise<Written> {
    const written = attempt(to, async () => writeCopy(one.workbook, plan, to));
    this.last = written;
    return written;
  }

  async room(): Promise<void> {
    await this.last;
  }

  async close(): Promise<void> {
    await this.last;
  }
}

/** From so many copies on a thread of their own is worth its start and what it has to learn anew. */
const worthAThread = 50;

/** Copies of so many workbooks; `program` is the compiled command line, from which a thread can be started (null: none is). */
export const copiesOf = (count: number, program: string | null): Copies =>
  (program !== null && count >= worthAThread ? new CopyThread(program) : new CopiesHere());
