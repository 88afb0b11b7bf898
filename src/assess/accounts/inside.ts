import type { AccountsConcept } from '../../forms/accounts';
import { at, cells, hierarchy, needs, plus, rowSum } from './builders';
import type { Identity, Place } from './identity';

const incomeItems = ['income.general', 'income.fund', 'income.stateCapital', 'income.fiscal', 'income.upper', 'income.business',
  'income.operating', 'income.affiliated', 'income.other', 'income.item'];
const carryOvers = [
  { row: 'income.carryOver', name: '年初结转和结余' }, { row: 'expense.carryOver', name: '年末结转和结余' },
  { row: 'expense.distribution', name: '结余分配' },
];
const expenseItems = ['expense.class', 'expense.item'];

/** The year's budgets, where 01 prints them beside what was spent: judged where somebody filled them. */
const overallColumns = [{ column: 'amount' }, { column: 'initial', whenStated: true },
  { column: 'adjusted', whenStated: true }] as const;

const overall: readonly Identity[] = overallColumns.flatMap(({ column, ...when }) => [
  cells('1a', 'sum-differs', '01表 本年收入合计 = 各项收入之和',
    at('overall', 'income.total', column), [plus(at('overall', incomeItems, column))], when),
  cells('1b', 'sum-differs', '01表 本年支出合计 = 各功能分类支出之和',
    at('overall', 'expense.total', column), [plus(at('overall', expenseItems, column))], when),
  cells('1c', 'balance-differs', '01表 收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余',
    at('overall', 'income.grand', column),
    [needs(at('overall', 'income.total', column)), plus(at('overall', ['income.surplus', 'income.carryOver'], column))], when),
  cells('1c', 'balance-differs', '01表 支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余',
    at('overall', 'expense.grand', column),
    [needs(at('overall', 'expense.total', column)), plus(at('overall', ['expense.distribution', 'expense.carryOver'], column))],
    when),
  cells('1c', 'balance-differs', '01表 收入总计 = 支出总计',
    at('overall', 'expense.grand', column), [needs(at('overall', 'income.grand', column))], when),
  cells('1a', 'sum-differs', '01表 财政拨款收入 ≥ 其中各项之和', at('overall', 'income.fiscal', column),
    [plus(at('overall', ['income.fiscal.general', 'income.fiscal.fund', 'income.fiscal.stateCapital'], column))],
    { whenStated: true, relation: 'atLeast' }),
  ...carryOvers.map(({ row, name }) => cells('1c', 'sum-differs', `01表 ${name} = 其各项之和`,
    at('overall', row, column), [plus(at('overall', `${row}.detail`, column))], { whenStated: true })),
]);

const byNature = ['nature.basic', 'nature.project', 'nature.upward', 'nature.operating', 'nature.subsidy'];

/** The expense of a 总表 told again by nature and economic class, where a place prints it. */
const natureOf = (
  table: AccountsConcept, id: string, name: string, column: string, when: { whenStated?: boolean },
): readonly Identity[] => {
  const of = (row: string | readonly string[]): Place => at(table, row, column);
  const classes = plus(of('nature.class'));
  return [
    cells(id, 'sum-differs', `${name} 按支出性质：本年支出合计 = 各项支出之和`, of('nature.total'), [plus(of(byNature))], when),
    cells(id, 'sum-differs', `${name} 本年支出合计 = 按支出性质的各项支出之和`,
      of('expense.total'), [plus(of(byNature))], { whenStated: true }),
    cells(id, 'sum-differs', `${name} 按支出性质的本年支出合计 = 按功能分类的本年支出合计`,
      of('nature.total'), [needs(of('expense.total'))], when),
    cells(id, 'sum-differs', `${name} 基本支出 = 人员经费 + 公用经费`,
      of('nature.basic'), [needs(of('nature.staff')), needs(of('nature.public'))], when),
    cells(id, 'sum-differs', `${name} 本年支出合计 = 各经济分类支出之和`, of('nature.total'), [classes], { whenStated: true }),
    cells(id, 'sum-differs', `${name} 经济分类支出合计 = 各经济分类支出之和`, of('nature.classes'), [classes], { whenStated: true }),
    cells(id, 'sum-differs', `${name} 经济分类支出合计 = 按功能分类的本年支出合计`,
      of('nature.classes'), [needs(of('expense.total'))], when),
  ];
};
const nature: readonly Identity[] = [
  ...overallColumns.flatMap(({ column, ...when }) => natureOf('overall', '1b', '01表', column, when)),
  ...['total', 'general', 'fund', 'stateCapital'].flatMap((column) => natureOf('fiscal-overall', '4', '04表', column, {})),
];

