import { Decimal, normalise, plain, valueAt } from '../figures';
import type { RawValue, SheetSnapshot, WorkbookSnapshot } from '../figures';
import { Grid, LabelBook } from '../forms';
import { recogniseBaseData, type BaseDataEntry } from '../forms/base-data';
import { baseDataHeaders } from '../forms/labels/base-data';
import type { BaseDataInput } from '../assess';
import { asKept, oldOf } from './cells';
import type { GeneratedCell, GeneratedRow, GeneratedSheet, StyleName } from './plan';
import { sheetNames, texts } from './texts';

const headers = [...Object.values(baseDataHeaders), texts.prefilled];
const widths = [6, 22, 20, 30, 36, 8, 30, 16, 14];
const headRows = 3;
const valueColumn = Object.keys(baseDataHeaders).indexOf('value');
const prefilledColumn = headers.length - 1;

/**
 * The sheet 评分基础数据: one row a figure the rules need and no form holds, with what it means, where it comes from (a link to the
 * cell) and its value, to be filled where the workbook does not hold it. What the user wrote is kept, readable or not, also where
 * it is no longer needed. Null where nothing is needed and nothing was written.
 */
export function baseDataSheet(workbook: WorkbookSnapshot, inputs: readonly BaseDataInput[]): GeneratedSheet | null {
  const former = formerRows(workbook);
  const needed = new Set(inputs.map(keyOf));
  const unused = [...former.values()].filter((row) => !needed.has(row.key));
  if (inputs.length === 0 && unused.length === 0) return null;
  const rows = [
    ...inputs.map((input, index) => inputRow(input, index + 1, former.get(keyOf(input))?.raw ?? null)),
    ...unused.map(unusedRow),
  ];
  return {
    name: sheetNames.baseData,
    columns: widths.map((width, index) => (index === prefilledColumn ? { width, hidden: true } : { width })),
    rows: [...headOf(), ...rows],
    merges: [0, 1].map((line) => ({ top: line, bottom: line, left: 0, right: valueColumn })),
    frozenRows: headRows,
    page: { orientation: 'landscape', fitWidth: true, titleRows: headRows },
    charts: [],
    // No input check: "/" (不涉及) is an answer too, and what cannot be read is said in the findings.
    validations: [],
  };
}

function headOf(): GeneratedRow[] {
  return [
    { height: 36, cells: [cell(0, texts.baseDataTitle, 'title')] },
    { height: 24, cells: [cell(0, texts.baseDataHowTo, 'muted')] },
    { height: 24, cells: headers.map((header, column) => cell(column, header, 'header')) },
  ];
}

function inputRow(input: BaseDataInput, number: number, written: RawValue): GeneratedRow {
  const ours = input.from === 'workbook' && input.value ? asKept(input.value) : null;
  const kept = written === null ? null : valueOf(written);
  // Words and units the user wrote stay as written.
  const value = input.from === 'workbook' ? ours : typeof kept === 'string' ? kept : input.value ?? kept;
  const source: GeneratedCell = input.source.cell
    ? { ...cell(6, input.source.text, 'link'), link: input.source.cell } : cell(6, input.source.text, 'text');
  return {
    height: null,
    cells: [
      cell(0, new Decimal(number), 'textCentre'), cell(1, input.sheet, 'text'), cell(2, input.indicator, 'text'),
      cell(3, input.name, 'text'), cell(4, input.meaning, 'text'), cell(5, input.unit, 'textCentre'), source,
      cell(valueColumn, value, input.from === 'workbook' ? 'number' : 'input'),
      cell(prefilledColumn, ours && plain(ours), 'muted'),
    ],
  };
}

function unusedRow(row: FormerRow): GeneratedRow {
  return {
    height: null,
    cells: [
      cell(0, null, 'muted'), cell(1, row.entry.sheet, 'muted'), cell(2, row.entry.indicator, 'muted'),
      cell(3, row.entry.name, 'muted'), cell(4, texts.unused, 'muted'), cell(5, row.unit, 'muted'), cell(6, null, 'muted'),
      cell(valueColumn, valueOf(row.raw), 'input'),
    ],
  };
}

interface FormerRow {
  readonly key: string;
  readonly entry: BaseDataEntry;
  readonly unit: string;
  readonly raw: RawValue;
}

const keyOf = (row: { readonly sheet: string; readonly indicator: string; readonly name: string }): string =>
  [row.sheet, row.indicator, row.name].map(normalise).join('|');

/** The rows a 评分基础数据 of the workbook holds whose value is the user's, by what they are for. */
function formerRows(workbook: WorkbookSnapshot): ReadonlyMap<string, FormerRow> {
  const rows = new Map<string, FormerRow>();
  const book = new LabelBook();
  for (const sheet of workbook.sheets) {
    for (const entry of recogniseBaseData(new Grid(sheet, book))?.entries ?? []) {
      const raw = valueAt(sheet, entry.cell.row, entry.cell.column);
      if (raw === null || isOurs(sheet, entry, raw)) continue;
      const unit = entry.read.kind === 'value' ? entry.read.value.unit?.text ?? '' : '';
      rows.set(keyOf(entry), { key: keyOf(entry), entry, raw, unit });
    }
  }
  return rows;
}

/** Whether the value is the one the tool put there, by the hidden column. */
function isOurs(sheet: SheetSnapshot, entry: BaseDataEntry, raw: RawValue): boolean {
  const column = sheet.values.slice(0, entry.cell.row - sheet.top)
    .map((row) => row.findIndex((value) => value === texts.prefilled)).find((at) => at >= 0);
  const prefilled = column === undefined ? null : valueAt(sheet, entry.cell.row, sheet.left + column);
  return prefilled !== null && shown(raw) === shown(prefilled);
}

const shown = (raw: RawValue): string => {
  const value = oldOf(raw);
  return value instanceof Decimal ? plain(value) : String(value);
};

const valueOf = (raw: RawValue): string | Decimal | null => {
  const value = oldOf(raw);
  return typeof value === 'boolean' ? String(value) : value;
};

const cell = (column: number, value: string | Decimal | null, style: StyleName): GeneratedCell => ({ column, value, style });
