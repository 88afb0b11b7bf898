import type { SheetSnapshot } from '../figures';
import type { Finding } from './assessment';
import { finding } from './finding';

/** What an error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Something of a sheet that could not be checked: told, never a pass. */
export const notChecked = (sheet: SheetSnapshot, message: string, name: string): Finding => finding({
  rule: 'not-checked', severity: 'info', verdict: 'unverifiable', cell: { sheet: sheet.name, row: sheet.top, column: sheet.left },
  message, figures: [name],
});
