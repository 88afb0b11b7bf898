import { checkAccounts } from '../../../src/assess/accounts';
import type { Finding } from '../../../src/assess';
import { address } from '../../../src/figures';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { recognise } from '../../../src/forms';
import { sheetOf, workbookOf } from '../../support/workbook';
import { t01, t02, t03, t04, t05, t06, t07, t08, t09, t10, t11, t12, t13 } from './tables';

/** A 勾稽关系 with a figure of it left open: what fits, what rounding explains (null: nothing does), what does not fit. */
type Case = readonly [article: string, what: string, sheets: (x: RawValue) => readonly SheetSnapshot[], exact: number,
  tail: number | null, wrong: number];

const inside: readonly Case[] = [
  ['1a', '本年收入合计 = Σ', (x) => [t01({ '一、一般公共预算财政拨款收入': 33.33, '二、事业收入': 33.33, '三、其他收入': 33.33, 本年收入合计: x })],
    99.99, 100, 100.01],
  ['1a', '财政拨款收入 ≥ 其中', (x) => [t01({ '一、财政拨款收入': x, '其中：一般公共预算财政拨款': 33.33, 政府性基金预算财政拨款: 33.33 })],
    70, null, 66.6],
  ['1b', '本年支出合计 = Σ', (x) => [t01({}, { '一、教育支出': 33.33, '二、交通运输支出': 33.33, '三、住房保障支出': 33.33, 本年支出合计: x })],
    99.99, 100, 100.01],
  ['1c', '收入总计', (x) => [t01({ 本年收入合计: 60.01, 使用非财政拨款结余: 20.02, 年初结转和结余: 10.03, 总计: x })], 90.06, 90.07, 90.08],
  ['1c', '支出总计', (x) => [t01({}, { 本年支出合计: 60.01, 结余分配: 20.02, 年末结转和结余: 10.03, 总计: x })], 90.06, 90.07, 90.08],
  ['1c', 'both 总计', (x) => [t01({ 总计: 90.06 }, { 总计: x })], 90.06, null, 90.07],
  ['1c', '年初结转 = its parts', (x) => [t01({ 年初结转和结余: x, 基本支出结转: 10.01, 项目支出结转和结余: 20.02 })], 30.03, 30.04, 30.05],
  ['2', '合计 = Σ sources', (x) => [t02({ 20101: [x, 33.33, null, 33.33, null, null, 33.33] })], 99.99, 100, 100.01],
  ['2', '合计 = Σ类', (x) => [t02({ 合计: [x], 201: [33.33], 208: [33.33], 221: [33.33] })], 99.99, 100, 100.01],
  ['2', '类 = Σ款', (x) => [t02({ 201: [x], 20101: [33.33], 20103: [33.33], 20106: [33.33] })], 99.99, 100, 100.01],
  ['2', '款 = Σ项', (x) => [t02({ 20101: [x], 2010101: [33.33], 2010102: [33.33], 2010150: [33.33] })], 99.99, 100, 100.01],
  ['3', '合计 = Σ kinds', (x) => [t03({ 20101: [x, 33.33, 33.33, null, 33.33] })], 99.99, 100, 100.01],
  ['3', '类 = Σ款', (x) => [t03({ 208: [x], 20805: [96.24], 20808: [12.4] })], 108.64, 108.63, 108.61],
  ['4a', '合计 = three budgets', (x) => [t04({}, { '一、交通运输支出': [x, 33.33, 33.33, 33.33] })], 99.99, 100, 100.01],
  ['4', '本年收入合计 = three 财政拨款', (x) => [t04({ '一、一般公共预算财政拨款': 33.33, '二、政府性基金预算财政拨款': 33.33, '三、国有资本经营预算财政拨款': 33.33,
    本年收入合计: x })],
    99.99, 100, 100.01],
  ['4', '年初结转 = three 财政拨款', (x) => [t04({ 年初财政拨款结转和结余: x, 一般公共预算财政拨款: 10.01, 政府性基金预算财政拨款: 20.02 })], 30.03, 30.04, 30.05],
  ['4', '收入总计', (x) => [t04({ 本年收入合计: 1234.34, 年初财政拨款结转和结余: 598.41, 总计: x })], 1832.75, 1832.76, 1832.77],
  ['4', '支出合计 = Σ classes', (x) => [t04({}, { '一、教育支出': [null, 33.33], '二、交通运输支出': [null, 33.33], '三、住房保障支出': [null, 33.33],
    本年支出合计: [null, x] })], 99.99, 100, 100.01],
  ['4', '支出总计', (x) => [t04({}, { 本年支出合计: [null, 1716.1], 年末财政拨款结转和结余: [null, 116.65], 总计: [null, x] })],
    1832.75, 1832.76, 1832.77],
  ['4b', '年初 + 收入 = 支出 + 年末', (x) => [t04({ '一、一般公共预算财政拨款': 1117.69, 年初财政拨款结转和结余: 116.66, 一般公共预算财政拨款: 116.66 },
    { 总计: [null, x] })], 1234.35, 1234.34, 1234.32],
  ['5', '合计 = three 小计', (x) => [t05({ 302: [x, 33.33, null, null, 33.33, null, null, 33.33] })], 99.99, 100, 100.01],
  ['5', '小计 = 基本 + 项目', (x) => [t05({ 310: [null, x, 12.76, 598.41] })], 611.17, 611.16, 611.15],
  ['5', '类 = Σ款', (x) => [t05({ 310: [null, x], 31002: [null, 12.76], 31005: [null, 598.41], 31006: [null, 10.01] })],
    621.18, 621.19, 621.2],
  ['6', '小计 = 基本 + 项目', (x) => [t06({ 20805: [x, 96.24, 12.4] })], 108.64, 108.63, 108.62],
  ['8', '人员经费合计 = 301 + 303', (x) => [t08({ 301: 821.41, 303: 178.98 }, { 人员经费合计: x })], 1000.39, 1000.4, 1000.41],
  ['8', '公用经费合计 = 302 + 307 + 310 + 399', (x) => [t08({ 302: 104.54, 307: 10.01, 310: 12.76, 399: 5.05 }, { 公用经费合计: x })],
    132.36, 132.38, 132.39],
  ['8', '合计 = 人员 + 公用', (x) => [t08({}, { 人员经费合计: 1000.39, 公用经费合计: 132.36, 合计: x })], 1132.75, 1132.76, 1132.77],
  ['10', '年初 + 收入 − 支出 = 年末', (x) => [t10({ 21208: [100, 50.01, 95.12, null, null, x] })], 54.89, 54.9, 54.91],
  ['10', '小计 = 基本 + 项目', (x) => [t10({ 21208: [null, null, x, 33.33, 66.66] })], 99.99, 100, 100.01],
  ['11', '年初 + 收入 − 支出 = 年末', (x) => [t11({ 223: [100, 50.01, 95.12, null, null, x] })], 54.89, 54.88, 54.87],
  ['12', '合计 = 基本 + 项目', (x) => [t12({ 223: [x, 33.33, 66.66] })], 99.99, 100, 100.01],
  ['13', '合计 = 出国 + 公车 + 接待', (x) => [t13({ 合计: [null, x], '因公出国（境）费': [null, 33.33], 公务用车购置及运行维护费: [null, 33.33],
    公务接待费: [null, 33.33] })], 99.99, 100, 100.01],
  ['13', '公车 = 购置 + 运行, of the budget too', (x) => [t13({ 公务用车购置及运行维护费: [x], 公务用车购置费: [20.02], 公务用车运行维护费: [10.01] })],
    30.03, 30.02, 30.01],
];

