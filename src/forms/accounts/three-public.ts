import { columnLabels } from './columns';
import { totalRow } from './labels';
import { figureAt, isFigure, isPast, latestYear, type Block, type FigureColumn, type Layout } from './layout';
import { threePublicItems } from './rows';
import type { AccountsRow } from './table';
import { bare } from './titles';

interface Item { readonly item: string; readonly column: number; readonly side: Side }

/** Which of the year's figures: of two budgets (年初, 全年) the first printed is `budget`, the other goes by its own name. */
type Side = 'budget' | 'initial' | 'adjusted' | 'actual';
const isSide = (key: string): key is Side => ['budget', 'initial', 'adjusted', 'actual'].includes(key);

/** Items of the 三公 table, whether they run across (预算数 and 决算数 side by side) or down. */
export function readThreePublic(layout: Layout): readonly AccountsRow[] {
  const across = acrossItems(layout);
  return across.length >= 3 ? readAcross(layout, across) : readDown(layout);
}

function itemOf(text: string): string | null {
  return threePublicItems.find(({ pattern }) => pattern.test(text))?.key ?? null;
}

function sideOf(path: string): 'budget' | 'actual' | null {
  const key = columnLabels['three-public'].find(({ pattern }) => pattern.test(path))?.key;
  return key === 'budget' || key === 'actual' ? key : null;
}

/** Tells the budgets of one table apart: the first it prints is `budget`. */
class Sides {
  private first: string | null = null;

  of(path: string): Side | null {
    const side = sideOf(path);
    if (side !== 'budget') return side;
    const own = /年初/.test(path) ? 'initial' : /全年|调整/.test(path) ? 'adjusted' : 'budget';
    this.first ??= own;
    return own === this.first ? 'budget' : own;
  }
}

function acrossItems({ header }: Layout): readonly Item[] {
  const latest = latestYear(header);
  const sides = new Sides();
  const items = [...header.paths].sort(([a], [b]) => a - b).flatMap(([column, whole]) => {
    const path = withoutSide(whole);
    const item = isPast(whole, latest) ? null : itemOf(path);
    return item ? [{ item, column, side: sides.of(whole) ?? 'actual' as const, path }] : [];
  });
  // Where 三公 has a sum of its own, a 合计 beside it adds 会议费 and 培训费.
  const own = items.some(({ item, path }) => item === 'total' && namesAll(path));
  return items.map(({ item, column, side, path }) =>
    ({ item: item === 'total' && own && !namesAll(path) ? 'grand' : item, column, side }));
}

/** The words of an item alone: 预算数 and 决算数 may stand below it, above it or in its own words. */
function withoutSide(path: string): string {
  return path.split('/').filter((part) => !/^(20\d\d年度?)?(年初|全年|调整后?|本年|财政拨款)?(预算|决算|支出)数$/.test(part)).join('/');
}

const namesAll = (text: string): boolean => text.includes('三公');

function readAcross(layout: Layout, items: readonly Item[]): readonly AccountsRow[] {
  const rows = sidesBelow(layout, items);
  if (rows) {
    return itemsAt(layout, items,
      (own) => new Map(rows.map(({ side, row }) => [side, figureAt(layout, row, own[0]!.column)])), rows[0]!.row);
  }
  const filled = filledRows(layout, items);
  const sum = filled.find((row) => totalRow.test(nameAt(layout, items, row))) ?? filled[0];
  if (sum === undefined) return [];
  const others = filled.filter((row) => row !== sum);
  const byUnit = totalRow.test(nameAt(layout, items, sum)) && others.every((row) => isUnit(nameAt(layout, items, row)));
  const units = byUnit ? others : [];
  return [sum, ...units].flatMap((row) => itemsAt(layout, items,
    (own) => new Map(own.map(({ side, column }) => [side, figureAt(layout, row, column)])), row)
    .map((one) => (row === sum ? one : { ...one, key: `${one.key}.unit`, label: nameAt(layout, items, row) })));
}

/** One row for every item, its figures as `figures` finds them. */
function itemsAt(
  { grid, header }: Layout, items: readonly Item[], figures: (own: readonly Item[]) => AccountsRow['figures'], row: number,
): readonly AccountsRow[] {
  return [...threePublicItems.map(({ key }) => key), 'grand'].flatMap((key) => {
    const own = items.filter(({ item }) => item === key);
    if (own.length === 0) return [];
    const label = labelOf(header.paths.get(own[0]!.column)!);
    return { row, key, code: null, label,
      labelCell: grid.cell(header.bottom, own[0]!.column), figures: figures(own) };
  });
}

