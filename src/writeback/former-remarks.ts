import { normalise, parseAddress, valueAt } from '../figures';
import type { CellRef, RawValue, SheetSnapshot, WorkbookSnapshot } from '../figures';
import { findingsHeaders, ignoredWord, solvedWord } from './texts';

/** A row of a 自评问题清单 that stands in the workbook, with what the user wrote beside it. */
export interface FormerRemark {
  readonly fingerprint: string;
  readonly remark: string;
  readonly sheet: string;
  readonly cell: string;
  readonly indicator: string;
  readonly reported: string;
  readonly expected: string;
  readonly message: string;
  readonly clause: string;
}

type Columns = ReadonlyMap<keyof typeof findingsHeaders, number>;

/** What users wrote into 处理说明, by the fingerprint beside it; found by its headers, whatever the sheet is called now. */
export function formerRemarks(workbook: WorkbookSnapshot): ReadonlyMap<string, FormerRemark> {
  const found = new Map<string, FormerRemark>();
  for (const sheet of workbook.sheets) {
    const header = headerOf(sheet);
    if (!header) continue;
    for (let row = header.row + 1; row < sheet.top + sheet.values.length; row += 1) {
      const remark = remarkAt(sheet, row, header.columns);
      if (remark) found.set(remark.fingerprint, remark);
    }
  }
  return found;
}

const searchedRows = 10;

/** Every header row holds it, and few other rows do: a thousand sheets are looked through for one that is ours. */
const sign = findingsHeaders.fingerprint.charAt(0);
const hasSign = (value: RawValue): boolean => typeof value === 'string' && value.includes(sign);

function headerOf(sheet: SheetSnapshot): { readonly row: number; readonly columns: Columns } | null {
  for (const [index, values] of sheet.values.slice(0, searchedRows).entries()) {
    if (!values.some(hasSign)) continue;
    const columns = new Map<keyof typeof findingsHeaders, number>();
    for (const [at, value] of values.entries()) {
      const key = typeof value === 'string' ? concepts.get(normalise(value)) : undefined;
      if (key) columns.set(key, sheet.left + at);
    }
    if (columns.has('fingerprint') && columns.has('remark')) return { row: sheet.top + index, columns };
  }
  return null;
}

const concepts: ReadonlyMap<string, keyof typeof findingsHeaders> = new Map(
  Object.entries(findingsHeaders).map(([key, label]) => [label, key as keyof typeof findingsHeaders]));

function remarkAt(sheet: SheetSnapshot, row: number, columns: Columns): FormerRemark | null {
  const text = (key: keyof typeof findingsHeaders): string => {
    const column = columns.get(key);
    const raw = column === undefined ? null : valueAt(sheet, row, column);
    return raw === null ? '' : String(raw);
  };
  const [fingerprint, remark] = [text('fingerprint').trim(), text('remark')];
  if (fingerprint === '' || remark.trim() === '') return null;
  return {
    fingerprint, remark, sheet: text('sheet'), cell: text('cell'), indicator: text('indicator'), reported: text('reported'),
    expected: text('expected'), message: text('message'), clause: text('clause'),
  };
}

/** Whether a 自评问题清单 of ours stands in the workbook. */
export function hasFindingsSheet(workbook: WorkbookSnapshot): boolean {
  return workbook.sheets.some((sheet) => headerOf(sheet) !== null);
}

/** The cells a 自评问题清单 in the workbook lists, in its order, those set aside or solved left out; [] where there is none. */
export function listedCells(workbook: WorkbookSnapshot): readonly CellRef[] {
  return workbook.sheets.flatMap((sheet) => {
    const header = headerOf(sheet);
    if (!header) return [];
    const text = (row: number, key: keyof typeof findingsHeaders): string =>
      String(valueAt(sheet, row, header.columns.get(key) ?? -1) ?? '');
    const rows = Array.from({ length: sheet.values.length }, (_, index) => sheet.top + index).filter((row) => row > header.row);
    return rows.flatMap((row) => {
      const at = parseAddress(text(row, 'cell'));
      return !at || [ignoredWord, solvedWord].includes(text(row, 'severity')) ? [] : [{ sheet: text(row, 'sheet'), ...at }];
    });
  });
}
