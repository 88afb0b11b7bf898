import type { AccountsConcept } from '../../forms/accounts';
import type { CellsIdentity, CodesIdentity, HierarchyIdentity, Place, RowsIdentity, RowTerm, Term } from './identity';

/** Shorthands that let the tables of identities read like the 勾稽关系 themselves. */
export const at = (table: AccountsConcept, rows: string | readonly string[], column: string, codes?: Place['codes']): Place =>
  ({ table, rows: typeof rows === 'string' ? [rows] : rows, column, ...(codes ? { codes } : {}) });

/** A term added; an absent row counts as nothing. */
export const plus = (place: Place): Term => ({ place, weight: 1 });
/** A term taken off; an absent row counts as nothing. */
export const minus = (place: Place): Term => ({ place, weight: -1 });
/** A term without which the identity cannot be checked. */
export const needs = (place: Place): Term => ({ place, weight: 1, required: true });

/** A term taken off without which the identity cannot be checked. */
export const less = (place: Place): Term => ({ place, weight: -1, required: true });

/** A term taken off where its table is there, from the first of two tables that tell it. */
export const lessToldBy = (place: Place, unlessPresent?: AccountsConcept): Term =>
  ({ place, weight: -1, told: true, ...(unlessPresent ? { unlessPresent } : {}) });

type CellsOptions = Partial<Pick<CellsIdentity,
  'general' | 'relation' | 'unlessPresent' | 'severity' | 'whenStated' | 'whenFilled' | 'withOtherMoney' | 'unlessLoss'
  | 'unlessOtherMoney'>>;

/** `target` is the sum of `terms`, or stands to it as `options` say. */
export const cells = (
  id: string, rule: CellsIdentity['rule'], text: string, target: Place, terms: readonly Term[], options: CellsOptions = {},
): CellsIdentity => ({ kind: 'cells', id, rule, text, target, terms, ...options });

/** "opening" adds, "-total" takes off; "?" behind a column most tables lack, "~" before one taken off however it is signed. */
function rowTerm(column: string): RowTerm {
  const takenOff = column.startsWith('~');
  return {
    column: column.replace(/^[-~]|\?$/g, ''), weight: /^[-~]/.test(column) ? -1 : 1,
    ...(column.endsWith('?') ? { optional: true } : {}), ...(takenOff ? { takenOff } : {}),
  };
}

/** In every row `target` is the sum of `columns`. */
export const rowSum = (
  id: string, rule: RowsIdentity['rule'], text: string, table: AccountsConcept, target: string, columns: readonly string[],
  options: Partial<Pick<RowsIdentity, 'relation' | 'complete'>> = {},
): RowsIdentity => ({
  kind: 'rows', id, rule, text, table, target, ...options, terms: columns.map(rowTerm),
});

/** Of coded rows 合计 is the sum of 类, each 类 of its 款, each 款 of its 项. */
export const hierarchy = (id: string, name: string, table: AccountsConcept): HierarchyIdentity => ({
  kind: 'hierarchy', id, rule: 'hierarchy-differs', table,
  text: `${name} 合计 = 各类之和，类 = 各款之和，款 = 各项之和`,
  texts: { total: `${name} 合计 = 各类之和`, class: `${name} 类 = 各款之和`, section: `${name} 款 = 各项之和` },
});

/** Rows of the same code say the same in two tables; told at the later one. */
export const sameCodes = (id: string, text: string, earlier: Place, later: Place, levels: CodesIdentity['levels']): CodesIdentity =>
  ({ kind: 'codes', id, rule: 'cross-table-differs', text, earlier, later, levels });
