import { normalise } from '../../figures';
import type { CellRef } from '../../figures';
import type { AccountsRow, AccountsTable } from '../../forms/accounts';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { tableName } from './naming';
import type { TableSet } from './table-set';
import { accountsDocument, accountsTexts } from './texts';

/** A code with the name it stands beside. */
interface Coded { readonly table: AccountsTable; readonly code: string; readonly name: string; readonly cell: CellRef }

/** Codes that are none, stand for two names in one table, or differ from those of another table for the same name. */
export function checkCodes({ tables }: TableSet): readonly Finding[] {
  const all = [...tables.values()];
  const odd = all.flatMap(({ oddCodes = [] }) => oddCodes.map(({ cell, text, name }) =>
    told(cell, [], text, accountsTexts.oddCode(text, name), 'value-unreadable')));
  const coded = all.map(codedOf);
  const twice = coded.flatMap((rows) => secondNames(rows, coded.filter((other) => other !== rows).flat()));
  const named = new Set(twice.map(({ sheet, cell }) => `${sheet ?? ''} ${cell ?? ''}`));
  const others = otherCodes(coded).filter(({ sheet, cell }) => !named.has(`${sheet ?? ''} ${cell ?? ''}`));
  return [...odd, ...twice, ...others];
}

function codedOf(table: AccountsTable): readonly Coded[] {
  return table.rows.flatMap((row: AccountsRow) => {
    const name = normalise(row.label);
    return row.code === null || !/\p{Script=Han}{2}/u.test(name) ? [] : [{ table, code: row.code, name, cell: row.labelCell }];
  });
}

/** Whether one name is not the other cut short or added to. */
const differ = (one: string, other: string): boolean => !one.includes(other) && !other.includes(one);

/** A table that lists a code again beside a name that has another in other tables. (Units listed below a code bear it as well.) */
function secondNames(rows: readonly Coded[], elsewhere: readonly Coded[]): readonly Finding[] {
  const first = new Map<string, Coded>();
  return rows.flatMap((row) => {
    const before = first.get(row.code);
    if (!before) first.set(row.code, row);
    if (!before || !differ(before.name, row.name)) return [];
    const known = elsewhere.some(({ code, name }) => code !== row.code && code.length === row.code.length
      && (name === row.name || name === before.name));
    if (!known) return [];
    const message = accountsTexts.codeTwice(row.code, before.name, row.name);
    return told(row.cell, [before.cell], row.code, message, 'hierarchy-differs');
  });
}

/**
 * A name with another code than in the tables before, below the same 款 and of the same length, where neither table has the other's
 * code.
 */
function otherCodes(tables: readonly (readonly Coded[])[]): readonly Finding[] {
  const known = new Map<string, Coded>();
  const has = tables.map((rows) => new Set(rows.map(({ code }) => code)));
  const of = new Map(tables.flatMap((rows, index) => (rows[0] ? [[rows[0].table, has[index]!] as const] : [])));
  return tables.flatMap((rows) => rows.flatMap((row) => {
    if (row.code.length < 5) return [];
    const key = `${row.code.slice(0, -2)} ${String(row.code.length)} ${row.name}`;
    const before = known.get(key);
    if (!before) known.set(key, row);
    if (!before || before.code === row.code || before.table === row.table) return [];
    if (of.get(before.table)!.has(row.code) || of.get(row.table)!.has(before.code)) return [];
    const message = accountsTexts.codeOther(row.name, row.code, tableName(before.table), before.code);
    return told(row.cell, [before.cell], row.code, message, 'cross-table-differs');
  }));
}

function told(cell: CellRef, related: readonly CellRef[], reported: string, message: string, rule: Finding['rule']): Finding {
  return finding({
    rule, severity: 'warning', verdict: 'inconsistent', cell, related, reported, message,
    clause: { document: accountsDocument, article: accountsTexts.codeArticle, gist: accountsTexts.codeGist, certain: true },
  });
}
