import { roundTo, sumOf, valueIn, valueOf } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import type { AcrossSum, BudgetRow, DividedAmount } from '../form';
import type { Grid, Region } from '../grid';
import type { MoneyConcept } from '../labels/budget';
import type { FoundRow, SourceColumns } from './found';
import { isFigure, moneyLabels, sourceAt } from './labels';
import type { MoneyLabel } from './labels';

const amounts: readonly DividedAmount[] = ['initial', 'adjusted', 'inPlace', 'spent'];

/** The amount a concept is; null for rates, points and the like, which no source divides. */
export const amountOf = (concept: MoneyConcept): DividedAmount | null => amounts.find((one) => one === concept) ?? null;

/** The whole or a part that a column below an amount's label names; 小计 is the whole of its label. */
export const sourceBelow = (grid: Grid, row: number, column: number): 'total' | 'part' | null =>
  (grid.own(row, column) === null ? null : grid.core(row, column) === '小计' ? 'total' : sourceAt(grid, row, column));

/** What says that the sources named are all there are: 财政拨款 | 其他资金. */
const residual = /其他|其它|自有|自筹|单位|非财政|社会/;

/**
 * 支出 over 财政拨款 | 其他资金 | 合计, wherever the whole stands: its figure is the whole's. Where no column is the whole it is the sum of the
 * parts, if a last one names what is left. The label as it is where nothing divides it.
 */
export function atItsWhole(grid: Grid, row: number, label: MoneyLabel): MoneyLabel {
  const below = grid.area(row, label.column).bottom + 1;
  if (amountOf(label.concept) === null || label.reach <= label.column || isFigure(grid, below, label.column)) return label;
  const named: { readonly column: number; readonly kind: 'total' | 'part' }[] = [];
  for (let column = label.column; column <= label.reach; column += 1) {
    const kind = sourceBelow(grid, below, column);
    if (kind) named.push({ column, kind });
  }
  const [whole, ...more] = named.filter(({ kind }) => kind === 'total');
  const parts = named.filter(({ kind }) => kind === 'part').map(({ column }) => column);
  if (parts.length === 0 || more.length > 0) return label;
  if (whole) return { ...label, column: whole.column, right: whole.column, reach: whole.column, below, parts };
  const exhausted = parts.length > 1 && residual.test(grid.core(below, parts.at(-1)!));
  return exhausted ? { ...label, column: parts[0]!, right: parts.at(-1)!, reach: parts.at(-1)!, below, parts, summed: true } : label;
}

/**
 * 财政拨款 over 预算数 | 支出数, and again 其他资金 over 预算数 | 支出数: an amount that stands once below each source is that of the whole where
 * one of them is (合计), else the sum of all, if the last names what is left; else none of them is the form's.
 */
export function underSources(grid: Grid, row: number, labels: readonly MoneyLabel[]): readonly MoneyLabel[] {
  if (row === 0 || new Set(labels.map(({ concept }) => concept)).size === labels.length) return labels;
  // Where merges are unknown a source reaches to the next one.
  const above = (column: number): number => {
    let at = column;
    while (!grid.knowsMerges && at > grid.bounds.left && grid.own(row - 1, at) === null) at -= 1;
    return at;
  };
  const kindAbove = ({ column }: MoneyLabel): 'total' | 'part' | null => sourceAt(grid, row - 1, above(column));
  const found = labels.flatMap((label): MoneyLabel[] => {
    const same = labels.filter(({ concept }) => concept === label.concept);
    if (same.length < 2 || amountOf(label.concept) === null || same.some((one) => kindAbove(one) === null)) return [label];
    const whole = same.find((one) => kindAbove(one) === 'total');
    if (whole) return label === whole ? [label] : [];
    const columns = same.map(({ column }) => column);
    if (label !== same[0] || !residual.test(grid.core(row - 1, above(columns.at(-1)!)))) return [];
    return [{ ...label, parts: columns, summed: true }];
  });
  // 执行率 and 得分 beside the sources stand in their row, merged down.
  const last = Math.max(...labels.map(({ column }) => column));
  const beside = found.length === labels.length ? [] : moneyLabels(grid, row - 1, { ...grid.bounds, left: last + 1 })
    .filter(({ concept, column }) => amountOf(concept) === null && grid.own(row, column) === null);
  return [...found, ...beside];
}

