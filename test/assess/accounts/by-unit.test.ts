import { sheetOf } from '../../support/workbook';
import { Bench, more } from './changes';

describe('支出决算表 that lists its units one after the other', () => {
  const sheet = sheetOf({ name: '03', rows: [['支出决算表'], ['部门：云岭县交通运输局', '', '', '单位：元'],
    ['单位名称', '科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], ['云岭县交通运输局（本级）', '', '小计', 90, 60, 30],
    ['云岭县交通运输局（本级）', '2080505', '养老保险缴费', 20, 20, 0], ['云岭县交通运输局（本级）', '2140101', '行政运行', 70, 40, 30],
    ['云岭县公路养护中心', '', '小计', 50, 15, 35], ['云岭县公路养护中心', '2080505', '养老保险缴费', 5, 5, 0],
    ['云岭县公路养护中心', '2140106', '公路养护', 45, 10, 35], ['合计', '', '', 140, 75, 65]] });
  const bench = new Bench([sheet]);

  it('is right as it stands, and keeps its units apart', () => {
    expect(bench.findings().filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(bench.tables()[0]!.rows.map(({ key, label }) => [key, label]).filter(([key]) => key === 'subtotal'))
      .toEqual([['subtotal', '云岭县交通运输局(本级)'], ['subtotal', '云岭县公路养护中心']]);
  });

  it.each([[3, 3], [6, 4], [7, 5], [9, 3]])('shows a wrong figure in row %i, column %i', (row, column) => {
    const found = bench.after({ sheet: '03', row, column }, more(3)).filter(({ severity }) => severity !== 'info');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ cell }) => cell!.endsWith(String(row + 1)) || cell!.endsWith('10'))).toBe(true);
  });
});
