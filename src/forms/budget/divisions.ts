import { address, normalise, roundTo, valueOf, zero } from '../../figures';
import type { Decimal, Quantity, Read } from '../../figures';
import type { BudgetBlock, BudgetDetails, BudgetRow } from '../form';
import type { Grid, Region } from '../grid';
import { namesWay } from './ways';

/** What money is spent on, against where it comes from. */
const use = /(基本|项目|运转类?|人员|公用|日常|特定目标类?|其他运转类?)(项目)?(支出|经费)/;

/**
 * The parts of a block by the ways they divide its total: by source (财政拨款, 其他资金) and again by use (基本支出, 项目支出). Each way
 * adds up to the whole. Told by labels that name the way, else by uses standing beside sources where both add up.
 */
export function divisionsOf(grid: Grid, total: BudgetRow, parts: readonly BudgetRow[], region: Region): BudgetBlock['divisions'] {
  const marked = divided(parts, (part) => nameOf(grid, part, region) ?? wayAbove(grid, part, total));
  if (marked.length > 1) return marked;
  const isUse = (part: BudgetRow): boolean => use.test(normalise(part.label.text));
  const uses = parts.filter(isUse);
  const sources = parts.filter((part) => !isUse(part));
  const both = uses.length > 1 && sources.length > 0 && addsUp(total, uses) && addsUp(total, sources);
  if (both) return [sources, uses];
  const details = detailsOf(total, parts).flatMap(({ rows }) => rows);
  return [parts.filter((part) => !details.includes(part))];
}

/** A part with the rows below it that divide it (财政拨款 | 上级补助 | 本级安排), where only without those the parts add up. */
export function detailsOf(total: BudgetRow, parts: readonly BudgetRow[]): readonly BudgetDetails[] {
  if (parts.length < 3 || addsUp(total, parts)) return [];
  for (const [index, part] of parts.entries()) {
    for (let last = index + 2; last < parts.length; last += 1) {
      const rest = [...parts.slice(0, index + 1), ...parts.slice(last + 1)];
      const rows = parts.slice(index + 1, last + 1);
      if (addsUp(part, rows) && addsUp(total, rest)) return [{ of: part, rows }];
    }
  }
  return [];
}

/** Whether several rows below a part are all it is divided into: they add up to it in one of its amounts. */
export const isDivided = ({ of, rows }: BudgetDetails): boolean => rows.length > 1 && addsUp(of, rows);

/** The parts cut before each that begins a way of its own; sources side by side behind one name (资金来源 | 中央 | 本级) are of one way. */
function divided(parts: readonly BudgetRow[], named: (part: BudgetRow) => string | null): BudgetRow[][] {
  const groups: BudgetRow[][] = [];
  let way: string | null = null;
  for (const part of parts) {
    const name = named(part);
    const last = groups.at(-1);
    if (last && (name === null || name === way)) last.push(part);
    else groups.push([part]);
    way = name ?? way;
  }
  return groups;
}

/** The cell of the name of a way to divide: a part's own label, or one left of it that begins in its row; null where it has none. */
function nameOf(grid: Grid, { label }: BudgetRow, region: Region): string | null {
  const { row, column } = label.cell;
  if (namesWay(label.text)) return address(row, column);
  for (let at = column - 1; at >= region.left; at -= 1) {
    const raw = grid.own(row, at);
    if (typeof raw === 'string' && namesWay(raw)) return address(row, at);
  }
  return null;
}

/** The nearest line above a part, below the total, that holds nothing but the name of a way; null where there is none. */
function wayAbove(grid: Grid, { label }: BudgetRow, total: BudgetRow): string | null {
  const { row, column } = label.cell;
  for (let at = row - 1; at > total.label.cell.row; at -= 1) {
    const raw = grid.own(at, column);
    const alone = typeof raw === 'string' && namesWay(raw) && grid.isBlankRow(at, grid.area(at, column).right + 1, grid.bounds.right);
    if (alone) return address(at, column);
  }
  return null;
}

const amounts = ['adjusted', 'initial', 'spent'] as const;

/** Whether rows add up to the total in any of its amounts. */
export function addsUp(total: BudgetRow, rows: readonly BudgetRow[]): boolean {
  return amounts.some((amount) => {
    const whole = figure(total[amount]);
    return whole !== null && !whole.isZero() && rows.reduce((sum, row) => sum.plus(figure(row[amount]) ?? zero), zero).eq(whole);
  });
}

/** As its cell shows it: digits a format hides keep no sum from being one. */
const figure = (read: Read<Quantity> | null): Decimal | null => {
  const quantity = valueOf(read);
  return quantity && roundTo(quantity.value, quantity.decimals);
};
