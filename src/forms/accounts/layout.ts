import { readQuantity } from '../../figures';
import type { CellRef, Quantity, Read, Unit } from '../../figures';
import type { Grid } from '../grid';
import { economicCode } from './classes';
import { columnLabels } from './columns';
import { isLabelColumn, isOrdinalColumn, subheadingAt, type Header } from './header';
import { numbering } from './labels';
import type { AccountsConcept } from './table';
import { bare } from './titles';

/**
 * A column of figures and what it holds; "economic.301" for an economic class printed across, "unknown.3" for a header no
 * label knows, "past.3" for one of an earlier year, "aside.3" for one that compares years or shares or details a column
 * beside it.
 */
export interface FigureColumn { readonly column: number; readonly key: string; readonly path: string }

/** Label columns and the figure columns that follow them; tables set side by side have several. */
export interface Block { readonly labels: readonly number[]; readonly figures: readonly FigureColumn[] }

/** What a reader of one table needs. */
export interface Layout {
  readonly grid: Grid;
  readonly concept: AccountsConcept;
  readonly header: Header;
  readonly blocks: readonly Block[];
  readonly bottom: number;
  readonly moneyUnit: Unit;
}

/** Splits the columns below a header into blocks, each a run of label columns and the figure columns up to the next one. */
export function blocksOf(concept: AccountsConcept, header: Header): readonly Block[] {
  const latest = latestYear(header);
  const blocks: { labels: number[]; figures: FigureColumn[]; taken: Set<string> }[] = [];
  for (const [column, path] of [...header.paths].sort(([a], [b]) => a - b)) {
    let block = blocks[blocks.length - 1];
    if (isLabelColumn(path)) {
      if (!block || block.figures.length > 0) blocks.push(block = { labels: [], figures: [], taken: new Set() });
      block.labels.push(column);
    } else if (!isOrdinalColumn(path)) {
      if (!block) blocks.push(block = { labels: [], figures: [], taken: new Set() });
      block.figures.push({ column, path, key: keyOf(concept, path, column, block.taken, latest) });
    }
  }
  return blocks;
}

/** Whether a column's figures may be part of a sum in a way no label tells. */
export const isUnknown = (key: string): boolean => key.startsWith('unknown.');
/** Whether a column holds no money that adds up. */
export const isAside = (key: string): boolean => key.startsWith('aside.');

const yearsIn = (path: string): readonly number[] => [...path.matchAll(/20\d\d(?=年)/g)].map(([year]) => Number(year));

/** The latest year a header names; null where it names none. */
export function latestYear({ paths }: Header): number | null {
  const years = [...paths.values()].flatMap(yearsIn);
  return years.length > 0 ? Math.max(...years) : null;
}

/** Of another year than the table's: an earlier one where its header names several, or 上年. */
export function isPast(path: string, latest: number | null): boolean {
  const years = yearsIn(path);
  return /上年(?!结转|结余)/.test(path) || (years.length > 0 && latest !== null && Math.max(...years) < latest);
}

/** Whether a column stands below a heading that has a column of its own: it is part of that one. */
function details(concept: AccountsConcept, path: string): boolean {
  const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return above !== '' && columnLabels[concept].some(({ key, pattern }) => key !== 'total' && pattern.test(above));
}

/** Tables that may print the economic classes across, beside or instead of basic and project. */
const byEconomy: readonly AccountsConcept[] = [
  'general-basic', 'general-detail', 'general-expense', 'general-project', 'fiscal-basic', 'expense-detail',
];

/** "economic.301" for an economic class among the headings, "economic.301.7" for one of its parts in column 7; else null. */
function economicKey(concept: AccountsConcept, path: string, column: number): string | null {
  if (!byEconomy.includes(concept)) return null;
  const parts = path.split('/').map((part) => part.replace(numbering, '').replace(/^\d{3}/, ''));
  const at = parts.findIndex((part) => economicCode(part) !== null);
  if (at < 0) return null;
  const own = `economic.${economicCode(parts[at]!)!}`;
  const rest = parts.slice(at + 1).join('/');
  return rest === '' || /^(小计|合计)$/.test(rest) ? own : `${own}.${String(column)}`;
}

const compares = /增减|增长|变动|比上年|与上年|占比|比重|比例|完成率|执行率|%/;

/** Tables that print 决算数 once more below each of their headings, where other tables tell sides or years so. */
const saidAgain: readonly AccountsConcept[] = [
  'income', 'expense', 'fiscal-expense', 'general-expense', 'general-project', 'fund', 'state-capital', 'state-capital-expense',
  'expense-detail',
];

function keyOf(concept: AccountsConcept, whole: string, column: number, taken: Set<string>, latest: number | null): string {
  const path = saidAgain.includes(concept) ? whole.replace(/(?<=.)\/(决算数|金额)$/, '') : whole;
  if (compares.test(path)) return `aside.${String(column)}`;
  if (isPast(path, latest)) return `past.${String(column)}`;
  const economic = economicKey(concept, path, column);
  if (economic !== null && !taken.has(economic)) {
    taken.add(economic);
    return economic;
  }
  const label = columnLabels[concept].find(({ key, pattern }) => !taken.has(key) && pattern.test(path));
  if (!label) return `${details(concept, path) ? 'aside' : 'unknown'}.${String(column)}`;
  taken.add(label.key);
  return label.key;
}

/** Whether a cell holds a figure, typed as a number or as text (12.20, 12.20万元), or a dash in the place of one. */
export function isFigure(raw: unknown): boolean {
  return typeof raw === 'number' || (typeof raw === 'string' && /^[\d,.\-—/]+(?:[百千十万亿]*元)?$/.test(bare(raw)));
}

/** The figures of one row of a block, by column concept. */
export function figuresOf(layout: Layout, row: number, columns: readonly FigureColumn[]): ReadonlyMap<string, Read<Quantity>> {
  const { grid, header: { shared } } = layout;
  const own = row === shared ? columns.filter(({ column }) => subheadingAt(grid, row, column) === '') : columns;
  return new Map(own.map(({ column, key }) => [key, figureAt(layout, row, column)]));
}

/**
 * The figure of a cell, in the table's unit unless the cell says another; a cell that only widens the words to its left (合计 merged
 * over the blocks) holds none.
 */
export function figureAt({ grid, moneyUnit }: Layout, row: number, column: number): Read<Quantity> {
  const raw = grid.raw(row, column);
  if (grid.area(row, column).left < column && raw !== null && !isFigure(raw)) {
    return { kind: 'blank', cell: { sheet: grid.sheet.name, row, column } };
  }
  return readQuantity(raw, grid.format(row, column), grid.cell(row, column), { unit: moneyUnit });
}

/** The header cell of each figure column, by concept; the first block's where blocks repeat one. */
export function headerCells({ grid, header, blocks }: Layout): ReadonlyMap<string, CellRef> {
  const cells = new Map<string, CellRef>();
  for (const { column, key } of blocks.flatMap((block) => block.figures)) {
    let row = header.bottom;
    while (row > header.top && grid.text(row, column) === '') row -= 1;
    if (!cells.has(key)) cells.set(key, grid.cell(row, column));
  }
  return cells;
}