/** Columns of sources among the amounts of a header (支出数 | 其中：财政资金 | 其他资金), side by side; one alone divides nothing. */
export function sourcesBeside(grid: Grid, row: number, labels: readonly MoneyLabel[], { right }: Region): readonly Run[] {
  const runs: { readonly columns: number[]; readonly after: DividedAmount | null }[] = [];
  const first = Math.min(...labels.map(({ column }) => column));
  let before: number | null = null;
  for (let column = first; column <= right; column += 1) {
    if (grid.own(row, column) === null) continue;
    const label = labels.find((one) => one.column === column);
    const isPart = !label && sourceAt(grid, row, column) === 'part';
    if (isPart && before !== null && runs.at(-1)?.columns.at(-1) === before) runs.at(-1)!.columns.push(column);
    else if (isPart) {
      const owner = labels.find((one) => one.column === before);
      runs.push({ columns: [column], after: owner ? amountOf(owner.concept) : null });
    }
    before = column;
  }
  return runs.filter(({ columns }) => columns.length > 1);
}

/** Columns of sources side by side, with the amount right before them. */
export interface Run { readonly columns: readonly number[]; readonly after: DividedAmount | null }

/** The columns of sources of a block whose header stands in row `head`, in one of its rows: those below an amount, then those beside. */
export function sourcesIn(
  grid: Grid, head: number, columns: readonly MoneyLabel[], runs: readonly Run[], row: number,
): readonly SourceColumns[] {
  const below = columns.filter((column) => column.parts && !column.summed).map(({ concept, parts, cell }): SourceColumns =>
    ({ of: amountOf(concept), after: null, parts: parts!.map((column) => ({ row, column, label: cell })) }));
  const beside = runs.map(({ columns: of, after }): SourceColumns =>
    ({ of: null, after, parts: of.map((column) => ({ row, column, label: grid.cell(head, column) })) }));
  return [...below, ...beside];
}

/** A row of a block as found and as read. */
export interface ReadRow { readonly found: FoundRow; readonly row: BudgetRow; readonly sources: readonly (readonly Read<Quantity>[])[] }

/**
 * What every row's amounts are divided into, column by column. Columns whose header does not say which amount they divide are read only
 * where the sums leave no choice: they add up to one amount and no other in most rows, or stand right after it as the others of the
 * header do after theirs.
 */
export function acrossOf(rows: readonly ReadRow[]): readonly AcrossSum[] {
  const columns = rows[0]?.found.sources ?? [];
  const owners = columns.map(({ of }, index) => of ?? ownerBySums(rows, index));
  const placed = columns.every(({ after }) => after !== null) && new Set(columns.map(({ after }) => after)).size === columns.length;
  const vouched = placed && columns.length > 1
    && columns.filter(({ after }, index) => owners[index] === after).length * 2 >= columns.length;
  return columns.flatMap(({ after }, index) => {
    const amount = vouched ? after : owners[index] ?? null;
    return amount ? rows.map(({ row, sources }): AcrossSum => ({ amount, row, parts: sources[index]! })) : [];
  });
}

function ownerBySums(rows: readonly ReadRow[], index: number): DividedAmount | null {
  const fitting = amounts.filter((amount) => {
    const told = rows.flatMap(({ row, sources }) => addsUp(row[amount], sources[index]!) ?? []);
    const fits = told.filter((one) => one).length;
    return fits * 2 > told.length;
  });
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Whether parts add up to a whole as both are shown; null where either is not stated. */
function addsUp(whole: Read<Quantity> | null, parts: readonly Read<Quantity>[]): boolean | null {
  const total = valueOf(whole);
  const shown = ({ value, decimals }: Quantity): Decimal => roundTo(value, decimals);
  const figures = parts.flatMap((part) => valueOf(part) ?? []);
  if (!total || total.value.isZero() || figures.length === 0) return null;
  return sumOf(figures.map((figure) => valueIn({ ...figure, value: shown(figure) }, total.unit) ?? shown(figure))).eq(shown(total));
}

/** The sum of figures that have no cell for their whole, at the first of their cells; as blank as all of them, as unreadable as any. */
export function summed(reads: readonly Read<Quantity>[]): Read<Quantity> {
  const [first] = reads;
  const broken = reads.find((read) => read.kind === 'unreadable');
  const values = reads.flatMap((read) => (read.kind === 'value' ? [read.value] : []));
  const [one] = values;
  if (broken || !one) return broken ?? first!;
  const value = sumOf(values.map((figure) => valueIn(figure, one.unit) ?? figure.value));
  return { kind: 'value', cell: first!.cell, value: { ...one, value, decimals: Math.max(...values.map(({ decimals }) => decimals)) } };
}
