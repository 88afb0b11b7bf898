import type { AccountsConcept } from '../../forms/accounts';
import type { Finding } from '../assessment';
import { at, cells, plus } from './builders';
import type { Check } from './expand';
import { breachFinding } from './findings';
import { isIdle, judge } from './judge';
import { tableName } from './naming';
import { slotsAt } from './slot';
import type { TableSet } from './table-set';
import { accountsTexts } from './texts';

/** What a department's own level spends of 财政拨款 is part of what the department spends with all its units. */
const parts: readonly { readonly table: AccountsConcept; readonly row: string; readonly columns: readonly string[] }[] = [
  { table: 'fiscal-overall', row: 'expense.total', columns: ['total', 'general', 'fund', 'stateCapital'] },
  { table: 'general-expense', row: 'total', columns: ['total', 'basic', 'project'] },
  { table: 'fund', row: 'total', columns: ['total', 'basic', 'project'] },
  { table: 'three-public', row: 'total', columns: ['budget', 'actual'] },
];

const levelWords = /[(]?(本级|本部(?!门)|机关|本单位|汇总|合并|全系统)[)]?/g;
const nameOf = ({ unit }: TableSet): string => unit.replace(levelWords, '');

/**
 * A department and its own level (本级) in one workbook: the part may not exceed the whole. Only where the tables say which of them is
 * the own level's, and there is one set of each of the same name and year.
 */
export function checkOwnLevel(sets: readonly TableSet[]): readonly Finding[] {
  return sets.filter(({ scope, tables }) => scope === 'own' && tables.size > 1).flatMap((own) => {
    const kin = sets.filter((set) => nameOf(set) === nameOf(own) && (set.year === null || own.year === null || set.year === own.year));
    const [whole, ...others] = kin.filter((set) => set.scope !== 'own');
    return whole && others.length === 0 && kin.length === 2 ? compared(whole, own) : [];
  });
}

function compared(whole: TableSet, own: TableSet): readonly Finding[] {
  const precision = new Map([...whole.precision, ...own.precision]);
  return parts.flatMap(({ table, row, columns }) => columns.flatMap((column) => {
    const [a, b] = [whole.tables.get(table), own.tables.get(table)];
    const place = at(table, row, column);
    const [all, part] = [a && slotsAt(a, place)[0], b && slotsAt(b, place)[0]];
    if (!a || !all || !part) return [];
    const text = accountsTexts.ownLevel(tableName(a));
    const identity = cells('X14', 'cross-table-differs', text, place, [plus(place)], { relation: 'atMost', severity: 'warning' });
    const check: Check = { identity, text, target: part, items: [{ slot: all, weight: 1 }], relation: 'atMost', at: part, doubtful: false };
    if (isIdle(check)) return [];
    const outcome = judge(check, precision);
    return outcome.verdict === 'inconsistent' ? [breachFinding({ slot: part, broken: [{ check, outcome }], value: null })] : [];
  }));
}
