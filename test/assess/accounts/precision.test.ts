import { sheetOf } from '../../support/workbook';
import { Bench } from './changes';

describe('how a table was rounded', () => {
  const verdicts = (unit: string, nothing: string): readonly string[] => new Bench([sheetOf({ name: 'x', rows: [['支出决算表'],
    [`单位：${unit}`], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '经营支出'], [null, '合计', 505795, 364756, 141040, nothing],
    ['205', '教育支出', 300121, 200100, 100021, nothing], ['208', '社会保障和就业支出', 205674, 164656, 41019, nothing]] })])
    .findings().filter(({ rule }) => rule !== 'cross-table-differs').map(({ cell, verdict }) => `${cell} ${verdict}`).sort();

  it('is told by its figures, however its noughts are written', () => {
    const tails = ['C4 rounding-tail', 'C6 rounding-tail'];
    expect(verdicts('元', '0')).toEqual(tails);
    expect(verdicts('元', '0.00')).toEqual(tails);
  });
});
