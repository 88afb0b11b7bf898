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

  it('adds up what was bought, by kind', () => {
    const told = (all: number): readonly string[] => new Bench([sheetOf({ name: 'x', rows: [['机构运行信息表'], ['单位：元'],
      ['项目', '预算数', '决算数'], ['一、“三公”经费支出', '—', '—'], ['（一）支出合计', 5, 5], ['3．公务接待费', 5, 5],
      ['六、政府采购支出信息', '—', '—'], ['（一）政府采购支出合计', '—', all], ['1．政府采购货物支出', '—', 10], ['2．政府采购工程支出', '—', null],
      ['3．政府采购服务支出', '—', 2.5], ['（二）政府采购授予中小企业合同金额', '—', 9]] })])
      .findings().filter(({ severity }) => severity !== 'info').map(({ cell, expected }) => `${cell} ${expected!}`);
    expect(told(12.5)).toEqual([]);
    expect(told(13.5)).toEqual(['C8 12.5']);
  });

  it('holds no part to be more than what it is part of', () => {
    const told = (visitors: number, micro: number): readonly string[] => new Bench([sheetOf({ name: 'x', rows: [['机构运行信息表'],
      ['单位：元'], ['项目', '预算数', '决算数'], ['一、“三公”经费支出', '—', '—'], ['（一）支出合计', 500, 500], ['3．公务接待费', 500, 500],
      ['（1）国内接待费', '—', 400], ['其中：外事接待费', '—', visitors], ['（2）国（境）外接待费', '—', 100],
      ['（二）政府采购授予中小企业合同金额', '—', 900], ['其中：授予小微企业合同金额', '—', micro]] })])
      .findings().filter(({ severity }) => severity !== 'info').map(({ cell, expected }) => `${cell} ${expected!}`);
    expect(told(400, 900)).toEqual([]);
    // 国内接待费 is what the sum asks for.
    expect(told(410, 300)).toEqual(['C8 ≤400']);
    expect(told(0, 910)).toEqual(['C10 ≥910']);
  });

  it('tells the range that rounding allows, and none where the books are told to the 分', () => {
    const messages = (unit: string, sum: number): readonly string[] => new Bench([sheetOf({ name: 'x', rows: [['“三公”经费支出决算表'],
      [`单位：${unit}`], ['项目', '决算数'], ['合计', sum], ['1.因公出国（境）费', 10.11], ['2.公务用车购置及运行维护费', 20.22], ['3.公务接待费', 30.33]] })])
      .findings().filter(({ verdict }) => verdict === 'inconsistent').map(({ message }) => message);
    expect(messages('万元', 60.75)[0]).toContain('（可解释范围 60.645～60.675），差 0.09，');
    expect(messages('元', 60.75)[0]).toContain('10.11 + 20.22 + 30.33 = 60.66，差 0.09，');
  });
});
