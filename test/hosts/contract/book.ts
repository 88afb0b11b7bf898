import { address, Decimal, parseAddress, valueAt, type CellRef, type RawValue } from '../../../src/figures';
import type { MarkSeverity } from '../../../src/hosts/marks';
import type { WorkbookPort } from '../../../src/hosts/workbook';
import { emptyState, serialiseState, type GeneratedSheet, type State, type ValueWrite, type WritePlan } from '../../../src/writeback';
import type { BookSketch } from '../../support/xlsx/book';

/** A port over a sketched workbook, with what a user would see of it beside values. */
export interface ContractPort {
  readonly port: WorkbookPort;
  /** Addresses under our marks on a sheet, by severity; sorted. */
  marksOf(sheet: string): Promise<Partial<Record<MarkSeverity, readonly string[]>>>;
  /** Notes (ours and others') on a sheet by address; null where the host cannot have notes. */
  notesOf(sheet: string): Promise<Readonly<Record<string, string>> | null>;
}

/** Sheets of the book: a form, another, and a protected one. */
export const form = '项目自评表';
export const other = '汇总';
export const locked = '已锁定';

/** What the contract is tried on. */
export const book: BookSketch = {
  sheets: [
    {
      name: form,
      rows: [['指标', '分值', '得分'], ['桥梁数量', 5, ''], ['碎石数量', 5, 4], ['合计', 10, '']],
      merges: ['A4:A5'],
      formats: { C2: '0.00' },
      formulas: { B4: '=SUM(B2:B3)' },
    },
    { name: other, rows: [['序号', '项目'], [1, '道路养护']] },
    { name: locked, rows: [['得分', 1], ['', 2]], isProtected: true },
  ],
  notes: { [form]: { B2: '复核：已核对' } },
};

/** A cell by its sheet and address. */
export const cellAt = (sheet: string, text: string): CellRef => ({ sheet, ...parseAddress(text)! });

/** A value to write where `old` stands; blank cells hold null. */
export function write(
  sheet: string,
  at: string,
  value: string | number | null,
  old: ValueWrite['old'] | number,
  options: Partial<ValueWrite> = {},
): ValueWrite {
  const figure = (raw: typeof value | typeof old): Decimal | string | null =>
    (typeof raw === 'number' ? new Decimal(raw) : raw) as Decimal | string | null;
  return { cell: cellAt(sheet, at), value: figure(value), old: figure(old), kind: 'fill', format: null, ...options };
}

/** A plan of these parts alone. */
export function plan(parts: Partial<WritePlan>): WritePlan {
  return { values: [], marks: [], notes: [], sheets: [], state: '', ...parts };
}

/** A sheet of ours with one line. */
export function generated(name: string, text: string): GeneratedSheet {
  return {
    name, columns: [{ width: 8 }, { width: 30 }], merges: [], frozenRows: 1, charts: [], validations: [],
    page: { orientation: 'portrait', fitWidth: true, titleRows: 1 },
    rows: [
      { height: null, cells: [{ column: 0, value: '序号', style: 'header' }, { column: 1, value: '说明', style: 'header' }] },
      {
        height: null,
        cells: [{ column: 0, value: new Decimal(1), style: 'integer' }, {
          column: 1,
          value: text,
          style: 'link',
          link: cellAt(form, 'C3'),
        }],
      },
    ],
  };
}

const filled: State = {
  ...emptyState,
  record: [{
    kind: 'fill',
    ignored: [],
    writes: [{
      sheetId: '',
      sheet: form,
      row: 1,
      column: 2,
      old: null,
      new: { number: '4.87' },
      proposal: null,
      formatted: false,
    }],
  }],
};

/** What a scoring of the book may write. */
export const scored = plan({
  values: [write(form, 'C2', 4.87, null)],
  marks: [{ sheet: form, severity: 'error', cells: [cellAt(form, 'C3'), cellAt(form, 'B4')] }, {
    sheet: form,
    severity: 'warning',
    cells: [cellAt(form, 'B3')],
  }],
  notes: [{ cell: cellAt(form, 'C3'), text: '得分与规则不符' }, { cell: cellAt(form, 'B2'), text: '此处已有批注' }],
  sheets: [generated('自评问题清单', '得分与规则不符')],
  state: serialiseState(filled),
});

/** Opens a sketched workbook in a host. */
export type Open = (book: BookSketch) => Promise<ContractPort>;

/** What a sheet holds, by address. */
export async function values(port: WorkbookPort, sheet: string): Promise<Record<string, RawValue>> {
  const found = (await port.read()).sheets.find(({ name }) => name === sheet)!;
  return Object.fromEntries(found.values.flatMap((row, r) => row.flatMap((_, c) => {
    const value = valueAt(found, r + found.top, c + found.left);
    return value === null ? [] : [[address(r + found.top, c + found.left), value]];
  })));
}

/** The names of a workbook's sheets, in their order. */
export const names = async (port: WorkbookPort): Promise<string[]> => (await port.read()).sheets.map(({ name }) => name);
