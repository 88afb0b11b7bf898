import { normalise, valueOf } from '../../figures';
import type { AccountsConcept, AccountsRow, AccountsTable } from '../../forms/accounts';
import { precisionsOf } from './precision';

/** The 决算 tables of one unit and year, at most one of each meaning. */
export interface TableSet {
  readonly tables: ReadonlyMap<AccountsConcept, AccountsTable>;
  /** Decimals the figures of each table are published with. */
  readonly precision: ReadonlyMap<AccountsTable, number>;
  /** A single table of a meaning the unit's own set has already (三公经费 of all 财政拨款 beside that of 一般公共预算): no set to complete. */
  readonly repeats: boolean;
  /** Whose tables they are, normalised ('' where none says), and of which year. */
  readonly unit: string;
  readonly year: number | null;
  readonly scope: Scope;
}

/** Whether tables say that they are of a department's own level, of it with all its units, or neither. */
export type Scope = 'own' | 'whole' | '';

interface Open {
  unit: string;
  year: number | null;
  readonly scope: Scope;
  readonly tables: Map<AccountsConcept, AccountsTable>;
  latest: AccountsTable;
  /** Its first table came right after one of the same meaning: the sets are printed table by table (01 01 02 02 …). */
  readonly beside: boolean;
}

/**
 * Groups the tables of a workbook by unit and year, in workbook order; a meaning met again opens another set. A table that does
 * not say whose or which year it is stands in the set before it, and one that goes on from another (续) is one table with it. A
 * whole department and its own level (汇总, 本级) may follow one another or stand side by side, table by table.
 */
export function tableSets(tables: readonly AccountsTable[]): readonly TableSet[] {
  const sets: Open[] = [];
  for (const table of tables) {
    const unit = normalise(table.unit?.text ?? '');
    const scope = scopeOf(table);
    const fits = sets.filter((set) => (unit === '' || set.unit === '' || set.unit === unit)
      && (table.year === null || set.year === null || set.year === table.year));
    const own = fits.filter((set) => set.scope === scope);
    const open = (own.length > 0 ? own : fits).at(-1);
    const before = open?.tables.get(table.concept);
    if (open && before && goesOn(before, table, open)) {
      open.tables.set(table.concept, joined(before, table));
      open.latest = table;
      continue;
    }
    const beside = fits.at(-1)?.latest.concept === table.concept;
    const home = homeOf(own, fits, open, table)
      ?? { unit, year: table.year, scope, tables: new Map<AccountsConcept, AccountsTable>(), latest: table, beside };
    if (!sets.includes(home)) sets.push(home);
    home.tables.set(table.concept, table);
    home.latest = table;
    if (home.unit === '') home.unit = unit;
    home.year ??= table.year;
  }
  return sets.map((set) => ({
    tables: standIns(set.tables), precision: precisionsOf([...set.tables.values()]), repeats: repeatsOne(set, sets),
    unit: set.unit, year: set.year, scope: set.scope,
  }));
}

/** The set a table belongs to: the latest that may hold it, of sets printed table by table the first that lacks it. */
function homeOf(own: readonly Open[], fits: readonly Open[], open: Open | undefined, { concept }: AccountsTable): Open | undefined {
  const pool = fits.some(({ beside }) => beside) && own.length > 0 ? own : fits;
  if (pool.some(({ beside }) => beside)) return pool.find(({ tables }) => !tables.has(concept));
  return open?.tables.has(concept) ? undefined : open;
}

/** Whether a sheet or title says it is of a department with all its units, or of its own level only. */
function scopeOf({ sheet, title, unit }: AccountsTable): Scope {
  const words = [sheet.name, title?.text ?? '', unit?.text ?? ''].join(' ');
  return /本级|本部(?!门)|本单位/.test(words) ? 'own' : /汇总|合并|全系统/.test(words) ? 'whole' : '';
}

function repeatsOne(set: Open, sets: readonly Open[]): boolean {
  return set.tables.size === 1 && sets.some((other) => other !== set && other.unit === set.unit && other.year === set.year
    && other.tables.size > 1 && other.tables.has(set.latest.concept));
}

/** Tables of all 财政拨款 that are those of 一般公共预算 where the other budgets spent nothing of the kind. */
function standIns(tables: ReadonlyMap<AccountsConcept, AccountsTable>): ReadonlyMap<AccountsConcept, AccountsTable> {
  const all = new Map(tables);
  const none = (column: string): boolean => (['fund', 'state-capital-expense', 'state-capital'] as const).every((concept) =>
    !tables.get(concept)?.rows.some((row) => valueOf(row.figures.get(column))?.value.isZero() === false));
  const put = (from: AccountsConcept, as: AccountsConcept, column: string): void => {
    const table = all.get(from);
    if (!table || all.has(as) || !none(column)) return;
    all.delete(from);
    all.set(as, table);
  };
  put('fiscal-basic', 'general-basic', 'basic');
  put('fiscal-expense', 'general-expense', 'total');
  return all;
}

/** Whether a table goes on from one of its meaning: it says so, or it comes right after it and repeats none of its rows. */
function goesOn(before: AccountsTable, table: AccountsTable, { latest }: Open): boolean {
  if (table.continues) return true;
  const known = new Set(before.rows.map(nameOf));
  return latest.concept === table.concept && !before.empty && !table.empty && table.rows.length > 0
    && !table.rows.some((row) => known.has(nameOf(row)));
}

const nameOf = ({ key, code, label }: AccountsRow): string => (code ?? (key === 'item' || key === 'subtotal' ? label : key));

/** Both tables' rows; a sum printed again on the second page is the first's. */
function joined(before: AccountsTable, table: AccountsTable): AccountsTable {
  const sums = new Set(before.rows.filter(({ code }) => code === null).map(({ key }) => key));
  const added = table.rows.filter((row) => row.code !== null || row.key === 'item' || !(isSum(row.key) && sums.has(row.key)));
  return { ...before, empty: before.empty && table.empty, rows: [...before.rows, ...added],
    columns: new Map([...table.columns, ...before.columns]) };
}

const isSum = (key: string): boolean => key === 'total' || /\.(total|grand)$/.test(key);
