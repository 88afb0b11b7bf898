import fc from 'fast-check';
import { plain, valueOf } from '../../../src/figures';
import type { SheetSnapshot } from '../../../src/figures';
import { Grid, recognise } from '../../../src/forms';
import { recogniseAccounts, type AccountsTable } from '../../../src/forms/accounts';
import { sheetOf, workbookOf } from '../../support/workbook';
import { ledgers, sampleLedger, styles } from './arbitrary';
import { plainStyle } from './ledger';
import { printTables } from './print';

const read = (sheet: SheetSnapshot): readonly AccountsTable[] => recogniseAccounts(new Grid(sheet));
const only = (sheet: SheetSnapshot): AccountsTable => {
  const tables = read(sheet);
  expect(tables).toHaveLength(1);
  return tables[0]!;
};

/** What a table says, whatever its layout: concept, and its figures that are not blank by key, code and column. */
const said = (table: AccountsTable): readonly string[] => [table.concept, ...table.rows.flatMap((row) =>
  [...row.figures].flatMap(([column, figure]) => {
    const quantity = valueOf(figure);
    return quantity && !quantity.value.isZero() ? [`${row.key} ${row.code ?? ''} ${column} ${plain(quantity.value)}`] : [];
  })).sort()];

describe('a set of 决算 tables', () => {
  test('reads alike in every layout', () => {
    fc.assert(fc.property(ledgers, styles, (ledger, style) => {
      const here = printTables(ledger, style).flatMap(read).map(said);
      const plainly = printTables(ledger, { ...plainStyle, unit: style.unit }).flatMap(read).map(said);
      expect(here).toEqual(plainly);
    }), { numRuns: 40 });
  });

  test('reads alike when the host cannot tell merges, moved down the sheet and under any sheet name', () => {
    const sheets = printTables(sampleLedger, plainStyle);
    const moved = sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${String(index)}`, merges: null, top: 7, left: 3 }));
    expect(moved.flatMap(read).map(said)).toEqual(sheets.flatMap(read).map(said));
  });

  test('is known by meaning, with whose it is, which year and which unit of money', () => {
    const tables = printTables(sampleLedger, plainStyle).map(only);
    expect(tables.map(({ id }) => id)).toEqual(
      ['01', '02', '03', '04', '05', '06', '08', '09', '10', '15'].map((code) => `final-accounts/${code}`),
    );
    for (const table of tables) {
      expect(table.unit?.text).toBe('云岭县公路养护中心');
      expect(table.year).toBe(2031);
      expect(table.moneyUnit.text).toBe('万元');
    }
  });

  test('is found on a workbook by the registered recogniser', () => {
    const found = recognise(workbookOf(printTables(sampleLedger, plainStyle)));
    expect(found.every(({ forms }) => forms.length === 1 && forms[0]!.kind === 'accounts')).toBe(true);
  });
});

const head = (title: string, unit = '金额单位：万元'): readonly (readonly string[])[] => [[title], ['公开部门：云岭县交通运输局', '', '', unit]];

describe('titles of other provinces', () => {
  test.each([
    ['公开01表 收入支出决算总表', 'overall'], ['2031年度收入决算表', 'income'], ['云岭县交通运输局支出决算表', 'expense'],
    ['财政拨款收支决算总表', 'fiscal-overall'], ['一般公共预算财政拨款支出决算表', 'general-expense'],
    ['一般公共预算财政拨款基本支出决算明细表', 'general-basic'], ['政府性基金预算财政拨款收入支出决算表', 'fund'],
    ['国有资本经营预算财政拨款支出决算表', 'state-capital-expense'], ['国有资本经营预算财政拨款收入支出决算表', 'state-capital'],
    ['一般公共预算财政拨款“三公”经费支出决算表', 'three-public'],
    ['财政拨款“三公”经费、行政参公单位机关运行经费情况表', 'three-public'], ['机构运行信息表', 'three-public'], ['收入支出决算表', 'overall'],
    ['收入决算总表', 'income'], ['支出决算总表', 'expense'], ['政府性基金收入支出决算表', 'fund'], ['国有资本经营支出决算表', 'state-capital-expense'],
    ['财政拨款支出决算表（功能科目）', 'fiscal-expense'], ['财政拨款基本支出决算表（经济科目）', 'fiscal-basic'], ['支出决算表（续）', 'expense'],
    ['一般公共预算财政拨款收入支出决算表', 'general-expense'], ['财政拨款支出决算明细表', 'fiscal-detail'],
    ['机关运行经费支出决算表', 'agency-cost'],
  ])('%s', (title, concept) => {
    const sheet = concept === 'three-public'
      ? sheetOf({
        name: 'x',
        rows: [...head(title), ['项目', '预算数', '决算数'], ['合计', 3, 2], ['1.因公出国（境）费', 0, 0], [
          '2.公务接待费',
          3,
          2,
        ]],
      })
      : sheetOf({
        name: 'x',
        rows: [...head(title), ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['收入'], ['', '合计', 5, 5], [
          '208',
          '社会保障和就业支出',
          5,
          5,
        ]],
      });
    expect(read(sheet)[0]?.concept).toBe(concept);
  });

  test.each(['政府采购支出决算表', '项目支出决算表', '财政专户管理资金收入决算表', '国有资产占用情况表', '部门整体支出绩效自评表'])(
    '%s is none of them', (title) => {
      const sheet = sheetOf({ name: 'x', rows: [...head(title), ['科目编码', '科目名称', '合计', '基本支出'], ['', '合计', 5, 5],
        ['208', '社会保障和就业支出', 5, 5]] });
      expect(read(sheet)).toEqual([]);
    });

  test.each(['一般公共预算基本支出表', '一般公共预算项目支出表', '一般公共预算“三公”经费支出表'])('%s of a budget is none of them', (title) => {
    const rows = (amount: string): (string | number)[][] => [['项目', amount], ['合计', 3], ['1.因公出国（境）费', 0], ['2.公务接待费', 3]];
    expect(read(sheetOf({ name: 'x', rows: [...head(title), ...rows('2032年预算数')] }))).toEqual([]);
    expect(read(sheetOf({ name: 'x', rows: [...head(title), ...rows('2031年决算数')] }))).toHaveLength(1);
  });

  test('a list of contents, a note or a plain sentence is no table', () => {
    const contents = sheetOf({ name: '目录', rows: [['一、收入支出决算总表'], ['二、收入决算表'], ['三、支出决算表']] });
    const notes = sheetOf({ name: '说明', rows: [['注：本表反映部门本年度各项支出情况，与支出决算表一致。'], ['项目'], [12]] });
    expect(read(contents)).toEqual([]);
    expect(read(notes)).toEqual([]);
  });
});

describe('layouts', () => {
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

  test('三公 listed downward', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'), ['项目', '行次', '预算数', '决算数'], ['合计', 1, 12.2, 12],
      ['1.因公出国（境）费', 2], ['2.公务用车购置及运行维护费', 3, 12, 12], ['（1）公务用车购置费', 4], ['（2）公务用车运行维护费', 5, 12, 12], ['3.公务接待费', 6, 0.2]] }));
    expect(table.rows.map(({ key }) => key)).toEqual(['total', 'abroad', 'car', 'car.purchase', 'car.running', 'reception']);
    expect(valueOf(table.rows[0]!.figures.get('actual'))?.value.toFixed()).toBe('12');
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

  test('三公 across with its vehicles in short', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'),
      ['合计', '因公出国（境）经费', '公务用车购置及运行费', '', '', '接待费'], ['', '', '小计', '购置费', '运行费', ''], [9, 0, 8, 3, 5, 1]] }));
    expect(table.rows.map(({ key, figures }) => [key, valueOf(figures.get('actual'))?.value.toFixed()])).toEqual(
      [['car', '8'], ['car.purchase', '3'], ['car.running', '5'], ['abroad', '0'], ['reception', '1'], ['total', '9']]);
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
    expect(table.rows.map(({ key }) => key)).toEqual(['total', 'abroad', 'car', 'car.purchase', 'car.running', 'reception',
      'reception.home', 'reception.foreign']);
    expect(valueOf(table.rows[0]!.figures.get('actual'))?.value.toFixed()).toBe('9.54');
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

  test('三公 whose vehicles are called 公务用车费', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'), ['项目', '预算数', '决算数'], ['合计', 5, 4], ['1、因公出国费用', 0, 0],
      ['2、公务接待费', 1, 1], ['3、公务用车费', 4, 3], ['其中：(1)公务用车运行维护费', 4, 3], ['(2)公务用车购置', 0, 0]] }));
    expect(table.rows.map(({ key }) => key)).toEqual(['total', 'abroad', 'reception', 'car', 'car.running', 'car.purchase']);
  });

  test('a title in the middle of its table beside another', () => {
    const sheet = sheetOf({ name: 'x', rows: [['收入决算表', '', '', '', '', '支出决算表'],
      ['科目编码', '科目名称', '本年收入合计', '', '科目编码', '科目名称', '本年支出合计', '基本支出'], ['', '合计', 5.5, '', '', '合计', 4.5, 4.5],
      ['20805', '行政事业单位养老支出', 5.5, '', '20805', '行政事业单位养老支出', 4.5, 4.5]] });
    expect(read(sheet).map(({ concept, rows }) => [concept, ...rows.map(({ code }) => code)]))
      .toEqual([['income', null, '20805'], ['expense', null, '20805']]);
  });

  test('rows below the sum of 三公 are units, unless they compare it', () => {
    const keys = (...names: string[]): readonly string[] => only(sheetOf({ name: 'x', rows: [...head('“三公”经费支出决算表'),
      ['单位名称', '合计', '因公出国（境）费', '公务接待费'], ['合计', 5.5, 4, 1.5], ...names.map((name) => [name, 2.5, 2, 0.5])] })).rows.map(({ key }) => key);
    expect(keys('云岭县公路站', '云岭县运管所').filter((key) => key === 'total.unit')).toHaveLength(2);
    expect(keys('上年决算数', '增减').filter((key) => key.endsWith('.unit'))).toEqual([]);
    expect(keys('其中：一般公共预算').filter((key) => key.endsWith('.unit'))).toEqual([]);
  });

  test('a tab alone names no table whose columns are not there, nor does it outdo a title', () => {
    const rows = [['部门：云岭县交通运输局', '', '单位：万元'], ['序号', '事项', '办结时间'], [1, '收入核对', '三月']];
    expect(read(sheetOf({ name: '收入决算表', rows }))).toEqual([]);
    const titled = [...head('支出决算表'), ['科目编码', '科目名称', '合计', '基本支出'], ['', '合计', 5, 5]];
    expect(read(sheetOf({ name: '收入决算表', rows: titled }))[0]?.concept).toBe('expense');
  });

  test('三公 printed 13 keeps that number, else it is 15', () => {
    const rows = (number: string): AccountsTable => only(sheetOf({ name: 'x', rows: [['“三公”经费支出决算表'], ['', '', number], ['单位：万元'],
      ['项目', '预算数', '决算数'], ['合计', 1, 1], ['公务接待费', 1, 1]] }));
    expect(rows('财决公开13表').id).toBe('final-accounts/13');
    expect(rows('公开09表').id).toBe('final-accounts/15');
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
      'income.detail',
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

  test('money in 元 is read in 元', () => {
    const table = only(sheetOf({ name: 'x', rows: [...head('支出决算表', '单位：元'), ['科目编码', '科目名称', '本年支出合计'], ['', '合计', '1,234,567.89']] }));
    expect(valueOf(table.rows[0]!.figures.get('total'))).toMatchObject({ unit: { text: '元' }, decimals: 2 });
  });
});
