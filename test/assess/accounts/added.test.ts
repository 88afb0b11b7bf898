import type { SheetSnapshot } from '../../../src/figures';
import { sheetOf } from '../../support/workbook';
import { Bench } from './changes';

/** What the books hold: 项目支出 10.774 + 14.564 = 25.338, 基本支出 30. */
const table = (name: string, title: string, project: readonly number[]): SheetSnapshot => sheetOf({ name, rows: [
  [title], ['部门：云岭县公路养护中心', null, null, null, '单位：万元'], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['合计', null, 55.34, 30, project[0]!], ['208', '社会保障和就业支出', 40.77, 30, project[1]!], ['214', '交通运输支出', 14.56, null, project[2]!],
] });

const told = (expense: readonly number[], general: readonly number[]): readonly string[] => {
  const sides = sheetOf({ name: '01', rows: [['收入支出决算总表'], ['部门：云岭县公路养护中心', null, null, '单位：万元'],
    ['收入', null, '支出', null], ['项目', '决算数', '项目', '决算数'],
    ['一、一般公共预算财政拨款收入', 55.34, '一、社会保障和就业支出', 40.77], [null, null, '二、交通运输支出', 14.56],
    ['本年收入合计', 55.34, '本年支出合计', 55.34], ['总计', 55.34, '总计', 55.34]] });
  const fiscal = sheetOf({ name: '04', rows: [['财政拨款收入支出决算总表'], ['部门：云岭县公路养护中心', null, null, '单位：万元'],
    ['收入', null, '支出', null, null], ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款'],
    ['一、一般公共预算财政拨款', 55.34, '一、社会保障和就业支出', 40.77, 40.77], [null, null, '二、交通运输支出', 14.56, 14.56],
    ['本年收入合计', 55.34, '本年支出合计', 55.34, 55.34], ['总计', 55.34, '总计', 55.34, 55.34]] });
  const none = sheetOf({ name: '10', rows: [['政府性基金预算财政拨款收入支出决算表'], ['说明：本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。']] });
  return new Bench([sides, table('03', '支出决算表', expense), fiscal, table('06', '一般公共预算财政拨款支出决算表', general), none]).findings()
    .filter(({ verdict, message }) => verdict === 'inconsistent' || message.includes('取整后的分项相加'))
    .map(({ verdict, sheet, cell }) => `${verdict} ${sheet!}!${cell}`);
};

describe('a sum added from rounded parts', () => {
  it('and the same one rounded from the books differ by a tail', () => {
    expect(told([25.34, 10.77, 14.56], [25.33, 10.77, 14.56])).toEqual(['rounding-tail 06!E4']);
    expect(told([25.33, 10.77, 14.56], [25.34, 10.77, 14.56])).toEqual(['rounding-tail 06!E4']);
    expect(told([25.34, 10.77, 14.56], [25.34, 10.77, 14.56])).toEqual([]);
  });

  it('is no excuse where neither sum is that of its parts', () => {
    expect(told([25.34, 10.77, 14.56], [25.35, 10.77, 14.56])).toEqual(['inconsistent 06!E4']);
  });

  it('nor for more than two parts can have lost', () => {
    expect(told([25.35, 10.77, 14.56], [25.33, 10.77, 14.56])).toEqual(['inconsistent 03!E4']);
  });
});
