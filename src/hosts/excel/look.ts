import { address, areaAddress } from '../../figures';
import type { Area, RawValue } from '../../figures';
import { markSeverity, noteAuthor } from '../marks';
import { isOurNote } from '../notes';
import { batches, costOf } from './bytes';
import { boxAround, inside, rectangles } from './ranges';
import type { Position } from './ranges';
import type { Session } from './session';
import { queueBlock, queueFilter } from './sheet-values';
import type { Block } from './sheet-values';
import { formulaIn, rawValue } from './sheet-snapshot';

/** What a plan will touch on one sheet. */
export interface Wanted {
  readonly id: string;
  /** Cells to be written. */
  readonly cells: readonly Position[];
  /** Cells to get a note. */
  readonly notes: readonly Position[];
  /** Whether the sheet will be made anew: its charts go. */
  readonly remade: boolean;
  /** Whether it matters that the sheet is empty. */
  readonly spare: boolean;
}

/** What a cell holds right before it is written. */
export interface CellNow { readonly value: RawValue; readonly formula: string | null; readonly format: string }

/** A sheet as it is right before it is written. */
export interface SheetNow {
  cell(position: Position): CellNow;
  /** Where values must not be written. */
  readonly filtered: Area | null;
  readonly merges: readonly Area[];
  /** Our conditional formats, by id. */
  readonly rules: readonly string[];
  /** Our notes by their place among the sheet's notes. */
  readonly notes: readonly number[];
  /** Cells to get a note that hold one of the user's. */
  readonly taken: ReadonlySet<string>;
  /** Names of the charts of a sheet that will be made anew. */
  readonly charts: readonly string[];
  /** Whether the sheet holds nothing at all; false where that was not asked. */
  readonly empty: boolean;
}

/** Looks at sheets in one sync, in several where the request would be too large. What is queued already goes with the first. */
export async function lookAt(session: Session, context: Excel.RequestContext, wanted: readonly Wanted[], options: {
  readonly signal?: AbortSignal | undefined; readonly limit?: number | undefined;
}): Promise<ReadonlyMap<string, SheetNow>> {
  const now = new Map<string, SheetNow>();
  const queued: [string, () => SheetNow][] = [];
  const steps = wanted.map((each) => ({
    bytes: costOf(16 + 2 * each.notes.length + 2 * cellAreas(each.cells).length), sheet: null,
    queue: () => { queued.push([each.id, queueLook(session, context, each)]); },
  }));
  for (const batch of batches(steps, options.limit)) {
    for (const step of batch) step.queue();
    await session.sync(context, options.signal);
    for (const [id, read] of queued.splice(0)) now.set(id, read());
  }
  return now;
}

/** Queues what must be looked at on a sheet before anything is written; the function returned reads it after the sync. */
function queueLook(session: Session, context: Excel.RequestContext, wanted: Wanted): () => SheetNow {
  const { features } = session;
  const sheet = context.workbook.worksheets.getItem(wanted.id);
  const cells = queueCells(sheet, wanted.cells);
  const writes = wanted.cells.length > 0;
  const filtered = writes && features.areas ? queueFilter(sheet) : () => null;
  const merged = writes && features.merges ? queueMerged(sheet.getRange(areaAddress(boxAround(wanted.cells)))) : () => [];
  const rules = queueRules(sheet);
  const notes = features.notes ? queueNotes(sheet, wanted.notes) : () => ({ notes: [], taken: new Set<string>() });
  const empty = wanted.spare ? queueEmpty(sheet) : () => false;
  const charts = wanted.remade ? sheet.charts.load('items/name') : null;
  return () => ({
    ...cellsNow(cells(), merged()),
    filtered: filtered(),
    rules: rules(),
    ...notes(),
    empty: empty(),
    charts: charts?.items.map((chart) => chart.name) ?? [],
  });
}

type CellLook = (position: Position) => CellNow;

/** Excel keeps the value of merged cells in the top-left one, which may stand outside what was asked for. */
function cellsNow(cells: CellLook, merged: readonly Block[]): Pick<SheetNow, 'cell' | 'merges'> {
  const merges = merged.map((block) => ({
    top: block.top, left: block.left, bottom: block.top + block.values!.length - 1, right: block.left + block.values![0]!.length - 1,
  }));
  return {
    merges,
    cell: (position) => {
      const block = merged.find(({ top, left }) => top === position.row && left === position.column);
      return block ? cellOf(block, position) : cells(position);
    },
  };
}

function queueMerged(range: Excel.Range): () => readonly Block[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/values,areas/items/formulas,areas/items/numberFormat');
  return () => (merged.isNullObject ? [] : merged.areas.items.map((area) => ({
    top: area.rowIndex, left: area.columnIndex, values: area.values, formulas: area.formulas, formats: area.numberFormat as string[][],
  })));
}

/** One range around the cells where they lie close together, else only the cells themselves. */
function cellAreas(cells: readonly Position[]): Area[] {
  if (cells.length === 0) return [];
  const box = boxAround(cells);
  const close = (box.bottom - box.top + 1) * (box.right - box.left + 1) <= Math.max(400, 40 * cells.length);
  return close ? [box] : rectangles(cells);
}

function queueCells(sheet: Excel.Worksheet, cells: readonly Position[]): () => CellLook {
  const queued = cellAreas(cells).map((area) => ({ area, read: queueBlock(sheet.getRange(areaAddress(area))) }));
  return () => {
    const blocks = queued.map(({ area, read }) => ({ area, block: read() }));
    return (position) => cellOf(blocks.find(({ area }) => inside(area, position))?.block, position);
  };
}

function cellOf(block: Block | undefined, { row, column }: Position): CellNow {
  const at = <T>(grid: readonly (readonly T[])[] | null | undefined): T | undefined => grid?.[row - block!.top]?.[column - block!.left];
  const value = rawValue(at(block?.values));
  return { value, formula: formulaIn(at(block?.formulas), value), format: at(block?.formats) ?? 'General' };
}

/** By its name in the formula. One without any formula is a making of ours that broke off: Excel lets nobody leave such a rule. */
function isOurs(formula: string | null): boolean {
  return formula === null || formula === '' || markSeverity(formula) !== null;
}

/** The rules of others are never touched: only those whose formula carries our name are ours, and they are known by id. */
function queueRules(sheet: Excel.Worksheet): () => readonly string[] {
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () => rules.items
    .filter((rule) => rule.type === 'Custom' && isOurs(rule.customOrNullObject.rule.formula))
    .map((rule) => rule.id);
}

function queueNotes(sheet: Excel.Worksheet, wanted: readonly Position[]): () => Pick<SheetNow, 'notes' | 'taken'> {
  const all = sheet.notes.load('items/content,items/authorName');
  const there = wanted.map(({ row, column }) => {
    const at = address(row, column);
    return { at, note: sheet.notes.getItemOrNullObject(at).load('content,authorName') };
  });
  return () => ({
    notes: all.items.flatMap((note, index) => (ours(note) ? [index] : [])),
    taken: new Set(there.filter(({ note }) => !note.isNullObject && !ours(note)).map(({ at }) => at)),
  });
}

/** Ours by its head line, or by its author where a file of ours brought it. */
function ours(note: Excel.Note): boolean {
  return isOurNote(note.content) || note.authorName === noteAuthor;
}

/** The used range of an empty sheet is its A1. */
function queueEmpty(sheet: Excel.Worksheet): () => boolean {
  const used = sheet.getUsedRange(false).load('rowCount,columnCount,formulas');
  return () => used.rowCount === 1 && used.columnCount === 1 && rawValue(used.formulas[0]?.[0]) === null;
}
