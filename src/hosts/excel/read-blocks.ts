import { areaAddress } from '../../figures';
import { HostError } from '../workbook';
import type { ReadOptions, SheetCells } from './read-options';
import type { Session } from './session';
import { queueBlock, queueFrame, queueSize } from './sheet-values';
import type { Block, Size } from './sheet-values';
import type { SheetEntry } from './survey';

/** Cells whose values, formulas and formats fit 5 MB at some 70 bytes a cell. */
const cellsAtOnce = 60_000;

/** A used range beyond this is that of a cell typed by accident at the end of a sheet (17,179,869,184 with XFD1048576) … */
const mostCells = 20_000_000;
/** … and of such a sheet this much is read: forms stand at its top left. */
const nearEnough = { rows: 10_000, columns: 500 } as const;

/** A part of a sheet read on its own. */
interface Part { readonly sheet: number; readonly top: number; readonly left: number; readonly rows: number; readonly columns: number }

/** Reads sheets whose cells do not fit one answer: first how large they are, then as many rows at a time as fit. */
export async function readInBlocks(session: Session, entries: readonly SheetEntry[], options: ReadOptions): Promise<SheetCells[]> {
  const context = session.newContext();
  const used = (entry: SheetEntry): { sheet: Excel.Worksheet; range: Excel.Range } => {
    const sheet = context.workbook.worksheets.getItem(entry.id);
    return { sheet, range: sheet.getUsedRange(true) };
  };
  const measured = entries.map((entry) => queueSize(used(entry).range));
  options.also?.(context);
  await session.sync(context, options.signal);
  const sizes = measured.map((size) => readable(size()));
  const framed = entries.map((entry, index) => {
    const { sheet, range } = used(entry);
    return queueFrame(sheet, range, session.features, options.merges, sizes[index]!.rows);
  });
  await session.sync(context, options.signal);
  const frames = framed.map((frame) => frame());
  const blocks = sizes.map((): Block[] => []);
  for (const group of groups(sizes.flatMap(partsOf))) await readParts(session, entries, group, blocks, options);
  return frames.map((frame, index) => ({ block: joined(sizes[index]!, blocks[index]!), frame }));
}

/** A sheet's used range, or the part of it that can be read in a lifetime. */
function readable(size: Size): Size {
  if (size.rows * size.columns <= mostCells) return size;
  return { ...size, rows: Math.min(size.rows, nearEnough.rows), columns: Math.min(size.columns, nearEnough.columns) };
}

/** Where even so an answer is too large (long texts), half is asked for, down to a single row. */
async function readParts(
  session: Session,
  entries: readonly SheetEntry[],
  parts: readonly Part[],
  blocks: Block[][],
  options: ReadOptions,
): Promise<void> {
  const context = session.newContext();
  const queued = parts.map((part) => {
    const range = context.workbook.worksheets.getItem(entries[part.sheet]!.id).getRange(areaAddress({
      top: part.top, left: part.left, bottom: part.top + part.rows - 1, right: part.left + part.columns - 1,
    }));
    return queueBlock(range);
  });
  try {
    await session.sync(context, options.signal);
  } catch (error) {
    const halves = error instanceof HostError && error.problem === 'too-large' ? halved(parts) : null;
    if (halves === null) throw error;
    for (const half of halves) await readParts(session, entries, half, blocks, options);
    return;
  }
  queued.forEach((read, index) => blocks[parts[index]!.sheet]!.push(read()));
}

function partsOf(size: Size, sheet: number): Part[] {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / size.columns));
  const parts: Part[] = [];
  for (let done = 0; done < size.rows; done += rowsAtOnce) {
    parts.push({ sheet, top: size.top + done, left: size.left, rows: Math.min(rowsAtOnce, size.rows - done), columns: size.columns });
  }
  return parts;
}

function groups(parts: readonly Part[]): Part[][] {
  const packed: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const cells = part.rows * part.columns;
    if (packed.length === 0 || cells > room) {
      packed.push([]);
      room = cellsAtOnce;
    }
    packed.at(-1)!.push(part);
    room -= cells;
  }
  return packed;
}

function halved(parts: readonly Part[]): Part[][] | null {
  if (parts.length > 1) {
    const middle = Math.ceil(parts.length / 2);
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  const part = parts[0];
  if (!part || part.rows === 1) return null;
  const rows = Math.ceil(part.rows / 2);
  return [[{ ...part, rows }], [{ ...part, top: part.top + rows, rows: part.rows - rows }]];
}

function joined(size: Size, blocks: readonly Block[]): Block {
  const sorted = [...blocks].sort((a, b) => a.top - b.top);
  return {
    top: size.top,
    left: size.left,
    values: sorted.flatMap((block) => block.values ?? []),
    formulas: sorted.flatMap((block) => block.formulas ?? []),
    formats: sorted.flatMap((block) => block.formats ?? []),
  };
}
