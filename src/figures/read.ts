import type { CellRef } from './cell';

/** Why a cell could not be read as what the form wants there; texts in figures/texts.ts. */
export type ReadProblem = 'not-a-number' | 'error-value' | 'ambiguous' | 'not-a-date' | 'too-large';

/** What stands in a cell, with its state: never a silent 0. */
export type Read<T> =
  | { readonly kind: 'value'; readonly value: T; readonly cell: CellRef }
  | { readonly kind: 'blank'; readonly cell: CellRef }
  /** "/", "-", "—", "无": the row has none. `text` is what stands there. */
  | { readonly kind: 'notApplicable'; readonly cell: CellRef; readonly text: string }
  | { readonly kind: 'unreadable'; readonly cell: CellRef; readonly text: string; readonly why: ReadProblem };

/** The value, or null in any other state. Only where the state does not matter. */
export function valueOf<T>(read: Read<T> | null | undefined): T | null {
  return read?.kind === 'value' ? read.value : null;
}
