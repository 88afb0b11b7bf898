import type { CellRef, Quantity, Read } from '../../figures';
import type { FormHead } from '../form';

/** A 部门决算公开表 (rules: 决算). Column keys and row keys are concepts, never positions. */
export interface AccountsTable extends FormHead {
  readonly kind: 'accounts';
  /** "01" … "15". */
  readonly code: string;
  /** 本年度没有…: the table is there and says it is empty. */
  readonly empty: boolean;
  readonly columns: ReadonlyMap<string, CellRef>;
  readonly rows: readonly AccountsRow[];
}

export interface AccountsRow {
  readonly row: number;
  readonly label: string;
  /** Functional or economic classification code of 3, 5 or 7 digits, else null. */
  readonly code: string | null;
  /** 'total' for 合计/总计 rows, 'item' for coded rows, or a concept key of the table ("income-total", "carry-over" …). */
  readonly key: string;
  readonly labelCell: CellRef;
  readonly figures: ReadonlyMap<string, Read<Quantity>>;
}
