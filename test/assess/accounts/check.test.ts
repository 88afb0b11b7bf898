import fc from 'fast-check';
import { checkAccounts } from '../../../src/assess/accounts';
import { address } from '../../../src/figures';
import type { CellRef, RawValue, SheetSnapshot } from '../../../src/figures';
import { type AccountsTable } from '../../../src/forms/accounts';
import type { Finding } from '../../../src/assess';
import { ledgers, sampleLedger, styles } from '../../forms/accounts/arbitrary';
import { sheetOf } from '../../support/workbook';
import { plainStyle } from '../../forms/accounts/ledger';
import { printTables } from '../../forms/accounts/print';
import { tablesOf, check, wrong, changed, figureCells, looksAt, beyond } from './checked';

describe('决算 tables of an honest ledger', () => {
  test('are never called wrong, however they are printed', () => {
    fc.assert(fc.property(ledgers, styles, (ledger, style) => {
      expect(wrong(check(printTables(ledger, style)))).toEqual([]);
    }), { numRuns: 60 });
  });

  test('show a figure changed by more than rounding in exactly one finding that leads to it', () => {
    fc.assert(fc.property(ledgers, styles, fc.nat(), (ledger, style, pick) => {
      const sheets = printTables(ledger, style);
      const cells = figureCells(sheets);
      const cell = cells[pick % cells.length]!;
      const found = wrong(check(changed(sheets, cell, (old) => (typeof old === 'number' ? old : 0) + beyond)));
      expect(found).toHaveLength(1);
      expect(looksAt(found[0]!, cell)).toBe(true);
    }), { numRuns: 80 });
  });

  test('keep every verdict when all money is ten times as much', () => {
    const bare = { ...plainStyle, lineNumbers: false, ordinalRow: false };
    const verdicts = (sheets: readonly SheetSnapshot[]): readonly string[] =>
      check(sheets)
        .filter(({ verdict }) => verdict !== 'unverifiable').map(({ rule, verdict, sheet, cell }) =>
          [rule, verdict, sheet, cell].join(' ')
        ).sort();
    fc.assert(
      fc.property(ledgers, fc.nat(), (ledger, pick) => {
        const honest = printTables(ledger, bare);
        const cells = figureCells(honest);
        const sheets = changed(honest, cells[pick % cells.length]!, (old) => (typeof old === 'number' ? old : 0) + beyond);
        const scaled = sheets.map((sheet) => ({
          ...sheet,
          values: sheet.values.map((row) => row.map((raw) => (typeof raw === 'number' ? Number((raw * 10).toFixed(1)) : raw))),
        }));
        expect(verdicts(scaled)).toEqual(verdicts(sheets));
      }),
      { numRuns: 20 },
    );
  });
});

describe('one changed figure', () => {
  const sheets = printTables(sampleLedger, plainStyle);
  const tables = tablesOf(sheets);
  const cellOf = (concept: AccountsTable['concept'], key: string, column: string, code: string | null = null): CellRef =>
    tables.find((table) => table.concept === concept)!.rows.find((row) => row.key === key && row.code === code)!.figures.get(column)!.cell;
  const foundAt = (cell: CellRef, value: RawValue): Finding => {
    const found = wrong(check(changed(sheets, cell, () => value)));
    expect(found).toHaveLength(1);
    expect([found[0]!.sheet, found[0]!.cell]).toEqual([cell.sheet, address(cell.row, cell.column)]);
    return found[0]!;
  };

  test.each([
    ['an income total of 01', 'overall', 'income.total', 'amount', null, 'sum-differs'],
    ['a grand total of 01', 'overall', 'expense.grand', 'amount', null, 'balance-differs'],
    ['a class of 01', 'overall', 'expense.class', 'amount', '214', 'sum-differs'],
    ['the total of 02', 'income', 'total', 'total', null, 'sum-differs'],
    ['a 款 of 03', 'expense', 'item', 'basic', '20805', 'hierarchy-differs'],
    ['a 项 of 06', 'general-expense', 'item', 'project', '2140106', 'sum-differs'],
    ['an economic code of 08', 'general-basic', 'item', 'amount', '30101', 'cross-table-differs'],
    ['人员经费合计', 'general-basic', 'staff.total', 'amount', null, 'sum-differs'],
    ['the expense of 10', 'fund', 'total', 'total', null, 'sum-differs'],
    ['a total of 三公', 'three-public', 'total', 'actual', null, 'sum-differs'],
  ] as const)('%s is found at its cell', (_, concept, key, column, code, rule) => {
    const cell = cellOf(concept, key, column, code);
    const finding = foundAt(cell, 4321.98);
    expect(finding.rule).toBe(rule);
    expect(finding.reported).toBe('4321.98');
    expect(finding.severity).toBe('error');
    expect(finding.source?.article).toMatch(/^表(内|间) /);
  });

  test('says what stands there, what it should be and by which 勾稽关系', () => {
    const finding = foundAt(cellOf('fund', 'total', 'total'), 598.52);
    expect(finding.expected).toBe('598.41');
    expect(finding.message).toContain('598.52');
    expect(finding.message).toContain('“政府性基金预算财政拨款收入支出决算表 本年支出 = 财政拨款收入支出决算总表 政府性基金预算支出”');
    expect(finding.message).toContain('“合计 = 各类之和”');
    expect(finding.why?.figures.length).toBeGreaterThan(0);
    expect(finding.fix?.value.toFixed()).toBe('598.41');
  });

  test('blanked where others need it is found as blank', () => {
    const finding = foundAt(cellOf('expense', 'item', 'total', '214'), null);
    expect(finding.reported).toBeNull();
  });

  test('one unit of the last place in a copy is no rounding tail', () => {
    const cell = cellOf('general-project', 'total', 'total');
    expect(foundAt(cell, 10.01).rule).toBe('hierarchy-differs');
  });

  test('a word where a figure belongs is unreadable, and nothing is concluded from it', () => {
    const cell = cellOf('expense', 'item', 'basic', '20805');
    expect(foundAt(cell, '约一百万').rule).toBe('value-unreadable');
  });
});

