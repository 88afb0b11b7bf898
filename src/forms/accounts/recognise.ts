import { tenThousandYuan, valueOf } from '../../figures';
import type { Grid } from '../grid';
import { readCodedRows } from './coded';
import { readHead, unitOfHeadings, type AccountsHead } from './head';
import { findHeader } from './header';
import { continuing, saysEmpty } from './labels';
import { headerCells, isUnknown, type Layout } from './layout';
import { oddCodes } from './odd-codes';
import { listsGovernment, whyOther } from './others';
import { sectionsOf } from './sections';
import { readSides } from './sides';
import type { AccountsConcept, AccountsRow, AccountsTable, OddCode } from './table';
import { readThreePublic } from './three-public';
import { bare, codeOf, findTitles, printedOf, tabTitle, type Title } from './titles';

/**
 * The 部门决算公开表 of a sheet, recognised by title and labels: a title alone (a list of contents) is none. Blanks and dashes
 * stay blank in the rows; that they mean zero is the checks' business.
 */
export function recogniseAccounts(grid: Grid): readonly AccountsTable[] {
  const titles = findTitles(grid);
  const first = titles[0]?.row;
  const parts = titles.map((title): Part => {
    const next = titles.find(({ row }) => row > title.row);
    const part = grid.between(title.left, title.right);
    const top = title.row === first ? grid.bounds.top : title.row;
    return { title, part, top, bottom: next ? next.row - 1 : grid.bounds.bottom };
  });
  const tables = parts.map(({ title, part, top, bottom }) => readTable(part, title, top, bottom));
  const unread = parts.filter((_, index) => !tables[index]);
  // A title with a sentence only is a table; several titles without tables are a list of contents.
  const lone = unread.length === 1 ? readSentence(unread[0]!) : null;
  if (titles.length === 0) return whyOther(grid) ? [] : [readTabbed(grid) ?? []].flat();
  return parts.flatMap(({ title }, index) => tables[index] ?? (lone && title === unread[0]!.title ? lone : []));
}

/** A title and the part of the sheet its table may take. */
interface Part { readonly title: Title; readonly part: Grid; readonly top: number; readonly bottom: number }

/** A table that is nothing but its title and words that say it is empty. */
function readSentence({ title, part, top, bottom }: Part): AccountsTable | null {
  if (!bare(title.text).includes('决算') || !saidEmpty(part, title.row + 1, bottom)) return null;
  const head = readHead(part, top, bottom + 1);
  return tableOf(part, title, head, { printed: printedOf(part, title, bottom + 1), rows: [], empty: true, columns: new Map(),
    lowest: bottom });
}

/** A table whose name stands on its tab only: its columns and rows must be those of such a table. */
function readTabbed(grid: Grid): AccountsTable | null {
  const title = tabTitle(grid);
  const table = title && readTable(grid, title, grid.bounds.top, grid.bounds.bottom);
  return table && table.rows.length > 0 && [...table.columns.keys()].filter((key) => !isUnknown(key)).length > 0 ? table : null;
}

const readers: Partial<Readonly<Record<AccountsConcept, (layout: Layout) => readonly AccountsRow[]>>> = {
  overall: readSides, 'fiscal-overall': readSides, 'three-public': readThreePublic,
};

function readTable(grid: Grid, title: Title, top: number, bottom: number): AccountsTable | null {
  const header = findHeader(grid, title.row + 1, bottom);
  if (!header || !saysAccounts(grid, title, top, header.bottom) || listsGovernment(grid, header.body, bottom)) return null;
  const head = readHead(grid, top, header.top);
  const stated = head.moneyUnit ?? unitOfHeadings(grid, header.top, header.bottom);
  const moneyUnit = stated ?? tenThousandYuan;
  const sections = sectionsOf(grid, title.concept, header, bottom, moneyUnit);
  const rows = joined(title.concept, sections.map(readers[title.concept] ?? readCodedRows));
  const empty = !rows.some((row) =>
    [...row.figures.values()].some((read) => read.kind !== 'blank' && read.kind !== 'notApplicable'));
  const declared = saidEmpty(grid, title.row + 1, bottom);
  if (!holdsKnown(rows) && !declared && rows.length === 0 && !isLaidOut(sections)) return null;
  return tableOf(grid, title, { ...head, moneyUnit: stated }, {
    printed: printedOf(grid, title, header.top), rows, empty, lowest: header.bottom,
    odd: readers[title.concept] ? [] : sections.flatMap((section) => oddCodes(section, rows)),
    columns: new Map([...sections].reverse().flatMap((section) => [...headerCells(section)])),
  });
}