const between: readonly Case[] = [
  ['X1', '01 = 02 合计', (x) => [t01({ 本年收入合计: 99.99 }), t02({ 合计: [x] })], 99.99, null, 100],
  ['X1', '01 rows 1–3 = 02 财政拨款', (x) => [t01({ '一、一般公共预算财政拨款收入': 33.33, '二、政府性基金预算财政拨款收入': 33.33, '三、国有资本经营预算财政拨款收入': 33.33 }),
    t02({ 合计: [null, x] })], 99.99, 100, 100.01],
  ...(['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'] as const).map((name, index): Case =>
    ['X1', `01 ${name} = 02`, (x) => [t01({ [`${'四五六七八'[index]!}、${name}`]: 33.33 }),
      t02({ 合计: Array.from({ length: index + 3 }, (_, place) => (place === index + 2 ? x : null)) })], 33.33, null, 33.34]),
  ['X2', '01 = 03 合计', (x) => [t01({}, { 本年支出合计: 99.99 }), t03({ 合计: [x] })], 99.99, null, 100],
  ['X2', '功能类 = 03 类', (x) => [t01({}, { '一、交通运输支出': 33.33 }), t03({ 214: [x] })], 33.33, null, 33.34],
  ['X3', '01 其中 = 04 by row', (x) => [t01({ '一、财政拨款收入': 60, '其中：一般公共预算财政拨款': 33.33 }), t04({ '一、一般公共预算财政拨款': x })],
    33.33, null, 33.34],
  ['X3', '01 = 04 by row', (x) => [t01({ '一、一般公共预算财政拨款收入': 33.33 }), t04({ '一、一般公共预算财政拨款': x })], 33.33, null, 33.34],
  ['X4', '01 年初结转 ≥ 04', (x) => [t01({ 年初结转和结余: 33.33 }), t04({ 年初财政拨款结转和结余: x })], 33.33, null, 33.34],
  ['X4', '01 年末结转 ≥ 04', (x) => [t01({}, { 年末结转和结余: 33.33 }), t04({}, { 年末财政拨款结转和结余: [x] })], 20, null, 33.34],
  ['X6', '04 一般公共 = 06', (x) => [t04({}, { 本年支出合计: [null, 33.33] }), t06({ 合计: [x] })], 33.33, null, 33.32],
  ['X6', 'by 类', (x) => [t04({}, { '一、交通运输支出': [null, 33.33] }), t06({ 214: [x] })], 33.33, null, 33.32],
  ['X7', '04 基金 = 10', (x) => [t04({}, { 本年支出合计: [null, null, 33.33] }), t10({ 合计: [null, null, x] })], 33.33, null, 33.32],
  ['X8', '04 国资 = 11', (x) => [t04({}, { 本年支出合计: [null, null, null, 33.33] }), t11({ 合计: [null, null, x] })], 33.33, null, 33.32],
  ['X8', '04 国资 = 12', (x) => [t04({}, { 本年支出合计: [null, null, null, 33.33] }), t12({ 合计: [x] })], 33.33, null, 33.32],
  ...(['合计', '一般公共', '基金', '国资'] as const).map((name, index): Case => {
    const figures = (x: RawValue, places: readonly number[]): RawValue[] =>
      Array.from({ length: 8 }, (_, place) => (place === places[index] ? x : null));
    return ['X9', `05 ${name} = 04`, (x) => [t04({}, { 本年支出合计: figures(33.33, [0, 1, 2, 3]) }),
      t05({ 合计: figures(x, [0, 1, 4, 7]) })], 33.33, null, 33.32];
  }),
  ['X10', '06 基本 = 05 基本', (x) => [t05({ 合计: [null, null, 33.33] }), t06({ 合计: [null, x] })], 33.33, null, 33.32],
  ['X10', '06 项目 = 05 项目', (x) => [t05({ 合计: [null, null, null, 33.33] }), t06({ 合计: [null, null, x] })], 33.33, null, 33.32],
  ['X10', '06 基本 = 08 人员 + 公用', (x) => [t06({ 合计: [null, 1132.75] }), t08({}, { 人员经费合计: 1000.39, 公用经费合计: x })],
    132.36, 132.37, 132.38],
  ['X10', '06 基本 = 08 合计', (x) => [t06({ 合计: [null, 33.33] }), t08({}, { 合计: x })], 33.33, null, 33.34],
  ['X10', '06 项目 = 09', (x) => [t06({ 合计: [null, null, 33.33] }), t09({ 合计: [null, x] })], 33.33, null, 33.34],
  ['X10', '06 项目 = 09 by 科目', (x) => [t06({ 2140106: [null, null, 33.33] }), t09({ 2140106: [null, x] })], 33.33, null, 33.34],
  ['X10', '05 项目 = 09 where there is no 06', (x) => [t05({ 合计: [null, null, null, 33.33] }), t09({ 合计: [null, x] })],
    33.33, null, 33.34],
  ['X10', '06 = 07', (x) => [t06({ 合计: [33.33] }), t07({ 合计: [x] })], 33.33, null, 33.34],
  ['X11', '05 基本 = 08 by code', (x) => [t05({ 30101: [null, null, 33.33] }), t08({ 30101: x })], 33.33, null, 33.34],
  ['X12', '03 基本 = 06 + 10 + 12', (x) => [t01({}), t04({}), t03({ 合计: [null, 99.99] }), t06({ 合计: [null, x] }),
    t10({ 合计: [null, null, null, 33.33] }), t12({ 合计: [null, 33.33] })],
    33.33, 33.34, 33.35],
  ...([['公务接待费', '30217', 'reception'], ['因公出国（境）费', '30212', 'abroad'], ['公务用车运行维护费', '30231', 'running']] as const)
    .map(([name, code]): Case =>
    ['X13', `${name} = 05 ${code}`, (x) => [t05({ [code]: [33.33] }), t13({ [name]: [null, x] })], 33.33, null, 33.34]),
  ['X13', '公务用车购置费 = 05 30913 + 31013', (x) => [t05({ 30913: [20.02], 31013: [10.01] }), t13({ 公务用车购置费: [null, x] })],
    30.03, 30.04, 30.05],
  ...([['会议费', '30215'], ['培训费', '30216'], ['公务接待费', '30217'], ['因公出国（境）费', '30212'], ['公务用车运行维护费', '30231'],
    ['公务用车购置费', '31013']] as const).map(([name, code]): Case =>
    ['X13', `${name} ≥ 08 ${code}`, (x) => [t08({ [code]: 33.33 }), t13({ [name]: [null, x] })], 40, null, 33.32]),
  ['X13', '机关运行经费 ≤ 08 公用经费', (x) => [t08({}, { 公用经费合计: 33.33 }), t13({ 机关运行经费: [null, x] })], 20, null, 33.34],
];

