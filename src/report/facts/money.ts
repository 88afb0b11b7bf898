import { difference, sumOf } from './bound';
import type { Bound } from './bound';
import type { Book, FormFacts, MoneyFacts } from './book';

/** Where money came from, by the label the forms give it; 万元. */
export interface MoneySource {
  readonly name: string;
  readonly initial: Bound | null;
  readonly adjusted: Bound | null;
  readonly spent: Bound | null;
}

/** The money of a project, of all projects together or of the department; 万元. */
export interface Money {
  readonly initial: Bound | null;
  readonly adjusted: Bound | null;
  readonly spent: Bound | null;
  readonly sources: readonly MoneySource[];
}

/** The budget spending is measured by: the adjusted one where there is one. */
export const budgetOf = (money: { readonly initial: Bound | null; readonly adjusted: Bound | null }): Bound | null =>
  money.adjusted ?? money.initial;

/** What the budget leaves; null where it or the spending is not known. */
export function unspentOf(money: Money): Bound | null {
  const budget = budgetOf(money);
  return budget && money.spent ? difference(budget, money.spent) : null;
}

/** What was added to the first budget; negative where it was cut. */
export function addedOf(money: Money): Bound | null {
  return money.initial && money.adjusted ? difference(money.adjusted, money.initial) : null;
}

/** One form's money; null where the form has no block of money. */
export function moneyOf(form: FormFacts): Money | null {
  return form.budget && { initial: form.budget.initial, adjusted: form.budget.adjusted, spent: form.budget.spent,
    sources: sourcesOf([form]) };
}

/** Sums over projects; a sum of spending only where every project with a budget says what was spent. */
export function totalOf(forms: readonly FormFacts[]): Money {
  const some = (bounds: readonly (Bound | null)[]): Bound[] => bounds.filter((bound) => bound !== null);
  const budgets = some(forms.map((form) => form.budget && budgetOf(form.budget)));
  const spent = some(forms.map((form) => form.budget?.spent ?? null));
  const initial = some(forms.map((form) => form.budget?.initial ?? null));
  return { initial: initial.length === forms.length ? sumOf(initial) : null, adjusted: sumOf(budgets),
    spent: spent.length === budgets.length ? sumOf(spent) : null, sources: sourcesOf(forms) };
}

/** Projects the year's first budget held, and those added later, where the forms tell them apart; null where they do not. */
export function byOrigin(
  forms: readonly FormFacts[],
): { readonly initial: readonly FormFacts[]; readonly added: readonly FormFacts[]; } | null {
  const initial = forms.filter((form) => form.budget?.initial && !form.budget.initial.value.isZero());
  return initial.length === 0 ? null : { initial, added: forms.filter((form) => !initial.includes(form)) };
}

/** A budget row as money of its own: 基本支出 or 项目支出 of a department. */
export const rowMoney = (row: MoneyFacts): Money =>
  ({ initial: row.initial, adjusted: row.adjusted, spent: row.spent, sources: [] });

/** The parts of the budget blocks by their labels, added up; those of 0 are left out. */
function sourcesOf(forms: readonly FormFacts[]): readonly MoneySource[] {
  const byName = new Map<string, MoneyFacts[]>();
  for (const part of forms.flatMap((form) => form.budget?.parts ?? [])) {
    const bound = budgetOf(part);
    const name = part.label.text.replace(/^[\s\u3000]*(?:其中[：:]?)?(?:当年)?/, '').trim();
    if (bound && !bound.value.isZero()) byName.set(name, [...(byName.get(name) ?? []), part]);
  }
  return [...byName].map(([name, parts]) => ({ name, ...sumOfRows(parts) }));
}

/** Rows added up, each column only where all of them have it. */
export function sumOfRows(rows: readonly Pick<MoneySource, 'initial' | 'adjusted' | 'spent'>[]): Pick<MoneySource,
  'initial' | 'adjusted' | 'spent'> {
  const column = (key: 'initial' | 'adjusted' | 'spent'): Bound | null => {
    const bounds = rows.map((row) => row[key]).filter((bound) => bound !== null);
    return bounds.length === rows.length ? sumOf(bounds) : null;
  };
  return { initial: column('initial'), adjusted: column('adjusted'), spent: column('spent') };
}

/** The department's own form that holds money. */
export const departmentOf = (book: Book): FormFacts | null => book.departments.find((one) => one.budget !== null) ?? null;
