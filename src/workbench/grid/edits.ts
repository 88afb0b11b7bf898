import type { ICellData } from '@univerjs/presets';
import { valueAt } from '../../figures';
import type { RawValue, WorkbookSnapshot } from '../../figures';
import type { Edit } from '../page-port';
import type { Refusal } from './refusal';

/** A cell of the grid after a change: what it shows, and whether it holds a formula there. */
export interface ChangedCell extends Edit { readonly formula: boolean }

/** What the cells a change touched come to: for the file, for the pane, and those the grid must show again as the file has them. */
export interface Sorted {
  readonly written: readonly Edit[];
  readonly computed: readonly Edit[];
  readonly refused: readonly (Edit & { readonly why: Refusal })[];
}

/**
 * Sorts changed cells: values go to the file; results of the file's own formulas to the pane. The file host edits no formulas and
 * writes nothing into a protected sheet: such changes, by typing, pasting, filling or deleting, are refused.
 */
export function sorted(changed: readonly ChangedCell[], workbook: WorkbookSnapshot): Sorted {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const [written, computed]: [Edit[], Edit[]] = [[], []];
  const refused: (Edit & { why: Refusal })[] = [];
  for (const { formula, ...edit } of changed) {
    const sheet = sheets.get(edit.sheetId);
    if (!sheet) continue;
    const own = sheet.formula(edit.row, edit.column) !== null;
    if (formula && own) computed.push(edit);
    else if (formula) refused.push({ ...edit, why: sheet.isProtected ? 'protected' : 'typed-formula' });
    else if (own) refused.push({ ...edit, why: sheet.isProtected ? 'protected' : 'formula' });
    else if (valueAt(sheet, edit.row, edit.column) !== edit.value) {
      if (sheet.isProtected) refused.push({ ...edit, why: 'protected' });
      else written.push(edit);
    }
  }
  return { written, computed, refused };
}

/** What the user sees in a cell of the grid as a raw value: text typed with line breaks is rich text there. */
export function rawOf(cell: ICellData | null | undefined | void): RawValue {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replace(/\r/g, '\n') || null;
  const value = cell?.v;
  // 3 is the grid's type of booleans.
  if (typeof value === 'number') return Number(cell?.t) === 3 ? value === 1 : value;
  return typeof value === 'string' && value !== '' ? value : typeof value === 'boolean' ? value : null;
}

/** Cells of pasted text, line by line and tab by tab; a last line break ends the last line. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map((line) => line.split('\t'));
}