interface Content {
  readonly printed: string | null;
  readonly rows: readonly AccountsRow[];
  readonly empty: boolean;
  readonly columns: AccountsTable['columns'];
  /** The row the table reaches at least. */
  readonly lowest: number;
  readonly odd?: readonly OddCode[];
}

function tableOf(grid: Grid, title: Title, head: AccountsHead, content: Content): AccountsTable {
  const { printed, rows, empty, columns, lowest, odd = [] } = content;
  const { bounds } = grid;
  const code = codeOf(title, printed);
  return {
    kind: 'accounts', id: `final-accounts/${code}`, code, concept: title.concept, sheet: grid.sheet,
    area: { top: Math.max(title.row, bounds.top), left: bounds.left, bottom: lastRow(rows, lowest), right: bounds.right },
    title: { text: title.text, cell: grid.cell(Math.max(title.row, bounds.top), title.column) },
    year: head.year, subject: head.unit, unit: head.unit, department: null, moneyUnit: head.moneyUnit ?? tenThousandYuan,
    ...(printed === null ? {} : { printed }), ...(head.moneyUnit ? {} : { moneyUnitAssumed: true }),
    ...(continuing.test(bare(title.text)) ? { continues: true } : {}),
    empty, columns, rows, ...(odd.length > 0 ? { oddCodes: odd } : {}),
  };
}

/** Budgets are published under much the same titles: a table that never says 决算 is one of those. */
function saysAccounts(grid: Grid, title: Title, top: number, bottom: number): boolean {
  // Only 决算 have a 机构运行信息表.
  if (/决算|机构运行信息/.test(bare(title.text))) return true;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw === 'string' && bare(raw).includes('决算')) return true;
    }
  }
  return false;
}

/** The rows of a table's parts; the same item of 三公 in two of them is one row with the figures of both. */
function joined(concept: AccountsConcept, parts: readonly (readonly AccountsRow[])[]): readonly AccountsRow[] {
  if (concept !== 'three-public') return parts.flat();
  const rows = new Map<string, AccountsRow>();
  for (const row of parts.flat()) {
    const key = row.key.endsWith('.unit') ? `${row.key} ${row.label}` : row.key;
    const known = rows.get(key);
    rows.set(key, known ? { ...known, figures: new Map([...row.figures, ...known.figures]) } : row);
  }
  return [...rows.values()];
}

/** A table that has its columns and nothing in them is an empty one. */
function isLaidOut(sections: readonly Layout[]): boolean {
  const blocks = sections.flatMap((section) => section.blocks);
  const known = blocks.flatMap(({ figures }) => figures).filter(({ key }) => !isUnknown(key));
  return known.length >= 2 && blocks.some(({ labels }) => labels.length > 0);
}

function holdsKnown(rows: readonly AccountsRow[]): boolean {
  return rows.some((row) => [...row.figures].some(([key, read]) => !isUnknown(key) && valueOf(read) !== null));
}

function lastRow(rows: readonly AccountsRow[], least: number): number {
  return rows.reduce((last, { row }) => Math.max(last, row), least);
}

function saidEmpty(grid: Grid, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = grid.bounds.left; column <= grid.bounds.right; column += 1) {
      const raw = grid.own(row, column);
      if (typeof raw === 'string' && saysEmpty.test(bare(raw))) return true;
    }
  }
  return false;
}
