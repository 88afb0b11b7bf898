import fc from 'fast-check';
import { recognise } from '../../../src/forms';
import { sheetOf, workbookOf } from '../../support/workbook';
import { ledgers, sampleLedger, styles } from './arbitrary';
import { plainStyle } from './ledger';
import { printTables } from './print';
import { head, only, read, said } from './reading';

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
