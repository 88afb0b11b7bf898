import { normalise, valueOf, zero } from '../../figures';
import type { Decimal } from '../../figures';
import { isAside, isUnknown } from '../../forms/accounts';
import type { AccountsConcept, AccountsRow, AccountsTable } from '../../forms/accounts';
import type {
  CellsIdentity, CodesIdentity, HierarchyIdentity, Identity, Relation, RowsIdentity, RowTerm, Term,
} from './identity';
import { inWordsOf } from './naming';
import { hasOtherMoney, mayHaveLoss } from './other-money';
import { absentSlot, isBlank, isStated, slotOf, slotsAt, type Slot } from './slot';
import type { TableSet } from './table-set';

/** One 勾稽关系 at one place: a target cell against some others. */
export interface Check {
  readonly identity: Identity;
  /** The 勾稽关系 in words, for this row. */
  readonly text: string;
  readonly target: Slot;
  readonly items: readonly { readonly slot: Slot; readonly weight: 1 | -1 }[];
  readonly relation: Relation;
  /** Where the finding stands when nothing points to another cell. */
  readonly at: Slot;
  /** A figure no label knows stands among the terms: a difference may be its, so it proves nothing. */
  readonly doubtful: boolean;
  /** Less than this, in 元, its sides may differ where sums among them were added from rounded parts. */
  readonly play?: Decimal;
}

/** The checks an identity makes in a set of tables; null where one of its tables is missing. */
export function expand(identity: Identity, set: TableSet): readonly Check[] | readonly AccountsConcept[] {
  const missing = conceptsOf(identity).filter((concept) => !set.tables.has(concept));
  if (missing.length > 0) return missing;
  const inside = identity.rule !== 'cross-table-differs';
  return checksOf(identity, set).map((check) => ({ ...check, text: inWordsOf(check.text, set, inside) }));
}

function checksOf(identity: Identity, set: TableSet): readonly Check[] {
  switch (identity.kind) {
    case 'cells': return cellsChecks(identity, set);
    case 'rows': return rowsChecks(identity, set.tables.get(identity.table)!);
    case 'hierarchy': return hierarchyChecks(identity, set.tables.get(identity.table)!);
    case 'codes': return codesChecks(identity, set);
  }
}

/** The tables without which an identity cannot be checked. */
export function conceptsOf(identity: Identity): readonly AccountsConcept[] {
  switch (identity.kind) {
    case 'cells':
      return [
        ...new Set([identity.target.table, ...identity.terms.filter((term) => term.required).map((term) => term.place.table)]),
      ];
    case 'codes':
      return [identity.earlier.table, identity.later.table];
    default:
      return [identity.table];
  }
}

function cellsChecks(identity: CellsIdentity, set: TableSet): readonly Check[] {
  if ((identity.unlessLoss && mayHaveLoss(set)) || (identity.unlessOtherMoney && hasOtherMoney(set))) return [];
  if (identity.unlessPresent && set.tables.has(identity.unlessPresent)) return [];
  const home = set.tables.get(identity.target.table)!;
  const own = slotsAt(home, identity.target)[0];
  // A table without a single row says that every sum of it is nothing.
  if (!own && (home.rows.length > 0 || identity.relation !== undefined)) return [];
  const items = itemsOf(identity.terms, set);
  if (!items || items.length === 0 || (identity.whenStated && !items.some(({ slot }) => isStated(slot)))) return [];
  if (identity.whenFilled && (!own || isBlank(own.read))) return [];
  const target = own ?? absentSlot(home, items[0]!.slot, identity.target.column);
  const relation = identity.withOtherMoney && hasOtherMoney(set) ? identity.withOtherMoney : identity.relation ?? 'equal';
  const doubtful = identity.rule !== 'cross-table-differs' ? hasUnknownRow(home, target) : mayLackBudget(identity, set);
  const check: Check = { identity, text: identity.text, target, items, relation, at: target, doubtful };
  const general = identity.general && itemsOf(identity.general, set);
  return general && general.length > 0 ? ofWhoseMoney(check, general) : [check];
}

type Items = Check['items'];