const budgetColumns = [
  { column: 'general', name: '一般公共预算' }, { column: 'fund', name: '政府性基金预算' }, { column: 'stateCapital', name: '国有资本经营预算' },
];

const fiscal: readonly Identity[] = [
  cells('4', 'sum-differs', '04表 本年收入合计 = 三类财政拨款之和',
    at('fiscal-overall', 'income.total', 'amount'), [plus(at('fiscal-overall', incomeItems, 'amount'))]),
  cells('4', 'sum-differs', '04表 年初财政拨款结转和结余 = 三类财政拨款结转和结余之和',
    at('fiscal-overall', 'income.carryOver', 'amount'),
    [plus(at('fiscal-overall', budgetColumns.map(({ column }) => `income.carryOver.${column}`), 'amount'))]),
  cells('4', 'balance-differs', '04表 收入总计 = 本年收入合计 + 年初财政拨款结转和结余',
    at('fiscal-overall', 'income.grand', 'amount'),
    [needs(at('fiscal-overall', 'income.total', 'amount')), plus(at('fiscal-overall', 'income.carryOver', 'amount'))]),
  rowSum('4a', 'sum-differs', '04表 合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算', 'fiscal-overall', 'total',
    budgetColumns.map(({ column }) => column)),
  ...['total', 'general', 'fund', 'stateCapital'].flatMap((column) => [
    cells('4', 'sum-differs', '04表 本年支出合计 = 各功能分类支出之和',
      at('fiscal-overall', 'expense.total', column), [plus(at('fiscal-overall', expenseItems, column))]),
    cells('4', 'balance-differs', '04表 支出总计 = 本年支出合计 + 年末财政拨款结转和结余',
      at('fiscal-overall', 'expense.grand', column),
      [needs(at('fiscal-overall', 'expense.total', column)), plus(at('fiscal-overall', 'expense.carryOver', column))]),
  ]),
  cells('4', 'balance-differs', '04表 收入总计 = 支出总计',
    at('fiscal-overall', 'expense.grand', 'total'), [needs(at('fiscal-overall', 'income.grand', 'amount'))]),
  ...budgetColumns.map(({ column, name }) => cells('4b', 'balance-differs', `04表 ${name}：年初结转和结余 + 本年收入 = 支出总计`,
    at('fiscal-overall', 'expense.grand', column),
    [needs(at('fiscal-overall', `income.${column}`, 'amount')), needs(at('fiscal-overall', `income.carryOver.${column}`, 'amount'))])),
];

const fiscalDetail: readonly Identity[] = [
  rowSum('5', 'sum-differs', '05表 合计 = 三类财政拨款小计之和', 'fiscal-detail', 'total', budgetColumns.map(({ column }) => column)),
  ...budgetColumns.map(({ column, name }) => rowSum('5', 'sum-differs', `05表 ${name}小计 = 基本支出 + 项目支出`, 'fiscal-detail', column,
    [`${column}.basic`, `${column}.project`])),
];

