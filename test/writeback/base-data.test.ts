import { Decimal } from '../../src/figures';
import type { BaseDataInput } from '../../src/assess';
import { baseDataSheet } from '../../src/writeback';
import { applied, assessment, at, formSheet, planWith, rowsOf, typed, workbookOf } from './support';

const input = (name: string, more: Partial<BaseDataInput> = {}): BaseDataInput => ({
  key: `体系|预算编制质量|${name}`, sheet: '指标体系', indicator: '预算编制质量', name, meaning: '年初批复数', unit: '万元',
  source: { text: '请填写', cell: null }, value: null, from: 'missing', ...more,
});
const prefilled = input('财政拨款执行数', {
  value: new Decimal('1716.10'), from: 'workbook', source: { text: '收入支出决算总表C8', cell: at('自评表', 'C8') },
});
const missing = input('资产配置年初预算数');
const workbook = workbookOf([formSheet([])]);
const withInputs = (inputs: readonly BaseDataInput[]) => assessment([], [], { baseData: inputs });
const made = applied(workbook, planWith(workbook, withInputs([prefilled, missing])));

test('one row a figure, with what it means, its source as a link, and its value', () => {
  const sheet = baseDataSheet(workbook, [prefilled, missing])!;
  expect(rowsOf(sheet)[2]!.slice(0, 8)).toEqual(['序号', '适用表', '指标', '数据名称', '含义', '单位', '来源', '数值']);
  expect(rowsOf(sheet)[3]).toEqual(['1', '指标体系', '预算编制质量', '财政拨款执行数', '年初批复数', '万元', '收入支出决算总表C8', '1716.1', '1716.1']);
  expect(rowsOf(sheet)[4]!.slice(6)).toEqual(['请填写', '', '']);
  expect(sheet.rows[3]!.cells[6]!.link).toEqual(at('自评表', 'C8'));
  expect(sheet.rows[4]!.cells[7]!.style).toBe('input');
});

test('a title and a remark across the table, its header below them on every page', () => {
  const sheet = baseDataSheet(workbook, [prefilled, missing])!;
  const across = { left: 0, right: 7 };
  expect(sheet.merges).toEqual([{ top: 0, bottom: 0, ...across }, { top: 1, bottom: 1, ...across }]);
  expect([sheet.frozenRows, sheet.page.titleRows, sheet.columns.map(({ hidden = false }) => hidden).indexOf(true)]).toEqual([3, 3, 8]);
  expect(sheet.rows[2]!.cells.every(({ style }) => style === 'header')).toBe(true);
});

test('none where nothing is needed', () => expect(baseDataSheet(workbook, [])).toBeNull());

test('keeps what the user wrote, even where it cannot be read', () => {
  const written = typed(made, '评分基础数据', 'H5', '约3.4');
  expect(rowsOf(baseDataSheet(written, [prefilled, missing])!)[4]![7]).toBe('约3.4');
  const stated = input('资产配置年初预算数', { value: new Decimal('3.4'), from: 'user' });
  expect(rowsOf(baseDataSheet(typed(made, '评分基础数据', 'H5', '34000元'), [prefilled, stated])!)[4]![7]).toBe('34000元');
  const given = input('资产配置年初预算数', { value: new Decimal('3.4'), from: 'user' });
  expect(rowsOf(baseDataSheet(typed(made, '评分基础数据', 'H5', 3.4), [prefilled, given])!)[4]![7]).toBe('3.4');
});

test('says of a figure the user wrote that they did, and leads to where', () => {
  const given = input('资产配置年初预算数', {
    value: new Decimal('3.4'), from: 'user', source: { text: '评分基础数据', cell: at('评分基础数据', 'H5') },
  });
  const source = baseDataSheet(typed(made, '评分基础数据', 'H5', 3.4), [prefilled, given])!.rows[4]!.cells[6]!;
  expect([source.value, source.link]).toEqual(['单位填写', at('评分基础数据', 'H5')]);
});

test('a value of ours follows the workbook; one the user wrote stays at the end when no longer needed', () => {
  const newer = { ...prefilled, value: new Decimal('1800') };
  expect(rowsOf(baseDataSheet(made, [newer])!).slice(3)).toHaveLength(1);
  expect(rowsOf(baseDataSheet(made, [newer])!)[3]![7]).toBe('1800');
  const written = typed(made, '评分基础数据', 'H5', 3.4);
  const left = rowsOf(baseDataSheet(written, [])!).slice(3);
  expect(left.map((row) => [row[3], row[4], row[7]])).toEqual([['资产配置年初预算数', '本次评分未用到', '3.4']]);
  const changed = rowsOf(baseDataSheet(typed(made, '评分基础数据', 'H4', 1700), [])!).slice(3);
  expect(changed.map((row) => [row[3], row[7]])).toEqual([['财政拨款执行数', '1700']]);
});