/** The figures of the terms; null where one that must be there is not. */
function itemsOf(terms: readonly Term[], { tables }: TableSet): Items | null {
  const items: Items[number][] = [];
  for (const { place, weight, required, told, unlessPresent } of terms) {
    if (unlessPresent && tables.has(unlessPresent)) continue;
    const table = tables.get(place.table);
    const slots = table ? slotsAt(table, place) : [];
    // What a table that says it is empty would take off is nothing.
    if (slots.length === 0 && (required || (told && table)) && !(table?.empty && weight < 0)) return null;
    items.push(...slots.map((slot) => ({ slot, weight })));
  }
  return items;
}

/** A check against all of 财政拨款, as the title says: against `general` alone, or between the two where it does not say. */
function ofWhoseMoney(check: Check, general: Items): readonly Check[] {
  const title = normalise(check.target.table.title?.text ?? '');
  if (/一般公共预算/.test(title)) return [{ ...check, items: general }];
  if (/财政拨款/.test(title) || sumOf(general).eq(sumOf(check.items))) return [check];
  return [{ ...check, relation: 'atMost' }, { ...check, items: general, relation: 'atLeast' }];
}

const sumOf = (items: Items): Decimal => items.reduce((sum, { slot }) => sum.plus(valueOf(slot.read)?.value ?? zero), zero);

/** Whether a sum of the three budgets may lack one: a row no label knows is called much like one. */
function mayLackBudget({ terms: [first, second] }: CellsIdentity, { tables }: TableSet): boolean {
  if (second || !first?.place.rows.includes('income.general') || first.place.rows.length === 1) return false;
  const table = tables.get(first.place.table)!;
  return table.rows.some((row) => (row.key === 'income.item' || row.key === 'income.unknown')
    && /预算|基金|资本|拨款/.test(row.label) && isStatedAt(table, row, first.place.column));
}

/** Whether the target's side of the table holds a figure whose row no label knows. */
function hasUnknownRow(table: AccountsTable, target: Slot): boolean {
  const side = target.row.key.split('.')[0]!;
  return table.rows.some((row) => row.key === `${side}.unknown` && isStatedAt(table, row, target.column));
}

function isStatedAt(table: AccountsTable, row: AccountsRow, column: string): boolean {
  const slot = slotOf(table, row, column);
  return slot !== null && isStated(slot);
}

/** The columns a term names: "economic.301.*" all of that beginning with one part more. */
function columnsOf(row: AccountsRow, column: string): readonly string[] {
  if (!column.endsWith('.*')) return [column];
  const head = column.slice(0, -1);
  return [...row.figures.keys()].filter((key) => key.startsWith(head) && !key.includes('.', head.length));
}

function rowsChecks(identity: RowsIdentity, table: AccountsTable): readonly Check[] {
  const whole = identity.complete ?? identity.terms.some(({ weight }) => weight === -1);
  const needed = identity.terms.filter(({ optional }) => optional !== true).length;
  return table.rows.flatMap((row) => {
    const target = slotOf(table, row, identity.target);
    const items = identity.terms.flatMap((term) => columnsOf(row, term.column).flatMap((one) => {
      const slot = slotOf(table, row, one);
      return slot ? [{ slot, weight: weightOf(term, slot), term }] : [];
    }));
    if (!target || items.length === 0 || (whole && items.filter(({ term }) => term.optional !== true).length < needed)) return [];
    const doubtful = [...row.figures.keys()].some((column) => isUnknown(column) && isStatedAt(table, row, column));
    return [{ identity, text: identity.text, target, items, relation: identity.relation ?? 'equal', at: target, doubtful }];
  });
}

/** What is taken off is so whether a place writes it 3 or −3. */
function weightOf({ weight, takenOff }: RowTerm, { read }: Slot): 1 | -1 {
  return takenOff === true && read.kind === 'value' && read.value.value.isNegative() ? 1 : weight;
}

