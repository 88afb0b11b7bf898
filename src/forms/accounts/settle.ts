import { moneyUnitIn, normalise, valueAt } from '../../figures';
import type { Quantity, Read, SheetSnapshot, Unit } from '../../figures';
import type { Form, SheetRecognition } from '../form';
import { moneyLine } from './labels';
import { leaveGovernment } from './others';
import { joinPages } from './pages';
import type { AccountsTable } from './table';

/** Rows of a cover or a list of contents that may say the unit of money for the whole workbook. */
const coverRows = 40;

/**
 * What the tables of a workbook say only together: which are a government's, the pages of one joined, and the unit of money of
 * those that say none.
 */
export function settleAccounts(sheets: readonly SheetRecognition[]): readonly SheetRecognition[] {
  return settleMoney(joinPages(leaveGovernment(sheets)));
}

/**
 * Gives tables that say nothing of their unit of money that of the workbook: of the table before them that states one, else of
 * the first that does, else of a cover. Tables are kept as they are where nobody says any.
 */
function settleMoney(sheets: readonly SheetRecognition[]): readonly SheetRecognition[] {
  if (!sheets.some(({ forms }) => forms.some(isAssumed))) return sheets;
  const stated = sheets.flatMap(({ forms }) => forms).find((form) => form.kind === 'accounts' && !form.moneyUnitAssumed);
  let unit: Unit | null = stated && 'moneyUnit' in stated ? stated.moneyUnit : unitOfCover(sheets);
  return sheets.map((sheet) => {
    if (!sheet.forms.some((form) => form.kind === 'accounts')) return sheet;
    const forms = sheet.forms.map((form): Form => {
      if (form.kind !== 'accounts') return form;
      if (!form.moneyUnitAssumed) unit = form.moneyUnit;
      return form.moneyUnitAssumed && unit && unit.text !== form.moneyUnit.text ? inUnit(form, unit) : form;
    });
    return { ...sheet, forms };
  });
}

const isAssumed = (form: Form): boolean => form.kind === 'accounts' && form.moneyUnitAssumed === true;

/** The unit a line of a sheet that holds no table names ("金额单位：元"). */
function unitOfCover(sheets: readonly SheetRecognition[]): Unit | null {
  for (const { sheet, forms } of sheets) {
    const unit = forms.length === 0 ? unitIn(sheet) : null;
    if (unit) return unit;
  }
  return null;
}

function unitIn(sheet: SheetSnapshot): Unit | null {
  for (let row = 0; row < Math.min(sheet.values.length, coverRows); row += 1) {
    for (let column = 0; column < (sheet.values[row]?.length ?? 0); column += 1) {
      const raw = valueAt(sheet, row + sheet.top, column + sheet.left);
      const text = typeof raw === 'string' ? normalise(raw) : '';
      if (/单位/.test(text) && moneyLine.test(text)) return moneyUnitIn(text);
    }
  }
  return null;
}

/** Each table once: unchanged sheets keep their tables, so what was made of them is kept too. */
const converted = new WeakMap<AccountsTable, AccountsTable>();

function inUnit(table: AccountsTable, unit: Unit): AccountsTable {
  const known = converted.get(table);
  if (known && known.moneyUnit.text === unit.text) return known;
  const reread = (read: Read<Quantity>): Read<Quantity> =>
    (read.kind === 'value' && read.value.unit?.text === table.moneyUnit.text
      ? { ...read, value: { ...read.value, unit } } : read);
  const rows = table.rows.map((row) => {
    const figures = new Map([...row.figures].map(([key, read]) => [key, reread(read)] as const));
    return { ...row, figures };
  });
  const settled = { ...table, moneyUnit: unit, rows };
  converted.set(table, settled);
  return settled;
}
