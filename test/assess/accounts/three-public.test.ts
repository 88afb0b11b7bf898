import { sheetOf } from '../../support/workbook';
import { Bench, more } from './changes';

describe('the 三公 table', () => {
  const sheet = sheetOf({ name: '三公', rows: [['“三公”经费支出决算表'], ['单位：万元'], ['项目', '年初预算数', '全年预算数', '决算数'],
    ['合计', 9, 8, 7], ['1.因公出国（境）费', 0, 0, 0], ['2.公务用车购置及运行维护费', 6, 5, 5], ['3.公务接待费', 3, 3, 2]] });
  const bench = new Bench([sheet]);

  it('adds up in each of its columns', () => {
    expect(bench.findings().filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it.each([1, 2, 3])('shows a wrong sum in column %i', (column) => {
    const found = bench.after({ sheet: '三公', row: 3, column }, more(1.5));
    expect(found.filter(({ severity }) => severity !== 'info').map(({ cell, rule }) => [cell, rule]))
      .toEqual([[`${'ABCD'[column]!}4`, 'sum-differs']]);
  });

  it('tells the range that rounding allows, and none where the books are told to the 分', () => {
    const messages = (unit: string, sum: number): readonly string[] => new Bench([sheetOf({ name: 'x', rows: [['“三公”经费支出决算表'],
      [`单位：${unit}`], ['项目', '决算数'], ['合计', sum], ['1.因公出国（境）费', 10.11], ['2.公务用车购置及运行维护费', 20.22], ['3.公务接待费', 30.33]] })])
      .findings().filter(({ verdict }) => verdict === 'inconsistent').map(({ message }) => message);
    expect(messages('万元', 60.75)[0]).toContain('（可解释范围 60.645～60.675），差 0.09，');
    expect(messages('元', 60.75)[0]).toContain('10.11 + 20.22 + 30.33 = 60.66，差 0.09，');
  });
});
