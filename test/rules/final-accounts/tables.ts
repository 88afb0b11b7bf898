import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf } from '../../support/workbook';

/** Small tables of an invented unit that hold only what one 勾稽关系 needs. */
type Figures = Readonly<Record<string, RawValue | readonly RawValue[]>>;

const head = (title: string): RawValue[][] => [[title], ['部门：云岭县交通运输局', null, null, '2031年度 金额单位：万元']];
const rowsOf = (figures: Figures): RawValue[][] => Object.entries(figures)
  .map(([label, own]) => [label, ...(Array.isArray(own) ? own as RawValue[] : [own as RawValue])]);

/** The columns some row uses: what the others would have to add up to is not asked. */
function usedOf(columns: readonly string[], body: readonly (readonly RawValue[])[]): <T>(all: readonly T[]) => T[] {
  const used = columns.map((_, index) => columns.length === 1 || body.some((row) => (row[index + 1] ?? null) !== null));
  return (all) => all.filter((_, index) => used[index]);
}

function sides(name: string, title: string, income: Figures, expense: Figures, columns: readonly string[]): SheetSnapshot {
  const [left, right] = [rowsOf(income), rowsOf(expense)];
  const kept = usedOf(columns, right);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [label = null, ...own] = right[index] ?? [];
    return [left[index]?.[0] ?? null, left[index]?.[1] ?? null, label,
      ...kept(columns.map((_column, place) => own[place] ?? null))];
  });
  return sheetOf({ name, rows: [...head(title), ['收入', null, '支出'], ['项目', '决算数', '项目', ...kept(columns)], ['栏次', 1, '栏次', 2],
    ...rows] });
}

export const t01 = (income: Figures, expense: Figures = {}): SheetSnapshot => sides('01', '收入支出决算总表', income, expense, ['决算数']);
/** Expense figures: 合计, 一般公共预算, 政府性基金, 国有资本经营. */
export const t04 = (income: Figures, expense: Figures = {}): SheetSnapshot => sides('04', '财政拨款收入支出决算总表', income, expense,
  ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款']);

/** Keys are codes; '合计' is the total. */
function coded(name: string, title: string, columns: readonly string[], figures: Figures): SheetSnapshot {
  const body = rowsOf(figures);
  const kept = usedOf(columns, body);
  const rows = body.map(([key, ...own]) => [...(key === '合计' ? [null, '合计'] : [key!, `科目${String(key)}`]),
    ...kept(columns.map((_, index) => own[index] ?? null))]);
  // Keys that are numbers come first in an object: 合计 is printed on top.
  rows.sort((one, other) => Number(one[0] !== null) - Number(other[0] !== null));
  const levels = kept(columns).map((path) => path.split('/'));
  const low = levels.some((path) => path.length > 1) ? [[null, null, ...levels.map((path) => path[1] ?? null)]] : [];
  return sheetOf({ name, rows: [...head(title), ['科目编码', '科目名称', ...levels.map((path) => path[0]!)], ...low,
    ['栏次', null, ...levels.map((_, index) => index + 1)], ...rows] });
}

/** 合计, 财政拨款, 上级补助, 事业, 经营, 附属单位上缴, 其他. */
export const t02 = (figures: Figures): SheetSnapshot => coded('02', '收入决算表',
  ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'], figures);
/** 合计, 基本, 项目, 上缴上级, 经营, 对附属单位补助. */
export const t03 = (figures: Figures): SheetSnapshot => coded('03', '支出决算表',
  ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'], figures);
const kinds = ['小计', '基本支出', '项目支出'];
const under = (group: string): string[] => kinds.map((own) => `${group}/${own}`);
/** 合计, then 小计, 基本, 项目 of each of the three budgets. */
export const t05 = (figures: Figures): SheetSnapshot => coded('05', '财政拨款支出决算明细表',
  ['合计', ...under('一般公共预算财政拨款'), ...under('政府性基金预算财政拨款'), ...under('国有资本经营预算财政拨款')], figures);
export const t06 = (figures: Figures): SheetSnapshot => coded('06', '一般公共预算财政拨款支出决算表', ['小计', '基本支出', '项目支出'], figures);
export const t07 = (figures: Figures): SheetSnapshot => coded('07', '一般公共预算财政拨款支出决算明细表', ['合计'], figures);
/** Economic codes, and 人员经费合计, 公用经费合计, 合计. */
export const t08 = (figures: Figures, foot: Figures = {}): SheetSnapshot => {
  const sheet = coded('08', '一般公共预算财政拨款基本支出决算明细表', ['决算数'], figures);
  return { ...sheet, values: [...sheet.values, ...rowsOf(foot).map(([label, figure]) => [null, label!, figure!])] };
};
/** 本年收入, 本年支出. */
export const t09 = (figures: Figures): SheetSnapshot => coded('09', '一般公共预算财政拨款项目支出决算表', ['本年收入', '本年支出'], figures);
const flows = ['年初结转和结余', '本年收入', ...under('本年支出'), '年末结转和结余'];
/** 年初, 本年收入, 小计, 基本, 项目, 年末. */
export const t10 = (figures: Figures): SheetSnapshot => coded('10', '政府性基金预算财政拨款收入支出决算表', flows, figures);
export const t11 = (figures: Figures): SheetSnapshot => coded('11', '国有资本经营预算财政拨款收入支出决算表', flows, figures);
export const t12 = (figures: Figures): SheetSnapshot => coded('12', '国有资本经营预算财政拨款支出决算表', ['合计', '基本支出', '项目支出'], figures);
/** 预算数, 决算数 by item. */
export const t13 = (figures: Figures): SheetSnapshot =>
  sheetOf({ name: '13', rows: [...head('财政拨款“三公”经费支出决算表'), ['项目', '预算数', '决算数'], ['栏次', 1, 2], ...rowsOf(figures)] });
