import { address } from '../../../src/figures';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { layouts } from '../../forms/accounts/provinces/layouts';
import { printLayout } from '../../forms/accounts/provinces/pages';
import type { Layout } from '../../forms/accounts/provinces/sets';
import { sheetOf } from '../../support/workbook';
import { Bench, leadsTo, moneyCells, more } from './changes';

const named = (name: string): Layout => layouts.find((layout) => layout.name === name)!;
const plain = named('the national nine in 万元, without 行次');
const yuan = { ...named('the national nine, 行次 and 栏次, 元'), notes: [] };

const wrong = (sheets: readonly SheetSnapshot[]): readonly string[] =>
  new Bench(sheets).findings().filter(({ verdict }) => verdict !== 'rounding-tail')
    .map(({ sheet, cell, rule }) => `${rule} ${sheet!} ${cell}`);
const units = (sheets: readonly SheetSnapshot[]): readonly string[] =>
  [...new Set(new Bench(sheets).said().map((said) => said.split(' ').pop()!))];

/** The sheets with every text that names a unit of money, an office or a year taken out or put in other words. */
function reworded(sheets: readonly SheetSnapshot[], change: (text: string, sheet: number) => RawValue): readonly SheetSnapshot[] {
  return sheets.map((sheet, index) => ({ ...sheet, values: sheet.values
    .map((row) => row.map((raw) => (typeof raw === 'string' ? change(raw, index) : raw))) }));
}

const unitLine = /金额单位：|^单位：/;

describe('the unit of money', () => {
  it('said by nobody is 万元', () => {
    const silent = reworded(printLayout(plain), (text) => (unitLine.test(text) ? null : text));
    expect(wrong(silent)).toEqual([]);
    expect(units(silent)).toEqual(['万元']);
  });

  it('said by one table is that of those that say none', () => {
    const once = reworded(printLayout(yuan), (text, sheet) => (unitLine.test(text) && sheet !== 3 ? null : text));
    expect(wrong(once)).toEqual([]);
    expect(units(once)).toEqual(['元']);
  });

  it('said on the cover holds for all', () => {
    const cover = sheetOf({ name: '封面', rows: [['部门决算公开表'], ['编制单位：云岭县公元镇'], ['金额单位：人民币元']] });
    const silent = reworded(printLayout(yuan), (text) => (unitLine.test(text) ? null : text));
    expect(units([cover, ...silent])).toEqual(['元']);
    expect(wrong([cover, ...silent])).toEqual([]);
  });

  it('said before a table holds until another is said', () => {
    const both = [...printLayout(plain), ...reworded(printLayout(yuan), (text) => text.replace('云岭县交通运输局', '云岭县水务局'))];
    const later = both.map((sheet, index) => ({ ...sheet, id: String(index), name: `第${String(index + 1)}表` }));
    expect(wrong(later)).toEqual([]);
    expect(units(later)).toEqual(['万元', '元']);
  });

  it('written in many ways is read', () => {
    for (const line of ['单位：元', '单位:元（列至角分）', '（单位：元）', '金额单位：人民币元', '货币单位：元', '单位：元，%', '2031年度  单位：元']) {
      const sheets = reworded(printLayout(yuan), (text) => (unitLine.test(text) ? line : text));
      expect([line, units(sheets)]).toEqual([line, ['元']]);
    }
  });

  it('is not taken from the name of a place', () => {
    const silent = reworded(printLayout(plain), (text) => (unitLine.test(text) ? null : text.replace('云岭县交通运输局', '云岭县公元镇')));
    expect(units(silent)).toEqual(['万元']);
  });
});

