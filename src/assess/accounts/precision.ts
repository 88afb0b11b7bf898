import { valueOf } from '../../figures';
import { isAside } from '../../forms/accounts';
import type { AccountsTable } from '../../forms/accounts';

/** A number of decimals this share of the figures shows is how they were rounded; a lone longer figure is its own matter. */
const share = 20;
/** From so many figures on a table shows by itself how it was rounded. */
const many = 8;
/** Tables of few figures (12, 0.2) are rounded as money mostly is. */
const usual = 2;

/**
 * The decimals each table of a set is rounded to: the most that at least one figure in twenty shows (beside 598.41, 1716.1 is
 * 1716.10). rounding.md §2.7: precision is the form's, not that of a number's own digits. A table printed to the last 分 beside others
 * in hundredths of 万元 keeps its own; one of few figures, or of whole ones only, goes by the others of its unit.
 */
export function precisionsOf(tables: readonly AccountsTable[]): ReadonlyMap<AccountsTable, number> {
  return new Map(tables.map((table) => {
    const own = decimalsOf([table]);
    const shown = shownDecimals(own, 2);
    if (own.length >= many && shown >= 1) return [table, shown];
    const others = decimalsOf(tables.filter(({ moneyUnit }) => moneyUnit.text === table.moneyUnit.text));
    return [table, Math.max(shown, Math.min(shownDecimals(others, 1), usual))];
  }));
}

const decimalsOf = (tables: readonly AccountsTable[]): readonly number[] =>
  tables.flatMap(({ rows }) => rows.flatMap((row) => [...row.figures].flatMap(([column, read]) => {
    const quantity = isAside(column) ? null : valueOf(read);
    // A place may write every 0 as 0.00: of the figures beside it that says nothing.
    return quantity && !quantity.value.isZero() && quantity.unit?.dimension !== 'ratio' ? [quantity.decimals] : [];
  })));

function shownDecimals(all: readonly number[], least: number): number {
  const counts = new Map<number, number>();
  for (const decimals of all) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  return Math.max(0, ...[...counts].filter(([, count]) => count >= least && count * share >= all.length)
    .map(([decimals]) => decimals));
}
