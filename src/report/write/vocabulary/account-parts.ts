import { tenThousandYuan, zero } from '../../../figures';
import type { AccountsConcept, AccountsRow, AccountsTable } from '../../../forms/accounts';
import { figureAt, ofRow, tableOf } from '../../facts/accounts';
import { quotient, sumOf } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import type { Book } from '../../facts/book';
import { isNamed } from '../../facts/names';
import { text } from '../value';
import type { Scope, Value } from '../value';
import { money, rate, scopeOf } from './scope';
import type { Entry } from './scope';

/** Whether there is a figure and it is not 0. */
export const filled = (bound: Bound | null): bound is Bound => bound !== null && !bound.value.isZero();

/** Nothing, where a table that would tell of it is there and tells of none; null where none of the tables is. */
export function none(book: Book, places: readonly (readonly [table: AccountsConcept, column: string])[]): Bound | null {
  const says = places.some(([concept, column]) => {
    const table = tableOf(book, concept);
    const total = table?.rows.find((row) => row.key === 'total' || row.key === 'expense.total')?.figures.get(column);
    return table !== null && (table.empty || total?.kind === 'blank' || total?.kind === 'notApplicable');
  });
  return says ? { value: zero, unit: tenThousandYuan, decimals: 0, cells: [] } : null;
}

/** 人员经费 or 公用经费 of the basic expense: its own sum, its column's, or its economic classes added up. */
export function basicPart(book: Book, part: 'staff' | 'public', codes: RegExp): Bound | null {
  const at = (row: string, column: string): Bound | null => figureAt(book, { table: 'general-basic', row, column });
  const rows = (tableOf(book, 'general-basic')?.rows ?? []).filter(({ code }) => code !== null && codes.test(code));
  return at(`${part}.total`, 'amount') ?? at(`${part}.total`, part) ?? at('total', part)
    ?? sumOf(rows.map((row) => ofRow(row, 'amount')).filter(filled));
}

/** 1 for a class (类), 2 for a group (款), 3 for an item (项): by the code, or where only names are listed by their place. */
const levelOf = ({ code, branch }: AccountsRow): number | null =>
  (branch === undefined ? (code === null ? null : (code.length - 1) / 2) : branch.split('.').length);

const at = (table: AccountsTable | null, level: number): readonly AccountsRow[] =>
  table?.rows.filter((row) => row.key === 'item' && levelOf(row) === level) ?? [];

/** The row of a level that a row details. */
function above(table: AccountsTable, row: AccountsRow, level: number): AccountsRow | null {
  const { branch, code } = row;
  if (branch !== undefined) return table.rows.find((one) => one.branch === branch.split('.').slice(0, level).join('.')) ?? null;
  return table.rows.find((one) => one.code === code!.slice(0, level * 2 + 1)) ?? null;
}

const named = ({ label, labelCell }: AccountsRow): Value | null => (isNamed(label) ? text(label, [labelCell]) : null);

/** Functional classes (类) of 一般公共预算 spending with their shares. */
export function classes(book: Book, whole: Bound | null): readonly Scope[] {
  return at(tableOf(book, 'general-expense'), 1).flatMap((row) => {
    const bound = ofRow(row, 'total');
    return filled(bound) ? [scopeOf([['名称', named(row)], ['金额', money(bound)],
      ['占比', rate(whole && quotient(bound, whole))]])] : [];
  });
}

/** Items (项) of 一般公共预算 spending, each with its 类 and 款. */
export function items(book: Book): readonly Scope[] {
  const table = tableOf(book, 'general-expense');
  return at(table, 3).flatMap((row) => {
    const bound = ofRow(row, 'total');
    const [kind, group] = [above(table!, row, 1), above(table!, row, 2)];
    return filled(bound) ? [scopeOf([['类名', kind && named(kind)], ['款名', group && named(group)], ['项名', named(row)],
      ['名称', named(row)], ['决算数', money(bound)]])] : [];
  });
}

/** Names of the economic items that have money, joined: "基本工资、津贴补贴…". */
export function subjects(book: Book, codes: RegExp): Entry[1] {
  const rows = (tableOf(book, 'general-basic')?.rows ?? [])
    .filter((row) => row.code !== null && row.code.length === 5 && codes.test(row.code) && isNamed(row.label)
      && filled(ofRow(row, 'amount')))
    .sort((a, b) => (a.code! < b.code! ? -1 : 1));
  return rows.length === 0 ? null : text(rows.map((row) => row.label).join('、'), rows.map((row) => row.labelCell));
}
