import type { AccountsConcept, AccountsTable } from '../../forms/accounts';
import type { TableSet } from './table-set';
import { accountsTexts, tableNames } from './texts';

/** The numbers the 勾稽关系 name the tables by. */
const numbers: Readonly<Record<string, AccountsConcept>> = {
  '01': 'overall', '02': 'income', '03': 'expense', '04': 'fiscal-overall', '05': 'fiscal-detail', '06': 'general-expense',
  '07': 'general-detail', '08': 'general-basic', '09': 'general-project', '10': 'fund', '11': 'state-capital',
  '12': 'state-capital-expense', '14': 'fiscal-expense', '16': 'fiscal-basic', '17': 'agency-cost', '18': 'expense-detail',
};

/** What a place calls its table: by the number it prints, else by name; every province counts its tables its own way. */
export function tableName(table: AccountsTable): string {
  return table.printed === undefined ? tableNames[table.concept] : accountsTexts.printed(table.printed);
}

/**
 * A 勾稽关系 in the words of the place: "06表 小计 = …" reads "05表 小计 = …" where that table is printed 公开05表. Inside one table
 * that prints no number it goes without: the finding names the table anyway.
 */
export function inWordsOf(text: string, { tables }: TableSet, inside: boolean): string {
  return text.replace(/(\d\d)表( ?)/g, (whole, number: string, space: string) => {
    const concept = numbers[number];
    if (!concept) return whole;
    const table = tables.get(concept);
    if (inside && table?.printed === undefined) return '';
    return (table ? tableName(table) : tableNames[concept]) + space;
  });
}
