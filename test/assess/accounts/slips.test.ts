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

describe('一般公共预算基本支出 by economic class that slid', () => {
  const codes = ['301', '30101', '30102', '30103', '30106', '30107', '30108', '303', '30302', '30305', '302', '30201', '30205', '30206'];
  const amounts = [31.1, 10.1, 8.2, null, 5.3, 4.4, 3.1, 9.3, 6.2, 3.1, 6.6, 1.1, 2.2, 3.3];
  const sum = 47;
  const detail = sheetOf({ name: '05', rows: [['财政拨款支出决算明细表'], ['单位：万元'],
    ['科目编码', '科目名称', '合计', '一般公共预算财政拨款', '', ''], ['', '', '', '小计', '基本支出', '项目支出'],
    ['', '合计', sum, sum, sum, null], ...codes.map((code, index) => [code, '某科目', amounts[index]!, amounts[index]!, amounts[index]!, null])],
  merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'] });
  /** In two blocks: what is paid to people on the left, the rest on the right. */
  const basic = (own: readonly RawValue[]): SheetSnapshot => sheetOf({ name: '08', rows: [['一般公共预算财政拨款基本支出决算表'], ['单位：万元'],
    ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额'],
    ...codes.slice(0, 10).map((code, index): RawValue[] => [code, '某科目', own[index]!,
      ...(index < 4 ? [codes[10 + index]!, '某科目', own[10 + index]!] : [])]),
    ['人员经费合计', '', 40.4, '公用经费合计', '', 6.6]] });
  const said = (own: readonly RawValue[]): readonly string[] => new Bench([detail, basic(own)]).findings()
    .filter(({ verdict }) => verdict === 'inconsistent').map(({ sheet, cell, message }) => `${sheet!}!${cell} ${message}`);

  it('is one finding, though a 科目 among them holds nothing', () => {
    const found = said(amounts.map((amount, index) => (index > 0 && index < 6 ? amounts[index + 1]! : amount)));
    expect(found.filter((message) => message.includes('疑似错行'))).toHaveLength(1);
    expect(found[0]).toMatch(/^08!C5 .*“30101 某科目”至“30107 某科目”/);
    expect(found[0]).toContain('与其下第 1 行科目相同');
    expect(found.length).toBeLessThan(4);
  });

  it('is not seen where all is right', () => expect(said(amounts)).toEqual([]));
});
