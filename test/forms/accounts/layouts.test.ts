import { valueOf } from '../../../src/figures';
import type { AccountsTable } from '../../../src/forms/accounts';
import { sheetOf } from '../../support/workbook';
import { sampleLedger } from './arbitrary';
import { plainStyle } from './ledger';
import { printTables } from './print';
import { head, only, read, said } from './reading';

describe('layouts of 决算 tables', () => {
  test('several tables on one sheet are told apart', () => {
    const sheets = printTables(sampleLedger, plainStyle);
    const [second, third] = [sheets[1]!, sheets[2]!];
    const stacked = sheetOf({ name: '全部', rows: [...second.values, [], [], ...third.values] });
    expect(read(stacked).map(said)).toEqual([said(only(second)), said(only(third))]);
  });

  test('codes run together with names, and numbers as codes', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('支出决算表'), ['项目', '本年支出合计', '基本支出', '项目支出'],
      ['合计', 9.5, 9.5], ['208社会保障和就业支出', 9.5, 9.5], ['20805 行政事业单位养老支出', 9.5, 9.5]] }));
    expect(table.rows.map(({ code }) => code)).toEqual([null, '208', '20805']);
    const numeric = only(
      sheetOf({
        name: 'x',
        rows: [...head('支出决算表'), ['科目编码', '科目名称', '本年支出合计', '基本支出'], ['', '合计', 9.5, 9.5], [
          208,
          '社会保障和就业支出',
          9.5,
          9.5,
        ]],
      }),
    );
    expect(numeric.rows[1]).toMatchObject({ code: '208', label: '社会保障和就业支出', key: 'item' });
  });

  test('基本支出 listed in one block with 人员经费 and 公用经费 as columns', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('一般公共预算财政拨款基本支出决算表'), ['经济分类科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ['', '合计', 30, 20, 10], ['301', '工资福利支出', 20, 20, ''], ['302', '商品和服务支出', 10, '', 10]] }));
    expect([...table.columns.keys()]).toEqual(['amount', 'staff', 'public']);
    expect(table.rows[0]!.figures.size).toBe(3);
  });

  test.each([[['2030年决算数', '2031年决算数', '增减额', '增减率（%）']], [['上年决算数', '本年决算数', '比上年增减', '增长率']]])(
    'of two years %j the later is the table’s', (columns) => {
      const table = only(sheetOf({ name: 'x', rows: [...head('收入支出决算总表'), ['收入', '', '', '', '', '支出'],
        ['项目', ...columns, '项目', ...columns],
        ['一、一般公共预算财政拨款收入', 8, 10, 2, 25, '一、教育支出', 8, 10, 2, 25], ['本年收入合计', 8, 10, 2, 25, '本年支出合计', 8, 10, 2, 25]] }));
      expect(table.rows.map((row) => valueOf(row.figures.get('amount'))?.value.toFixed())).toEqual(['10', '10', '10', '10']);
      expect([...table.rows[0]!.figures.keys()].map((key) => key.replace(/\d+$/, ''))).toEqual(['past.', 'amount', 'aside.',
        'aside.']);
    });

  test('a figure merged over two columns is one', () => {
    const table = only(sheetOf({ name: 'x', merges: ['C3:D3', 'C4:D4', 'C5:D5', 'E3:F3', 'E4:F4', 'E5:F5'],
      rows: [...head('支出决算表'), ['科目编码', '科目名称', '本年支出合计', '', '基本支出', '', '项目支出'],
        ['', '合计', 9.5, '', 4.5, '', 5], ['208', '社会保障和就业支出', 9.5, '', 4.5, '', 5]] }));
    expect([...table.rows[0]!.figures.keys()]).toEqual(['total', 'basic', 'project']);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['told by spaces', ['交通运输支出', '  公路水路运输', '    公路养护'], ['0-1', '0-1.1', '0-1.1.1']],
    ['told by full-width spaces', ['交通运输支出', '　公路水路运输', '　　公路养护'], ['0-1', '0-1.1', '0-1.1.1']],
    ['told by numbers', ['一、交通运输支出', '（一）公路水路运输', '1.公路养护'], ['0-1', '0-1.1', '0-1.1.1']],
    ['told by nothing: only known classes add up', ['交通运输支出', '公路水路运输', '公路养护'], ['0-1', '', '']],
    ['told by spaces that mean nothing', [' 公路水路运输', '交通运输支出', '   公路养护'], ['', '0-1', '']],
    ['of projects in a plain list', ['甲线养护', '乙线养护', '其中：应急抢险'], ['0-1', '0-2', '']],
  ])('names without codes, their depth %s', (_, names, branches) => {
    const rows = [...head('支出决算表'), ['项目', '本年支出合计', '基本支出', '项目支出'], ['合计', 9, 4, 5], ...names.map((name) => [name, 9, 4, 5])];
    const table = only(sheetOf({ name: 'x', rows }));
    expect(table.rows.map(({ key, branch }) => (key === 'total' ? key : branch ?? ''))).toEqual(['total', ...branches]);
  });

  test('headings merged downwards leave a blank row that is no part of the table', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('政府性基金预算财政拨款收入支出决算表'),
      ['项目', '', '', '', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'], ['功能分类科目编码', '', '', '科目名称'], [],
      ['类', '款', '项', '栏次', 1, 2, 3, 4], ['合计']],
    merges: ['A3:D3', 'A4:C5', 'D4:D5', 'E3:E5', 'F3:F5', 'G3:G5', 'H3:H5'] }));
    expect(table.rows.map(({ label }) => label)).toEqual(['合计']);
    expect(table.empty).toBe(true);
  });

  test('the sources of a carry-over, the first of them after 其中', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('财政拨款收入支出决算总表'), ['项目', '金额', '项目', '合计', '一般公共预算财政拨款'],
      ['一、一般公共预算财政拨款', 9, '一、教育支出', 10, 10], ['本年收入合计', 9, '本年支出合计', 10, 10], ['年初财政拨款结转和结余', 1],
      ['其中：一般公共预算财政拨款', 1], ['政府性基金预算财政拨款', ''], ['总计', 10, '总计', 10, 10]] }));
    expect(table.rows.map(({ key }) => key).filter((key) => key.startsWith('income.carryOver')))
      .toEqual(['income.carryOver', 'income.carryOver.general', 'income.carryOver.fund']);
  });

  test('a title with other texts in its cell, units of money behind the headings', () => {
    const table = only(sheetOf({ name: 'x', rows: [['支出决算表      单位：元'], ['部门：云岭县交通运输局'],
      ['科目编码', '科目名称', '合计', '基本支出'], ['', '合计', 5, 5]] }));
    expect(table).toMatchObject({ concept: 'expense', moneyUnit: { text: '元' } });
    const headed = (...words: string[]): AccountsTable => only(sheetOf({ name: 'x', rows: [['支出决算表'],
      ['科目编码', '科目名称', ...words], ['', '合计', 5, 5]] }));
    expect(headed('本年支出合计（元）', '基本支出（元）')).toMatchObject({ moneyUnit: { text: '元' } });
    expect([...headed('本年支出合计（元）', '基本支出（元）').rows[0]!.figures.keys()]).toEqual(['total', 'basic']);
    expect(headed('本年支出合计（元）', '基本支出（万元）').moneyUnitAssumed).toBe(true);
  });

  test('each 财政拨款 in a column of its own, without their sum', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('收入决算表'), ['科目编码', '科目名称', '本年收入合计', '一般公共预算财政拨款收入', '政府性基金预算财政拨款收入',
      '国有资本经营预算财政拨款收入', '事业收入'], ['', '合计', 10, 5, 3, 1, 1]] }));
    expect([...table.rows[0]!.figures.keys()]).toEqual(['total', 'general', 'fund', 'stateCapital', 'business']);
  });

  test('rows below 其中 are part of the item above, up to the next one', () => {
    const keys = (numbered: boolean): readonly string[] => only(sheetOf({ name: 'x', rows: [...head('收入支出决算总表'),
      ['项目', '决算数', '项目', '决算数'], [numbered ? '一、财政拨款收入' : '财政拨款收入', 9, '一、教育支出', 10], ['其中：一般公共预算财政拨款', 6], ['政府性基金预算财政拨款', 3],
      [numbered ? '二、事业收入' : '事业收入', 1], ['本年收入合计', 10, '本年支出合计', 10]] })).rows
      .map(({ key }) => key).filter((key) => key.startsWith('income'));
    expect(keys(true))
      .toEqual(['income.fiscal', 'income.fiscal.general', 'income.fiscal.fund', 'income.business', 'income.total']);
    expect(keys(false)).toEqual(keys(true));
  });

  test('a title over a sentence is an empty table, titles over each other are a list', () => {
    const words = '本单位没有政府性基金预算财政拨款收入，也没有使用政府性基金安排的支出，故本表为空。';
    expect(only(sheetOf({ name: 'x', rows: [...head('政府性基金预算财政拨款收入支出决算表'), [words]] })))
      .toMatchObject({ concept: 'fund', empty: true, rows: [], unit: { text: '云岭县交通运输局' } });
    expect(read(sheetOf({ name: 'x', rows: [['政府性基金预算财政拨款收入支出决算表'], ['另附']] }))).toEqual([]);
    expect(read(sheetOf({ name: '目录', rows: [['目录'],
      ['收入决算表'], ['支出决算表'], ['政府性基金预算财政拨款收入支出决算表'], ['说明：第3张为空表']] }))).toEqual([]);
  });

  test('a title in the middle of its table beside another', () => {
    const sheet = sheetOf({ name: 'x', rows: [['收入决算表', '', '', '', '', '支出决算表'],
      ['科目编码', '科目名称', '本年收入合计', '', '科目编码', '科目名称', '本年支出合计', '基本支出'], ['', '合计', 5.5, '', '', '合计', 4.5, 4.5],
      ['20805', '行政事业单位养老支出', 5.5, '', '20805', '行政事业单位养老支出', 4.5, 4.5]] });
    expect(read(sheet).map(({ concept, rows }) => [concept, ...rows.map(({ code }) => code)]))
      .toEqual([['income', null, '20805'], ['expense', null, '20805']]);
  });

  test('a tab alone names no table whose columns are not there, nor does it outdo a title', () => {
    const rows = [['部门：云岭县交通运输局', '', '单位：万元'], ['序号', '事项', '办结时间'], [1, '收入核对', '三月']];
    expect(read(sheetOf({ name: '收入决算表', rows }))).toEqual([]);
    const titled = [...head('支出决算表'), ['科目编码', '科目名称', '合计', '基本支出'], ['', '合计', 5, 5]];
    expect(read(sheetOf({ name: '收入决算表', rows: titled }))[0]?.concept).toBe('expense');
  });

  test('an empty table is one, with or without words that say so', () => {
    const rows = [...head('政府性基金预算财政拨款收入支出决算表'), ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'], ['', '合计']];
    expect(only(sheetOf({ name: 'x', rows: [...rows, ['注：本部门没有政府性基金预算收入，也没有使用政府性基金预算安排的支出。']] })).empty).toBe(true);
    expect(only(sheetOf({ name: 'x', rows })).empty).toBe(true);
  });

  test.each(['本单位不涉及政府性基金预算。', '我单位2031年度未使用政府性基金预算财政拨款', '故本表无内容', '此表为空表', '该表无数据', ''])(
    'an empty table of columns only, with %j below', (words) => {
      const columns = ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'];
      const rows = [...head('政府性基金预算财政拨款收入支出决算表'), columns, ['', '', '', '', '小计', '基本支出', '项目支出', ''], [], [], [words]];
      expect(only(sheetOf({ name: 'x', rows }))).toMatchObject({ concept: 'fund', empty: true, rows: [] });
    });

  test('details of a carry-over and unknown rows are not taken for items', () => {
    const table = only(
      sheetOf({
        name: 'x',
        rows: [
          ...head('收入支出决算总表'),
          ['收入', '', '支出'],
          ['项目', '决算数', '项目', '决算数'],
          ['一、财政拨款收入', 10, '一、教育支出', 10],
          ['其中：政府性基金', 4, '二、数字政府支出', 1],
          ['本年收入合计', 10, '本年支出合计', 11],
          ['年初结转和结余', 1, '年末结转和结余', ''],
          ['其中：项目支出结转', 1],
          ['总计', 11, '总计', 11],
        ],
      }),
    );
    expect(table.rows.map(({ key }) => key)).toEqual([
      'income.fiscal',
      'expense.class',
      'income.fiscal.fund',
      'expense.item',
      'income.total',
      'expense.total',
      'income.carryOver',
      'expense.carryOver',
      'income.detail',
      'income.grand',
      'expense.grand',
    ]);
  });

  test('a sum merged over blocks beside each other has its figure at the end', () => {
    const block = ['科目编码', '科目名称', '金额'];
    const table = only(sheetOf({ name: 'x', rows: [...head('一般公共预算财政拨款项目支出决算表'), [...block, ...block],
      ['302', '商品和服务支出', 9, '310', '资本性支出', 4], ['30201', '办公费', 9, '31002', '办公设备购置', 4], ['合计', '', '', '', '', 13]],
    merges: ['A6:E6'] }));
    expect(table.rows.map(({ key, code, figures }) => [code ?? key, ...[...figures].map(([column, figure]) =>
      `${column} ${valueOf(figure)?.value.toFixed() ?? figure.kind}`)]))
      .toEqual([['302', 'total 9'], ['310', 'total 4'], ['30201', 'total 9'], ['31002', 'total 4'], ['total', 'total 13']]);
  });

  test('words merged over a column of figures are none', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('支出决算表'), ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', '', 13, 9, 4], ['205', '教育支出（含职业教育）', '', 9, 4]], merges: ['B5:C5'] }));
    expect([...table.rows[1]!.figures.values()].map(({ kind }) => kind)).toEqual(['blank', 'value', 'value']);
  });

  test('合计 below 本年支出 heads a column', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('一般公共预算财政拨款基本支出决算表'), ['科目编码', '科目名称', '本年支出', '', ''],
      ['', '', '合计', '人员经费', '公用经费'], ['合计', '', 13, 9, 4], ['301', '工资福利支出', 9, 9, '']],
    merges: ['A3:A4', 'B3:B4', 'C3:E3', 'A5:B5'] }));
    expect(table.rows.map(({ row, key, figures }) => [row, key, [...figures.keys()].join()]))
      .toEqual([[4, 'total', 'amount,staff,public'], [5, 'item', 'amount,staff,public']]);
  });

  test('money in 元 is read in 元', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('支出决算表', '单位：元'), ['科目编码', '科目名称', '本年支出合计'], ['', '合计', '1,234,567.89']] }));
    expect(valueOf(table.rows[0]!.figures.get('total'))).toMatchObject({ unit: { text: '元' }, decimals: 2 });
  });

  describe('as some districts print them', () => {
    const rows: readonly (readonly (string | number)[])[] = [
      ['项目', '', '', '', '本年支出合计', '基本支出', '项目支出'], ['功能分类科目编码', '', '', '科目名称', '', '', ''],
      ['', '', '', '', '决算数', '决算数', '决算数'], ['类', '款', '项', '合计', 20.5, 12.5, 8],
      ['208', '', '', '社会保障和就业支出', 12.5, 12.5, 0], ['214', '', '', '交通运输支出', 8, 0, 8],
    ];

    test('决算数 stands once more below each heading, and 合计 beside 类 款 项', () => {
      const table = only(sheetOf({ name: 'x', rows: [...head('支出决算表'), ...rows],
        merges: ['A3:D3', 'A4:C5', 'D4:D5', 'E3:E4', 'F3:F4', 'G3:G4', 'A7:C7', 'A8:C8'] }));
      expect(table.rows.map(({ key, code, figures }) => [key, code, ...['total', 'basic', 'project'].map((column) =>
        valueOf(figures.get(column))?.value.toFixed())])).toEqual(
        [['total', null, '20.5', '12.5', '8'], ['item', '208', '12.5', '12.5', '0'], ['item', '214', '8', '0', '8']]);
    });

    test('the row of 合计 heads the parts of 本年支出 as well: what it does not tell is not told', () => {
      const table = only(sheetOf({ name: 'x', rows: [...head('政府性基金预算财政拨款收入支出决算表'),
        ['项目', '', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'], ['功能分类科目编码', '科目名称', '', '', '', '', '', ''],
        ['合计', '', 0, 5.2, '合计', '基本支出', '项目支出', 1], ['212', '城乡社区支出', 0, 5.2, 4.2, '', 4.2, 1]],
      merges: ['A3:B3', 'C3:C4', 'D3:D4', 'E3:G4', 'H3:H4', 'A5:B5'] }));
      expect(table.rows.map(({ key, figures }) => [key, ...[...figures].map(([column, figure]) =>
        `${column} ${valueOf(figure)?.value.toFixed() ?? '-'}`)])).toEqual([
        ['total', 'opening 0', 'incoming 5.2', 'closing 1'],
        ['item', 'opening 0', 'incoming 5.2', 'total 4.2', 'basic -', 'project 4.2', 'closing 1']]);
    });
  });
});