/** Where the open figure stands. */
function cellOf(sheets: Case[2]): string {
  const [one, other] = [sheets(1), sheets(2)];
  const found = one.flatMap(({ name, values }, sheet) => values.flatMap((row, index) => row.flatMap((raw, column) =>
    (raw === other[sheet]!.values[index]![column] ? [] : [`${name}!${address(index, column)}`]))));
  expect(found).toHaveLength(1);
  return found[0]!;
}

const told = (sheets: readonly SheetSnapshot[]): readonly Finding[] =>
  checkAccounts(recognise(workbookOf(sheets)).flatMap(({ forms }) => forms)).findings
    .filter(({ message }) => !message.startsWith('本工作簿没有'));
const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ source, sheet, cell, verdict, severity }) =>
    [source?.article ?? '', `${sheet!}!${cell}`, verdict, severity].join(' '));

describe.each([['表内', inside], ['表间', between]] as const)('%s 勾稽关系', (place, cases) => {
  it.each(cases)('%s %s', (id, _what, sheets, exact, tail, wrong) => {
    const cell = cellOf(sheets);
    expect(brief(told(sheets(exact)))).toEqual([]);
    if (tail !== null) expect(brief(told(sheets(tail)))).toEqual([`${place} ${id} ${cell} rounding-tail info`]);
    expect(brief(told(sheets(wrong)))).toEqual([`${place} ${id} ${cell} inconsistent ${id === 'X13' ? 'warning' : 'error'}`]);
    expect(brief(told(sheets('见附件')))).toEqual([` ${cell} unverifiable error`]);
  });
});

