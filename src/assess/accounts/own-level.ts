import type { AccountsConcept } from '../../forms/accounts';
import type { Finding } from '../assessment';
import type { Breach } from './breach';
import { at, cells, plus } from './builders';
import type { Check } from './expand';
import { breachFinding } from './findings';
import type { Place } from './identity';
import { isIdle, judge } from './judge';
import { tableName } from './naming';
import { slotsAt, type Slot } from './slot';
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

/** One finding a table at most: where the sum exceeds, its parts need not be told. */
function compared(whole: TableSet, own: TableSet): readonly Finding[] {
  return parts.flatMap(({ table, row, columns }) => {
    const breaches = columns.flatMap((column) => breachAt(whole, own, at(table, row, column)) ?? []);
    return breaches.slice(0, 1).map(breachFinding);
  });
}

function breachAt(whole: TableSet, own: TableSet, place: Place): Breach | null {
  const [all, part] = [slotIn(whole, place), slotIn(own, place)];
  if (!all || !part) return null;
  const text = accountsTexts.ownLevel(tableName(all.table));
  const identity = cells('X14', 'cross-table-differs', text, place, [plus(place)], { relation: 'atMost', severity: 'warning' });
  const check: Check = { identity, text, target: part, items: [{ slot: all, weight: 1 }], relation: 'atMost', at: part, doubtful: false };
  const outcome = isIdle(check) ? null : judge(check, new Map([...whole.precision, ...own.precision]));
  return outcome?.verdict === 'inconsistent' ? { slot: part, broken: [{ check, outcome }], value: null } : null;
}

function slotIn({ tables }: TableSet, place: Place): Slot | null {
  const table = tables.get(place.table);
  return (table && slotsAt(table, place)[0]) ?? null;
}
