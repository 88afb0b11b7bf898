import { normalise } from '../../figures';
import type { BudgetDetails, BudgetRow } from '../form';
import { addsUp } from './divisions';

/** A block's parts where some of them are sums of others: what the whole adds up from, and each sum with the rows it adds. */
export interface Subtotalled { readonly outer: readonly BudgetRow[]; readonly details: readonly BudgetDetails[] }

const isSum = ({ label }: BudgetRow): boolean => /(?:小计|合计|总计|总额)$/.test(normalise(label.text).replace(/[:：(（].*$/, ''));

/**
 * Rows of several units with a 小计 below (or above) those of each (局机关 | 林场 | 小计 | 苗圃 | 推广站 | 小计): the whole adds up from the
 * sums and from the rows that no sum holds. Null where no row is a sum. Where neither way of standing adds up nobody can tell what
 * is part of what: then nothing is.
 */
export function subtotalled(total: BudgetRow, parts: readonly BudgetRow[]): Subtotalled | null {
  if (!parts.some(isSum)) return null;
  const ways = parts.length > 0 && isSum(parts[0]!) ? [sumsFirst(parts), sumsLast(parts)] : [sumsLast(parts), sumsFirst(parts)];
  const fits = (way: Subtotalled): number => way.details.filter(({ of, rows }) => addsUp(of, rows)).length;
  const [best, other] = fits(ways[1]!) > fits(ways[0]!) ? [ways[1]!, ways[0]!] : [ways[0]!, ways[1]!];
  if (fits(best) > 0 || addsUp(total, best.outer)) return best;
  return addsUp(total, other.outer) ? other : { outer: [], details: [] };
}

/** Each sum below its rows; rows below the last sum are of the whole. */
function sumsLast(parts: readonly BudgetRow[]): Subtotalled {
  const outer: BudgetRow[] = [];
  const details: BudgetDetails[] = [];
  let rows: BudgetRow[] = [];
  for (const part of parts) {
    if (!isSum(part)) {
      rows.push(part);
      continue;
    }
    outer.push(part);
    if (rows.length > 0) details.push({ of: part, rows });
    rows = [];
  }
  return { outer: [...outer, ...rows], details };
}

/** Each sum above its rows; rows above the first sum are of the whole. */
function sumsFirst(parts: readonly BudgetRow[]): Subtotalled {
  const outer: BudgetRow[] = [];
  const details: { readonly of: BudgetRow; readonly rows: BudgetRow[] }[] = [];
  for (const part of parts) {
    const sum = details.at(-1);
    if (isSum(part)) details.push({ of: part, rows: [] });
    if (isSum(part) || !sum) outer.push(part);
    else sum.rows.push(part);
  }
  return { outer, details: details.filter(({ rows }) => rows.length > 0) };
}
