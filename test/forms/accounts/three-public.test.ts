import { valueOf } from '../../../src/figures';
import type { AccountsTable } from '../../../src/forms/accounts';
import { sheetOf } from '../../support/workbook';
import { head, only } from './reading';

describe('layouts of 三公', () => {
  test('三公 listed downward', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'), ['项目', '行次', '预算数', '决算数'], ['合计', 1, 12.2, 12],
      ['1.因公出国（境）费', 2], ['2.公务用车购置及运行维护费', 3, 12, 12], ['（1）公务用车购置费', 4], ['（2）公务用车运行维护费', 5, 12, 12], ['3.公务接待费', 6, 0.2]] }));
    expect(table.rows.map(({ key }) => key)).toEqual(['total', 'abroad', 'car', 'car.purchase', 'car.running', 'reception']);
    expect(valueOf(table.rows[0]!.figures.get('actual'))?.value.toFixed()).toBe('12');
  });

  test('a 合计 that adds 会议费 and 培训费 is none of 三公, wherever it stands', () => {
    const items = [['1.因公出国（境）费', 0], ['2.公务用车购置及运行维护费', 8], ['3.公务接待费', 1.5]];
    const sums = (...rows: readonly (readonly [string, number])[]): unknown => only(sheetOf({ name: 'x', rows: [
      ...head('“三公”经费支出决算表'), ['项目', '决算数'], ...rows.slice(0, -1), ...items, ['会议费', 3], ...rows.slice(-1)] })).rows
      .filter(({ key }) => key === 'total' || key === 'grand').map(({ key, figures }) => `${key} ${String(valueOf(figures.get('actual'))?.value)}`);
    expect(sums(['合计', 12.5], ['“三公”经费合计', 9.5], ['注', 0])).toEqual(['total 9.5', 'grand 12.5']);
    expect(sums(['“三公”经费合计', 9.5], ['合计', 12.5])).toEqual(['total 9.5']);
    expect(sums(['合计', 9.5], ['总计', 12.5])).toEqual(['total 9.5']);
    expect(sums(['“三公”经费合计', 9.5], ['“三公”经费小计', 12.5])).toEqual(['total 9.5']);
  });

  test('一般公共预算 in the heading of what was spent is no budget', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'), ['项目', '一般公共预算财政拨款决算数'], ['合计', 9.5],
      ['1.因公出国（境）费', 0], ['2.公务用车购置及运行维护费', 8], ['3.公务接待费', 1.5]] }));
    expect(table.rows.map(({ key, figures }) => [key, [...figures.keys()].join()])).toEqual(
      [['total', 'actual'], ['abroad', 'actual'], ['car', 'actual'], ['reception', 'actual']]);
  });

  test('三公 by budget below 预算数 and 决算数, its sum last', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('一般公共预算及政府性基金财政拨款“三公”经费支出决算表'),
      ['项目', '预算数', '', '', '决算数', '', ''], ['', '合计', '一般公共预算', '政府性基金', '合计', '一般公共预算', '政府性基金'],
      ['因公出国(境)费', 0, 0, 0, 0, 0, 0], ['公务接待费', 7.5, 7, 0.5, 2.2, 2, 0.2], ['公务用车购置及运行费', 60, 60, 0, 58, 58, 0],
      ['总计', 67.5, 67, 0.5, 60.2, 60, 0.2]], merges: ['A3:A4', 'B3:D3', 'E3:G3'] }));
    expect(table.rows.map(({ key, figures }) => [key, ...['budget', 'actual'].map((side) => valueOf(figures.get(side))?.value.toFixed())]))
      .toEqual([['abroad', '0', '0'], ['reception', '7.5', '2.2'], ['car', '60', '58'], ['total', '67.5', '60.2']]);
  });

  test('三公 across with its vehicles in short', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'),
      ['合计', '因公出国（境）经费', '公务用车购置及运行费', '', '', '接待费'], ['', '', '小计', '购置费', '运行费', ''], [9, 0, 8, 3, 5, 1]] }));
    expect(table.rows.map(({ key, figures }) => [key, valueOf(figures.get('actual'))?.value.toFixed()])).toEqual(
      [['car', '8'], ['car.purchase', '3'], ['car.running', '5'], ['abroad', '0'], ['reception', '1'], ['total', '9']]);
  });

  test('三公 across with the unit in every cell, and a blank row in its heading', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'), ['预算数', '', '', '决算数', '', ''], [],
      ['合计', '因公出国（境）费', '公务接待费', '合计', '因公出国（境）费', '公务接待费'], [1, 2, 3, 4, 5, 6],
      ['9.20万元', '0.00万元', '9.20万元', '80,000元', '0.00元', '80,000元']], merges: ['A3:C3', 'D3:F3'] }));
    expect(table.rows.map(({ key, figures }) => [key, ...['budget', 'actual'].map((side) => valueOf(figures.get(side))?.unit?.text)]))
      .toEqual([['abroad', '万元', '元'], ['reception', '万元', '元'], ['total', '万元', '元']]);
    expect(valueOf(table.rows[2]!.figures.get('actual'))?.value.toFixed()).toBe('80000');
  });

  test.each(['预算数', '年初预算数'])('三公 across under a heading of its own, its %s and 决算数 below each item', (budget) => {
    const pair = [budget, '决算数'];
    const table = only(sheetOf({ name: 'x', rows: [...head('财政拨款“三公”经费支出决算表'), ['财政拨款“三公”经费'],
      ['合计', '', '因公出国（境）费', '', '公务用车购置及运行维护费', '', '', '', '', '', '公务接待费', ''],
      ['', '', '', '', '小计', '', '公务用车\n购置费', '', '公务用车\n运行维护费', '', '', ''],
      [...pair, ...pair, ...pair, ...pair, ...pair, ...pair],
      ['31.10', '20.45', '0.00', '0.00', '29.60', '20.25', '', '', '29.60', '20.25', '1.50', '0.20']],
    merges: ['A3:L3', 'A4:B5', 'C4:D5', 'E4:J4', 'E5:F5', 'G5:H5', 'I5:J5', 'K4:L5'] }));
    const said = (side: string): object => Object.fromEntries(table.rows.map(({ key, figures }) =>
      [key, valueOf(figures.get(side))?.value.toFixed() ?? null]));
    expect(said('budget')).toEqual({
      total: '31.1', abroad: '0', car: '29.6', 'car.purchase': null, 'car.running': '29.6', reception: '1.5',
    });
    expect(said('actual')).toEqual({ total: '20.45', abroad: '0', car: '20.25', 'car.purchase': null, 'car.running': '20.25',
      reception: '0.2' });
    expect(table.rows.map(({ label }) => label)).toEqual(
      ['公务用车购置及运行维护费小计', '公务用车购置费', '公务用车运行维护费', '因公出国(境)费', '公务接待费', '合计']);
  });

  test('三公 with last year, budget and this year across', () => {
    const group = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '', '', '公务接待费'];
    const low = ['', '', '小计', '购置费', '运行维护费', ''];
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'),
      ['2030年度决算数', '', '', '', '', '', '2031年度预算数', '', '', '', '', '', '2031年度决算数', '', '', '', '', ''],
      [...group, ...group, ...group],
      [...low, ...low, ...low], [9, 0, 8, 0, 8, 1, 7, 0, 6, 0, 6, 1, 5, 0, 4, 0, 4, 1]] }));
    const total = table.rows.find(({ key }) => key === 'total')!;
    expect(['budget', 'actual'].map((side) => valueOf(total.figures.get(side))?.value.toFixed())).toEqual(['7', '5']);
  });

  test('a note below 三公 is no row of it', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'),
      ['单位名称', '合计', '因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'], ['云岭县交通运输局', 5, 0, 4, 1], ['注：本表所列为本年决算数']] }));
    expect(table.rows.map(({ figures }) => valueOf(figures.get('actual'))?.value.toFixed())).toEqual(['4', '0', '1', '5']);
  });

  test('三公 beside other figures of how an office runs', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('机构运行信息表'), ['项目', '预算数', '决算数', '项目', '决算数'],
      ['一、“三公”经费支出', '—', '—', '四、政府采购支出信息', '—'], ['（一）支出合计', 10.5, 9.54, '（一）政府采购支出合计', 31.2],
      ['1．因公出国（境）费', '', '', '1．政府采购货物支出', 11.2], ['2．公务用车购置及运行维护费', 9, 8.34, '2．政府采购服务支出', 20],
      ['（1）公务用车购置费', '', '', '（二）授予中小企业合同金额', 31.2], ['（2）公务用车运行维护费', 9, 8.34], ['3．公务接待费', 1.5, 1.2],
      ['（1）国内接待费', '—', 1.2], ['（2）国（境）外接待费', '—', ''], ['（二）相关统计数', '—', '—'], ['3．公务用车购置数（辆）', '—', 0],
      ['4．公务用车保有量（辆）', '—', 4]] }));
    expect(table.rows.map(({ key }) => key).sort()).toEqual(['abroad', 'car', 'car.purchase', 'car.running', 'procurement',
      'procurement.goods', 'procurement.services', 'procurement.small', 'reception', 'reception.foreign', 'reception.home', 'total']);
    expect(valueOf(table.rows[0]!.figures.get('actual'))?.value.toFixed()).toBe('9.54');
  });

  test('三公 of a 机构运行信息表 whose columns say 预算数 and 统计数', () => {
    const table = only(sheetOf({ name: 'x', rows: [['机构运行信息表'], ['单位：元'], ['项目', '预算数', '统计数'],
      ['一、“三公”经费支出', '—', '—'], ['（一）支出合计', 12, 9], ['3．公务接待费', 12, 9]] }));
    expect(table.rows.map(({ key, figures }) => [key, ...['budget', 'actual'].map((side) =>
      valueOf(figures.get(side))?.value.toFixed())])).toEqual([['total', '12', '9'], ['reception', '12', '9']]);
  });

  test('三公 across, whose vehicles are called 公务用车费 above their parts', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'), ['合计', '因公出国境费', '公务用车费', '', '', '公务接待费'],
      ['', '', '小计', '公务用车购置费', '运行维护费', ''], [9, 1, 6, 2, 4, 2]] }));
    expect(table.rows.map(({ key, figures }) => `${key} ${String(valueOf(figures.get('actual'))?.value)}`).sort())
      .toEqual(['abroad 1', 'car 6', 'car.purchase 2', 'car.running 4', 'reception 2', 'total 9']);
  });

  test('三公 whose vehicles are called 公务用车费', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'), ['项目', '预算数', '决算数'], ['合计', 5, 4], ['1、因公出国费用', 0, 0],
      ['2、公务接待费', 1, 1], ['3、公务用车费', 4, 3], ['其中：(1)公务用车运行维护费', 4, 3], ['(2)公务用车购置', 0, 0]] }));
    expect(table.rows.map(({ key }) => key)).toEqual(['total', 'abroad', 'reception', 'car', 'car.running', 'car.purchase']);
  });

  test('rows below the sum of 三公 are units, unless they compare it', () => {
    const keys = (...names: string[]): readonly string[] => only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'),
      ['单位名称', '合计', '因公出国（境）费', '公务接待费'], ['合计', 5.5, 4, 1.5], ...names.map((name) => [name, 2.5, 2, 0.5])] })).rows.map(({ key }) => key);
    expect(keys('云岭县公路站', '云岭县运管所').filter((key) => key === 'total.unit')).toHaveLength(2);
    expect(keys('上年决算数', '增减').filter((key) => key.endsWith('.unit'))).toEqual([]);
    expect(keys('其中：一般公共预算').filter((key) => key.endsWith('.unit'))).toEqual([]);
  });

  const vehicles = ['', '', '', '', '小计', '公务用车购置费', '公务用车运行维护费'];
  const items = ['', '小计', '因公出国（境）费用', '公务接待费', '公务用车购置及运行维护费'];
  test('items across with 会议费 and 培训费, 预算数 and 决算数 typed as text below', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('一般公共预算财政拨款“三公”经费、会议费、培训费支出决算表'),
      ['项目', '一般公共预算财政拨款安排的“三公”经费', '', '', '', '', '', '会议费', '培训费'], items, vehicles, ['栏次', 1, 2, 3, 4, 5, 6, 7, 8],
      ['预算数', '18.28', '', '13.02', '5.26', '', '5.26', '7.75', '—'], ['决算数', '16.97', '', '12.37', '4.60', '', '4.60', '5.98', '—']],
    merges: ['A3:A5', 'B3:G3', 'H3:H5', 'I3:I5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:G4'] }));
    expect(table.rows.map(({ key, figures }) => [key, ...['budget', 'actual'].map((side) => valueOf(figures.get(side))?.value.toFixed())]))
      .toEqual([['car', '5.26', '4.6'], ['car.purchase', undefined, undefined], ['car.running', '5.26', '4.6'],
        ['abroad', undefined, undefined], ['reception', '13.02', '12.37'], ['meetings', '7.75', '5.98'],
        ['training', undefined, undefined], ['total', '18.28', '16.97']]);
  });

  const spent = [['合计', 9, 8, 7], ['1.因公出国（境）费', 0, 0, 0], ['2.公务用车购置及运行维护费', 6, 5, 5], ['3.公务接待费', 3, 3, 2]];
  test.each([['年初预算数', '全年预算数', 'adjusted'], ['全年预算数', '年初预算数', 'initial'], ['预算数', '调整后预算数', 'adjusted']])(
    'two budgets listed downward: %s is the budget, %s stands beside it', (first, second, key) => {
      const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'), ['项目', first, second, '决算数'], ...spent] }));
      expect(table.rows.map(({ figures }) => [...figures].map(([side, read]) => [side, valueOf(read)?.value.toFixed()])))
        .toEqual(spent.map(([, a, b, c]) => [['budget', String(a)], [key, String(b)], ['actual', String(c)]]));
    });

  test('two budgets across', () => {
    const of = (side: string): string[] => [side, '', '', ''];
    const own = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'];
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'),
      [...of('年初预算数'), ...of('全年预算数'), ...of('决算数')], [...own, ...own, ...own], [9, 0, 6, 3, 8, 0, 5, 3, 7, 0, 5, 2]],
    merges: ['A3:D3', 'E3:H3', 'I3:L3'] }));
    expect(table.rows.map(({ key, figures }) => [key, ...['budget', 'adjusted', 'actual']
      .map((side) => valueOf(figures.get(side))?.value.toFixed())]))
      .toEqual([['car', '6', '5', '5'], ['abroad', '0', '0', '0'], ['reception', '3', '3', '2'], ['total', '9', '8', '7']]);
  });

  test('三公 printed 13 keeps that number, else it is 15', () => {
    const rows = (number: string): AccountsTable => only(sheetOf({ name: 'x', rows: [['“三公”经费支出决算表'], ['', '', number], ['单位：万元'],
      ['项目', '预算数', '决算数'], ['合计', 1, 1], ['公务接待费', 1, 1]] }));
    expect(rows('财决公开13表').id).toBe('final-accounts/13');
    expect(rows('公开09表').id).toBe('final-accounts/15');
  });
});