const basic: readonly Identity[] = [
  cells('8', 'sum-differs', '08表 人员经费合计 = 301 + 303',
    at('general-basic', 'staff.total', 'amount'), [plus(at('general-basic', 'item', 'amount', { list: ['301', '303'] }))]),
  cells('8', 'sum-differs', '08表 公用经费合计 = 302 + 307 + 310 + 399',
    at('general-basic', 'public.total', 'amount'),
    [plus(at('general-basic', 'item', 'amount', { list: ['301', '303'], except: true }))]),
  cells('8', 'sum-differs', '08表 合计 = 人员经费合计 + 公用经费合计',
    at('general-basic', 'total', 'amount'),
    [needs(at('general-basic', 'staff.total', 'amount')), needs(at('general-basic', 'public.total', 'amount'))]),
  rowSum('8', 'sum-differs', '08表 合计 = 人员经费 + 公用经费', 'general-basic', 'amount', ['staff', 'public']),
  rowSum('16', 'sum-differs', '16表 合计 = 人员经费 + 公用经费', 'fiscal-basic', 'amount', ['staff', 'public']),
];

const functional: readonly { readonly table: AccountsConcept; readonly id: string; readonly name: string }[] = [
  { table: 'general-expense', id: '6', name: '06表' }, { table: 'general-project', id: '9', name: '09表' },
  { table: 'fund', id: '10', name: '10表' }, { table: 'state-capital', id: '11', name: '11表' },
  { table: 'state-capital-expense', id: '12', name: '12表' }, { table: 'fiscal-expense', id: '14', name: '14表' },
];

const flowSums = [{ column: 'opening', label: '年初结转和结余' }, { column: 'incoming', label: '本年收入' },
  { column: 'closing', label: '年末结转和结余' }];

/** 基本支出 by 人员 and 公用, where a table by function prints it. */
const basicParts = [...functional, { table: 'expense' as const, id: '3', name: '03表' }].map(({ table, id, name }) =>
  rowSum(id, 'sum-differs', `${name} 基本支出 = 人员经费 + 公用经费`, table, 'basic', ['basic.staff', 'basic.public'], { complete: true }));

const flows: readonly Identity[] = functional.flatMap(({ table, id, name }) => [
  rowSum(id, 'sum-differs', `${name} 支出小计 = 基本支出 + 项目支出`, table, 'total', ['basic', 'project'], { complete: true }),
  rowSum(id, 'balance-differs', `${name} 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出`, table, 'closing',
    ['opening', 'incoming', '-total', 'moved.adjusted?', 'moved.in?', 'moved.inner?', '~moved.out?']),
  ...flowSums.flatMap(({ column, label }) => [
    rowSum(id, 'sum-differs', `${name} ${label} = 基本支出 + 项目支出`, table, column, [`${column}.basic`, `${column}.project`],
      { complete: true }),
    rowSum(id, 'sum-differs', `${name} ${label}（项目支出）= 项目支出结转 + 项目支出结余`, table, `${column}.project`,
      [`${column}.part`, `${column}.rest`], { complete: true }),
  ]),
]);

/** Economic classes printed across, in tables by function. */
const economicClasses = ['301', '302', '303', '307', '309', '310', '311', '312', '313', '399'];
const across: readonly Identity[] = ([
  ['general-basic', '8', '08表', 'amount'], ['fiscal-basic', '16', '16表', 'amount'], ['general-detail', '7', '07表', 'total'],
  ['general-project', '9', '09表', 'total'], ['general-expense', '6', '06表', 'total'],
  ['expense-detail', '18', '18表', 'total'],
] as const).flatMap(([table, id, name, sum]) => [
  rowSum(id, 'sum-differs', `${name} 合计 = 各经济分类小计之和`, table, sum, ['economic.*']),
  ...economicClasses.map((code) => rowSum(id, 'sum-differs', `${name} ${code} 小计 = 各款之和`, table, `economic.${code}`,
    [`economic.${code}.*`])),
]);

