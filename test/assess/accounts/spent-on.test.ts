import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf } from '../../support/workbook';
import { Bench } from './changes';

const title = (text: string): RawValue[][] => [[text], ['部门：云岭县公路养护中心', null, null, '单位：万元']];
const sheet = (name: string, text: string, rows: RawValue[][]): SheetSnapshot =>
  sheetOf({ name, rows: [...title(text), ...rows] });

/** 20 of basic expense, of it 1.5 for 会议费 and 2 for vehicles, and 5 of projects; `other`: income that is no 财政拨款. */
function sheets(meetings: number, vehicles: number, other: number | null = null): readonly SheetSnapshot[] {
  const all = 25 + (other ?? 0);
  return [
    sheet('01', '收入支出决算总表', [['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', 25, '一、交通运输支出', all], ['二、其他收入', other], ['本年收入合计', all, '本年支出合计', all], ['总计', all, '总计', all]]),
    sheet('04', '财政拨款收入支出决算总表', [['收入', null, '支出', null, null], ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款'],
      ['一、一般公共预算财政拨款', 25, '一、交通运输支出', 25, 25], ['本年收入合计', 25, '本年支出合计', 25, 25], ['总计', 25, '总计', 25, 25]]),
    sheet('05', '一般公共预算财政拨款支出决算表', [['科目编码', '科目名称', '小计', '基本支出', '项目支出'], ['合计', null, 25, 20, 5],
      ['214', '交通运输支出', 25, 20, 5]]),
    sheet('06', '一般公共预算财政拨款基本支出决算表', [['科目编码', '科目名称', '决算数'], ['301', '工资福利支出', 16], ['30101', '基本工资', 16],
      ['302', '商品和服务支出', 4], ['30201', '办公费', 0.5], ['30215', '会议费', 1.5], ['30231', '公务用车运行维护费', 2]]),
    sheet('07', '一般公共预算财政拨款“三公”经费及会议费支出决算表', [['项目', '预算数', '决算数'], ['“三公”经费合计', 12, vehicles],
      ['公务用车购置及运行维护费', 12, vehicles], ['公务用车运行维护费', 12, vehicles], ['会议费', 12, meetings]]),
  ];
}

const told = (...of: Parameters<typeof sheets>): readonly string[] => new Bench(sheets(...of)).findings()
  .filter(({ verdict }) => verdict === 'inconsistent')
  .map(({ severity, sheet: on, cell, expected }) => `${severity} ${on!}!${cell} ${expected!}`);

describe('what is spent on 三公 and 会议费', () => {
  it.each([[1.5, 2], [6.5, 7], [4, 3.2]])('may be basic expense and any of the projects (%p, %p)', (meetings, vehicles) => {
    expect(told(meetings, vehicles)).toEqual([]);
  });

  it('is no more than the basic expense for it and all projects together', () => {
    expect(told(7.1, 2)).toEqual(['warning 07!C7 ≤6.5']);
    expect(told(1.5, 7.6)).toEqual(['warning 07!C6 ≤7']);
  });

  it('is no less than the basic expense for it', () => {
    expect(told(0.9, 2)).toEqual(['warning 07!C7 ≥1.5']);
    expect(told(1.5, 1.2)).toEqual(['warning 07!C6 ≥2']);
    // Where the other side may as well be wrong by so little, the sign is its own: it is no more than that.
    expect(told(1.5, 1.9)).toEqual(['warning 06!C9 ≤1.9']);
  });

  it('may be more where the unit has other money to spend', () => {
    expect(told(7.1, 7.6, 3)).toEqual([]);
  });
});