describe('tables rounded differently in one set', () => {
  const fine = { ...plain, figures: { ...plain.figures, decimals: 6 } };
  const coarse = printLayout(plain);

  it.each(coarse.map(({ name }, index) => [name, index] as const))('%s to the last 分 beside others in hundredths of 万元',
    (_, index) => {
    const one = printLayout(fine)[index]!;
    expect(wrong(coarse.map((sheet, place) => (place === index ? one : sheet)))).toEqual([]);
  });

  it.each(coarse.map(({ name }, index) => [name, index] as const))('%s in hundredths beside others to the last 分', (_, index) => {
    expect(wrong(printLayout(fine).map((sheet, place) => (place === index ? coarse[index]! : sheet)))).toEqual([]);
  });

  it('a share printed with more decimals says nothing of how money was rounded', () => {
    const shared = coarse.map((sheet) => (!['表02', '表03', '表05'].includes(sheet.name) ? sheet : {
      ...sheet, values: sheet.values.map((row) => (row.includes('科目名称') ? [...row, '占比'] : row.length > 4 ? [...row, '50.12345%'] : row)),
    }));
    expect(wrong(shared)).toEqual([]);
  });

  it('all to the last 分 leave no rounding to hide behind', () => {
    const sheets = printLayout(fine);
    expect(new Bench(sheets).findings().map(({ verdict }) => verdict)).toEqual([]);
    const bench = new Bench(sheets);
    const total = bench.tables().find(({ concept }) => concept === 'expense')!.rows[0]!.figures.get('total')!.cell;
    const found = bench.after(total, (old) => Number((Number(old) + 0.000_05).toFixed(6)));
    expect(found.map(({ sheet, cell }) => [sheet, cell])).toEqual([[total.sheet, address(total.row, total.column)]]);
  });
});

