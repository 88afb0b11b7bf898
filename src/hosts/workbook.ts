import type { CellRef, WorkbookSnapshot } from '../figures';
import type { WritePlan } from '../writeback';

/** What a host could not do and why, sheet by sheet; codes have Chinese texts in hosts/texts.ts. */
export type HostProblem =
  | 'protected-sheet'
  | 'protected-workbook'
  | 'hidden-sheet'
  | 'filtered-range'
  | 'array-formula'
  | 'cell-edit-mode'
  | 'changed-meanwhile'
  | 'timed-out'
  | 'connection-lost'
  | 'other-workbook'
  | 'missing-api'
  | 'encrypted'
  | 'legacy-xls'
  | 'wps-et'
  | 'not-a-zip'
  | 'truncated'
  | 'too-large'
  | 'not-a-workbook'
  | 'not-a-document'
  | 'cancelled'
  | 'unknown';

/** A typed failure, shown once: what happened, where, what to do. Nothing of the user's is lost when it is thrown. */
export class HostError extends Error {
  constructor(readonly problem: HostProblem, message: string, readonly where: string | null = null, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HostError';
  }
}

/** What was done and what was left, for the pane to tell. */
export interface ApplyReport {
  readonly written: number;
  readonly marked: number;
  readonly skipped: readonly { readonly sheet: string; readonly cell: string | null; readonly problem: HostProblem }[];
}

/** What a host tells of its user. */
export interface WorkbookEvents {
  /** The user's own edits, never our writes. */
  onEdited?(cells: readonly { readonly sheetId: string; readonly address: string }[]): void;
  onSelected?(cell: CellRef): void;
}

/** The port both hosts (Excel, .xlsx bytes) and the workbench's grid serve; contract tests run against each. */
export interface WorkbookPort {
  /** Reads the whole workbook, or only the sheets named by id. `merges: false` never touches the user's undo (office.md pitfall 3). */
  read(options?: {
    readonly sheetIds?: readonly string[];
    readonly merges?: boolean;
    readonly signal?: AbortSignal;
    onProgress?(done: number, all: number): void;
  }): Promise<WorkbookSnapshot>;
  /** Applies a plan; applying it twice changes nothing more. */
  apply(plan: WritePlan, options?: { readonly signal?: AbortSignal; onProgress?(done: number, all: number): void }): Promise<ApplyReport>;
  /** Takes away our marks, notes, generated sheets and, with `values`, the values the record says we filled and nobody changed since. */
  clear(options?: { readonly values?: boolean }): Promise<ApplyReport>;
  /** Stores the product's state (JSON text) in the workbook. */
  saveState(state: string): Promise<void>;
  select(cell: CellRef): Promise<void>;
  /** Starts telling of edits and selections; returns how to stop. */
  listen(events: WorkbookEvents): Promise<() => Promise<void>>;
}
