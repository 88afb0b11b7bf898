import type { ValueWrite, WritePlan } from '../../../src/writeback';
import { generatedSheetName } from '../../../src/hosts/marks';
import { styles } from '../../../src/hosts/styles';
import { stateOfXml } from '../../../src/hosts/state-part';
import { excelOf, versions } from '../../support/excel';
import { cellAt } from '../../support/excel/book';
import type { BookSheet } from '../../support/excel/book';
import { dump } from '../../support/excel/dump';
import { decimal, generatedSheet, smallPlan, smallWorkbook } from '../../support/excel/plans';
import { areaOf, sheetOf, workbookOf } from '../../support/workbook';

const nothing: WritePlan = { values: [], marks: [], notes: [], sheets: [], state: '' };
const fill = (
  sheet: string,
  at: string,
  value: ValueWrite['value'],
  old: ValueWrite['old'] = null,
  more: Partial<ValueWrite> = {},
): ValueWrite => {
  const { top, left } = areaOf(at);
  return { cell: { sheet, row: top, column: left }, value, old, kind: 'fill', format: null, ...more };
};
const valueIn = (sheet: BookSheet, at: string): unknown => {
  const { top, left } = areaOf(at);
  return cellAt(sheet, top, left)?.value ?? null;
};

describe.each(versions)('with ExcelApi %s', (version) => {
  test('a plan takes three syncs and its state is written before anything else', async () => {
    const { double, workbook } = excelOf(smallWorkbook(), { version });
    const report = await workbook.apply(smallPlan());
    expect(report).toEqual({ written: 3, marked: 3, skipped: [] });
    expect(double.syncs).toHaveLength(3);
    const [form] = double.book.sheets;
    expect(['E3', 'E4', 'E5', 'E6'].map((at) => valueIn(form!, at))).toEqual([10, 12, 9.5, 31.5]);
    expect(cellAt(form!, 4, 4)!.numberFormat).toBe('0.00');
    expect(cellAt(form!, 2, 4)!.numberFormat).toBe('General');
    expect([...double.book.parts.values()].map(stateOfXml)).toEqual([smallPlan().state]);
    expect(form!.notes.map((note) => note.content)).toEqual(version === '1.21' ? ['【绩效自评助手】\n得分 12 高于分值 10'] : []);
  });

  test('applying it again changes nothing', async () => {
    const { double, workbook } = excelOf(smallWorkbook(), { version });
    await workbook.apply(smallPlan());
    const before = dump(double.book);
    expect(await workbook.apply(smallPlan())).toEqual({ written: 0, marked: 3, skipped: [] });
    expect(dump(double.book)).toEqual(before);
  });

  test('marks lie over the cells, the gravest on top, and no cell is formatted', async () => {
    const { double, workbook } = excelOf(smallWorkbook(), { version });
    await workbook.apply({ ...smallPlan(), sheets: [], values: [] });
    const [form] = double.book.sheets;
    const kinds = form!.rules.map((rule) => rule.formula);
    expect([...new Set(kinds)]).toEqual(['="ziping:mark:error"<>""', '="ziping:mark:proposal"<>""']);
    if (version !== '1.7') expect(form!.rules.map((rule) => rule.areas.length)).toEqual([2, 1]);
    expect([...form!.cells.values()].flatMap((line) => [...line.values()]).every((cell) => Object.keys(cell.style).length === 0))
      .toBe(true);
  });
});

test('a value goes only where the cell still holds what the plan was made from', async () => {
  const { double, workbook } = excelOf(smallWorkbook());
  const report = await workbook.apply({
    ...nothing,
    values: [
      fill('附表 1', 'E4', decimal('10'), decimal('12.0'), { kind: 'accept' }),
      fill('附表 1', 'D5', decimal('1'), decimal('96'), { kind: 'accept' }),
      fill('附表 1', 'A2', '指标名称', '指标', { kind: 'restore' }),
      fill('附表 1', 'E3', decimal('9'), decimal('8')),
      fill('没有', 'A1', decimal('1')),
    ],
  });
  expect(report.written).toBe(2);
  expect(report.skipped).toEqual([
    { sheet: '没有', cell: null, problem: 'changed-meanwhile' },
    { sheet: '附表 1', cell: 'D5', problem: 'changed-meanwhile' },
    { sheet: '附表 1', cell: 'E3', problem: 'changed-meanwhile' },
  ]);
  expect(['E4', 'D5', 'A2'].map((at) => valueIn(double.book.sheets[0]!, at))).toEqual([10, 95, '指标名称']);
});

test('a blank that a formula shows is not filled', async () => {
  const { double, workbook } = excelOf(
    workbookOf([sheetOf({ name: 'a', rows: [[1, '']], formulas: { B1: '=IF(A1>1,A1,"")' } })]),
  );
  expect((await workbook.apply({ ...nothing, values: [fill('a', 'B1', decimal('1'))] })).skipped).toEqual([{
    sheet: 'a',
    cell: 'B1',
    problem: 'changed-meanwhile',
  }]);
  expect(cellAt(double.book.sheets[0]!, 0, 1)!.formula).toBe('=IF(A1>1,A1,"")');
});

