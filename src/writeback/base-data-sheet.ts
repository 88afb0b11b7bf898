import { Decimal, normalise, plain, valueAt } from '../figures';
import type { RawValue, WorkbookSnapshot } from '../figures';
import { Grid, LabelBook } from '../forms';
import { recogniseBaseData, type BaseDataEntry } from '../forms/base-data';
import { baseDataHeaders, baseDataPrefilled } from '../forms/labels/base-data';
import { rehomed, type BaseDataInput } from '../assess';
import { asKept, oldOf } from './cells';
import type { GeneratedCell, GeneratedRow, GeneratedSheet, StyleName } from './plan';
import { sheetNames, texts } from './texts';

const headers = [...Object.values(baseDataHeaders), baseDataPrefilled];
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
  const { name, rows: former } = formerSheet(workbook, askedBy(inputs));
  const needed = new Set(inputs.map(keyOf));
  const unused = [...former.values()].filter((row) => !needed.has(row.key));
  if (inputs.length === 0 && unused.length === 0) return null;
  const rows = [
    ...inputs.map((input, index) => inputRow(input, index + 1, former.get(keyOf(input)) ?? null)),
    ...unused.map((row, index) => unusedRow(row, inputs.length + index + 1)),
  ];
  return {
    name,
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
    { height: 36, cells: [cell(0, sheetNames.baseData, 'title')] },
    { height: 24, cells: [cell(0, texts.baseDataHowTo, 'muted')] },
    { height: 24, cells: headers.map((header, column) => cell(column, header, 'header')) },
  ];
}

function inputRow(input: BaseDataInput, number: number, written: FormerRow | null): GeneratedRow {
  const ours = input.from === 'workbook' && input.value ? asKept(input.value) : null;
  const kept = written && valueOf(written.raw);
  // Words and units the user wrote stay as written.
  const value = input.from === 'workbook' ? ours : typeof kept === 'string' ? kept : input.value ?? kept;
  // The name of this very sheet says nothing of where the user's own figure comes from.
  const text = input.from === 'user' ? texts.byUser : input.source.text;
  const source: GeneratedCell = input.source.cell ? { ...cell(6, text, 'link'), link: input.source.cell } : cell(6, text, 'text');
  return {
    height: null,
    cells: [
      cell(0, new Decimal(number), 'textCentre'), cell(1, input.sheet, 'text'), cell(2, input.indicator, 'text'),
      cell(3, input.name, 'text'), cell(4, input.meaning, 'text'), cell(5, input.unit, 'textCentre'), source,
      { ...cell(valueColumn, value, input.from === 'workbook' ? 'number' : 'input'), ...formulaAt(written, number) },
      cell(prefilledColumn, ours && plain(ours), 'muted'),
    ],
  };
}

function unusedRow(row: FormerRow, number: number): GeneratedRow {
  return {
    height: null,
    cells: [
      cell(0, null, 'muted'), cell(1, row.entry.sheet, 'muted'), cell(2, row.entry.indicator, 'muted'),
      cell(3, row.entry.name, 'muted'), cell(4, texts.unused, 'muted'), cell(5, row.unit, 'muted'), cell(6, null, 'muted'),
      { ...cell(valueColumn, valueOf(row.raw), 'input'), ...formulaAt(row, number) },
    ],
  };
}

interface FormerRow {
  readonly key: string;
  readonly entry: BaseDataEntry;
  readonly unit: string;
  readonly raw: RawValue;
  /** Without its "=". */
  readonly formula: string | null;
}

const keyOf = (row: { readonly sheet: string; readonly indicator: string; readonly name: string }): string =>
  [row.sheet, row.indicator, row.name].map(normalise).join('|');

function askedBy(inputs: readonly BaseDataInput[]): ReadonlyMap<string, ReadonlySet<string>> {
  const asking = new Map<string, Set<string>>();
  for (const { sheet, name } of inputs) asking.set(sheet, (asking.get(sheet) ?? new Set()).add(normalise(name)));
  return asking;
}

/** What a 评分基础数据 of the workbook is called, and its rows whose value is the user's, by what they are for. */
function formerSheet(
  workbook: WorkbookSnapshot, asking: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly name: string; readonly rows: ReadonlyMap<string, FormerRow> } {
  const rows = new Map<string, FormerRow>();
  const book = new LabelBook();
  let name: string | null = null;
  for (const sheet of workbook.sheets) {
    const form = recogniseBaseData(new Grid(sheet, book));
    if (!form) continue;
    name ??= sheet.name;
    for (const entry of rehomed(form.entries, asking, workbook)) {
      const { row, column } = entry.cell;
      const [raw, formula] = [valueAt(sheet, row, column), sheet.formula(row, column)?.slice(1) ?? null];
      if (entry.prefilled || (raw === null && formula === null) || rows.has(keyOf(entry))) continue;
      const unit = entry.read.kind === 'value' ? entry.read.value.unit?.text ?? '' : '';
      rows.set(keyOf(entry), { key: keyOf(entry), entry, raw, unit, formula });
    }
  }
  return { name: name ?? sheetNames.baseData, rows };
}

/** The user's formula, where it still says the same: it names no cell of this sheet, or the row has stayed where it was. */
function formulaAt(row: FormerRow | null, number: number): { readonly formula?: string } {
  if (!row || row.formula === null) return {};
  const stays = row.entry.cell.row === headRows + number - 1 && row.entry.cell.column === valueColumn;
  return stays || !cellInFormula.test(row.formula.replace(elsewhere, '')) ? { formula: row.formula } : {};
}

const reference = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const cellInFormula = new RegExp(`(?:^|[^A-Za-z0-9_.])${reference}(?![A-Za-z0-9_(])`);
/** A cell or an area of a sheet that is named before it. */
const elsewhere = new RegExp(`('[^']*'|[^\\s'!+\\-*/(),=<>&^:]+)!${reference}(:${reference})?`, 'g');

const valueOf = (raw: RawValue): string | Decimal | null => {
  const value = oldOf(raw);
  return typeof value === 'boolean' ? String(value) : value;
};

const cell = (column: number, value: string | Decimal | null, style: StyleName): GeneratedCell => ({ column, value, style });
