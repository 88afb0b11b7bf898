import type { AccountsConcept, AccountsRow, AccountsTable } from '../../forms/accounts';
import { boundOf, inTenThousand } from './bound';
import type { Bound } from './bound';
import type { Book } from './book';

/** A figure of the 决算 tables by meaning: table, row key (or code) and column key. */
export interface Place {
  readonly table: AccountsConcept;
  readonly row: string;
  readonly column: string;
}

export function tableOf(book: Book, concept: AccountsConcept): AccountsTable | null {
  return book.accounts.find((table) => table.concept === concept) ?? null;
}

/** The figure at a place in 万元; null where the table is not there or the cell holds none. */
export function figureAt(book: Book, { table, row, column }: Place): Bound | null {
  const found = tableOf(book, table)?.rows.find((one) => one.key === row || (one.code !== null && one.code === row));
  return found ? ofRow(found, column) : null;
}

/** A row's figure in 万元. */
export function ofRow(row: AccountsRow, column: string): Bound | null {
  const bound = boundOf(row.figures.get(column));
  return bound && inTenThousand(bound);
}

const at = (table: AccountsConcept, row: string, column: string): Place => ({ table, row, column });

/** What the 决算情况说明 calls these figures. A name may be said of several; any of them may be meant. */
export const accountNames: readonly { readonly name: RegExp; readonly places: readonly Place[] }[] = [
  { name: /^(?:收入、?支出|收入和?支出|收、?支|收入|支出|总体收入)总计$/, places: [at('overall', 'income.grand', 'amount')] },
  { name: /^财政拨款(?:收入、?支出|收、?支|收入|支出)总计$/, places: [at('fiscal-overall', 'income.grand', 'amount')] },
  { name: /^本年收入(?:合计)?$/, places: [at('overall', 'income.total', 'amount'), at('income', 'total', 'total')] },
  { name: /^本年支出(?:合计)?$/, places: [at('overall', 'expense.total', 'amount'), at('expense', 'total', 'total')] },
  { name: /^基本支出$/, places: [at('expense', 'total', 'basic'), at('general-expense', 'total', 'basic')] },
  { name: /^项目支出$/, places: [at('expense', 'total', 'project'), at('general-expense', 'total', 'project'), at('fund', 'total', 'project')] },
  { name: /^一般公共预算(?:财政拨款)?收入$/, places: [at('overall', 'income.general', 'amount'), at('fiscal-overall', 'income.general', 'amount')] },
  { name: /^政府性基金(?:预算)?(?:财政拨款)?收入$/, places: [at('overall', 'income.fund', 'amount'), at('fiscal-overall', 'income.fund', 'amount'), at('fund', 'total', 'incoming')] },
  { name: /^一般公共预算(?:财政拨款)?支出$/, places: [at('general-expense', 'total', 'total'), at('fiscal-overall', 'expense.total', 'general')] },
  { name: /^一般公共预算(?:财政拨款)?基本支出$/, places: [at('general-expense', 'total', 'basic')] },
  { name: /^人员经费$/, places: [at('general-basic', 'staff.total', 'amount'), at('general-basic', 'staff.total', 'staff')] },
  { name: /^(?:日常)?公用经费$/, places: [at('general-basic', 'public.total', 'amount'), at('general-basic', 'public.total', 'public')] },
  { name: /^政府性基金(?:预算)?(?:财政拨款)?支出$/, places: [at('fund', 'total', 'total'), at('fiscal-overall', 'expense.total', 'fund')] },
  { name: /^三公经费(?:财政拨款)?支出$/, places: [at('three-public', 'total', 'actual')] },
  { name: /^公务用车购置及运行维护费(?:支出)?$/, places: [at('three-public', 'car', 'actual')] },
  { name: /^公务用车运行维护费(?:支出)?$/, places: [at('three-public', 'car.running', 'actual')] },
  { name: /^公务用车购置(?:费)?支出$/, places: [at('three-public', 'car.purchase', 'actual')] },
  { name: /^公务接待费(?:支出)?$/, places: [at('three-public', 'reception', 'actual')] },
];
