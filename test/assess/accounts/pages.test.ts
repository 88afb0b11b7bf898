import { address } from '../../../src/figures';
import type { Area, RawValue, SheetSnapshot } from '../../../src/figures';
import { recognise } from '../../../src/forms';
import { layouts } from '../../forms/accounts/provinces/layouts';
import { printLayout } from '../../forms/accounts/provinces/pages';
import { sheetOf, workbookOf } from '../../support/workbook';
import { Bench, leadsTo, moneyCells, more } from './changes';

/** A sheet turned into one for every so many rows, as printed pages become sheets; later ones may begin with the head again. */
function pagesOf(sheet: SheetSnapshot, length: number, head: readonly (readonly RawValue[])[] = []): readonly SheetSnapshot[] {
  const count = Math.ceil(sheet.values.length / length);
  return Array.from({ length: count }, (_, page) => {
    const first = page * length;
    const before = page === 0 ? 0 : head.length;
    const moved = (area: Area): Area => ({ ...area, top: area.top - first + before, bottom: area.bottom - first + before });
    return {
      ...sheet, id: `${sheet.id}-${String(page)}`, name: page === 0 ? sheet.name : `${sheet.name}_${String(page)}`,
      values: [...(page === 0 ? [] : head), ...sheet.values.slice(first, first + length)],
      merges: (sheet.merges ?? []).filter(({ top }) => top >= first && top < first + length).map(moved),
      format: (row: number, column: number) => sheet.format(row + first - before, column),
    };
  });
}

describe('tables turned into sheets page by page', () => {
  const [layout] = layouts;
  const whole = printLayout(layout!);
  const long = whole.map((sheet) => (sheet.values.length > 24 ? pagesOf(sheet, 20) : [sheet]));

  it('are read as if no page ended', () => {
    const bench = new Bench(long.flat());
    expect(long.filter((pages) => pages.length > 1).length).toBeGreaterThan(2);
    expect(bench.said()).toEqual(new Bench(whole).said());
    expect(bench.findings().filter(({ verdict }) => verdict !== 'rounding-tail')).toEqual([]);
  });

  it('are read so with the number of the page at its foot, in whatever column', () => {
    const numbered = long.flat().map((sheet, index) => {
      const width = Math.max(...sheet.values.map((row) => row.length));
      const foot = Array.from({ length: width }, (_, column) => (column === (index * 2) % width ? index + 10 : null));
      return { ...sheet, values: [...sheet.values, [], foot] };
    });
    expect(new Bench(numbered).findings().filter(({ verdict }) => verdict !== 'rounding-tail')).toEqual([]);
  });

  it('say of each page whose it is', () => {
    const read = recognise(workbookOf(long.flat()));
    const pages = long.flatMap((sheets) => sheets.slice(1).map(({ name }) => ({ name, of: sheets[0]!.name })));
    expect(read.flatMap(({ sheet, none }) => (none?.kind === 'page' ? [{ name: sheet.name, of: none.of }] : []))).toEqual(pages);
  });

  it('show a changed figure at its cell on the page it stands on', () => {
    const later = long.flatMap((pages) => pages.slice(1));
    const bench = new Bench(long.flat());
    const cells = moneyCells(later).filter((_, place) => place % 7 === 0);
    expect(cells.length).toBeGreaterThan(10);
    for (const cell of cells) {
      const found = bench.after(cell, more(321.45)).filter(({ severity }) => severity !== 'info');
      expect(found.map((finding) => leadsTo(finding, cell))).toEqual([true]);
      expect([found[0]!.sheet, found[0]!.cell]).toEqual([cell.sheet, address(cell.row, cell.column)]);
    }
  });
});

