import type { CellRef, SheetSnapshot, WorkbookSnapshot } from '../figures';
import { holds, rawAt, sheetOf } from './cells';
import type { ListedFinding } from './findings';
import type { Mark, Note, WritePlan } from './plan';
import type { RecordedWrite, State } from './state';
import { clauseText, severityWord, texts } from './texts';

type MarkSeverity = Mark['severity'];

const order: readonly MarkSeverity[] = ['error', 'warning', 'info', 'proposal'];

/** A proposed value that still stands as we wrote it. */
interface Proposal {
  readonly cell: CellRef;
  readonly note: string;
  /** How it is recorded. */
  readonly write: RecordedWrite;
}

/** Everything that is to be seen in the workbook: marks and notes on every sheet, none left over from before. */
export interface Drawing {
  readonly marks: readonly Mark[];
  readonly notes: readonly Note[];
}

/**
 * Marks and notes for the findings that are not ignored and the proposals that still stand. Every sheet is named, so that what no
 * longer holds goes away; a cell gets the mark of its worst finding and one note with all of them.
 */
export function draw(
  workbook: WorkbookSnapshot, findings: readonly ListedFinding[], proposals: readonly Proposal[], state: State,
): Drawing {
  const open = findings.filter((one) => one.ignored === null && one.cell !== null);
  const sheets = workbook.sheets.map((sheet) => sheet.name);
  if (!state.settings.mark) return { marks: sheets.map(cleared), notes: [] };
  const marked = bySheet(worstOf(open, proposals));
  const marks = sheets.flatMap((sheet) => {
    const here = marked.get(sheet) ?? [];
    return here.length > 0 ? marksOf(sheet, here) : [cleared(sheet)];
  });
  return { marks, notes: state.settings.notes ? notesOf(sheets, open, proposals) : [] };
}

interface Marked { readonly cell: CellRef; readonly severity: MarkSeverity }

/** Each marked cell once, with its worst severity. */
function worstOf(open: readonly ListedFinding[], proposals: readonly Proposal[]): readonly Marked[] {
  const worst = new Map<string, Marked>();
  const add = (cell: CellRef, severity: MarkSeverity): void => {
    const before = worst.get(key(cell));
    if (!before || order.indexOf(severity) < order.indexOf(before.severity)) worst.set(key(cell), { cell, severity });
  };
  for (const one of open) add(one.cell!, one.finding.severity);
  for (const one of proposals) add(one.cell, 'proposal');
  return [...worst.values()];
}

/** Entries by the sheet of their cell, those of a sheet in the order of its cells. */
function bySheet<T extends { readonly cell: CellRef }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.cell.sheet);
    if (group) group.push(entry);
    else groups.set(entry.cell.sheet, [entry]);
  }
  for (const group of groups.values()) group.sort((a, b) => byPlace(a.cell, b.cell));
  return groups;
}

/** Proposals of the record whose cell still holds our value, and which nobody has settled. */
export function standingProposals(workbook: WorkbookSnapshot, state: State): readonly Proposal[] {
  const found = new Map<string, Proposal>();
  const writes = state.record.flatMap((action) =>
    (action.kind === 'settle' ? action.writes : action.writes.filter(({ proposal }) => proposal !== null)));
  // Of a sheet all writes follow one another.
  let [last, sheet]: [RecordedWrite | null, SheetSnapshot | null] = [null, null];
  for (const write of writes) {
    if (last?.sheetId !== write.sheetId || last.sheet !== write.sheet) [last, sheet] = [write, sheetOf(workbook, write)];
    if (!sheet || !holds(rawAt(sheet, write), write.new)) continue;
    const cell = { sheet: sheet.name, row: write.row, column: write.column };
    if (write.proposal === null) found.delete(key(cell));
    else found.set(key(cell), { cell, note: write.proposal, write });
  }
  return [...found.values()];
}

const key = (cell: CellRef): string => `${cell.sheet}!${String(cell.row)}!${String(cell.column)}`;

const cleared = (sheet: string): Mark => ({ sheet, severity: 'error', cells: [] });

const byPlace = (a: CellRef, b: CellRef): number => a.row - b.row || a.column - b.column;

/** One mark a severity, worst first. */
function marksOf(sheet: string, marked: readonly Marked[]): Mark[] {
  return order
    .map((severity) => {
      const cells = marked.filter((one) => one.severity === severity);
      return { sheet, severity, cells: cells.map(({ cell: { row, column } }) => ({ row, column })) };
    })
    .filter((mark) => mark.cells.length > 0);
}

function notesOf(sheets: readonly string[], open: readonly ListedFinding[], proposals: readonly Proposal[]): Note[] {
  const lines = new Map<string, { cell: CellRef; texts: string[] }>();
  const add = (cell: CellRef, text: string): void => {
    const entry = lines.get(key(cell));
    if (entry) entry.texts.push(text);
    else lines.set(key(cell), { cell, texts: [text] });
  };
  for (const { number, finding, cell } of open) {
    add(cell!, texts.note(number, severityWord(finding), finding.message, clauseText(finding.source)));
  }
  for (const one of proposals) add(one.cell, one.note);
  const notes = bySheet([...lines.values()]);
  return sheets.flatMap((sheet) => (notes.get(sheet) ?? []).map((one) => ({ cell: one.cell, text: one.texts.join('\n') })));
}

/** The drawing where marks stand in the workbook; before the first 评分, and after clearing, nothing is drawn. */
export function drawnIfMarked(
  workbook: WorkbookSnapshot, findings: readonly ListedFinding[], state: State,
): Pick<WritePlan, 'marks' | 'notes'> {
  return state.marked ? draw(workbook, findings, standingProposals(workbook, state), state) : { marks: [], notes: [] };
}
