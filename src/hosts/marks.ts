import type { Mark } from '../writeback';

export type MarkSeverity = Mark['severity'];

/** Gentle fills that still show in print (also in grey) and leave dark text readable: ARGB without alpha. */
export const markColours: Readonly<Record<MarkSeverity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: 'FFC7CE', font: '9C0006' },
  warning: { fill: 'FFEB9C', font: '7F4F00' },
  info: { fill: 'DDEBF7', font: '1F4E79' },
  proposal: { fill: 'E2EFDA', font: '375623' },
};

/** The formula of our conditional formats: always true, and carrying our name so that clearing finds them. Without "=". */
export function markFormula(severity: MarkSeverity): string {
  return `AND(TRUE,"ziping:${severity}"<>"")`;
}

/** Whether a conditional format's formula is one of ours, with or without "=". */
export function isMarkFormula(formula: string): boolean {
  return /^=?\s*AND\(TRUE,\s*"ziping:[a-z]+"<>""\)\s*$/i.test(formula);
}

/** The author of our notes, by whom clearing finds them. */
export const noteAuthor = '绩效自评助手';

/** The hidden sheet-level name by which a generated sheet is known as ours, even when renamed. */
export const generatedSheetName = '_ziping_sheet';
