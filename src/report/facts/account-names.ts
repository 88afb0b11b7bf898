import type { Place } from './accounts';

const at = (table: Place['table'], row: string, column: string): Place => ({ table, row, column });
const amount = (row: string): readonly Place[] => [at('overall', row, 'amount'), at('fiscal-overall', row, 'amount')];
const incoming = (row: string, column: string): readonly Place[] => [at('overall', row, 'amount'), at('income', 'total', column)];
const outgoing = (column: string): readonly Place[] => [at('expense', 'total', column)];
const fiscalRest: readonly Place[] = ['total', 'general', 'fund', 'stateCapital', 'amount'].map((column) =>
  at('fiscal-overall', 'expense.carryOver', column));
const item = (row: string): readonly Place[] => [at('three-public', row, 'actual')];

/** What 决算情况说明 calls these figures. A name may be said of several; any of them may be meant. */
export const accountNames: readonly { readonly name: RegExp; readonly places: readonly Place[] }[] = [
  { name: /^(?:收入、?支出|收入和?支出|收、?支|收入|支出)总(?:计|额|决算)$|^总?体?(?:收入|支出)总计$|^总体收入$|^总收入$/,
    places: [at('overall', 'income.grand', 'amount'), at('overall', 'income.total', 'amount')] },
  { name: /^财政拨款(?:收入、?支出|收、?支|收入|支出)总(?:计|额|决算)$/, places: [at('fiscal-overall', 'income.grand', 'amount')] },
  { name: /^(?:本年|全年)收入(?:合计|总额)?$|^收入合计$/, places: incoming('income.total', 'total') },
  { name: /^(?:本年|全年)支出(?:合计|总额)?$|^支出合计$|^(?:决算)?(?:总体|总)支出$/, places: [at('overall', 'expense.total', 'amount'), ...outgoing('total')] },
  { name: /^(?:决算)?(?:总体|总)支出$/, places: [at('overall', 'income.grand', 'amount')] },
  { name: /^财政拨款收入$/, places: [at('income', 'total', 'fiscal'), ...amount('income.fiscal'), at('fiscal-overall', 'income.total', 'amount'),
    at('fiscal-overall', 'income.grand', 'amount')] },
  { name: /^上级补助收入$/, places: incoming('income.upper', 'upper') },
  { name: /^事业收入$/, places: incoming('income.business', 'business') },
  { name: /^经营收入$/, places: incoming('income.operating', 'operating') },
  { name: /^附属单位(?:上缴)?收入$/, places: incoming('income.affiliated', 'affiliated') },
  { name: /^其他收入$/, places: incoming('income.other', 'other') },
  { name: /^(?:年初|上年)(?:结转|结余)(?:和?(?:结余|结转))?$/, places: amount('income.carryOver') },
  { name: /^(?:年初|上年)财政拨款(?:结转|结余)(?:和?(?:结余|结转))?$/, places: [at('fiscal-overall', 'income.carryOver', 'amount')] },
  { name: /^年末(?:总体)?(?:结转|结余)(?:和?(?:结余|结转))?$/, places: [...amount('expense.carryOver'), ...fiscalRest] },
  { name: /^年末财政拨款(?:结转|结余)(?:和?(?:结余|结转))?$/, places: fiscalRest },
  { name: /^使用非财政拨款结余$/, places: amount('income.surplus') },
  { name: /^结余分配$/, places: amount('expense.distribution') },
  { name: /^基本支出$/, places: [...outgoing('basic'), at('general-expense', 'total', 'basic')] },
  { name: /^项目支出$/, places: [...outgoing('project'), at('general-expense', 'total', 'project'), at('fund', 'total', 'project')] },
  { name: /^一般公共预算(?:财政拨款)?收入$/, places: amount('income.general') },
  { name: /^政府性基金(?:预算)?(?:财政拨款)?收入$/, places: [...amount('income.fund'), at('fund', 'total', 'incoming')] },
  { name: /^一般公共预算(?:财政拨款)?支出$/, places: [at('general-expense', 'total', 'total'), at('fiscal-overall', 'expense.total', 'general')] },
  { name: /^一般公共预算(?:财政拨款)?基本支出$/, places: [at('general-expense', 'total', 'basic')] },
  { name: /^一般公共预算(?:财政拨款)?项目支出$/, places: [at('general-expense', 'total', 'project')] },
  {
    name: /^人员经费(?:支出)?$/,
    places: [at('general-basic', 'staff.total', 'amount'), at('general-basic', 'staff.total', 'staff')],
  },
  {
    name: /^(?:日常)?公用经费(?:支出)?$/,
    places: [at('general-basic', 'public.total', 'amount'), at('general-basic', 'public.total', 'public')],
  },
  {
    name: /^政府性基金(?:预算)?(?:财政拨款)?支出$/,
    places: [at('fund', 'total', 'total'), at('fiscal-overall', 'expense.total', 'fund')],
  },
  {
    name: /^国有资本经营(?:预算)?(?:财政拨款)?支出$/,
    places: [
      at('state-capital', 'total', 'total'),
      at('state-capital-expense', 'total', 'total'),
      at('fiscal-overall', 'expense.total', 'stateCapital'),
    ],
  },
  { name: /^三公经费(?:财政拨款)?(?:支出)?(?:合计)?$/, places: item('total') },
  { name: /^因公出国(?:境)?(?:费用?|经费)?(?:支出)?$/, places: item('abroad') },
  { name: /^公务用车购置(?:及|和)运行(?:维护)?费(?:支出)?$/, places: item('car') },
  { name: /^公务用车运行(?:维护)?费(?:支出)?$/, places: item('car.running') },
  { name: /^公务用车购置(?:费)?(?:支出)?$/, places: item('car.purchase') },
  { name: /^公务接待费(?:支出)?$/, places: item('reception') },
];
