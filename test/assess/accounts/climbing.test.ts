import { address } from '../../../src/figures';
import type { CellRef, RawValue, SheetSnapshot } from '../../../src/figures';
import type { AccountsTable } from '../../../src/forms';
import { layouts } from '../../forms/accounts/provinces/layouts';
import { printLayout } from '../../forms/accounts/provinces/pages';
import { sheetOf } from '../../support/workbook';
import { Bench, more } from './changes';

/** The sheets with some cells changed. */
const changed = (
  sheets: readonly SheetSnapshot[], cells: readonly CellRef[], change: (old: RawValue) => RawValue,
): SheetSnapshot[] =>
  sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row, index) => {
    const own = cells.filter((cell) => cell.sheet === sheet.name && cell.row === index + sheet.top);
    return row.map((raw, column) => (own.some((cell) => cell.column === column + sheet.left) ? change(raw) : raw));
  }) }));

const told = (sheets: readonly SheetSnapshot[]): readonly string[] => new Bench(sheets).findings()
  .filter(({ severity }) => severity !== 'info').map(({ sheet, cell }) => `${sheet!}!${cell}`);

/** The cells of a column from a row up: its 款, 类 and 合计. */
function upwards(table: AccountsTable, code: string, column: string): readonly CellRef[] {
  const rows = table.rows.filter((row) => row.key === 'total' || (row.code !== null && code.startsWith(row.code)));
  return rows.flatMap((row) => row.figures.get(column)?.cell ?? []);
}

describe('a wrong figure that sums ran up with', () => {
  const sheets = printLayout(layouts[0]!);
  const tables = new Bench(sheets).tables();
  const items = tables.filter(({ concept }) => concept === 'expense' || concept === 'general-expense').flatMap((table) =>
    table.rows.filter(({ code, figures }) => code?.length === 7 && figures.get('basic')?.kind === 'value')
      .map((row) => ({ table, row })));

  it('is one finding at its cell, however far up they did', () => {
    expect(items.length).toBeGreaterThan(3);
    for (const { table, row } of items) {
      const cell = row.figures.get('basic')!.cell;
      const all = upwards(table, row.code!, 'basic');
      expect(all.length).toBeGreaterThan(2);
      expect(told(changed(sheets, all, more(321.45)))).toEqual([`${cell.sheet}!${address(cell.row, cell.column)}`]);
    }
  });

  it('says the sums that have to follow, and offers no value for the one cell alone', () => {
    const rows = [['合计', null, 20, 13, 7], ['201', '一般公共服务支出', 12, 1, 7], ['20103', '某款', 12, 1, 7],
      ['2010301', '行政运行', 5, 5, null],
      ['2010302', '一般行政管理事务', 7, null, 7], ['208', '社会保障和就业支出', 8, 8, null]];
    const sheet = sheetOf({ name: '支出', rows: [['支出决算表'], ['部门：云岭县公路养护中心', null, null, null, '单位：万元'],
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], ...rows] });
    const found = new Bench([sheet]).findings().filter(({ severity }) => severity !== 'info');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ cell: 'D6', reported: '1', expected: '5', fix: null });
    expect(found[0]!.message).toContain('此处为 5、其上级“201 一般公共服务支出”同列一并加 4 时各条均成立');
  });

  it('two wrong figures that differ otherwise stay two', () => {
    const one = items[0]!;
    const [low, high] = [one.row.figures.get('basic')!.cell, upwards(one.table, one.row.code!, 'basic')[0]!];
    const both = changed(changed(sheets, [low], more(321.45)), [high], more(57.5));
    expect(told(both).length).toBe(2);
  });
});
