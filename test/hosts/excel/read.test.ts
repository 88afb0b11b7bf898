import { valueAt } from '../../../src/figures';
import type { WorkbookSnapshot } from '../../../src/figures';
import { excelOf, versions } from '../../support/excel';
import { sheetOf, workbookOf } from '../../support/workbook';

const form = (): WorkbookSnapshot =>
  workbookOf([
    sheetOf({
      name: '附表 1',
      at: 'B2',
      rows: [['指标', '分值', null, '=不是公式'], ['数量', 5, true], [null, '#DIV/0!'], [0.1, '']],
      merges: ['B2:C2'],
      hiddenRows: [3],
      hiddenColumns: [2],
      filtered: 'B2:C4',
      formats: { C3: '0.00', B5: '0.0%' },
      formulas: { C3: '=2+3' },
    }),
    sheetOf({ name: "'空'", rows: [] }),
    sheetOf({ name: '隐藏', rows: [['x']], visible: false, isProtected: true }),
  ], { isProtected: true, state: '{"a":"<1> & 2"}' });

test.each(versions)('any workbook is read in two syncs with ExcelApi %s', async (version) => {
  const { double, workbook } = excelOf(form(), { version });
  const read = await workbook.read();
  expect(double.syncs).toHaveLength(2);
  expect(read).toMatchObject({ name: '测试.xlsx', isProtected: true, state: '{"a":"<1> & 2"}' });
  const [sheet, empty, hidden] = read.sheets;
  expect(sheet).toMatchObject({ name: '附表 1', visible: true, isProtected: false });
  expect(valueAt(sheet!, 1, 1)).toBe('指标');
  expect(valueAt(sheet!, 1, 4)).toBe('=不是公式');
  expect(valueAt(sheet!, 2, 3)).toBe(true);
  expect(valueAt(sheet!, 3, 2)).toBe('#DIV/0!');
  expect(valueAt(sheet!, 3, 1)).toBeNull();
  expect(sheet!.formula(2, 2)).toBe('=2+3');
  expect(sheet!.formula(1, 4)).toBeNull();
  expect(sheet!.formula(40, 40)).toBeNull();
  expect([sheet!.format(2, 2), sheet!.format(4, 1), sheet!.format(90, 0)]).toEqual(['0.00', '0.0%', 'General']);
  expect(empty!.values).toEqual([]);
  expect(hidden).toMatchObject({ visible: false, isProtected: true });
});

test('hidden rows, columns and an active filter are told from 1.9 on, merges from 1.13', async () => {
  const told = async (version: string) => {
    const { hiddenRows, hiddenColumns, filtered, merges } = (await excelOf(form(), { version }).workbook.read()).sheets[0]!;
    return { hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns], filtered, merges };
  };
  const area = { top: 1, left: 1, bottom: 3, right: 2 };
  const merge = { top: 1, left: 1, bottom: 1, right: 2 };
  expect(await told('1.7')).toEqual({ hiddenRows: [], hiddenColumns: [], filtered: null, merges: null });
  expect(await told('1.9')).toEqual({ hiddenRows: [2], hiddenColumns: [2], filtered: area, merges: null });
  expect(await told('1.14')).toEqual({ hiddenRows: [2], hiddenColumns: [2], filtered: area, merges: [merge] });
});

test('before 1.9 a sheet whose rows are all hidden says so', async () => {
  const { workbook } = excelOf(workbookOf([sheetOf({ name: 'a', rows: [[1], [2]], hiddenRows: [1, 2] })]), { version: '1.7' });
  expect([...(await workbook.read()).sheets[0]!.hiddenRows]).toEqual([0, 1]);
});