describe('a page that begins with the head again', () => {
  const title = [['支出决算表'], ['公开部门：云岭县交通运输局', null, null, null, '单位：万元']];
  const head = [['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']];
  const codes = ['201', '20103', '2010301', '208', '20805', '2080505'];
  const rows = [['合计', null, 12.2, 7.2, 5], ...codes.map((code) => [code, '某科目', 6.1, 3.6, 2.5])];
  const table = sheetOf({ name: '支出', rows: [...title, ...head, ...rows] });

  it.each([['the head of the columns', head], ['the title and that', [...title, ...head]]])('%s is read on', (_, again) => {
    const pages = pagesOf(table, 6, again);
    expect(pages).toHaveLength(2);
    expect(new Bench(pages).said()).toEqual(new Bench([table]).said());
    expect(new Bench(pages).findings().filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('a sheet that is something else is no page', () => {
    const list = sheetOf({ name: '项目清单', rows: [['序号', '项目', '金额'], [1, '道路养护', 12.5], [2, '桥梁检测', 7.5]] });
    const notes = sheetOf({ name: '说明', rows: [['本部门共有车辆4辆。'], ['上年支出合计 20.50 万元。']] });
    const read = recognise(workbookOf([...pagesOf(table, 6), notes, list]));
    expect(read.map(({ none }) => none?.kind ?? null)).toEqual([null, 'page', 'unknown', 'unknown']);
  });
});

describe('a page titled 续', () => {
  const above = (title: string): readonly (readonly (string | null)[])[] => [['附件2'], ['2031年度部门决算公开表'], [title],
    ['公开部门：云岭县人民医院', null, null, null, null, '单位：万元'], ['项目', null, null, null, '本年支出合计', '基本支出', '项目支出'],
    ['功能分类科目编码', null, null, '科目名称'], ['类', '款', '项', '栏次', '1', '2', '3']];
  const figures = [12.2, 7.2, 5];
  const sheets = [
    sheetOf({ name: '表三', rows: [...above('表三、支出决算表'), [null, null, null, '合计', 24.4, 14.4, 10],
      ['208', null, null, '社会保障和就业支出', ...figures], [null, '05', null, '行政事业单位养老支出', ...figures],
      [null, null, '05', '某科目', ...figures], ['210', null, null, '卫生健康支出', ...figures], [null, '02', null, '公立医院', 6.1, 3.6, 2.5]] }),
    sheetOf({ name: '表三续', rows: [...above('表三、支出决算表（续）'), [null, null, '01', '综合医院', 6.1, 3.6, 2.5],
      [null, '04', null, '公共卫生', 6.1, 3.6, 2.5], [null, null, '08', '基本公共卫生服务', 6.1, 3.6, 2.5]] }),
  ];

  it('finds the levels of its codes on the page before it', () => {
    const bench = new Bench(sheets);
    expect(bench.tables().map(({ rows }) => rows.map(({ code }) => code))).toEqual(
      [[null, '208', '20805', '2080505', '210', '21002', '2100201', '21004', '2100408']]);
    expect(bench.findings().filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(recognise(workbookOf(sheets))[1]!.none).toEqual({ kind: 'page', of: '表三' });
  });

  it('shows a changed figure where it stands', () => {
    const found = new Bench(sheets).after({ sheet: '表三续', row: 7, column: 5 }, more(321.45)).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ sheet, cell }) => [sheet, cell])).toEqual([['表三续', 'F8']]);
  });

  it('of another table stands by itself', () => {
    const other = sheetOf({ name: '表二续', rows: [['收入决算表（续）'], ...above('').slice(3),
      ['210', '02', '01', '综合医院', 6.1, 3.6, 2.5]] });
    expect(recognise(workbookOf([sheets[0]!, other])).map(({ forms }) => forms.length)).toEqual([1, 1]);
  });
});

describe('a header printed again within a sheet', () => {
  const head = [['科目编码', '科目名称', '基本支出', null, null], [null, null, '合计', '人员经费', '公用经费'], ['栏次', null, 1, 2, 3]];
  const row = (code: string | null, name: string, staff: number | null, office: number | null): readonly RawValue[] =>
    [code, name, (staff ?? 0) + (office ?? 0), staff, office];
  const table = (again: readonly (readonly RawValue[])[]): SheetSnapshot => sheetOf({ name: '06', rows: [
    ['一般公共预算财政拨款基本支出决算表'], ['单位：元'], ...head, row(null, '合计', 9, 4), row('301', '工资福利支出', 9, null),
    row('30101', '基本工资', 9, null), ...again, row('302', '商品和服务支出', null, 4), row('30201', '办公费', null, 4),
  ].map((cells) => [...cells]) });

  it('is no row of the table', () => {
    const bench = new Bench([table(head)]);
    expect(bench.findings().filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(bench.said()).toEqual(new Bench([table([])]).said());
    expect(bench.tables()[0]!.rows).toHaveLength(5);
  });
});
