import { assess } from '../../../src/assess';
import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf, workbookOf } from '../../support/workbook';

type Coded = readonly [code: RawValue, name: string, amount: number | null];

const honest: readonly Coded[] = [
  ['208', '社会保障和就业支出', 30], ['20805', '行政事业单位养老支出', 30], ['2080505', '基本养老保险缴费支出', 20], ['2080506', '职业年金缴费支出', 10],
  ['214', '交通运输支出', 70], ['21401', '公路水路运输', 70], ['2140106', '公路养护', 70], ['2140199', '其他公路水路运输支出', null],
];

const table = (name: string, title: string, rows: readonly Coded[]): SheetSnapshot => sheetOf({ name, rows: [
  [title], ['部门：云岭县公路养护中心', null, null, null, '单位：万元'], ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['合计', null, 100, 100, null], ...rows.map(([code, label, amount]) => [code, label, amount, amount, null]),
] });

const changed = (name: string, code: RawValue): readonly Coded[] => honest.map((row) => (row[1] === name ? [code, row[1], row[2]] : row));

const told = (rows: readonly Coded[]): readonly string[] => assess(workbookOf([
  table('03', '支出决算表', rows), table('06', '一般公共预算财政拨款支出决算表', honest),
])).findings.filter(({ severity, message }) => severity !== 'info' && message.includes('编码'))
  .map(({ rule, sheet, cell }) => `${rule} ${sheet!}!${cell}`);

describe('classification codes', () => {
  it.each([
    ['as they are', honest, []],
    ['numbers', honest.map(([code, name, amount]): Coded => [Number(code), name, amount]), []],
    ['with a digit more', changed('行政事业单位养老支出', '208050'), ['value-unreadable 03!A6']],
    ['with a digit less', changed('行政事业单位养老支出', '2805'), ['value-unreadable 03!A6']],
    ['with a point', changed('公路养护', 214010.6), ['value-unreadable 03!A11']],
    ['with a digit more where no money stands', changed('其他公路水路运输支出', '21401990'), []],
    ['of another row', changed('基本养老保险缴费支出', '2080506'), ['hierarchy-differs 03!B8']],
    ['of no row, other than in the other table', changed('公路养护', '2140107'), ['cross-table-differs 06!B11']],
    ['of a project below them', [...honest, ['51170324', '养护站维修', 10], ['5117032499', '桥梁维修', 10]] as Coded[], []],
    ['of a unit below them', [...honest, ['101001', '县公路养护中心', 100]] as Coded[], []],
  ] as const)('%s', (_, rows, expected) => expect(told(rows)).toEqual(expected));
});
