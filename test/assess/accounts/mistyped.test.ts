import { sheetOf } from '../../support/workbook';
import { Bench } from './changes';

describe('a figure mistyped by its sign or its point', () => {
  const sheet = sheetOf({ name: '06', rows: [['一般公共预算财政拨款基本支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '金额'],
    ['301', '工资福利支出', 71.23], ['30101', '基本工资', 41.02], ['30102', '津贴补贴', 22.11], ['30103', '奖金', 8.09]] });
  const told = (row: number, value: number): readonly string[] => new Bench([sheet]).after({ sheet: '06', row, column: 2 }, () => value)
    .filter(({ severity }) => severity !== 'info').map(({ cell, expected, fix }) => `${cell!} ${String(expected)} ${fix ? 'fix' : ''}`.trim());

  it.each<[number, number, string]>([[5, -22.11, 'C6 22.11'], [5, 221.1, 'C6 22.11'], [6, 8090, 'C7 8.09']])(
    'row %i written %f is told there', (row, value, expected) => expect(told(row, value)).toEqual([expected]));

  it('the sum itself so mistyped is told at the sum', () => expect(told(3, 712.3)).toEqual(['C4 71.23 fix']));

  it('any other difference is told at the sum', () => {
    expect(told(5, 22.91)).toEqual(['C4 72.02 fix']);
    expect(told(3, 71.93)).toEqual(['C4 71.22 fix']);
  });
});