describe('relations that only bound', () => {
  test('the 财政拨款 carry-over may not be more than the whole one', () => {
    const sheets = printTables(sampleLedger, plainStyle);
    const all = tablesOf(sheets);
    const cellAt = (concept: AccountsTable['concept'], key: string, column: string): CellRef =>
      all.find((table) => table.concept === concept)!.rows.find((row) => row.key === key)!.figures.get(column)!.cell;
    const less = [cellAt('overall', 'income.carryOver', 'amount'), cellAt('overall', 'income.grand', 'amount'),
      cellAt('overall', 'expense.carryOver', 'amount'), cellAt('overall', 'expense.grand', 'amount')]
      .reduce((now, cell) => changed(now, cell, (old) => Number(((typeof old === 'number' ? old : 0) - 20).toFixed(2))), sheets);
    const found = wrong(check(less));
    expect(found.map(({ rule, sheet }) => `${rule} ${String(sheet)}`)).toEqual(['cross-table-differs 表04', 'cross-table-differs 表04']);
    expect(found[0]!.expected).toMatch(/^≤/);
  });
});

describe('rounding tails', () => {
  test('are told as info with their bound and never as errors', () => {
    const tails = check(printTables(sampleLedger, plainStyle)).filter(({ verdict }) => verdict === 'rounding-tail');
    expect(tails.length).toBeGreaterThan(0);
    for (const tail of tails) {
      expect(tail.severity).toBe('info');
      expect(tail.message).toContain('尾数误差');
    }
  });

  test.each([[null, '3 项', '±0.01'], [0, '6 项', '±0.03']])('count a stated 0 as the range does, and no blank (%s)', (none, items, bound) => {
    const figures = [100, 33.33, 33.33, 33.33, none, none, none];
    const [tail] = check([sheetOf({
      name: '表02',
      rows: [
        ['收入决算表'], ['部门：云岭县公路养护中心', '', '', '', '', '', '', '', '金额单位：万元'],
        ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'],
        ['合计', '', ...figures], ['214', '交通运输支出', ...figures], ['21401', '公路水路运输', ...figures], ['2140106', '公路养护', ...figures],
      ],
    })]).filter(({ verdict }) => verdict === 'rounding-tail');
    expect(tail!.message).toMatch(new RegExp(`在 ${items}四舍五入可解释的范围（${bound}）`));
  });
});

describe('the same tables asked again', () => {
  const sheets = printTables(sampleLedger, plainStyle);

  it('are not judged again', () => {
    const tables = tablesOf(sheets);
    expect(checkAccounts([...tables])).toBe(checkAccounts(tables));
  });

  it('are judged anew with one of them changed, whichever it is', () => {
    const cells = figureCells(sheets);
    const tables = tablesOf(sheets);
    checkAccounts(tables);
    for (const name of new Set(cells.map(({ sheet }) => sheet))) {
      const cell = cells.find(({ sheet }) => sheet === name)!;
      const others = changed(sheets, cell, (old) => (typeof old === 'number' ? old : 0) + beyond);
      const edited = tablesOf(others.filter(({ name: own }) => own === name));
      const mixed = tables.map((table) => edited.find(({ sheet, area }) => sheet.name === table.sheet.name
        && area.top === table.area.top) ?? table);
      expect(checkAccounts(mixed)).toEqual(checkAccounts(tablesOf(others)));
      expect(wrong(checkAccounts(mixed).findings)).not.toEqual([]);
      checkAccounts(tables);
    }
  });
});
