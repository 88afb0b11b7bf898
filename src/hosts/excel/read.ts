import type { SheetSnapshot } from '../../figures';
import { HostError } from '../workbook';
import { readInBlocks } from './read-blocks';
import type { ReadOptions, SheetCells } from './read-options';
import type { Session } from './session';
import { sheetSnapshot } from './sheet-snapshot';
import { queueBlock, queueFrame } from './sheet-values';
import type { SheetEntry } from './survey';

/** Sheets whose request (some 1,800 bytes each) stays far below what Excel takes. */
const sheetsAtOnce = 2_000;

/**
 * All sheets in one sync. Excel on the web refuses an answer above 5 MB, and gives no values beyond 5,000,000 cells of a sheet:
 * only then sizes are asked for and the cells read block by block.
 */
export async function readSheets(
  session: Session,
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
  options: ReadOptions,
): Promise<SheetSnapshot[]> {
  const snapshots: SheetSnapshot[] = [];
  for (let from = 0; from < Math.max(entries.length, 1); from += sheetsAtOnce) {
    const some = entries.slice(from, from + sheetsAtOnce);
    const cells = await readAtOnce(session, context, some, options);
    some.forEach((entry, index) => {
      snapshots.push(sheetSnapshot(entry, cells[index]!.block, cells[index]!.frame));
      options.onProgress?.(snapshots.length, entries.length);
    });
  }
  return snapshots;
}

async function readAtOnce(
  session: Session,
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
  options: ReadOptions,
): Promise<SheetCells[]> {
  const queued = entries.map((entry) => {
    const sheet = context.workbook.worksheets.getItem(entry.id);
    const used = sheet.getUsedRange(true);
    const block = queueBlock(used);
    const frame = queueFrame(sheet, used, session.features, options.merges);
    return () => ({ block: block(), frame: frame() });
  });
  options.also?.(context);
  try {
    await session.sync(context, options.signal);
  } catch (error) {
    if (!(error instanceof HostError) || error.problem !== 'too-large') throw error;
    return readInBlocks(session, entries, options);
  }
  const cells = queued.map((read) => read());
  const cut = entries.filter((_, index) => cells[index]!.block.values === null);
  if (cut.length === 0) return cells;
  const again = await readInBlocks(session, cut, options);
  return cells.map((each, index) => again[cut.indexOf(entries[index]!)] ?? each);
}
