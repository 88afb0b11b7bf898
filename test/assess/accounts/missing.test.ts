import { valueOf } from '../../../src/figures';
import type { CellRef, SheetSnapshot } from '../../../src/figures';
import { type AccountsTable } from '../../../src/forms/accounts';
import { sampleLedger } from '../../forms/accounts/arbitrary';
import { sheetOf } from '../../support/workbook';
import { plainStyle } from '../../forms/accounts/ledger';
import { printTables } from '../../forms/accounts/print';
import { tablesOf, check, wrong, changed, looksAt } from './checked';

describe('what is not there', () => {
  test('a missing table leaves its relations unchecked and says so once', () => {
    const sheets = printTables(sampleLedger, plainStyle).filter(({ name }) => name !== '表06');
    const found = check(sheets);
    expect(wrong(found)).toEqual([]);
    const told = found.filter(({ verdict }) => verdict === 'unverifiable');
    expect(told).toHaveLength(1);
    expect(told[0]!.message).toContain('一般公共预算财政拨款支出决算表');
    expect(told[0]!.message).toContain('，与支出决算表、财政拨款收入支出决算总表、财政拨款支出决算明细表等 7 张表之间的勾稽关系未核对。');
    expect(told[0]!.message).not.toMatch(/X\d/);
    expect(told[0]!.source!.article).toContain('X6');
  });

  test('tables beyond the national nine may be missing without a word', () => {
    const nine = printTables(sampleLedger, plainStyle).filter(({ name }) => !['表05', '表09'].includes(name));
    const extra = sheetOf({ name: '表12', rows: [['国有资本经营预算财政拨款支出决算表'], [`编制单位：云岭县公路养护中心`, null, '2031年度', '单位：万元'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['合计'], ['注：本单位没有国有资本经营预算财政拨款支出。']] });
    expect(check([...nine, extra]).filter(({ verdict }) => verdict !== 'rounding-tail')).toEqual([]);
  });

  test('a table left empty is not to blame where two figures moved together in another', () => {
    const empty = sheetOf({ name: '表12', rows: [['国有资本经营预算财政拨款支出决算表'], [`编制单位：云岭县公路养护中心`, null, '2031年度', '单位：万元'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], [null, '合计', null, null, null]] });
    const sheets = [...printTables(sampleLedger, plainStyle), empty];
    const total = tablesOf(sheets).find(({ concept }) => concept === 'expense')!.rows.find(({ key }) => key === 'total')!.figures;
    const moved = [total.get('total')!.cell, total.get('basic')!.cell]
      .reduce((all, cell) => changed(all, cell, (old) => Number(old) + 4), sheets as readonly SheetSnapshot[]);
    const found = wrong(check(moved));
    expect(found.map(({ sheet }) => sheet)).not.toContain('表12');
    expect(found.filter((one) => looksAt(one, total.get('basic')!.cell)).length).toBeGreaterThan(1);
  });

  test('other income makes 支出决算表 only hold at least what the budget tables do', () => {
    const sheets = printTables(sampleLedger, plainStyle);
    const tables = tablesOf(sheets);
    const at = (concept: AccountsTable['concept'], key: string, column: string, code: string | null): CellRef =>
      tables.find((table) => table.concept === concept)!.rows.find((row) => row.key === key && row.code === code)!.figures.get(
        column,
      )!.cell;
    const more: readonly CellRef[] = [
      at('overall', 'income.business', 'amount', null),
      at('overall', 'income.total', 'amount', null),
      at('overall', 'income.grand', 'amount', null),
      at('overall', 'expense.class', 'amount', '214'),
      at('overall', 'expense.total', 'amount', null),
      at('overall', 'expense.grand', 'amount', null),
      ...['total', 'business'].flatMap((column) =>
        [['total', null], ['item', '214'], ['item', '21401'], ['item', '2140199']].map(([key, code]) =>
          at('income', key!, column, code ?? null)
        )
      ),
      ...['total', 'basic'].flatMap((column) =>
        [['total', null], ['item', '214'], ['item', '21401'], ['item', '2140199']].map(([key, code]) =>
          at('expense', key!, column, code ?? null)
        )
      ),
    ];
    const raised = more.reduce(
      (now, cell) => changed(now, cell, (old) => Number(((typeof old === 'number' ? old : 0) + 55).toFixed(2))),
      sheets,
    );
    expect(wrong(check(raised))).toEqual([]);
  });

  test('a class by a name nobody knows is not missed in 总表', () => {
    const sheets = printTables(sampleLedger, plainStyle).map((sheet) => (sheet.name !== '表01' ? sheet : {
      ...sheet, values: sheet.values.map((row) => row.map((raw) => (raw === '五、交通运输支出' ? '五、交通事务等支出' : raw))),
    }));
    expect(wrong(check(sheets))).toEqual([]);
  });

  test('two units in one workbook are judged apart', () => {
    const other = printTables(sampleLedger, { ...plainStyle, unit: '元' }).map((sheet) => ({
      ...sheet, name: `乙${sheet.name}`, id: `乙${sheet.id}`,
      values: sheet.values.map((row, index) => (index === 1 ? ['编制单位：云岭县公路服务站', ...row.slice(1)] : row)),
    }));
    const found = check([...printTables(sampleLedger, plainStyle), ...other]);
    expect(wrong(found)).toEqual([]);
  });
});

test('figures in 元 and in 万元 of one set are compared with units aligned', () => {
  const tens = printTables(sampleLedger, plainStyle);
  const yuan = printTables(sampleLedger, { ...plainStyle, unit: '元' });
  expect(wrong(check([...tens.slice(0, 4), ...yuan.slice(4)]))).toEqual([]);
  const cells = tablesOf(yuan).find(({ concept }) => concept === 'general-expense')!.rows[0]!.figures;
  const total = cells.get('total')!;
  expect(valueOf(total)).not.toBeNull();
  const off = changed([...tens.slice(0, 4), ...yuan.slice(4)], total.cell, (old) => (typeof old === 'number' ? old + 200 : old));
  expect(wrong(check(off))).not.toEqual([]);
});