function hierarchyChecks(identity: HierarchyIdentity, table: AccountsTable): readonly Check[] {
  const placed = table.rows.filter((row) => placeOf(row) !== null);
  const places = new Set(placed.map((row) => placeOf(row)!));
  const children = new Map<string | null, AccountsRow[]>();
  for (const row of placed) {
    const parent = parentOf(row, places);
    children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  const repeated = repeatedPlaces(placed);
  const parents = [
    ...table.rows.filter((row) => row.key === 'total').map((row) => ({ row, below: children.get(null) ?? [] })),
    // Of a code listed twice (unit by unit) nobody can tell whose parts are whose.
    ...placed.filter((row) => !repeated.has(placeOf(row)!)).map((row) => ({ row, below: children.get(placeOf(row)) ?? [] })),
  ];
  const adds = (column: string): boolean => !isUnknown(column) && !isAside(column);
  return parents.flatMap(({ row, below }) => [...row.figures.keys()].filter(adds).flatMap((column) => {
    const target = slotOf(table, row, column)!;
    const items = below.flatMap((child) => slotOf(table, child, column) ?? []).map((slot) => ({ slot, weight: 1 as const }));
    const text = identity.texts[levelOf(row)];
    // A budget need not be told item by item.
    const told = !budgets.includes(column) || items.every(({ slot }) => slot.read.kind === 'value');
    return items.length === 0 || !told ? []
      : [{ identity, text, target, items, relation: 'equal' as const, at: target, doubtful: false }];
  }));
}

const budgets = ['initial', 'adjusted'];

function repeatedPlaces(rows: readonly AccountsRow[]): ReadonlySet<string> {
  const [met, again] = [new Set<string>(), new Set<string>()];
  for (const row of rows) {
    const place = placeOf(row)!;
    (met.has(place) ? again : met).add(place);
  }
  return again;
}

/** Where a row stands among the 科目: its branch where the table lists names, else its code. */
const placeOf = ({ branch, code }: AccountsRow): string | null => branch ?? code;

function levelOf({ branch, code }: AccountsRow): 'total' | 'class' | 'section' {
  if (branch !== undefined) return branch.includes('.') ? 'section' : 'class';
  if (code === null) return 'total';
  return code.length === 3 ? 'class' : 'section';
}

/** The nearest listed place above (2010101 → 20101, else 201; 0-2.1 → 0-2), null for the uppermost. */
function parentOf(row: AccountsRow, codes: ReadonlySet<string>): string | null {
  if (row.branch !== undefined) return row.branch.includes('.') ? row.branch.slice(0, row.branch.lastIndexOf('.')) : null;
  const code = row.code!;
  for (let length = code.length - 2; length >= 3; length -= 2) {
    if (codes.has(code.slice(0, length))) return code.slice(0, length);
  }
  return null;
}

function codesChecks(identity: CodesIdentity, set: TableSet): readonly Check[] {
  const [earlierTable, laterTable] = [set.tables.get(identity.earlier.table)!, set.tables.get(identity.later.table)!];
  const earlier = byCode(slotsAt(earlierTable, identity.earlier), identity.levels);
  const later = byCode(slotsAt(laterTable, identity.later), identity.levels);
  // Two tables by different classifications (function, economic class) share no code.
  if (![...later.keys()].some((code) => earlier.has(code))) return [];
  // A row whose name is not known may be the class another table lists.
  const unnamed = earlierTable.rows.some((row) => row.key === 'expense.item'
    && isStatedAt(earlierTable, row, identity.earlier.column));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((code) => {
    const [a, b] = [earlier.get(code), later.get(code)];
    if (!a && (unnamed || !isStated(b!))) return [];
    if (!b && (!isStated(a!) || identity.relation !== undefined || !levelListed(later, code))) return [];
    const target = b ?? absentSlot(laterTable, a!, identity.later.column);
    const original = a ?? absentSlot(earlierTable, b!, identity.earlier.column);
    return [{
      identity, text: identity.text, target, items: [{ slot: original, weight: 1 as const }],
      relation: identity.relation ?? 'equal',
      at: b ?? a!, doubtful: false,
    }];
  });
}

/** Whether a table lists codes of this depth at all (some publish 类 and 款 only). */
function levelListed(slots: ReadonlyMap<string, Slot>, code: string): boolean {
  return [...slots.keys()].some((other) => other.length === code.length);
}

function byCode(slots: readonly Slot[], levels: CodesIdentity['levels']): ReadonlyMap<string, Slot> {
  const map = new Map<string, Slot>();
  const repeated = new Set<string>();
  for (const slot of slots) {
    const { code } = slot.row;
    if (code === null || (levels === 'class' && code.length !== 3)) continue;
    if (map.has(code)) repeated.add(code);
    map.set(code, slot);
  }
  for (const code of repeated) map.delete(code);
  return map;
}
