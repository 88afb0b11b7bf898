import { sumOf, zero } from '../../figures';
import type { Decimal } from '../../figures';
import type { Group } from '../../forms';
import type { ScoredRow } from './scored-row';

/** The size of a 扣分项 row's deduction as the sheet states it, whether written as 2 or as -2; 0 where it states none. */
export const statedDeduction = ({ reported }: ScoredRow): Decimal => reported?.abs() ?? zero;

/** As the rules give it where its cases are known, else as stated. */
export const computedDeduction = (row: ScoredRow): Decimal => row.computed?.abs() ?? statedDeduction(row);

/** The label over 扣分项 rows that says how much they may take off at most ("扣分项(10分)"), with those rows. */
export interface DeductionGroup {
  readonly rows: readonly ScoredRow[];
  readonly most: Decimal | null;
}

/** The 扣分项 rows by the label that bounds them; rows under no such label stand alone, without a bound. */
export function deductionGroups(rows: readonly ScoredRow[], groups: readonly Group[]): readonly DeductionGroup[] {
  const found = new Map<Group | ScoredRow, { rows: ScoredRow[]; most: Decimal | null }>();
  for (const row of rows) {
    if (!row.indicator.deduction) continue;
    const group = groups.find((one) => one.points !== null && one.rows.includes(row.indicator.row));
    const known = found.get(group ?? row);
    if (known) known.rows.push(row);
    else found.set(group ?? row, { rows: [row], most: group?.points?.value ?? null });
  }
  return [...found.values()];
}

/** What a column of its own takes off the scores besides (扣减分数), for the total; 0 mostly. */
export function takenOffBesides(rows: readonly ScoredRow[]): Decimal {
  const amounts: Decimal[] = [];
  for (const { indicator: { takenOff } } of rows) if (takenOff?.kind === 'value') amounts.push(takenOff.value.value.abs());
  return sumOf(amounts);
}

/**
 * What is taken off the total: by 扣分项 rows each deduction's size, together not more than their label allows (扣完为止), and by a
 * column of its own.
 */
export function addDeductions(
  rows: readonly ScoredRow[], groups: readonly Group[], deduction: (row: ScoredRow) => Decimal = statedDeduction,
): Decimal {
  return deductionGroups(rows, groups).reduce((total, { rows: own, most }) => {
    const sum = own.reduce((part, row) => part.plus(deduction(row)), zero);
    return total.plus(most?.lt(sum) ? most : sum);
  }, takenOffBesides(rows));
}
