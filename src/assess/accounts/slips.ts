import { valueOf } from '../../figures';
import type { AccountsConcept, AccountsRow, AccountsTable } from '../../forms/accounts';
import type { Breach } from './breach';
import type { Slot } from './slot';
import type { TableSet } from './table-set';
import { slotsOf } from './trying';

/** Rows whose figures are those of the 科目 some rows further down (or up, where negative) in another table. */
export interface Slip {
  readonly table: AccountsTable;
  readonly reference: AccountsTable;
  readonly rows: readonly AccountsRow[];
  readonly by: number;
  /** The figures compared, the first of them told. */
  readonly columns: readonly string[];
}

/** A table and the columns of it that another table tells again. */
type Side = readonly [concept: AccountsConcept, columns: readonly string[]];

const spent = ['total', 'basic', 'project'];

/** Tables that mostly tell the same of the same 科目. */
const alike: readonly (readonly [Side, Side])[] = [
  [['general-expense', spent], ['expense', spent]],
  [['fiscal-expense', spent], ['expense', spent]],
  [['general-basic', ['amount']], ['fiscal-detail', ['general.basic']]],
];

/** As many rows in turn must be so: fewer may be by chance. */
const least = 4;
/** Further than this nobody slips. */
const furthest = 8;

/** Finds where the figures of a table slid against its 科目, and keeps the broken relations that this does not explain. */
export function slipped(
  breaches: readonly Breach[], { tables }: TableSet,
): { readonly slips: readonly Slip[]; readonly rest: readonly Breach[] } {
  const slips = breaches.length < least ? [] : alike.flatMap(([one, other]) => {
    const [a, b] = [tables.get(one[0]), tables.get(other[0])];
    return a && b ? [...slipsIn(a, one[1], b, other[1]), ...slipsIn(b, other[1], a, one[1])] : [];
  }).filter((slip) => breaches.filter((breach) => isIn(breach, slip)).length > 1);
  return { slips, rest: breaches.filter((breach) => !slips.some((slip) => isIn(breach, slip))) };
}

/** Whether a figure of the rows that slid is what is wrong, or takes part in all that is broken. */
function isIn({ slot, broken }: Breach, { table, rows }: Slip): boolean {
  const slid = (one: Slot): boolean => one.table === table && rows.includes(one.row);
  return slid(slot) || broken.every(({ check }) => slotsOf(check).some(slid));
}

/** `columns` of a table against `others` of the reference: the figures of its rows, in the order of their codes. */
function slipsIn(
  table: AccountsTable, columns: readonly string[], reference: AccountsTable, others: readonly string[],
): readonly Slip[] {
  const rows = table.rows.filter(({ code }) => code !== null).sort((a, b) => (a.code! < b.code! ? -1 : a.code! > b.code! ? 1 : 0));
  const known = new Map(reference.rows.map((row) => [row.code, row]));
  const told = rows.map(({ code }) => others.map((column) => figure(known.get(code), column)).join());
  const own = rows.map((row) => columns.map((column) => figure(row, column)).join());
  const taken = new Set<number>();
  const slips: Slip[] = [];
  for (let by = 1; by <= furthest; by += 1) {
    for (const step of [by, -by]) {
      for (const run of runsOf(rows.length, (index) => !taken.has(index) && own[index] === told[index + step])) {
        // A class of one section repeats its figures, a 科目 may hold nothing: such rows say nothing, but do not end the run.
        const telling = run.filter((index) => own[index] !== told[index] && figure(rows[index], columns[0]!) !== '0');
        if (new Set(telling.map((index) => figure(rows[index], columns[0]!))).size < least) continue;
        const slid = run.slice(run.indexOf(telling[0]!), run.lastIndexOf(telling[telling.length - 1]!) + 1);
        slips.push({ table, reference, rows: slid.map((index) => rows[index]!), by: step, columns });
        for (const index of slid) taken.add(index);
      }
    }
  }
  return slips;
}

/** The longest stretches of places, counted from 0, that fit one after another; short ones are left out. */
function runsOf(count: number, fits: (index: number) => boolean): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (let index = 0; index < count; index += 1) {
    if (fits(index)) runs[runs.length - 1]!.push(index);
    else if (runs[runs.length - 1]!.length > 0) runs.push([]);
  }
  return runs.filter(({ length }) => length >= least);
}

const figure = (row: AccountsRow | undefined, column: string): string => valueOf(row?.figures.get(column))?.value.toFixed() ?? '0';
