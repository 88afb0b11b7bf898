import type { SheetSnapshot } from '../../../src/figures';
import { sheetOf } from '../../support/workbook';
import { Bench } from './changes';

describe('a department and its own level', () => {
  const tables = (unit: string, name: string, basic: number, project: number, year = '2031'): readonly SheetSnapshot[] => {
    const lines = [[`部门：${unit}`, `${year}年度`, '单位：万元']];
    const total = basic + project;
    return [
      sheetOf({ name: `${name}06`, rows: [['一般公共预算财政拨款支出决算表'], ...lines, ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        ['', '合计', total, basic, project], ['205', '教育支出', total, basic, project]] }),
      sheetOf({ name: `${name}三公`, rows: [['“三公”经费支出决算表'], ...lines, ['项目', '决算数'], ['合计', basic / 5],
        ['公务接待费', basic / 5]] }),
    ];
  };
  const told = (...sheets: readonly SheetSnapshot[]): readonly string[] => new Bench(sheets).findings()
    .filter(({ severity }) => severity !== 'info').map(({ severity, sheet, cell }) => `${severity} ${sheet!}!${cell!}`);
  const whole = tables('云岭县教育局', '总', 500, 200);

  it.each([['云岭县教育局（本级）', '本'], ['云岭县教育局', '本级']])('of %s may spend as much and no more', (unit, name) => {
    expect(told(...whole, ...tables(unit, name, 500, 200))).toEqual([]);
    expect(told(...whole, ...tables(unit, name, 300, 250))).toEqual([`warning ${name}06!E4`]);
    expect(told(...whole, ...tables(unit, name, 510, 200)))
      .toEqual([`warning ${name}06!C4`, `warning ${name}三公!B4`]);
  });

  it('of another department, another year or one of several is not compared', () => {
    expect(told(...whole, ...tables('云岭县卫生局（本级）', '本', 510, 200))).toEqual([]);
    expect(told(...whole, ...tables('云岭县教育局（本级）', '本', 510, 200, '2030'))).toEqual([]);
    expect(told(...whole, ...tables('云岭县教育局', '次', 510, 200))).toEqual([]);
  });
});