/** A body whose own business may lose money: its 01 table, with more of 财政拨款 left over than of all money. */
const overdrawn = (income: Readonly<Record<string, RawValue>>, expense: Readonly<Record<string, RawValue>>): readonly Finding[] =>
  told([t01({ ...income, 年初结转和结余: 10 }, { ...expense, 年末结转和结余: 5 }), t04({ 年初财政拨款结转和结余: 10 }, { 年末财政拨款结转和结余: [8] })]);

describe('economic classes across a table by function', () => {
  const across = (sum: number, wages: number): readonly string[] => brief(told([sheetOf({ name: '09', rows: [
    ['一般公共预算财政拨款项目支出决算表'], ['部门：云岭县交通运输局', null, null, '2031年度 金额单位：万元'],
    ['科目编码', '科目名称', '合计', '工资福利支出', '工资福利支出', '商品和服务支出'], [null, null, null, '小计', '基本工资', '小计'],
    ['2140106', '公路养护', sum, wages, 20.02, 10.01]], merges: ['D3:E3'] })]));

  it('add up to 合计, and their 款 to each', () => {
    expect(across(30.03, 20.02)).toEqual([]);
    expect(across(30.07, 20.02)).toEqual(['表内 9 09!C5 inconsistent error']);
    expect(across(30.07, 20.06)).toEqual(['表内 9 09!E5 inconsistent error']);
  });
});

describe('机关运行经费 and its parts', () => {
  const parts = (sum: RawValue): readonly string[] =>
    brief(told([t13({ 机关运行经费: [null, sum], '（一）行政单位': [null, 20], '（二）参照公务员法管理事业单位': [null, 10] })]));

  it('add up where the heading holds their sum, and need not stand there', () => {
    expect(parts(30)).toEqual([]);
    expect(parts('—')).toEqual([]);
    expect(parts(null)).toEqual([]);
    expect(parts(25)).toEqual(['表内 13 13!C5 inconsistent error']);
  });
});

describe('财政拨款 left over against all that is left over (X4)', () => {
  it('is more only where a business of the body loses money', () => {
    expect(brief(overdrawn({ 本年收入合计: 7, '一、事业收入': 7 }, {}))).toEqual(['表间 X4 04!D6 inconsistent error']);
    expect(overdrawn({ 本年收入合计: 7, '一、经营收入': 7 }, {})).toEqual([]);
    expect(told([t01({}, { 年末结转和结余: -5 }), t04({}, { 年末财政拨款结转和结余: [0] })])).toEqual([]);
  });
});
