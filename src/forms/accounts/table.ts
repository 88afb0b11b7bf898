import type { CellRef, Quantity, Read } from '../../figures';
import type { FormHead } from '../form-head';

/** What a 决算 table is about, whatever number a province prints on it. */
export type AccountsConcept =
  | 'overall' | 'income' | 'expense' | 'fiscal-overall' | 'fiscal-expense' | 'fiscal-basic' | 'fiscal-detail' | 'general-expense'
    | 'general-detail' | 'general-basic'
  | 'general-project' | 'fund' | 'state-capital' | 'state-capital-expense' | 'three-public' | 'agency-cost'
  | 'expense-detail';

/** A 部门决算公开表 (rules: 决算). Column keys and row keys are concepts, never positions. */
export interface AccountsTable extends FormHead {
  readonly kind: 'accounts';
  readonly concept: AccountsConcept;
  /**
   * "01" … "15", by meaning, as Sichuan numbers them: another province's 05 一般公共预算财政拨款支出决算表 is "06" here.
   * Tables that Sichuan has not are "14" and "16" (of all 财政拨款), "17" (机关运行经费) and "18" (支出决算明细表 of all expense).
   * Only 三公经费 has two numbers: "13" where its sheet prints 13, else "15".
   */
  readonly code: string;
  /** The number the place itself prints on the table ("05" of 公开05表). */
  readonly printed?: string;
  /** 本年度没有…: the table is there and says it is empty, or holds no figure at all. */
  readonly empty: boolean;
  /** No line of the table says the unit of its money: 万元 is assumed unless another table of the workbook says otherwise. */
  readonly moneyUnitAssumed?: true;
  /** The title says 续: the rows go on from the table of the same meaning before it. */
  readonly continues?: true;
  readonly columns: ReadonlyMap<string, CellRef>;
  readonly rows: readonly AccountsRow[];
  /** Rows with money whose code is none; they stand in no sum. Only where there are any. */
  readonly oddCodes?: readonly OddCode[];
}

/** What stands where a classification code belongs, and the name beside it. */
export interface OddCode { readonly text: string; readonly name: string; readonly cell: CellRef }

/** One row of one block (tables set side by side give a row for each block), or one item of the 三公 table. */
export interface AccountsRow {
  readonly row: number;
  readonly label: string;
  /** Functional or economic classification code of 3, 5 or 7 digits, else null. */
  readonly code: string | null;
  /** Where a table lists names without codes: the row's place among them ("0-2.1.3" details "0-2.1"). */
  readonly branch?: string;
  /**
   * 'total' for 合计/总计 rows, 'subtotal' for a unit's 小计, 'item' for coded rows, or a concept key of the table
   * ("income.total", "expense.carryOver" …).
   */
  readonly key: string;
  readonly labelCell: CellRef;
  readonly figures: ReadonlyMap<string, Read<Quantity>>;
}
