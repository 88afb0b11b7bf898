import type { AccountsConcept } from '../../forms/accounts';
import type { FindingRule } from '../assessment';

/** Figures of one table: every row of these keys (or, with `codes`, coded rows) in one column. */
export interface Place {
  readonly table: AccountsConcept;
  /** Row keys; several rows of one key add up. */
  readonly rows: readonly string[];
  readonly column: string;
  /** Only rows of these codes; `except` turns the list round. Of 3-digit rows only. */
  readonly codes?: { readonly list: readonly string[]; readonly except?: boolean };
}

/** One summand of an identity: a place, added or taken off. */
export interface Term {
  readonly place: Place;
  readonly weight: 1 | -1;
  /** The identity is not checked where this place has no cell; else an absent row counts as nothing. */
  readonly required?: boolean;
  /** Where its table is there and filled it must tell this place, else the identity is not checked. */
  readonly told?: boolean;
  /** Left out where this table is there: another term takes its figures from there. */
  readonly unlessPresent?: AccountsConcept;
}

/** How the target stands to the sum of the terms. */
export type Relation = 'equal' | 'atMost' | 'atLeast';

interface Base {
  /** Number of the 勾稽关系 ("1a", "X10"). */
  readonly id: string;
  readonly rule: Extract<FindingRule, 'sum-differs' | 'hierarchy-differs' | 'balance-differs' | 'cross-table-differs'>;
  /** A broken one is an error unless it says otherwise. */
  readonly severity?: 'error' | 'warning';
  /** The 勾稽关系 in words, shown as the clause. */
  readonly text: string;
}

/** One target cell against some terms. */
export interface CellsIdentity extends Base {
  readonly kind: 'cells';
  readonly target: Place;
  readonly terms: readonly Term[];
  readonly relation?: Relation;
  /** Not checked where this table is there: another identity says the same. */
  readonly unlessPresent?: AccountsConcept;
  /** Judged only where one of the terms holds a figure: parts a place prints but need not fill. */
  readonly whenStated?: boolean;
  /** Not judged where the target holds nothing: a heading may go without the sum of its rows ("—"). */
  readonly whenFilled?: boolean;
  /** Where the body has money that is not 财政拨款, the identity only bounds: `relation` then is this one. */
  readonly withOtherMoney?: Relation;
  /** Not checked where money that is not 财政拨款 may be less than nothing: a business of the body's own may lose money. */
  readonly unlessLoss?: boolean;
  /**
   * The terms for 一般公共预算 alone: a table whose title names that tells no more; one that does not say whose money it tells
   * may tell anything between these and `terms`.
   */
  readonly general?: readonly Term[];
  /** Not judged where the body has money that is not 财政拨款: its own may be among what the table tells. */
  readonly unlessOtherMoney?: boolean;
}

/** A column of a row. */
export interface RowTerm {
  readonly column: string;
  readonly weight: 1 | -1;
  /** Most tables have no such column. */
  readonly optional?: true;
  /** What it holds is taken off however a place writes it: 3 or −3. */
  readonly takenOff?: true;
}

/** In every row of a table: one column against others. */
export interface RowsIdentity extends Base {
  readonly kind: 'rows';
  readonly table: AccountsConcept;
  readonly target: string;
  readonly terms: readonly RowTerm[];
  readonly relation?: Relation;
  /** Judged only where the table has every column: one part alone (其中) need not be all. */
  readonly complete?: boolean;
}

/** In every figure column of a table: 类 = Σ款, 款 = Σ项, 合计 = Σ类. */
export interface HierarchyIdentity extends Base {
  readonly kind: 'hierarchy';
  readonly table: AccountsConcept;
  /** In words for the 合计 row, a 类 and a 款. */
  readonly texts: Readonly<Record<'total' | 'class' | 'section', string>>;
}

/** The same code in two tables: `later` must repeat `earlier`. A code only one of them lists is 0 in the other. */
export interface CodesIdentity extends Base {
  readonly kind: 'codes';
  readonly earlier: Place;
  readonly later: Place;
  /** Only 类, or every code both classifications share. */
  readonly levels: 'class' | 'all';
  readonly relation?: Relation;
}

/** A 勾稽关系 as data: terms by concept keys, never by position. */
export type Identity = CellsIdentity | RowsIdentity | HierarchyIdentity | CodesIdentity;
