import { readFileSync } from 'node:fs';
import { openXlsx } from '../hosts/file';
import type { FileWorkbook } from '../hosts/file';
import { everySkipped } from '../hosts/skipped';
import { skipTexts } from '../hosts/texts';
import { planOfText } from '../writeback';
import type { WritePlan } from '../writeback';
import { problemOf } from './io-problem';
import type { ScoredWorkbook } from './score-file';
import { writeOut } from './targets';
import { cliTexts } from './texts';

/** What came of an output: lines for standard error, and whether it could be written. */
export interface Written {
  readonly notes: readonly string[];
  readonly failed: boolean;
}

/** An annotated copy to be made, as plain data that another thread can be handed. */
export interface CopyJob {
  /** The workbook it is a copy of. */
  readonly source: string;
  /** The plan's text. */
  readonly plan: string;
  readonly to: string;
}

/** Who makes the annotated copies of a run. */
export interface Copies {
  /** Begins a copy of a scored workbook; what came of it. */
  write(one: ScoredWorkbook, plan: WritePlan, to: string): Promise<Written>;
  /** Waits until another may be begun. */
  room(): Promise<void>;
  close(): Promise<void>;
}

/** Tries to write an output; what cannot be written is told, and the others are still done. */
export async function attempt(to: string, write: () => Promise<Written>): Promise<Written> {
  try {
    return await write();
  } catch (error) {
    return { notes: [cliTexts.writeFailed(to, problemOf(error))], failed: true };
  }
}

/** Writes an annotated copy of an open workbook, and tells what the plan left as it was. */
export async function writeCopy(workbook: FileWorkbook, plan: WritePlan, to: string): Promise<Written> {
  const applied = await workbook.apply(plan);
  writeOut(to, await workbook.save());
  const skipped = everySkipped(plan, applied)
    .map(({ sheet, cell, problem }) => cliTexts.skipped(sheet, cell, skipTexts[problem].what, skipTexts[problem].todo));
  return { notes: [...skipped, cliTexts.wrote(to, applied.written)], failed: false };
}

/** The same from the job alone: the workbook is opened anew. */
export const doCopy = async ({ source, plan, to }: CopyJob): Promise<Written> =>
  attempt(to, async () => writeCopy(await openXlsx(new Uint8Array(readFileSync(source)), source), planOfText(plan), to));