/** What a column is called: its own words, a 小计 with those it sums. */
function labelOf(whole: string): string {
  const [last = whole, above = ''] = withoutSide(whole).split('/').reverse();
  return /^(小计|合计)$/.test(last) ? above + last : last;
}

function filledRows({ grid, header, bottom }: Layout, items: readonly Item[]): readonly number[] {
  const rows: number[] = [];
  for (let row = header.body; row <= bottom; row += 1) {
    if (items.some(({ column }) => isFigure(grid.own(row, column)))) rows.push(row);
  }
  return rows;
}

/** Whether a row is a unit's own: no part of the sum by another measure, no other year, no comparison. */
const isUnit = (name: string): boolean => name !== '' && !/其中|上年|20\d\d|增|减|[占比]|率|%|预算|决算|资金/.test(name);

/** What stands before the figures of a row: 合计, or a unit's name. */
function nameAt({ grid }: Layout, items: readonly Item[], row: number): string {
  const first = Math.min(...items.map(({ column }) => column));
  let name = '';
  for (let column = grid.bounds.left; column < first; column += 1) {
    const text = bare(grid.text(row, column));
    if (text !== '' && !/^\d+$/.test(text)) name = text;
  }
  return name;
}

/** Where items run across and 预算数 and 决算数 down: the row of each; of several years' the last. Null where rows say neither. */
function sidesBelow(
  { grid, header, bottom }: Layout, items: readonly Item[],
): readonly { readonly side: Side; readonly row: number }[] | null {
  const first = Math.min(...items.map(({ column }) => column));
  const rows = new Map<Side, number>();
  const sides = new Sides();
  for (let row = header.body; row <= bottom; row += 1) {
    if (!items.some(({ column }) => isFigure(grid.own(row, column)))) continue;
    for (let column = grid.bounds.left; column < first; column += 1) {
      const text = bare(grid.text(row, column));
      const side = /(预算|决算)数?$/.test(text) && !/上年/.test(text) ? sides.of(text) : null;
      if (side) rows.set(side, row);
    }
  }
  return rows.has('actual') ? [...rows].map(([side, row]) => ({ side, row })) : null;
}

function readDown(layout: Layout): readonly AccountsRow[] {
  const rows = new Map<string, AccountsRow>();
  for (const block of layout.blocks.filter(({ labels, figures }) => labels.length > 0 && figures.length > 0)) {
    readItems(layout, block, rows);
  }
  return [...rows.values()];
}

function readItems(layout: Layout, block: Block, rows: Map<string, AccountsRow>): void {
  const { grid } = layout;
  const columns = sided(block.figures);
  for (let row = layout.header.body; row <= layout.bottom; row += 1) {
    const column = block.labels.find((label) => grid.text(row, label) !== '') ?? block.labels[0]!;
    const label = bare(grid.text(row, column));
    const key = label.length <= 30 ? itemOf(label) : null;
    const figures = new Map(columns.map(({ key: side, column: at }) => [side, figureAt(layout, row, at)]));
    // A heading of the same name as its sum holds no figure.
    const known = key ? rows.get(key) : undefined;
    const stated = known && [...known.figures.values()].some((read) => read.kind === 'value');
    const grand = key === 'total' && namesAll(label) && known !== undefined && !namesAll(known.label);
    if (stated && grand) rows.set('grand', { ...known, key: 'grand' });
    else if (!key || stated) continue;
    rows.set(key, { row, key, code: null, label, labelCell: grid.cell(row, column), figures });
  }
}

/** Where no header says 预算 or 决算 a single column holds what was spent; of an earlier year only what was spent then counts. */
function sided(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  const past = figures.find(({ key, path }) => key.startsWith('past.') && sideOf(path) === 'actual');
  const named = figures.filter(({ key }) => isSide(key))
    .concat(past ? [{ ...past, key: 'previous' }] : []);
  return named.length > 0 ? named : figures.slice(0, 1).map((figure) => ({ ...figure, key: 'actual' }));
}
