import { address } from '../../../src/figures';
import { layouts } from '../../forms/accounts/provinces/layouts';
import { printLayout } from '../../forms/accounts/provinces/pages';
import type { Layout } from '../../forms/accounts/provinces/sets';
import { sheetOf } from '../../support/workbook';
import { Bench, more } from './changes';

const named = (name: string): Layout => layouts.find((layout) => layout.name === name)!;

/** The message of the finding where a 06表 total (公开05表 in the national count) is changed. */
function messageIn(layout: Layout, sheet: string, row: number, column: number): string {
  const found = new Bench(printLayout(layout)).after({ sheet, row, column }, more(500));
  expect(found.map(({ cell }) => cell)).toEqual([address(row, column)]);
  return found[0]!.message;
}

describe('tables are called as the place calls them', () => {
  it('by the numbers it prints', () => {
    const message = messageIn(named('the national nine in 万元, without 行次'), '表05', 3, 2);
    expect(message).toMatch(/^05表“合计”合计/);
    expect(message).toContain('“05表 本年支出 = 04表 一般公共预算支出”');
    expect(message).not.toContain('06表');
  });

  it('by name where it prints none', () => {
    const message = messageIn(named('only the classes with money'), '表05', 3, 1);
    expect(message).toMatch(/^一般公共预算财政拨款支出决算表“合计”合计/);
    expect(message).toContain('“支出小计 = 基本支出 + 项目支出”');
    expect(message).not.toMatch(/\d\d表/);
  });
});

describe('the number a place prints is read', () => {
  it.each<[string, string]>([
    ['the national nine, 行次 and 栏次, 元', '01 02 03 04 05 06 07 08 09'],
    ['income above expense under one header', '01 02 03 04 05 06 07 08 09'],
    ['expense left of income, 合计 last', '1 2 3 4 5 6 7 8 9'], ['zeros printed', '01 02 03 04 05 06 07 08 09'],
    ['only the classes with money', ''],
  ])('%s', (name, numbers) => {
    expect(new Bench(printLayout(named(name))).tables().flatMap(({ printed }) => printed ?? []).join(' ')).toBe(numbers);
  });
});

it('a class another table does not list is told as missing there, not as a figure that differs from itself', () => {
  const title = (text: string): (string | null)[][] => [[text], ['部门：云岭县公路养护中心', null, null, '单位：万元']];
  const sides = sheetOf({ name: '01', rows: [...title('收入支出决算总表'), ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'],
    ['一、一般公共预算财政拨款收入', 20, '一、社会保障和就业支出', 8], [null, null, '二、交通运输支出', 12],
    ['本年收入合计', 20, '本年支出合计', 20], ['总计', 20, '总计', 20]] });
  const expense = sheetOf({ name: '03', rows: [...title('支出决算表'), ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['合计', null, 20, 20, null], ['208', '社会保障和就业支出', 8, 8, null], ['213', '农林水支出', 12, 12, null]] });
  const messages = new Bench([sides, expense]).findings().filter(({ verdict }) => verdict === 'inconsistent').map(({ message }) => message);
  expect(messages).toHaveLength(2);
  expect(messages[0]).toContain('而支出决算表没有“214 二、交通运输支出”一行');
  expect(messages[1]).toContain('而收入支出决算总表没有“213 农林水支出”一行');
});
