import type { RawValue } from '../../../src/figures';
import { sheetOf } from '../../support/workbook';
import { Bench } from './changes';

describe('a carry-over that loses or gains beside income and expense', () => {
  const headings = ['年初结转和结余', '年初结转和结余调整', '归集调入', '归集上缴和缴回资金', '单位内部调剂', '本年收入', '本年支出', '年末结转和结余'];
  const found = (row: readonly RawValue[], columns: readonly number[] = headings.map((_, index) => index)): readonly string[] => {
    const own = columns.map((column) => row[column] ?? null);
    return new Bench([sheetOf({ name: 'x', rows: [['政府性基金预算财政拨款收入支出决算表'], ['单位：元'],
      ['科目编码', '科目名称', ...columns.map((column) => headings[column]!)], ['', '合计', ...own], ['21208', '某科目', ...own]] })])
      .findings().filter(({ severity }) => severity === 'error').map(({ rule, cell }) => `${rule} ${cell!}`);
  };

  it.each<[string, readonly RawValue[]]>([
    ['what is handed back written as it is', [100, 5, 20, 30, -4, 500, 480, 111]],
    ['what is handed back written with a minus', [100, 5, 20, -30, -4, 500, 480, 111]],
    ['nothing moved', [100, null, null, null, null, 500, 480, 120]],
  ])('balances with %s', (_, row) => expect(found(row)).toEqual([]));

  it('balances with only some of the columns', () => {
    expect(found([100, null, null, 30, null, 500, 480, 90], [0, 3, 5, 6, 7])).toEqual([]);
    expect(found([100, 5, null, null, null, 500, 480, 125], [0, 1, 5, 6, 7])).toEqual([]);
  });

  it('is found where it does not', () => {
    expect(found([100, 5, 20, 30, -4, 500, 480, 120])).toEqual(expect.arrayContaining([expect.stringContaining('balance-differs')]));
    expect(found([100, null, null, 30, null, 500, 480, 120], [0, 3, 5, 6, 7])).not.toEqual([]);
  });
});
