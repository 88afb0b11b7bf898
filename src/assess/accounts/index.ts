import type { Form } from '../../forms';
import type { AccountsTable } from '../../forms/accounts';
import type { SheetAssessment } from '../assessment';
import { nothing, type Contribution, type CrossCheck, type Family } from '../contribution';
import { checkSet } from './check-set';
import { tableSets } from './table-set';
import { accountsTexts, tableNames } from './texts';

/** 部门决算公开表: each sheet is told for what it is; its figures are checked with the whole set by `accountsCheck`. */
export const accountsFamily: Family = {
  id: 'accounts',
  handles: (form) => form.kind === 'accounts',
  assess: ({ form }) => (form.kind === 'accounts' ? { ...nothing, sheets: [sheetOf(form)] } : nothing),
};

/** The 勾稽关系 in and between 决算 tables: one wrong figure shows in several tables, so they are judged together. */
export const accountsCheck: CrossCheck = {
  id: 'accounts',
  run: ({ forms }) => checkAccounts(forms.map(({ form }) => form)),
};

/** Judges the 决算 tables among these forms, one unit and year at a time. */
export function checkAccounts(forms: readonly Form[]): Contribution {
  const tables = forms.filter((form): form is AccountsTable => form.kind === 'accounts');
  return { ...nothing, findings: tableSets(tables).flatMap(checkSet) };
}

function sheetOf(table: AccountsTable): SheetAssessment {
  const recognition = accountsTexts.recognised(table.title?.text ?? '', table.code, tableNames[table.concept])
    + (table.empty ? accountsTexts.recognisedEmpty : '');
  return {
    sheet: table.sheet.name, sheetId: table.sheet.id, form: table.id, recognition, rules: null, rulesWhy: null,
    subject: table.subject?.text ?? null, unit: table.unit?.text ?? null, year: table.year, budget: null, indicators: [], total: null,
  };
}
