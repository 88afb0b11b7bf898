import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf } from '../../support/workbook';
import { Bench } from './changes';

const rows: readonly (readonly RawValue[])[] = [
  ['205', '教育支出', 60, 40, 20], ['20502', '普通教育', 60, 40, 20], ['2050201', '学前教育', 25.5, 20.5, 5],
  ['2050202', '小学教育', 34.5, 19.5, 15],
  ['208', '社会保障和就业支出', 12.3, 12.3, null], ['20805', '行政事业单位养老支出', 12.3, 12.3, null],
  ['2080502', '事业单位离退休', 4.1, 4.1, null], ['2080505', '基本养老保险缴费支出', 8.2, 8.2, null],
  ['221', '住房保障支出', 7.7, 7.7, null], ['22102', '住房改革支出', 7.7, 7.7, null], ['2210201', '住房公积金', 7.7, 7.7, null],
];

const table = (name: string, title: string, own: readonly (readonly RawValue[])[]): SheetSnapshot => sheetOf({ name, rows: [
  [title], ['部门：云岭县第一小学', null, null, null, '单位：万元'], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['合计', null, 80, 60, 20], ...own,
] });

/** The same 科目 with the figures of those `by` rows further down from a row on; the last ones stay. */
const slid = (from: number, by: number): readonly (readonly RawValue[])[] => rows.map((row, index) =>
  (index >= from && rows[index + by] ? [...row.slice(0, 2), ...rows[index + by]!.slice(2)] : row));

const told = (expense: readonly (readonly RawValue[])[], general: readonly (readonly RawValue[])[]): readonly string[] =>
  new Bench([table('03', '支出决算表', expense), table('06', '一般公共预算财政拨款支出决算表', general)]).findings()
    .filter(({ verdict }) => verdict === 'inconsistent').map(({ sheet, cell, message }) => `${sheet!}!${cell} ${message}`);

describe('figures that slid against their 科目', () => {
  it.each([[1], [2]])('by %p rows are one finding for all their rows, in the table that is wrong', (by) => {
    const found = told(rows, slid(2, by));
    const [slip] = found.filter((message) => message.includes('疑似错行'));
    expect(slip).toMatch(/^06!C7 /);
    expect(slip).toContain(`与支出决算表中本科目不同，而与其下第 ${String(by)} 行科目相同`);
    expect(found.length).toBeLessThan(5);
    expect(found.filter((message) => message.startsWith('03!'))).toEqual([]);
  });

  it('are told of the other table where that one slid', () => {
    expect(told(slid(2, 1), rows).filter((message) => message.includes('疑似错行'))[0]).toMatch(/^03!C7 /);
  });

  it('are not seen in tables that are right or wrong in one figure', () => {
    expect(told(rows, rows)).toEqual([]);
    const one = rows.map((row) => (row[0] === '2050201' ? [...row.slice(0, 2), 30.5, 25.5, 5] : row));
    expect(told(rows, one).filter((message) => message.includes('疑似错行'))).toEqual([]);
  });
});