test('live reading never looks for merges; it knows those of the last full read', async () => {
  const { double, workbook } = excelOf(form());
  expect((await workbook.read({ merges: false })).sheets[0]!.merges).toBeNull();
  expect(double.host.undoCleared).toBe(0);
  await workbook.read();
  const looked = double.host.undoCleared;
  expect((await workbook.read({ merges: false })).sheets[0]!.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  expect(double.host.undoCleared).toBe(looked);
});

test('only the sheets asked for are read, told one by one', async () => {
  const { double, workbook } = excelOf(form());
  const told: string[] = [];
  const id = double.book.sheets[2]!.id;
  const read = await workbook.read({ sheetIds: [id], onProgress: (done, all) => { told.push(`${String(done)}/${String(all)}`); } });
  expect(read.sheets.map((sheet) => sheet.name)).toEqual(['隐藏']);
  expect(told).toEqual(['1/1']);
});

test('thirty sheets cost less than 60 KB of requests', async () => {
  const sheets = Array.from({ length: 30 }, (_, index) => sheetOf({ name: `表${String(index)}`, rows: [['指标', 1]] }));
  const { double, workbook } = excelOf(workbookOf(sheets));
  await workbook.read();
  expect(double.syncs.reduce((sum, sync) => sum + sync.requestBytes, 0)).toBeLessThan(60_000);
});

describe('where an answer would be too large', () => {
  const row = (index: number): string[] => Array.from({ length: 12 }, (_, column) => `第${String(index)}行第${String(column)}列的文字`);
  const large = (): WorkbookSnapshot => workbookOf([
    sheetOf({ name: '大', at: 'C3', rows: Array.from({ length: 300 }, (_, index) => row(index)), formulas: { C3: '=1' } }),
    sheetOf({ name: '小', rows: [['x']] }),
  ], { state: '{}' });

  test('the cells are read row by row within the limit of Excel on the web, and nothing is lost', async () => {
    const whole = await excelOf(large()).workbook.read();
    const { double, workbook } = excelOf(large(), { payload: 100_000 });
    const read = await workbook.read();
    expect(read.sheets.map(({ name, top, left, values }) => ({ name, top, left, values })))
      .toEqual(whole.sheets.map(({ name, top, left, values }) => ({ name, top, left, values })));
    expect(read.sheets[0]!.formula(2, 2)).toBe('=1');
    expect(read.state).toBe('{}');
    expect(double.syncs.length).toBeGreaterThan(3);
  });

  test('a single row that does not fit is told', async () => {
    const { workbook } = excelOf(workbookOf([sheetOf({ name: '长', rows: [['字'.repeat(2_000)]] })]), { payload: 8_000 });
    await expect(workbook.read()).rejects.toMatchObject({ problem: 'too-large' });
  });

  test('beyond 5,000,000 cells Excel gives nothing without an error; the sheet is read in parts', async () => {
    const far = sheetOf({ name: '远', rows: [['a']], at: 'A1' });
    const { double, workbook } = excelOf(workbookOf([far]));
    double.book.sheets[0]!.cells.set(
      313_000,
      new Map([[15, { value: 7, formula: null, numberFormat: 'General', style: {}, hyperlink: null }]]),
    );
    const read = await workbook.read();
    expect(valueAt(read.sheets[0]!, 313_000, 15)).toBe(7);
    expect(valueAt(read.sheets[0]!, 0, 0)).toBe('a');
  });

  test('of a sheet with a stray in its last cell the top left is read, and no more', async () => {
    const { double, workbook } = excelOf(workbookOf([sheetOf({ name: '远', rows: [['指标', '得分'], ['里程', 5]] })]));
    double.book.sheets[0]!.cells.set(
      1_048_575,
      new Map([[16_383, { value: ' ', formula: null, numberFormat: 'General', style: {}, hyperlink: null }]]),
    );
    const [sheet] = (await workbook.read()).sheets;
    expect([valueAt(sheet!, 0, 0), valueAt(sheet!, 1, 1), valueAt(sheet!, 1_048_575, 16_383)]).toEqual(['指标', 5, null]);
    expect(double.syncs.length).toBeLessThan(120);
  });
});
