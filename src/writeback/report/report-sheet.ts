import { addressFrom } from '../../figures';
import type { CellRef } from '../../figures';
import { continued, gapOpens, indent, reportHeaders, reportSheet } from '../../report';
import type { Heading, Narrative, NarrativeDocument, Paragraph, Run } from '../../report';
import type { GeneratedCell, GeneratedRow, GeneratedSheet, StyleName } from '../plan';
import { splitRuns } from './split';
import { sourceText } from './texts';

/** As wide as the text of an A4 page; some 25 characters of 16 points a line. */
const textWidth = 76;
/** A row holds at most 409 points: 18 lines. Hosts give each row the height its text needs. */
const longest = 25 * 17;
/** More links than this beside one row help nobody. */
const mostSources = 24;

/**
 * The sheet 自评报告: the text to read and print in its first column, beside it the newly made text where the user changed it, and
 * links to the cells of each figure.
 */
export function narrativeSheet(narrative: Narrative): GeneratedSheet {
  const rows = narrative.documents.flatMap(documentRows);
  const columns = Math.max(reportSheet.sources + 1, ...rows.map((row) => (row.cells.at(-1)?.column ?? 0) + 1));
  return {
    name: reportSheet.name,
    columns: Array.from({ length: columns }, (_, index) => widthOf(index, rows)),
    rows: rows.map((row, index) => (index === 0 ? { ...row, cells: withHeaders(row.cells) } : row)),
    merges: [],
    frozenRows: 0,
    page: { orientation: 'portrait', fitWidth: true, titleRows: 0 },
    printArea: { top: 0, left: 0, bottom: rows.length - 1, right: 0 },
    charts: [], validations: [],
    // What is filled in loses the colour at once, in whatever program it is written.
    highlights: [{ area: { top: 0, left: reportSheet.text, bottom: rows.length - 1, right: reportSheet.text }, words: gapOpens,
      style: 'missing' }],
  };
}

/** The column of new texts is there only where the user's own wording stands beside one. */
function widthOf(column: number, rows: readonly GeneratedRow[]): { width: number; hidden?: boolean } {
  if (column === reportSheet.text) return { width: textWidth };
  if (column === reportSheet.key || column === reportSheet.generated) return { width: 12, hidden: true };
  if (column !== reportSheet.fresh) return { width: 26 };
  return rows.some((row) => row.cells.some((cell) => cell.column === reportSheet.fresh)) ? { width: 60 } : { width: 60, hidden: true };
}

function withHeaders(cells: readonly GeneratedCell[]): readonly GeneratedCell[] {
  const own = cells.filter((cell) => cell.column === reportSheet.text);
  return [...own, ...([['key'], ['generated'], ['fresh'], ['sources']] as const).map(([name]) =>
    ({ column: reportSheet[name], value: reportHeaders[name], style: 'muted' as const }))];
}

function documentRows(document: NarrativeDocument): GeneratedRow[] {
  const title = document.title.map((line, index): GeneratedRow => ({
    // A unit's full name takes two lines.
    height: null,
    cells: [
      { column: 0, value: line, style: 'title' },
      ...(index === 0 ? [key(document.key)] : [key(document.key + continued + String(index))]),
    ],
  }));
  const items = document.items.flatMap((item) =>
    (item.kind === 'table' ? [] : item.kind === 'heading' ? [headingRow(item)] : paragraphRows(item)));
  return [...title, { height: 12, cells: [] }, ...items, { height: 28, cells: [] }];
}

const key = (value: string): GeneratedCell => ({ column: reportSheet.key, value, style: 'muted' });
const headingStyles: readonly StyleName[] = ['heading1', 'heading2', 'heading3', 'body'];

function headingRow(item: Heading): GeneratedRow {
  return {
    height: null,
    cells: [
      { column: 0, value: indent + item.text, style: headingStyles[item.level - 1]! },
      key(item.key),
      generated(item.generated ?? item.text),
      ...fresh(item),
    ],
  };
}

const generated = (value: string): GeneratedCell => ({ column: reportSheet.generated, value, style: 'muted' });

/** The new text where the user's own stands; nothing where the two are one but for gaps they filled. */
function fresh(item: Heading | Paragraph): GeneratedCell[] {
  return item.generated === undefined ? [] : [{ column: reportSheet.fresh, value: item.generated, style: 'info' }];
}

function paragraphRows(item: Paragraph): GeneratedRow[] {
  return splitRuns(item.runs, longest).map((runs, index): GeneratedRow => {
    const text = runs.map((run) => run.text).join('');
    const own: GeneratedCell[] = item.own ? [] : index === 0
      ? [key(item.key), generated(item.generated ?? item.text), ...fresh(item)] : [key(`${item.key}${continued}${String(index + 1)}`)];
    return {
      height: null,
      cells: [
        { column: 0, value: (index === 0 ? indent : '') + text, style: 'body' },
        ...own,
        ...links(runs),
      ],
    };
  });
}

/** A link for each figure with cells: the figure as the text says it, and where it comes from. */
function links(runs: readonly Run[]): GeneratedCell[] {
  const seen = new Set<string>();
  const sources = runs.filter((run) => run.cells.length > 0).flatMap((run) => {
    const at = where(run.cells[0]!);
    const id = `${run.text}|${at}`;
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ text: sourceText(shortened(run.text), at, run.cells.length - 1), cell: run.cells[0]! }];
  });
  return sources.slice(0, mostSources).map(({ text, cell }, index): GeneratedCell =>
    ({ column: reportSheet.sources + index, value: text, style: 'link', link: cell }));
}

const shortened = (text: string): string => (text.length > 12 ? `${text.slice(0, 11)}…` : text);
const where = (cell: CellRef): string => addressFrom(null, cell);

