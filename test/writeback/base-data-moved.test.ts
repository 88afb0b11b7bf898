import { assess } from '../../src/assess';
import type { Assessment } from '../../src/assess';
import { plain } from '../../src/figures';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/figures';
import { planScore } from '../../src/writeback';
import { systemSheet, type SystemRow } from '../rules/sichuan/system';
import { applied, sheetOf, typed, workbookOf } from './support';

/** What becomes of 评分基础数据 in a user's hands: rows and columns moved, headings changed, sheets renamed. */
const row = (name: string, points: number, method: string): SystemRow =>
  ({ level1: '总体绩效', level2: '预算管理', name, points, score: null, method });
const system = systemSheet([row('财务管理制度', 4, '缺(错)项扣分法'), row('采购执行率', 3, '比率分值法')]);
const rules = { rules: 'sichuan/2024' };
const scored = (workbook: WorkbookSnapshot): WorkbookSnapshot => applied(workbook, planScore(workbook, (filled) => assess(filled, rules)).plan);
const ours = '评分基础数据';
const figures: Readonly<Record<string, number>> = { 财务管理制度问题处数: 1, 政府采购实际支付金额: 2.07, 政府采购总预算数: 3.4, 已完成采购项目节约金额: 0.64 };
const asked = scored(workbookOf([system]));
const filled = Object.entries(figures).reduce((book, [name, value]) => {
  const at = book.sheets.find((sheet) => sheet.name === ours)!.values.findIndex((line) => line[3] === name);
  return typed(book, ours, `H${String(at + 1)}`, value);
}, asked);
const scores = ({ sheets }: Assessment): readonly (string | null)[] =>
  sheets.find(({ form }) => form === 'sichuan/department-indicator-system')!.indicators.map(({ computed }) => computed && plain(computed));

/** Changes one sheet of the filled workbook. */
const with_ = (name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot =>
  ({ ...filled, sheets: filled.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) });
const withRows = (change: (rows: SheetSnapshot['values']) => SheetSnapshot['values']): WorkbookSnapshot =>
  with_(ours, (sheet) => ({ ...sheet, values: change(sheet.values) }));

/** The values the sheet holds after scoring once more, by name. */
function kept(workbook: WorkbookSnapshot, name = ours): Record<string, unknown> {
  const { values } = scored(workbook).sheets.find((sheet) => sheet.name === name)!;
  return Object.fromEntries(values.slice(3).filter((line) => String(line[3]) in figures).map((line) => [line[3], line[7]]));
}

it.each<[string, WorkbookSnapshot]>([
  ['as it was made', filled],
  ['with its rows turned round', withRows((rows) => [...rows.slice(0, 3), ...rows.slice(3).reverse()])],
  ['with rows above and between', withRows((rows) => [[], [], ...rows.slice(0, 5), [], ...rows.slice(5)])],
  ['with a column more', withRows((rows) => rows.map((line) => [...line.slice(0, 4), null, ...line.slice(4)]))],
  ['without 序号 and 来源', withRows((rows) => rows.map((line) => line.filter((_, column) => column !== 0 && column !== 6)))],
  ['with a unit behind 数值', withRows((rows) => rows.map((line) => line.map((raw) => (raw === '数值' ? '数值（万元）' : raw))))],
  ['without its row of headings', withRows((rows) => rows.filter((_, index) => index !== 2))],
])('%s it gives the same scores and keeps every figure', (_, workbook) => {
  expect(scores(assess(workbook, rules))).toEqual(['3', '2.25']);
  expect(kept(workbook)).toEqual(figures);
});

it('is read and written under the name the user gave it', () => {
  const renamed = with_(ours, (sheet) => ({ ...sheet, name: '基础数据（已填）' }));
  expect(scores(assess(renamed, rules))).toEqual(['3', '2.25']);
  expect(kept(renamed, '基础数据（已填）')).toEqual(figures);
  expect(scored(renamed).sheets.map(({ name }) => name)).not.toContain(ours);
});