const threePublic: readonly Identity[] = ['budget', 'initial', 'adjusted', 'actual', 'previous'].flatMap((column) => [
  cells('13', 'sum-differs', '“三公”经费 合计 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费',
    at('three-public', 'total', column), [plus(at('three-public', ['abroad', 'car', 'reception'], column))]),
  cells('13', 'sum-differs', '公务用车购置及运行维护费 = 购置费 + 运行维护费',
    at('three-public', 'car', column), [plus(at('three-public', ['car.purchase', 'car.running'], column))]),
  cells('13', 'sum-differs', '合计 = “三公”经费 + 会议费 + 培训费',
    at('three-public', 'grand', column), ['total', 'meetings', 'training'].map((row) => needs(at('three-public', row, column)))),
  ...['total', 'abroad', 'car', 'car.purchase', 'car.running', 'reception', 'meetings', 'training'].map((row) =>
    cells('13', 'sum-differs', '合计 = 各单位之和', at('three-public', row, column), [plus(at('three-public', `${row}.unit`, column))],
      { whenStated: true })),
  cells('13', 'sum-differs', '机关运行经费 = 行政单位 + 参照公务员法管理事业单位',
    at('three-public', 'agency', column), [needs(at('three-public', 'agency.office', column)),
      needs(at('three-public', 'agency.reference', column))], { whenStated: true, whenFilled: true }),
  cells('13', 'sum-differs', '政府采购支出合计 = 货物 + 工程 + 服务',
    at('three-public', 'procurement', column), [needs(at('three-public', 'procurement.goods', column)),
      plus(at('three-public', 'procurement.works', column)), needs(at('three-public', 'procurement.services', column))],
    { whenStated: true, whenFilled: true }),
  cells('13', 'sum-differs', '授予中小企业合同金额 ≥ 其中授予小微企业合同金额', at('three-public', 'procurement.small', column),
    [needs(at('three-public', 'procurement.micro', column))], { whenStated: true, whenFilled: true, relation: 'atLeast' }),
  cells('13', 'sum-differs', '国内接待费 ≥ 其中外事接待费', at('three-public', 'reception.home', column),
    [needs(at('three-public', 'reception.visitors', column))], { whenStated: true, whenFilled: true, relation: 'atLeast' }),
  cells('13', 'sum-differs', '公务接待费 = 国内接待费 + 国（境）外接待费',
    at('three-public', 'reception', column), [needs(at('three-public', 'reception.home', column)),
      needs(at('three-public', 'reception.foreign', column))],
    { whenStated: true }),
]);

const coded: readonly { readonly table: AccountsConcept; readonly id: string; readonly name: string }[] = [
  { table: 'income', id: '2', name: '02表' }, { table: 'expense', id: '3', name: '03表' }, { table: 'fiscal-detail', id: '5', name: '05表' },
  { table: 'general-detail', id: '7', name: '07表' }, { table: 'general-basic', id: '8', name: '08表' },
  { table: 'fiscal-basic', id: '16', name: '16表' }, { table: 'agency-cost', id: '17', name: '17表' },
  { table: 'expense-detail', id: '18', name: '18表' }, ...functional,
];

/** The 勾稽关系 inside one table (1a–13). */
export const insideIdentities: readonly Identity[] = [
  ...overall, ...nature,
  rowSum('2', 'sum-differs', '02表 本年收入合计 = 各来源收入之和', 'income', 'total',
    ['fiscal', 'general', 'fund', 'stateCapital', 'upper', 'business', 'operating', 'affiliated', 'other']),
  rowSum('2', 'sum-differs', '02表 财政拨款收入 = 三类财政拨款之和', 'income', 'fiscal',
    ['fiscal.general', 'fiscal.fund', 'fiscal.stateCapital'], { complete: true }),
  rowSum('2', 'sum-differs', '02表 事业收入 ≥ 其中教育收费', 'income', 'business', ['business.fees'], { relation: 'atLeast' }),
  rowSum('3', 'sum-differs', '03表 本年支出合计 = 各类支出之和', 'expense', 'total',
    ['basic', 'project', 'upward', 'operating', 'subsidy']),
  ...fiscal, ...fiscalDetail, ...basic, ...basicParts, ...flows, ...across, ...threePublic,
  ...coded.map(({ table, id, name }) => hierarchy(id, name, table)),
];
