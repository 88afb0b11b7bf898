/**
 * Commands that change what the file host cannot follow: rows and columns put in or taken out, sheets renamed, moved or removed,
 * merges, styles, widths. Everything that only looks, selects, types, copies or undoes is the user's.
 */
const rearranges = [
  'insert-(row|col|sheet|range|multi)', 'remove-(row|col|sheet)', 'delete-(range|row|col)', 'append-row', 'copy-(sheet|worksheet)',
  'move-(range|rows|cols)', 'set-worksheet-(name|order|hide|show)', 'add-worksheet-merge', 'remove-worksheet-merge',
];
const restyles = [
  'set-worksheet-(row|col)', 'set-tab-color',
  'set-(style|bold|italic|underline|stroke|font|text-color|background|border|horizontal|vertical|text-wrap|text-rotation)',
  'reset-', 'clear-selection-(format|all)', 'numfmt', 'set-(row|col)', 'delta-(row|column)', 'set-specific', 'hide-',
  'set-selected-(rows|cols)', 'text-to-number', 'reorder', 'split-text',
];
const command = (names: readonly string[]): RegExp => new RegExp(`^sheet\\.command\\.(?:${names.join('|')})`);
const refused = command([...rearranges, ...restyles]);
const wished = command(rearranges);

/** Whether a command would change the workbook beyond its values. */
export function structural(id: string): boolean {
  return refused.test(id);
}

/** Whether a command is the user's wish to rearrange the workbook, which deserves a word; others the grid sends by itself. */
export function rearranging(id: string): boolean {
  return wished.test(id);
}

/** Commands whose names read like structure but only change the view. */
export const allowedCommands: ReadonlySet<string> = new Set(['sheet.command.set-worksheet-activate', 'sheet.command.set-row-height-auto']);