test('where rows are filtered out nothing is written, elsewhere on the sheet it is', async () => {
  const rows = [['指标', '得分'], ['甲', null], ['乙', null], ['丙', null], [null, null], ['丁', null]];
  const { double, workbook } = excelOf(workbookOf([sheetOf({ name: 'a', rows, hiddenRows: [3], filtered: 'A1:B4' })]));
  const report = await workbook.apply({
    ...nothing, values: ['B2', 'B3', 'B4', 'B6'].map((at) => fill('a', at, decimal('5'))),
    marks: [{ sheet: 'a', severity: 'error', cells: [{ row: 2, column: 1 }] }],
  });
  expect(report).toEqual({
    written: 1,
    marked: 1,
    skipped: ['B2', 'B3', 'B4'].map((cell) => ({ sheet: 'a', cell, problem: 'filtered-range' })),
  });
  expect(['B2', 'B3', 'B4', 'B6'].map((at) => valueIn(double.book.sheets[0]!, at))).toEqual([null, null, null, 5]);
});

test('merged cells take the value in their top-left one', async () => {
  const { double, workbook } = excelOf(
    workbookOf([sheetOf({ name: 'a', rows: [['得分', null, null], [null, null, null]], merges: ['B1:C2'] })]),
  );
  await workbook.apply({ ...nothing, values: [fill('a', 'B1', decimal('7'))] });
  expect(valueIn(double.book.sheets[0]!, 'B1')).toBe(7);
  await workbook.apply({ ...nothing, values: [fill('a', 'C2', decimal('8'), decimal('7'), { kind: 'accept' })] });
  expect([valueIn(double.book.sheets[0]!, 'B1'), valueIn(double.book.sheets[0]!, 'C2')]).toEqual([8, null]);
});

test('a protected sheet is told once and stays as it is; the others are done', async () => {
  const { double, workbook } = excelOf(smallWorkbook());
  double.book.sheets[0]!.isProtected = true;
  const before = JSON.stringify(dump({ ...double.book, sheets: double.book.sheets.slice(0, 1), parts: new Map() }));
  const report = await workbook.apply({ ...smallPlan(), values: [...smallPlan().values, fill("O'附表", 'B2', decimal('1'))] });
  expect(report).toEqual({ written: 1, marked: 0, skipped: [{ sheet: '附表 1', cell: null, problem: 'protected-sheet' }] });
  expect(JSON.stringify(dump({ ...double.book, sheets: double.book.sheets.slice(0, 1), parts: new Map() }))).toBe(before);
});

test('a protected workbook gets no sheet, but its forms are filled', async () => {
  const { double, workbook } = excelOf({ ...smallWorkbook(), isProtected: true });
  const report = await workbook.apply(smallPlan());
  expect(report).toEqual({ written: 3, marked: 3, skipped: [{ sheet: '自评问题清单', cell: null, problem: 'protected-workbook' }] });
  expect(double.book.sheets).toHaveLength(2);
});

test("marks replace ours on the sheets a plan names; nobody else's rule is touched", async () => {
  const { double, workbook } = excelOf(smallWorkbook());
  const [form, other] = double.book.sheets;
  const rule = { type: 'DataBar', areas: [areaOf('E3:E6')], formula: '', fill: {}, font: {}, stopIfTrue: false, priority: 0 };
  form!.rules.push({ ...rule, id: 'user-1' }, { ...rule, id: 'user-2', type: 'Custom', formula: '=$A1="ziping:mark:error"' });
  await workbook.apply(smallPlan());
  await workbook.apply({ ...nothing, marks: [{ sheet: "O'附表", severity: 'info', cells: [{ row: 0, column: 0 }] }] });
  expect([form!.rules.length, other!.rules.length]).toEqual([4, 1]);
  await workbook.apply({ ...nothing, marks: [{ sheet: '附表 1', severity: 'warning', cells: [] }] });
  expect(form!.rules.map((each) => each.id)).toEqual(['user-1', 'user-2']);
  expect(form!.notes).toEqual([]);
  expect(other!.rules).toHaveLength(1);
});

test("a note of the user's stays and gets none of ours beside it", async () => {
  const { double, workbook } = excelOf(smallWorkbook());
  double.book.sheets[0]!.notes.push({ row: 3, column: 4, content: '已与财务核对', author: '某科室' }, {
    row: 0,
    column: 0,
    content: '说明',
    author: '某科室',
  });
  await workbook.apply(smallPlan());
  expect(double.book.sheets[0]!.notes.map((note) => note.content)).toEqual(['已与财务核对', '说明']);
});

