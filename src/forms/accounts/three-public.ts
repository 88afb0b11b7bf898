import { columnLabels } from './columns';
import { figureAt, isPast, latestYear, type FigureColumn, type Layout } from './layout';
import { threePublicItems } from './rows';
import type { AccountsRow } from './table';
import { bare } from './titles';

interface Item { readonly item: string; readonly column: number; readonly side: 'budget' | 'actual' }

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

function acrossItems({ header }: Layout): readonly Item[] {
  const latest = latestYear(header);
  return [...header.paths].flatMap(([column, path]) => {
    const item = isPast(path, latest) ? null : itemOf(path);
    return item ? [{ item, column, side: sideOf(path) ?? 'actual' }] : [];
  });
}

function readAcross(layout: Layout, items: readonly Item[]): readonly AccountsRow[] {
  const { grid, header } = layout;
  const rows = sidesBelow(layout, items);
  let row = rows?.[0]?.row ?? header.body;
  while (row <= layout.bottom && !items.some(({ column }) => isFigure(grid.own(row, column)))) row += 1;
  if (row > layout.bottom) return [];
  return threePublicItems.flatMap(({ key }) => {
    const own = items.filter(({ item }) => item === key);
    const first = own[0];
    if (!first) return [];
    return [{
      row, key, code: null, label: header.paths.get(first.column)!.split('/').slice(1).join('/'),
      labelCell: grid.cell(header.bottom, first.column),
      figures: new Map(rows ? rows.map(({ side, row: at }) => [side, figureAt(layout, at, first.column)])
        : own.map(({ side, column }) => [side, figureAt(layout, row, column)])),
    }];
  });
}

/** Where items run across and 预算数 and 决算数 down: the row of each; of several years' the last. Null where rows say neither. */
function sidesBelow(
  { grid, header, bottom }: Layout, items: readonly Item[],
): readonly { readonly side: Item['side']; readonly row: number }[] | null {
  const first = Math.min(...items.map(({ column }) => column));
  const rows = new Map<Item['side'], number>();
  for (let row = header.body; row <= bottom; row += 1) {
    if (!items.some(({ column }) => isFigure(grid.own(row, column)))) continue;
    for (let column = grid.bounds.left; column < first; column += 1) {
      const text = bare(grid.text(row, column));
      const side = /(预算|决算)数?$/.test(text) && !/上年/.test(text) ? sideOf(text) : null;
      if (side) rows.set(side, row);
    }
  }
  return rows.has('actual') ? [...rows].map(([side, row]) => ({ side, row })) : null;
}

function isFigure(raw: unknown): boolean {
  return typeof raw === 'number' || (typeof raw === 'string' && /^[\d,.\-—/]+$/.test(bare(raw)));
}

function readDown(layout: Layout): readonly AccountsRow[] {
  const { grid } = layout;
  const block = layout.blocks.find(({ labels, figures }) => labels.length > 0 && figures.length > 0);
  if (!block) return [];
  const columns = sided(block.figures);
  const rows = new Map<string, AccountsRow>();
  for (let row = layout.header.body; row <= layout.bottom; row += 1) {
    const column = block.labels.find((label) => grid.text(row, label) !== '') ?? block.labels[0]!;
    const label = bare(grid.text(row, column));
    const key = label.length <= 30 ? itemOf(label) : null;
    const figures = new Map(columns.map(({ key: side, column: at }) => [side, figureAt(layout, row, at)]));
    // A heading of the same name as its sum holds no figure.
    const known = key ? rows.get(key) : undefined;
    if (!key || (known && [...known.figures.values()].some((read) => read.kind === 'value'))) continue;
    rows.set(key, { row, key, code: null, label, labelCell: grid.cell(row, column), figures });
  }
  return [...rows.values()];
}

/** Where no header says 预算 or 决算 a single column holds what was spent; of an earlier year only what was spent then counts. */
function sided(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  const past = figures.find(({ key, path }) => key.startsWith('past.') && sideOf(path) === 'actual');
  const named = figures.filter(({ key }) => key === 'budget' || key === 'actual')
    .concat(past ? [{ ...past, key: 'previous' }] : []);
  return named.length > 0 ? named : figures.slice(0, 1).map((figure) => ({ ...figure, key: 'actual' }));
}
