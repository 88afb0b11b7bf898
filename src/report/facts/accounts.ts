import type { AccountsConcept, AccountsRow, AccountsTable } from '../../forms/accounts';
import { boundOf, inTenThousand } from './bound';
import type { Bound } from './bound';
import type { Book } from './book';

/** A figure of the 决算 tables by meaning: table, row key (or code) and column key. */
export interface Place {
  readonly table: AccountsConcept;
  readonly row: string;
  readonly column: string;
}

/** The 决算 table of a concept (the first, where a workbook has it twice); null where there is none. */
export function tableOf(book: Book, concept: AccountsConcept): AccountsTable | null {
  return book.accounts.find((table) => table.concept === concept) ?? null;
}

/** The figure at a place in 万元; null where the table is not there or the cell holds none. */
export function figureAt(book: Book, { table, row, column }: Place): Bound | null {
  const found = tableOf(book, table)?.rows.find((one) => one.key === row || (one.code !== null && one.code === row));
  return found ? ofRow(found, column) : null;
}

/** A row's figure in 万元. */
export function ofRow(row: AccountsRow, column: string): Bound | null {
  const bound = boundOf(row.figures.get(column));
  return bound && inTenThousand(bound);
}
