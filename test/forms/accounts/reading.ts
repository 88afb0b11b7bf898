import { plain, valueOf } from '../../../src/figures';
import type { SheetSnapshot } from '../../../src/figures';
import { Grid } from '../../../src/forms';
import { recogniseAccounts, type AccountsTable } from '../../../src/forms/accounts';

/** The 决算 tables of a sheet. */
export const read = (sheet: SheetSnapshot): readonly AccountsTable[] => recogniseAccounts(new Grid(sheet));
/** The one 决算 table of a sheet. */
export const only = (sheet: SheetSnapshot): AccountsTable => {
  const tables = read(sheet);
  expect(tables).toHaveLength(1);
  return tables[0]!;
};

/** What a table says, whatever its layout: concept, and its figures that are not blank by key, code and column. */
export const said = (table: AccountsTable): readonly string[] => [table.concept, ...table.rows.flatMap((row) =>
  [...row.figures].flatMap(([column, figure]) => {
    const quantity = valueOf(figure);
    return quantity && !quantity.value.isZero() ? [`${row.key} ${row.code ?? ''} ${column} ${plain(quantity.value)}`] : [];
  })).sort()];

/** What stands above such a table: its title, whose it is and the unit of its money. */
export const head = (title: string, unit = '金额单位：万元'): readonly (readonly string[])[] => [[title], ['公开部门：云岭县交通运输局', '', '', unit]];