it('goes with a form that was renamed', () => {
  const renamed = with_('体系', (sheet) => ({ ...sheet, name: '附表1' }));
  expect(scores(assess(renamed, rules))).toEqual(['3', '2.25']);
  expect(kept(renamed)).toEqual(figures);
  expect(scored(renamed).sheets.find(({ name }) => name === ours)!.values.slice(3).every((line) => line[1] === '附表1')).toBe(true);
});

it('does not go to one of two forms it may be for', () => {
  const system2 = { ...system, name: '附表2', id: 'b' };
  const renamed = with_('体系', (sheet) => ({ ...sheet, name: '附表1' }));
  expect(scores(assess({ ...renamed, sheets: [...renamed.sheets, system2] }, rules))).toEqual([null, null]);
});

it('says where two sheets tell a figure differently', () => {
  const copy = typed(filled, ours, 'H4', 2).sheets.find(({ name }) => name === ours)!;
  const both = { ...filled, sheets: [...filled.sheets, { ...copy, name: '评分基础数据 (2)', id: 'copy' }] };
  expect(assess(both, rules).findings.filter(({ sheet }) => sheet === '评分基础数据 (2)').map(({ cell, message }) => [cell, message])).toEqual([
    ['H4', '“财务管理制度问题处数”在两张表中都填了，“评分基础数据”填 1，本表填 2，评分采用“评分基础数据”的数，请删去另一处。']]);
});

describe('a formula of the user', () => {
  const formulaIn = (formula: string, turned: boolean): string | undefined => {
    const at = filled.sheets.find(({ name }) => name === ours)!.values.findIndex((line) => line[3] === '政府采购总预算数');
    const workbook = with_(ours, (sheet) => {
      const rows = turned ? [...sheet.values.slice(0, 3), [], ...sheet.values.slice(3)] : sheet.values;
      return { ...sheet, values: rows, formula: (line, column) => (line === at + (turned ? 1 : 0) && column === 7 ? formula : null) };
    });
    const sheet = planScore(workbook, (book) => assess(book, rules)).plan.sheets.find(({ name }) => name === ours)!;
    return sheet.rows.flatMap(({ cells }) => cells).find(({ formula: own }) => own !== undefined)?.formula;
  };

  it('stays', () => {
    expect(formulaIn('=3+0.4', false)).toBe('3+0.4');
    expect(formulaIn('=H5+0.4', false)).toBe('H5+0.4');
    expect(formulaIn("='X168 预算'!$C$5+附表3!B7", true)).toBe("'X168 预算'!$C$5+附表3!B7");
  });

  it('that names cells of its own sheet gives way to its value where its row moves', () => {
    expect(formulaIn('=H6+0.4', true)).toBeUndefined();
  });
});

it('an amount thousands of times its fellow may be in 元', () => {
  const at = filled.sheets.find(({ name }) => name === ours)!.values.findIndex((line) => line[3] === '政府采购总预算数') + 1;
  const said = (value: number): readonly string[] => assess(typed(filled, ours, `H${String(at)}`, value), rules).findings
    .filter(({ rule }) => rule === 'unit-differs').map(({ message }) => message);
  expect(said(34000)).toEqual(['“政府采购总预算数”填 34000，按 34000 万元计；如指 34000 元，请填 3.4。']);
  expect(said(2060)).toEqual([]);
});

it.each([[[['我局自己的数据'], ['甲', 1]]], [[['评分基础数据'], ['序号', '处数', '', '', '数据名称'], [1, 2, '', '', '车辆']]]])(
  'is no sheet of the user\'s that only has its name: %j', (rows) => {
    const own = sheetOf({ name: ours, rows });
    const { sheets } = assess(workbookOf([system, own]), rules);
    expect(sheets.map(({ form }) => form)).toEqual(['sichuan/department-indicator-system', null]);
  });
