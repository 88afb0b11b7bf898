import { sheetOf } from '../../support/workbook';
import { Bench, more } from './changes';

describe('expense by nature beside that by function', () => {
  const names = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'] as const;
  const amounts = [60, 25, 6, 5, 4];
  const blank = ['', ''];
  const overall = sheetOf({ name: '总表', rows: [['收入支出决算总表'], ['单位：万元'],
    ['项目', '决算数', '项目（按功能分类）', '决算数', '项目（按支出性质）', '决算数'],
    ...names.map((name, index) => [...(index === 0 ? ['一、事业收入', 100, '一、卫生健康支出', 100] : [...blank, ...blank]),
      `${'一二三四五'[index]!}、${name}`, amounts[index]!]),
    ['本年收入合计', 100, '本年支出合计', 100, '本年支出合计', 100], ['总计', 100, '总计', 100, ...blank]] });
  const expense = sheetOf({ name: '支出', rows: [['支出决算表'], ['单位：万元'], ['科目编码', '科目名称', '本年支出合计', ...names],
    ['', '合计', 100, ...amounts], ['210', '卫生健康支出', 100, ...amounts]] });
  const bench = new Bench([overall, expense]);

  it('adds up and is what 支出决算表 says', () => {
    expect(bench.findings().filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it.each(names.map((name, index) => [name, index] as const))('%s is held against its column', (_, index) => {
    const found = bench.after({ sheet: '总表', row: 3 + index, column: 5 }, more(1.5)).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ sheet, cell }) => [sheet, cell])).toEqual([['总表', `F${String(4 + index)}`]]);
    expect(found[0]!.message).toContain(`${names[index]!} = 收入支出决算总表 同项支出`);
  });
});
