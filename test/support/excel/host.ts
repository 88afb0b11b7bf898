import type { Area } from '../../../src/figures';
import type { Book, BookCell, BookSheet } from './book';
import { HostFault } from './fault';

/** What the objects of the host share: the workbook, the ExcelApi it plays, and what a change sets off. */
export interface Host {
  readonly book: Book;
  readonly supports: (version: string) => boolean;
  /** Puts a value into a cell as typing does. */
  readonly enter: (cell: BookCell, input: unknown) => void;
  /** Events the client asked for by type and target: "10 Workbook" (changed), "14 {SHEET-0001}" (selection) … */
  readonly registered: Set<string>;
  /** Cells our own batch changed, told to listeners once the batch is through. */
  readonly changed: { readonly sheet: BookSheet; readonly area: Area }[];
  /** How often something was done that clears the user's undo (merge look-up). */
  undoCleared: number;
}

/** A protected sheet takes no change. */
export function mustBeOpen(sheet: BookSheet): void {
  if (sheet.isProtected) throw new HostFault('AccessDenied', 'the sheet is protected');
}

/** Whether a host that offers `offered` ("1.14") has what `wanted` ("1.9") brought. */
export function offers(offered: string, wanted: string): boolean {
  const [a, b] = [offered, wanted].map((text) => text.split('.').map(Number));
  return a![0] !== b![0] ? a![0]! > b![0]! : (a![1] ?? 0) >= (b![1] ?? 0);
}
