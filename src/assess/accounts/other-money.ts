import { valueOf, zero } from '../../figures';
import type { Decimal } from '../../figures';
import type { AccountsConcept } from '../../forms/accounts';
import type { TableSet } from './table-set';

const otherIncome = ['income.upper', 'income.business', 'income.operating', 'income.affiliated', 'income.other', 'income.item',
  'income.unknown', 'income.surplus'];
const otherColumns = ['upper', 'business', 'operating', 'affiliated', 'other'];

/**
 * Whether the unit may spend money that is not 财政拨款: other income, savings used, or a carry-over beyond that of 财政拨款.
 * Then 支出决算表 holds more than the budget tables together. Where the tables cannot tell, it may.
 */
export function hasOtherMoney(set: TableSet): boolean {
  const stated = (concept: AccountsConcept, rows: readonly string[], columns: readonly string[]): boolean =>
    rows.some((row) => columns.some((column) => !amount(set, concept, row, column).isZero()));
  if (!set.tables.has('overall') || !set.tables.has('fiscal-overall')) return true;
  if (stated('overall', otherIncome, ['amount']) || stated('income', ['total'], otherColumns)) return true;
  return !amount(set, 'overall', 'income.carryOver', 'amount').eq(amount(set, 'fiscal-overall', 'income.carryOver', 'amount'));
}

/**
 * Whether what the unit carries over beside 财政拨款 may be below nothing: it runs a business (经营), whose losses of this year or
 * earlier ones stand among 结转和结余 until they are made good, or a carry-over is negative anyway.
 */
export function mayHaveLoss(set: TableSet): boolean {
  const stated = (concept: AccountsConcept, row: string, column: string): boolean => !amount(set, concept, row, column).isZero();
  return stated('overall', 'income.operating', 'amount') || stated('income', 'total', 'operating')
    || stated('expense', 'total', 'operating')
    || ['income.carryOver', 'expense.carryOver'].some((row) => amount(set, 'overall', row, 'amount').isNegative());
}

function amount(set: TableSet, concept: AccountsConcept, key: string, column: string): Decimal {
  const rows = set.tables.get(concept)?.rows.filter((row) => row.key === key) ?? [];
  return rows.reduce((sum, row) => sum.plus(valueOf(row.figures.get(column))?.value ?? zero), zero);
}
