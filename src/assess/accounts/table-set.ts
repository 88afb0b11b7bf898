import { normalise, valueOf } from '../../figures';
import type { AccountsConcept, AccountsTable } from '../../forms/accounts';

/** The 决算 tables of one unit and year, at most one of each meaning. */
export interface TableSet {
  readonly tables: ReadonlyMap<AccountsConcept, AccountsTable>;
  /** Decimals the figures in a unit of money (by its text) are published with. */
  readonly precision: ReadonlyMap<string, number>;
}

/** Groups the tables of a workbook by unit and year, in workbook order; a meaning met again opens another set. */
export function tableSets(tables: readonly AccountsTable[]): readonly TableSet[] {
  const sets: { readonly key: string; readonly tables: Map<AccountsConcept, AccountsTable> }[] = [];
  for (const table of tables) {
    const key = `${normalise(table.unit?.text ?? '')}|${String(table.year ?? '')}`;
    const open = sets.filter((set) => set.key === key).pop();
    const home = open && !open.tables.has(table.concept) ? open : { key, tables: new Map<AccountsConcept, AccountsTable>() };
    if (home !== open) sets.push(home);
    home.tables.set(table.concept, table);
  }
  return sets.map((set) => ({ tables: set.tables, precision: precisionByUnit([...set.tables.values()]) }));
}

function precisionByUnit(tables: readonly AccountsTable[]): ReadonlyMap<string, number> {
  const units = new Set(tables.map((table) => table.moneyUnit.text));
  return new Map([...units].map((unit) => [unit, precisionOf(tables.filter((table) => table.moneyUnit.text === unit))]));
}

/** A number of decimals this share of the figures shows is how the tables were rounded; a lone longer figure is its own matter. */
const share = 20;

/**
 * The decimals a set of tables is rounded to: the most that at least one figure in twenty shows (beside 598.41, 1716.1 is 1716.10).
 * rounding.md §2.7: precision is the form's, not that of a number's own digits.
 */
function precisionOf(tables: readonly AccountsTable[]): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const read of tables.flatMap((table) => table.rows.flatMap((row) => [...row.figures.values()]))) {
    const quantity = valueOf(read);
    if (!quantity) continue;
    all += 1;
    counts.set(quantity.decimals, (counts.get(quantity.decimals) ?? 0) + 1);
  }
  const shown = [...counts].filter(([, count]) => count * share >= all).map(([decimals]) => decimals);
  return Math.max(0, ...shown);
}
