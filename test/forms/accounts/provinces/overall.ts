import type { RawValue } from '../../../../src/figures';
import type { Printed } from './parts';
import type { Press, Line } from './press';
import type { Layout } from './sets';

/**
 * Income and expense: beside each other in either order, stacked under one header or each under its own, on two sheets (续), or with
 * the year's budgets before what was spent; with the expense told again by nature, or by nature alone; 财政拨款 without a column for
 * each budget; each side under a row that names it.
 */
export type OverallStyle = 'beside' | 'swapped' | 'stacked' | 'stackedHeads' | 'continued' | 'budgeted' | 'detailed' | 'short'
  | 'threefold' | 'single' | 'headed' | 'nature';

type Rows = readonly (readonly RawValue[])[];

export function beside(left: Rows, right: Rows): RawValue[][] {
  const width = Math.max(...left.map((row) => row.length));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const first: RawValue[] = [...left[index] ?? []];
    while (first.length < width) first.push(null);
    return [...first, ...right[index] ?? []];
  });
}

/** Lines under a header, with 行次 and 栏次 where the place prints them. */
function side(layout: Layout, press: Press, name: string, label: string, columns: readonly string[], lines: readonly Line[],
  start: number): RawValue[][] {
  const { lines: numbered = false, ordinals = false } = layout;
  const gap: RawValue[] = numbered ? [null] : [];
  return [
    [name], [label, ...(numbered ? ['行次'] : []), ...columns],
    ...(ordinals ? [['栏次', ...gap, ...columns.map((_, index) => index + 1)]] : []),
    ...lines.map((line, index) => {
      const [text, ...amounts] = press.line(line);
      return [text!, ...(numbered ? [index + start] : []), ...amounts];
    }),
  ];
}

export function overallTable(layout: Layout, press: Press): Printed {
  const style = layout.overall;
  const details = style === 'detailed';
  const amount = style === 'budgeted' ? ['年初预算数', '全年预算数', '决算数'] : ['决算数'];
  const budgeted = (lines: readonly Line[]): readonly Line[] => (style !== 'budgeted' ? lines
    : lines.map(([label, cents = 0]) => [label, Math.round(cents * 0.9), Math.round(cents * 1.1), cents]));
  const income = side(layout, press, '收入', '项目', amount, budgeted(press.income(details)), 1);
  const expense = side(layout, press, '支出', '项目（按功能分类）', amount, budgeted(press.expense(details, style !== 'short')), 32);
  if (style === 'nature') {
    const [last, ...foot] = [...press.expense(details, false)].reverse().slice(0, 4).reverse();
    const natured = [...press.nature().slice(0, 8), last!, ...foot];
    return { rows: beside(income, side(layout, press, '支出', '项目（按支出性质）', amount, natured, 32)) };
  }
  const both = arranged(style, income, expense, '收入支出决算总表');
  return { rows: style === 'threefold' ? beside(both, side(layout, press, '支出', '项目（按支出性质和经济分类）', amount, press.nature(), 64))
    : both };
}

export function fiscalOverallTable(layout: Layout, press: Press): Printed {
  const columns = layout.overall === 'single' ? ['决算数'] : ['合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
  const all = layout.overall !== 'short';
  const wide = layout.overall === 'stacked' || layout.overall === 'headed';
  const income = side(layout, press, '收入', '项目', wide ? columns : ['金额'], press.fiscalIncome(wide), 1);
  const expense = side(layout, press, '支出', '项目（按功能分类）', columns,
    press.fiscalExpense(all).map((line) => line.slice(0, columns.length + 1) as unknown as Line), 33);
  return { rows: arranged(layout.overall, income, expense, '财政拨款收入支出决算总表') };
}

function arranged(style: OverallStyle, income: RawValue[][], expense: RawValue[][], title: string): RawValue[][] {
  switch (style) {
    case 'swapped': return beside(expense, income);
    case 'stacked': return [...income.slice(1), ...expense.slice(2)];
    case 'stackedHeads': return [...income, ...expense];
    case 'headed': return [...income.slice(1, 2), ['收入'], ...income.slice(2), ['支出'], ...expense.slice(2)];
    case 'continued': return [...income, [`§${title}（续）`], ...expense];
    default: return beside(income, expense);
  }
}