describe('sheets of ours', () => {
  test('are made with their cells, looks, layout, chart and validations', async () => {
    const { double, workbook } = excelOf(smallWorkbook());
    await workbook.apply({ ...nothing, sheets: [{ ...generatedSheet(), printArea: areaOf('A1:B4') }] });
    const made = double.book.sheets[2]!;
    expect(['A3', 'B3', 'C3', 'D3', 'D4'].map((at) => valueIn(made, at))).toEqual([1, '=得分高于分值', '2024年12月', 10.5, 0]);
    expect(cellAt(made, 3, 3)!.formula).toBe('=1-0.05');
    expect(cellAt(made, 3, 1)!.hyperlink).toEqual({ documentReference: "'O''附表'!E4", textToDisplay: 'E4' });
    expect(cellAt(made, 2, 1)!.style).toMatchObject({
      'font.name': styles.error.font,
      'font.size': styles.error.size,
      'fill.color': `#${styles.error.fill!}`,
      'border.EdgeTop.style': 'Continuous',
      horizontalAlignment: 'Center',
      wrapText: true,
    });
    expect(cellAt(made, 2, 3)!.numberFormat).toBe(styles.number2.format);
    expect(made).toMatchObject({
      frozenRows: 2, merges: [areaOf('A1:D1')],
      layout: { orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, printTitleRows: '$1:$2', printArea: 'A1:B4' },
      charts: [{
        type: 'BarClustered',
        position: 'A7:D21',
        bag: { title: { text: '得分' }, legend: { visible: true }, valueAxis: { numberFormat: '0%' } },
        series: [
          { name: '应为', values: "'自评问题清单'!D3:D4", categories: "'自评问题清单'!B3:B4" },
          { name: '实际', values: "'自评问题清单'!A3:A4", categories: "'自评问题清单'!B3:B4" },
        ],
      }],
      validations: [
        { area: areaOf('D3:D4'), bag: { rule: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } }, ignoreBlanks: true } },
        { area: areaOf('C3:C4'), bag: { rule: { list: { inCellDropDown: true, source: '是,否' } } } },
      ],
    });
    expect([...made.rowHeights]).toEqual([[0, 32], [3, 20]]);
    expect([...made.columnWidths].map(([, points]) => points)).toEqual([6, 30, 10, 12].map((width) => (width * 7 + 5) * 0.75));
    expect([...made.hiddenColumns]).toEqual([2]);
    expect([...made.names]).toEqual([[generatedSheetName, { formula: '=TRUE', visible: false }]]);
  });

  test('are replaced where they stand; what the earlier one had is gone', async () => {
    const { double, workbook } = excelOf(smallWorkbook());
    await workbook.apply({ ...nothing, sheets: [generatedSheet()] });
    const { id } = double.book.sheets[2]!;
    const less = { ...generatedSheet(), rows: generatedSheet().rows.slice(0, 2), charts: [], validations: [], frozenRows: 0 };
    await workbook.apply({ ...nothing, sheets: [less] });
    expect(double.book.sheets).toHaveLength(3);
    const again = double.book.sheets[2]!;
    expect(again).toMatchObject({ id, frozenRows: 0, charts: [], validations: [] });
    expect([...again.cells.keys()].sort()).toEqual([0, 1]);
  });

  test("never replace a sheet of the user's", async () => {
    const { double, workbook } = excelOf(workbookOf([sheetOf({ name: '自评问题清单', rows: [['本单位自己的清单']] })]));
    await workbook.apply({ ...nothing, sheets: [generatedSheet()] });
    await workbook.apply({ ...nothing, sheets: [generatedSheet()] });
    expect(double.book.sheets.map((sheet) => sheet.name)).toEqual(['自评问题清单', '自评问题清单 (2)']);
    expect(valueIn(double.book.sheets[0]!, 'A1')).toBe('本单位自己的清单');
  });

  test("become the user's own where a plan says so", async () => {
    const { double, workbook } = excelOf(smallWorkbook());
    const blank = { ...generatedSheet('空白自评表'), kept: true as const };
    await workbook.apply({ ...nothing, sheets: [blank] });
    await workbook.apply({ ...nothing, sheets: [blank] });
    await workbook.clear();
    expect(double.book.sheets.map((sheet) => sheet.name)).toEqual(['附表 1', "O'附表", '空白自评表', '空白自评表 (2)']);
    expect(double.book.sheets[2]!.names.size).toBe(0);
  });

  test('several cost no more syncs than one', async () => {
    const { double, workbook } = excelOf(smallWorkbook());
    await workbook.apply({ ...smallPlan(), sheets: ['自评问题清单', '评分基础数据', '自评汇总', '自评报告'].map(generatedSheet) });
    expect(double.syncs).toHaveLength(3);
    expect(double.book.sheets).toHaveLength(6);
  });
});

test('state alone is kept in one part, copies of it are taken away', async () => {
  const { double, workbook } = excelOf(workbookOf([sheetOf({ name: 'a', rows: [[1]] })], { state: '{"old":1}' }));
  double.book.parts.set('copy', [...double.book.parts.values()][0]!);
  await workbook.saveState('{"new":2}');
  expect([...double.book.parts.values()].map(stateOfXml)).toEqual(['{"new":2}']);
  expect((await workbook.read()).state).toBe('{"new":2}');
});
