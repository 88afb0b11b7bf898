import { checkAccounts } from '../../../src/assess/accounts';
import type { Finding } from '../../../src/assess';
import { address, valueOf } from '../../../src/figures';
import type { CellRef, RawValue, SheetSnapshot } from '../../../src/figures';
import { recognise, settleAccounts, type AccountsTable, type SheetRecognition } from '../../../src/forms';
import { workbookOf } from '../../support/workbook';

/** Finds what is wrong on sheets of which one at a time is changed: the others are read once. */
export class Bench {
  private readonly read: readonly SheetRecognition[];

  constructor(readonly sheets: readonly SheetSnapshot[]) {
    this.read = sheets.flatMap((sheet) => recognise(workbookOf([sheet])));
  }

  findings(changed: SheetSnapshot | null = null): readonly Finding[] {
    const read = this.read.map((known) => (changed && known.sheet.id === changed.id ? recognise(workbookOf([changed]))[0]!
      : known));
    return checkAccounts(settleAccounts(read).flatMap(({ forms }) => forms)).findings;
  }

  /** What the tables say, wherever it stands: figures by meaning of table, row and column. */
  said(): readonly string[] {
    return this.tables().flatMap((table) => table.rows.flatMap((row) => [...row.figures].flatMap(([column, read]) => {
      const quantity = valueOf(read);
      const key = column.replace(/\.\d+$/, '');
      return quantity ? [[table.concept, row.key, row.code ?? row.branch ?? '', key, quantity.value.toFixed(),
        quantity.unit?.text].join(' ')] : [];
    })));
  }

  tables(): readonly AccountsTable[] {
    return settleAccounts(this.read).flatMap(({ forms }) => forms).filter((form): form is AccountsTable => form.kind === 'accounts');
  }

  /** Cells of the tables that hold no figure, or a 0. */
  blanks(): readonly CellRef[] {
    return this.tables().flatMap((table) => table.rows.flatMap((row) =>
      [...row.figures.values()].filter((read) => valueOf(read)?.value.isZero() ?? true).map((read) => read.cell)));
  }

  /** What is found when one cell reads otherwise: errors and warnings, and what can no longer be checked. */
  after(cell: CellRef, change: (old: RawValue) => RawValue): readonly Finding[] {
    const sheet = this.sheets.find(({ name }) => name === cell.sheet)!;
    return this.findings(withCell(sheet, cell, change)).filter(({ verdict }) => verdict !== 'rounding-tail');
  }
}

function withCell(sheet: SheetSnapshot, { row: at, column }: CellRef, change: (old: RawValue) => RawValue): SheetSnapshot {
  const values = sheet.values.map((row, index) => {
    if (index + sheet.top !== at) return row;
    const copy: RawValue[] = Array.from({ length: Math.max(row.length, column - sheet.left + 1) },
      (_, place) => row[place] ?? null);
    copy[column - sheet.left] = change(copy[column - sheet.left] ?? null);
    return copy;
  });
  return { ...sheet, values };
}

/** Whether a finding stands at a cell, or names it among the figures it rests on. */
export function leadsTo(finding: Finding, cell: CellRef): boolean {
  const local = address(cell.row, cell.column);
  if (finding.sheet === cell.sheet) return finding.cell === local || finding.related.includes(local);
  return finding.related.includes(`${cell.sheet}!${local}`);
}

const text = /^-?[\d,]+\.\d\d$/;

/** Cells that hold money: numbers with decimals, and texts written so. */
export function moneyCells(sheets: readonly SheetSnapshot[]): readonly CellRef[] {
  return sheets.flatMap((sheet) => sheet.values.flatMap((row, index) => row.flatMap((raw, column) =>
    ((typeof raw === 'number' && !Number.isInteger(raw)) || (typeof raw === 'string' && text.test(raw) && raw !== '0.00')
      ? [{ sheet: sheet.name, row: index + sheet.top, column: column + sheet.left }] : []))));
}

/** The same figure and `by` more, written the same way. */
export const more = (by: number) => (old: RawValue): RawValue => {
  const value = Number(((typeof old === 'number' ? old : Number(String(old ?? 0).replace(/[,—]/g, ''))) + by).toFixed(2));
  return typeof old === 'string' ? value.toFixed(2) : value;
};
