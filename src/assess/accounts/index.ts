import type { Form } from '../../forms';
import type { AccountsTable } from '../../forms/accounts';
import { nothing, type Contribution, type CrossCheck } from '../contribution';
import { checkSet } from './check-set';
import { checkOwnLevel } from './own-level';
import { tableSets } from './table-set';

/** The 勾稽关系 in and between 决算 tables: one wrong figure shows in several tables, so they are judged together. */
export const accountsCheck: CrossCheck = {
  id: 'accounts',
  run: ({ forms }) => checkAccounts(forms.map(({ form }) => form)),
};

interface Kept { readonly tables: readonly AccountsTable[]; readonly contribution: Contribution }

/**
 * What the tables of a workbook came to, by the first of them: unchanged sheets keep their tables, and these the same findings.
 */
const kept = new WeakMap<AccountsTable, Kept>();

/** Judges the 决算 tables among these forms, one unit and year at a time. */
export function checkAccounts(forms: readonly Form[]): Contribution {
  const tables = forms.filter((form): form is AccountsTable => form.kind === 'accounts');
  const [first] = tables;
  if (!first) return nothing;
  const known = kept.get(first);
  const same = known?.tables.length === tables.length && known.tables.every((table, index) => table === tables[index]);
  if (known && same) return known.contribution;
  const sets = tableSets(tables);
  const contribution = { ...nothing, findings: [...sets.flatMap(checkSet), ...checkOwnLevel(sets)] };
  kept.set(first, { tables, contribution });
  return contribution;
}