describe('a sum that a formula left a little more than the 分 of its items', () => {
  it.each([['元', 1e-7], ['万元', 4e-11]] as const)('in %s is their sum', (unit, tail) => {
    const bench = new Bench(printLayout({ ...plain, figures: { unit, decimals: unit === '元' ? 2 : 6 } }));
    const total = bench.tables().find(({ concept }) => concept === 'expense')!.rows[0]!.figures.get('total')!.cell;
    const after = bench.after(total, (old) => Number((Number(old) + tail).toPrecision(15)));
    expect(after.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
    expect(bench.after(total, more(0.01)).some((finding) => leadsTo(finding, total))).toBe(true);
  });
});

describe('tables in 元 to the 分', () => {
  const sheets = printLayout({ ...plain, figures: { unit: '元' } });
  const cells = moneyCells(sheets);

  it('were not rounded: 0.01 元 too much anywhere is found, and nothing is wrong before', () => {
    const bench = new Bench(sheets);
    expect(bench.findings()).toEqual([]);
    const chosen = cells.filter((_, index) => index % 11 === 3);
    expect(chosen.length).toBeGreaterThan(15);
    const missed = chosen.filter((cell) => !bench.after(cell, more(0.01)).some((finding) => leadsTo(finding, cell)));
    expect(missed.map(({ sheet, row, column }) => `${sheet} ${address(row, column)}`)).toEqual([]);
  });

  it('beside a table in 万元 the rounding of that one is allowed for', () => {
    const mixed = sheets.map((sheet, index) => (index === 0 ? printLayout(plain)[0]! : sheet));
    expect(new Bench(mixed).findings().filter(({ verdict }) => verdict !== 'rounding-tail')).toEqual([]);
  });
});

describe('whose tables belong together', () => {
  const renamed = (sheets: readonly SheetSnapshot[], from: number): readonly SheetSnapshot[] =>
    sheets.map((sheet, index) => ({ ...sheet, id: `${String(from)}:${String(index)}`, name: `第${String(from + index)}表` }));

  it('two offices are judged apart, even where only their first tables name them', () => {
    const office = (name: string): readonly SheetSnapshot[] =>
      reworded(printLayout(plain), (text, sheet) => (text.includes('公开01表') || sheet === 0 ? text.replace('云岭县交通运输局', name)
        : text.replace('云岭县交通运输局', '')));
    const own = renamed(office('云岭县交通运输局'), 1);
    const other = renamed(office('云岭县水务局').map((sheet) => ({
      ...sheet, values: sheet.values.map((row) => row.map((raw) =>
        (typeof raw === 'number' ? Number((raw * 10).toFixed(2)) : raw))),
    })), 21);
    expect(wrong(own)).toEqual([]);
    // Ten times the printed figures keep no rounding between them, so the other office's must not meet these.
    expect(wrong([...own, ...other]).filter((line) => !/第(2[1-9]|30)表/.test(line))).toEqual([]);
  });

  it('a page that goes on without saying so is one table with the page before it', () => {
    const sheets = printLayout(plain);
    const expense = sheets[2]!;
    const at = 14;
    const pages = [{ ...expense, values: expense.values.slice(0, at) },
      { ...expense, id: '3b', name: '表03第2页', values: [...expense.values.slice(0, 3), ...expense.values.slice(at)] }];
    expect(wrong([...sheets.slice(0, 2), ...pages, ...sheets.slice(3)])).toEqual([]);
    const bent = pages.map((page, index) => (index === 0 ? page
      : { ...page, values: page.values.map((row, place) => (place === 4
        ? row.map((raw) => (typeof raw === 'number' ? raw + 500 : raw)) : row)) }));
    expect(wrong([...sheets.slice(0, 2), ...bent, ...sheets.slice(3)])).not.toEqual([]);
  });

  it('a table of a meaning told already is no set that lacks the others', () => {
    const sheets = printLayout(plain);
    const again = sheets.filter((sheet) => String(sheet.values[0]![0]).includes('三公'))
      .map((sheet) => ({ ...sheet, id: 'again', name: '全部财政拨款三公' }));
    expect(again).toHaveLength(1);
    expect(new Bench([...sheets, ...again]).findings().filter(({ verdict }) => verdict === 'unverifiable')).toEqual([]);
  });

  it('two years are judged apart', () => {
    const last = renamed(reworded(printLayout(plain), (text) => text.replace('2031', '2030')), 41);
    expect(wrong([...printLayout(plain), ...last])).toEqual([]);
  });
});

describe('codes listed unit by unit', () => {
  const listed = (second: number): readonly SheetSnapshot[] => [sheetOf({ name: '支出', rows: [
    ['支出决算表'], ['部门：云岭县交通运输局', null, null, '2031年度 单位：万元'], ['单位名称', '科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['合计', null, null, 60.2, 40.1, 20.1], ['云岭县公路站', '214', '交通运输支出', 30.1, 20.05, 10.05],
    ['云岭县公路站', '21401', '公路水路运输', 30.1, 20.05, 10.05],
    ['云岭县运管所', '214', '交通运输支出', 30.1, 20.05, 10.05], ['云岭县运管所', '21401', '公路水路运输', second, 20.05, 10.05],
  ] })];

  it('are not added up across units, and each row still is', () => {
    expect(wrong(listed(30.1)).filter((line) => !line.startsWith('cross'))).toEqual([]);
    expect(wrong(listed(32.1)).filter((line) => !line.startsWith('cross'))).toEqual(['sum-differs 支出 D8']);
  });
});

describe('a table left empty though another tells of its money', () => {
  const without = (layout: Layout): readonly SheetSnapshot[] => printLayout(layout)
    .map((sheet) => (!String(sheet.values[0]![0]).includes('基金') ? sheet
    : { ...sheet, values: [...sheet.values.slice(0, 4), [], ['注：本单位不涉及政府性基金。']] }));

  it('is found at the head of the column that lacks it', () => {
    const found = new Bench(without(plain)).findings().filter(({ severity }) => severity === 'error');
    expect([...new Set(found.map(({ sheet, rule }) => `${sheet!} ${rule}`))]).toEqual(['表07 cross-table-differs']);
    expect(found[0]!.message).toContain('政府性基金预算支出');
  });

  it('is right where there is no such money', () => {
    expect(wrong(without({ ...named('zeros printed'), head: plain.head }))).toEqual([]);
  });
});
