import { checkAccounts } from '../../../src/assess/accounts';
import { address } from '../../../src/figures';
import type { CellRef, RawValue, SheetSnapshot } from '../../../src/figures';
import { Grid } from '../../../src/forms';
import { recogniseAccounts, type AccountsTable } from '../../../src/forms/accounts';
import type { Finding } from '../../../src/assess';

/** The 决算 tables of some sheets, in their order. */
export const tablesOf = (sheets: readonly SheetSnapshot[]): readonly AccountsTable[] =>
  sheets.flatMap((sheet) => recogniseAccounts(new Grid(sheet)));
/** All that is found in them together. */
export const check = (sheets: readonly SheetSnapshot[]): readonly Finding[] => checkAccounts(tablesOf(sheets)).findings;
/** What is more than information. */
export const wrong = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ severity }) => severity !== 'info');

/** The sheets with one cell changed. */
export function changed(sheets: readonly SheetSnapshot[], cell: CellRef, change: (old: RawValue) => RawValue): readonly SheetSnapshot[] {
  return sheets.map((sheet) => (sheet.name !== cell.sheet ? sheet : {
    ...sheet,
    values: sheet.values.map((row, index) => {
      if (index + sheet.top !== cell.row) return row;
      const copy = [...row];
      while (copy.length <= cell.column - sheet.left) copy.push(null);
      copy[cell.column - sheet.left] = change(copy[cell.column - sheet.left] ?? null);
      return copy;
    }),
  }));
}

/** The cells of all figures that a concept has. */
export const figureCells = (sheets: readonly SheetSnapshot[]): readonly CellRef[] =>
  tablesOf(sheets).flatMap((table) =>
    table.rows.flatMap((row) => [...row.figures].filter(([column]) => !column.startsWith('unknown')).map(([, read]) => read.cell))
  );

/** Whether a finding names a cell, as its own or as a related one. */
export const looksAt = (finding: Finding, cell: CellRef): boolean => {
  const local = address(cell.row, cell.column);
  if (finding.sheet === cell.sheet) return finding.cell === local || finding.related.includes(local);
  return finding.related.includes(`${cell.sheet}!${local}`);
};

/** More than any rounding explains: the longest sum has some forty addends. */
export const beyond = 1;
