import { openXlsx, type FileWorkbook } from '../../../src/hosts/file';
import { OfficePackage } from '../../../src/hosts/file/package/package';
import type { Mark, WritePlan } from '../../../src/writeback';
import { bookParts } from '../../support/xlsx/book';
import { pack } from '../../support/xlsx/pack';

const sheets = ['自评表', '台账', '说明'];
const mark = (sheet: string, rows: readonly number[]): Mark =>
  ({ sheet, severity: 'error', cells: rows.map((row) => ({ sheet, row, column: 0 })) });
/** A plan names every sheet, to take old marks away. */
const plan = (marked: Readonly<Record<string, readonly number[]>>, noted: readonly string[] = []): WritePlan => ({
  values: [], marks: sheets.map((sheet) => mark(sheet, marked[sheet] ?? [])), state: '', sheets: [],
  notes: noted.map((sheet) => ({ cell: { sheet, row: 0, column: 0 }, text: '合计与分项不符' })),
});

const format = '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>';
const built = bookParts({ sheets: sheets.map((name) => ({ name, rows: [['甲'], ['乙']] })) });

async function open(changed: Readonly<Record<string, string>> = {}): Promise<FileWorkbook> {
  const workbook = await openXlsx(pack({ ...built, ...changed }), '自评.xlsx');
  await workbook.read();
  return workbook;
}

/** The sheets' parts that are looked into while something is done. */
async function lookedInto(work: () => Promise<unknown>): Promise<string[]> {
  const asked = jest.spyOn(OfficePackage.prototype, 'text');
  await work();
  const parts = asked.mock.calls.map(([part]) => part).filter((part) => part.startsWith('xl/worksheets/sheet'));
  asked.mockRestore();
  return [...new Set(parts)].sort();
}

describe('a sheet that holds nothing of ours and shall hold nothing', () => {
  it('is not opened anew', async () => {
    const workbook = await open();
    expect(await lookedInto(async () => workbook.apply(plan({ 自评表: [1] })))).toEqual(['xl/worksheets/sheet1.xml']);
    expect(workbook.marks()).toMatchObject([{ sheet: '自评表', cells: [{ row: 1, column: 0 }] }]);
  });

  it('is, where it has conditional formats, whosesoever', async () => {
    const part = 'xl/worksheets/sheet2.xml';
    const workbook = await open({ [part]: String(built[part]).replace('</sheetData>', `</sheetData>${format}`) });
    expect(await lookedInto(async () => workbook.apply(plan({})))).toEqual([part]);
  });

  it('loses the marks and notes of the time before, read again or not', async () => {
    for (const again of [true, false]) {
      const workbook = await open();
      await workbook.apply(plan({ 自评表: [0], 台账: [1] }, ['说明']));
      expect([workbook.marks().length, workbook.notes().length]).toEqual([2, 1]);
      if (again) await workbook.read();
      await workbook.apply(plan({}));
      expect([workbook.marks(), workbook.notes()]).toEqual([[], []]);
    }
  });
});
