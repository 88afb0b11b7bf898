import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf } from '../../support/workbook';
import { Bench } from './changes';

const sheet = (name: string, rows: readonly (readonly RawValue[])[]): SheetSnapshot =>
  sheetOf({ name, rows: rows.map((row) => [...row]) });

const wrong = (sheets: readonly SheetSnapshot[]): readonly string[] => new Bench(sheets).findings()
  .filter(({ severity }) => severity !== 'info').map(({ sheet: on, cell, expected }) => `${on!}!${cell} ${expected!}`);

describe('公务接待费 beside the expense by economic class', () => {
  /** 300 of 一般公共预算 and 100 of 政府性基金 spent on it. */
  const sheets = (title: string, told: number, fund = 100): readonly SheetSnapshot[] => [
    sheet('05', [['财政拨款支出决算明细表'], ['单位：元'],
      ['科目编码', '科目名称', '合计', '一般公共预算财政拨款', null, null, '政府性基金预算财政拨款', null, null],
      [null, null, null, '小计', '基本支出', '项目支出', '小计', '基本支出', '项目支出'],
      ...[[null, '合计'], ['302', '商品和服务支出'], ['30217', '公务接待费']].map((label) =>
        [...label, 300 + fund, 300, 300, 0, fund, 0, fund])]),
    sheet('09', [[title], ['单位：元'], ['项目', '决算数'], ['“三公”经费合计', told], ['1.因公出国（境）费', 0],
      ['2.公务用车购置及运行维护费', 0], ['3.公务接待费', told]]),
  ];

  it('is told of all 财政拨款, or of 一般公共预算 where the title says so', () => {
    expect(wrong(sheets('财政拨款“三公”经费支出决算表', 400))).toEqual([]);
    expect(wrong(sheets('一般公共预算财政拨款“三公”经费支出决算表', 300))).toEqual([]);
    expect(wrong(sheets('财政拨款“三公”经费支出决算表', 300))).toEqual(['09!B7 400']);
    expect(wrong(sheets('一般公共预算财政拨款“三公”经费支出决算表', 400))).toEqual(['09!B7 300']);
  });

  it('is so where the title is broken over lines', () => {
    expect(wrong(sheets('一般公\n共预算财政拨款“三公”经费支出决算表', 300))).toEqual([]);
  });

  it('is told of either where nothing says of which', () => {
    for (const told of [300, 400]) expect(wrong(sheets('机构运行信息表', told))).toEqual([]);
    expect(wrong(sheets('机构运行信息表', 500))).toEqual(['09!B7 ≤400']);
    expect(wrong(sheets('机构运行信息表', 200))).toEqual(['09!B7 ≥300']);
    expect(wrong(sheets('机构运行信息表', 400, 0))).toEqual(['09!B7 300']);
  });
});

describe('支出决算表 beside the three budgets', () => {
  const head = ['科目编码', '科目名称'];
  const table = (
    name: string, title: string, columns: readonly string[], code: string, figures: readonly number[],
  ): SheetSnapshot =>
    sheet(name, [[title], ['单位：元'], [...head, ...columns], [null, '合计', ...figures], [code, '某科目', ...figures]]);
  const flow = ['年初结转和结余', '本年收入', '本年支出', '年末结转和结余'];
  const parted = ['年初结转和结余', '本年收入', '本年支出合计', '基本支出', '项目支出', '年末结转和结余'];
  const overall = [
    sheet('01', [['收入支出决算总表'], ['单位：元'], ['项目', '决算数', '项目', '决算数'], ['一、一般公共预算财政拨款收入', 1000, null, null],
      ['三、国有资本经营预算财政拨款收入', 200, null, null], ['本年收入合计', 1200, '本年支出合计', 1200], ['总计', 1200, '总计', 1200]]),
    sheet('04', [['财政拨款收入支出决算总表'], ['单位：元'], ['项目', '决算数', '项目', '合计'], ['一、一般公共预算财政拨款', 1000, null, null],
      ['三、国有资本经营预算财政拨款', 200, null, null], ['本年收入合计', 1200, '本年支出合计', 1200], ['总计', 1200, '总计', 1200]]),
  ];
  const spent = (project: number): readonly SheetSnapshot[] => [
    sheet('03', [['支出决算表'], ['单位：元'], [...head, '本年支出合计', '基本支出', '项目支出'], [null, '合计', 1200, 700, 500],
      ['214', '某科目', 1000, 700, 300], ['223', '某科目', 200, 0, 200]]),
    table('06', '一般公共预算财政拨款支出决算表', ['本年支出合计', '基本支出', '项目支出'], '214', [700 + project, 700, project]),
    sheet('10', [['政府性基金预算财政拨款收入支出决算表'], ['单位：元'], [...head, ...parted], ['本单位没有政府性基金预算收支，故本表无数据']]),
  ];
  const one = table('11', '国有资本经营预算财政拨款收入支出决算表', parted, '223', [0, 200, 200, 0, 200, 0]);
  const bare = table('11', '国有资本经营预算财政拨款收入支出决算表', flow, '223', [0, 200, 200, 0]);
  const other = table('12', '国有资本经营预算财政拨款支出决算表', ['合计', '基本支出', '项目支出'], '223', [200, 0, 200]);

  it.each<[string, readonly SheetSnapshot[]]>([
    ['by income and expense', [one]], ['by expense', [other]], ['by both, once', [one, other]],
    ['without a word on projects', [bare]],
  ])('takes off what 国有资本经营预算 spent, told %s', (_, tables) => {
    expect(wrong([...overall, ...spent(300), ...tables])).toEqual([]);
  });

  it('is held against what 国有资本经营预算 spent, wherever that is told', () => {
    for (const tables of [[one], [other]]) {
      expect(wrong([...overall, ...spent(400), ...tables])).toEqual(['06!E4 300']);
    }
  });
});

describe('财政拨款收入 of 收入决算表', () => {
  const sheets = (second: string, told: number): readonly SheetSnapshot[] => [
    sheet('01', [['收入支出决算总表'], ['单位：元'], ['项目', '决算数', '项目', '决算数'], ['一、一般公共预算财政拨款收入', 1000, null, null],
      [second, 200, null, null], ['本年收入合计', 1200, '本年支出合计', 1200], ['总计', 1200, '总计', 1200]]),
    sheet('02', [['收入决算表'], ['单位：元'], ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
      [null, '合计', 1200, told, 1200 - told], ['214', '某科目', 1200, told, 1200 - told]]),
  ];

  it('is the three budgets of 收入支出决算总表', () => {
    expect(wrong(sheets('二、政府性基金预算财政拨款收入', 1200))).toEqual([]);
    expect(wrong(sheets('二、政府性基金预算财政拨款收入', 1100))).not.toEqual([]);
  });

  it('is held against none where one of them may go by a name nobody knows', () => {
    expect(wrong(sheets('二、基金拨款安排', 1200))).toEqual([]);
    expect(wrong(sheets('二、其他收入', 1200))).not.toEqual([]);
  });
});
