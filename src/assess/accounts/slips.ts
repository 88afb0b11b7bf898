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

/** Tables that mostly tell the same of the same 科目. */
const alike: readonly { readonly of: readonly [AccountsConcept, AccountsConcept]; readonly columns: readonly string[] }[] = [
  { of: ['general-expense', 'expense'], columns: ['total', 'basic', 'project'] },
  { of: ['fiscal-expense', 'expense'], columns: ['total', 'basic', 'project'] },
];

/** As many rows in turn must be so: fewer may be by chance. */
const least = 4;
/** Further than this nobody slips. */
const furthest = 8;

/** Finds where the figures of a table slid against its 科目, and keeps the broken relations that this does not explain. */
export function slipped(
  breaches: readonly Breach[], { tables }: TableSet,
): { readonly slips: readonly Slip[]; readonly rest: readonly Breach[] } {
  const slips = breaches.length < least ? [] : alike.flatMap(({ of: [one, other], columns }) => {
    const [a, b] = [tables.get(one), tables.get(other)];
    return a && b ? [...slipsIn(a, b, columns), ...slipsIn(b, a, columns)] : [];
  }).filter((slip) => breaches.filter((breach) => isIn(breach, slip)).length > 1);
  return { slips, rest: breaches.filter((breach) => !slips.some((slip) => isIn(breach, slip))) };
}

/** Whether a figure of the rows that slid is what is wrong, or takes part in all that is broken. */
function isIn({ slot, broken }: Breach, { table, rows }: Slip): boolean {
  const slid = (one: Slot): boolean => one.table === table && rows.includes(one.row);
  return slid(slot) || broken.every(({ check }) => slotsOf(check).some(slid));
}

function slipsIn(table: AccountsTable, reference: AccountsTable, columns: readonly string[]): readonly Slip[] {
  const rows = table.rows.filter(({ code }) => code !== null);
  const others = reference.rows.filter(({ code }) => code !== null);
  const places = new Map(others.map(({ code }, index) => [code, index]));
  const taken = new Set<AccountsRow>();
  const slips: Slip[] = [];
  for (let by = 1; by <= furthest; by += 1) {
    for (const step of [by, -by]) {
      const fits = (row: AccountsRow): boolean => {
        const there = others[(places.get(row.code) ?? Infinity) + step];
        return !taken.has(row) && there !== undefined && tellsSame(row, there, columns);
      };
      const differs = (row: AccountsRow): boolean => !tellsSame(row, others[places.get(row.code)!]!, columns);
      for (const run of runsOf(rows, fits)) {
        // A class of one section repeats its figures: such rows say nothing, but do not end the run.
        const telling = run.filter(differs);
        if (new Set(telling.map((row) => figure(row, columns[0]!))).size < least) continue;
        const own = run.slice(run.indexOf(telling[0]!), run.lastIndexOf(telling[telling.length - 1]!) + 1);
        slips.push({ table, reference, rows: own, by: step, columns });
        for (const row of own) taken.add(row);
      }
    }
  }
  return slips;
}

function runsOf(rows: readonly AccountsRow[], fits: (row: AccountsRow) => boolean): readonly (readonly AccountsRow[])[] {
  const runs: AccountsRow[][] = [[]];
  for (const row of rows) {
    if (fits(row)) runs[runs.length - 1]!.push(row);
    else if (runs[runs.length - 1]!.length > 0) runs.push([]);
  }
  return runs.filter(({ length }) => length >= least);
}

const figure = ({ figures }: AccountsRow, column: string): string => valueOf(figures.get(column))?.value.toFixed() ?? '0';

/** Whether two rows hold the same figures, and any at all. */
function tellsSame(one: AccountsRow, other: AccountsRow, columns: readonly string[]): boolean {
  return figure(one, columns[0]!) !== '0' && columns.every((column) => figure(one, column) === figure(other, column));
}
