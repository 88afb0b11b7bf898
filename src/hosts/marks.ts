import type { Mark } from '../writeback';

/** What a mark stands for: a finding's severity, or a proposed value. */
export type MarkSeverity = Mark['severity'];

/** From the gravest to the lightest: the order in which rules of the same cell are put, so the gravest wins. */
export const markSeverities: readonly MarkSeverity[] = ['error', 'warning', 'proposal', 'info'];

/** What every mark of ours carries in its formula; nothing else in a workbook does. */
const signature = 'ziping:mark:';

/**
 * The formula of our conditional format (no leading "="), always true and without functions, so no language of Excel renames
 * anything in it. Both hosts write the same one: what a file was given, Excel can clear, and the other way round.
 */
export function markFormula(severity: MarkSeverity): string {
  return `"${signature}${severity}"<>""`;
}

/** The severity of a mark of ours by its formula, with or without "="; null for anybody else's rule. */
export function markSeverity(formula: string): MarkSeverity | null {
  const found = /^=?\s*"ziping:mark:([a-z]+)"\s*<>\s*""\s*$/i.exec(formula)?.[1]?.toLowerCase();
  return markSeverities.find((severity) => severity === found) ?? null;
}

/** Fill and font colour of each severity, "RRGGBB"; dark text on a light fill stays readable in print. */
export const markColours: Readonly<Record<MarkSeverity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: 'FFC7CE', font: '9C0006' },
  warning: { fill: 'FFEB9C', font: '7F6000' },
  proposal: { fill: 'E2EFDA', font: '375623' },
  info: { fill: 'DDEBF7', font: '1F4E78' },
};

/** The author of our notes, by whom clearing finds them. */
export const noteAuthor = '绩效自评助手';

/** The hidden sheet-level defined name by which a generated sheet is known as ours, even when it was renamed. */
export const generatedSheetName = '_ziping_sheet';
