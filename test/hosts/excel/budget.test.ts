import type { Mark, ValueWrite, WritePlan } from '../../../src/writeback';
import { batchLimit } from '../../../src/hosts/excel/bytes';
import { excelOf } from '../../support/excel';
import type { ExcelDouble } from '../../support/excel';
import { dump } from '../../support/excel/dump';
import { decimal, generatedSheet } from '../../support/excel/plans';
import { sheetOf, workbookOf } from '../../support/workbook';
import type { WorkbookSnapshot } from '../../../src/figures';

const nothing: WritePlan = { values: [], marks: [], notes: [], sheets: [], state: '' };
const written = (double: ExcelDouble): number => double.syncs.slice(2).reduce((sum, sync) => sum + sync.requestBytes, 0);

/** Sheets of so many rows with a mark in every second row of three columns: no two marked cells touch. */
function scattered(sheets: number, rows: number): { workbook: WorkbookSnapshot; marks: Mark[]; cells: number } {
  const names = Array.from({ length: sheets }, (_, index) => `项目${String(index + 1)}`);
  const cells = Array.from({ length: rows }, (_, row) => row).flatMap((row) => [4, 6, 8].map((column) => ({ row: row * 2 + 1, column })));
  return {
    workbook: workbookOf(names.map((name) => sheetOf({ name, rows: [['指标']] }))),
    marks: names.map((sheet) => ({ sheet, severity: 'error' as const, cells })),
    cells: cells.length * sheets,
  };
}

test('a marked cell costs at most 25 bytes of request, all in three syncs', async () => {
  const { workbook: book, marks, cells } = scattered(10, 800);
  const { double, workbook } = excelOf(book);
  expect((await workbook.apply({ ...nothing, marks })).marked).toBe(cells);
  expect(double.syncs).toHaveLength(3);
  expect(written(double) / cells).toBeLessThanOrEqual(25);
  expect(double.book.sheets[0]!.rules.flatMap((rule) => rule.areas)).toHaveLength(cells / 10);
});

test('twenty-four thousand marked cells go in one request', async () => {
  const { workbook: book, marks } = scattered(10, 800);
  const { double, workbook } = excelOf(book, { payload: 5_000_000 });
  await workbook.apply({ ...nothing, marks });
  expect(Math.max(...double.syncs.map((sync) => sync.requestBytes))).toBeLessThan(batchLimit);
});

describe('a plan too large for one request', () => {
  const rows = 400;
  const book = (): WorkbookSnapshot =>
    workbookOf(['甲', '乙'].map((name) => sheetOf({ name, rows: Array.from({ length: rows }, () => ['', '']) })));
  const at = (sheet: string, row: number): ValueWrite => ({
    cell: { sheet, row, column: row % 2 }, value: decimal('1.25'), old: null, kind: 'fill', format: '0.00',
  });
  const long = {
    ...generatedSheet(),
    rows: Array.from({ length: 900 }, (_, index) => ({
      height: null,
      cells: [{ column: 0, value: decimal(String(index)), style: 'integer' as const }, {
        column: 1,
        value: `第${String(index)}条说明`,
        style: 'text' as const,
      }],
    })),
  };
  const plan: WritePlan = {
    ...nothing,
    values: ['甲', '乙'].flatMap((name) => Array.from({ length: rows }, (_, row) => at(name, row))),
    sheets: [long],
    state: '{}',
  };

  test('goes in several, each below the limit, with the same end; the sheets done are told', async () => {
    const whole = excelOf(book());
    await whole.workbook.apply(plan);
    const told: string[] = [];
    const limit = 60_000;
    const { double, workbook } = excelOf(book(), { adapter: { limit } });
    const report = await workbook.apply(plan, { onProgress: (done, all) => { told.push(`${String(done)}/${String(all)}`); } });
    expect(report.written).toBe(2 * rows);
    expect(double.syncs.length).toBeGreaterThan(5);
    expect(Math.max(...double.syncs.slice(2).map((sync) => sync.requestBytes))).toBeLessThanOrEqual(limit);
    expect(dump(double.book)).toEqual(dump(whole.double.book));
    expect(told.at(-1)).toBe('3/3');
    expect(told[0]).toBe('1/3');
  });

  test.each([['1.21', 1], ['1.17', 0]])(
    'is one undo for the user where Excel can make it one: with ExcelApi %s',
    async (version, groups) => {
      const options: unknown[] = [];
      const { double, client, workbook } = excelOf(book(), { version, adapter: { limit: 60_000 } });
      const run = client.Excel.run.bind(client.Excel) as unknown as (first: object, work: unknown) => Promise<void>;
      client.Excel.run = ((first: object, work: unknown) => {
        options.push(first);
        return run(first, work);
      }) as unknown as typeof Excel.run;
      await workbook.apply(plan);
      expect(options).toEqual(Array.from({ length: groups }, () => expect.objectContaining({ mergeUndoGroup: true }) as unknown));
      expect(double.syncs.length).toBeGreaterThan(5);
    },
  );

  test('is stopped between requests when it is called off, and can be finished later', async () => {
    const whole = excelOf(book());
    await whole.workbook.apply(plan);
    const stop = new AbortController();
    const { double, workbook } = excelOf(book(), { adapter: { limit: 60_000 } });
    double.before = (sync) => { if (sync === 4) stop.abort(); };
    await expect(workbook.apply(plan, { signal: stop.signal })).rejects.toMatchObject({ problem: 'cancelled' });
    expect(double.syncs).toHaveLength(5);
    await workbook.apply(plan);
    expect(dump(double.book)).toEqual(dump(whole.double.book));
  });
});

test('a long paragraph does not let a batch grow beyond what the web takes', async () => {
  const text = '说明'.repeat(6_000);
  const cells = Array.from({ length: 150 }, () => ({ height: null, cells: [{ column: 0, value: text, style: 'body' as const }] }));
  const { double, workbook } = excelOf(workbookOf([sheetOf({ name: 'a', rows: [[1]] })]), { payload: 5_000_000 });
  await workbook.apply({ ...nothing, sheets: [{ ...generatedSheet('长报告'), rows: cells, merges: [], charts: [], validations: [] }] });
  expect(double.book.sheets[1]!.cells.size).toBe(150);
  expect(double.syncs.length).toBeGreaterThan(3);
});
