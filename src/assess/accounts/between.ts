import { at, cells, less, lessToldBy, needs, sameCodes } from './builders';
import type { Identity } from './identity';
import { threePublicBetween } from './spent-on';

const fiscalIncome = ['income.general', 'income.fund', 'income.stateCapital', 'income.fiscal'];
const classes = 'expense.class';
const cross = 'cross-table-differs';

/** Income that is not 财政拨款: a row of 收入支出决算总表, a column of 收入决算表. */
const otherIncome = [{ column: 'upper', name: '上级补助收入' }, { column: 'business', name: '事业收入' },
  { column: 'operating', name: '经营收入' }, { column: 'affiliated', name: '附属单位上缴收入' }, { column: 'other', name: '其他收入' }];

/** Expense by nature, where 收入支出决算总表 tells it: a column of 支出决算表. */
const natures = [{ column: 'basic', name: '基本支出' }, { column: 'project', name: '项目支出' }, { column: 'upward', name: '上缴上级支出' },
  { column: 'operating', name: '经营支出' }, { column: 'subsidy', name: '对附属单位补助支出' }];

const overallTables: readonly Identity[] = [
  cells('X1', cross, '02表 本年收入合计 = 01表 本年收入合计',
    at('income', 'total', 'total'), [needs(at('overall', 'income.total', 'amount'))]),
  cells('X1', cross, '02表 财政拨款收入 = 01表 三类财政拨款收入之和',
    at('income', 'total', 'fiscal'), [needs(at('overall', fiscalIncome, 'amount'))]),
  ...(['general', 'fund', 'stateCapital'] as const).map((column) => cells('X1', cross, '02表 财政拨款收入 = 01表 同项收入',
    at('income', 'total', column), [needs(at('overall', `income.${column}`, 'amount'))])),
  ...otherIncome.map(({ column, name }) => cells('X1', cross, `02表 ${name} = 01表 同项收入`,
    at('income', 'total', column), [needs(at('overall', `income.${column}`, 'amount'))])),
  cells('X2', cross, '03表 本年支出合计 = 01表 本年支出合计',
    at('expense', 'total', 'total'), [needs(at('overall', 'expense.total', 'amount'))]),
  ...natures.map(({ column, name }) => cells('X2', cross, `03表 ${name} = 01表 同项支出`,
    at('expense', 'total', column), [needs(at('overall', `nature.${column}`, 'amount'))])),
  sameCodes('X2', '03表 各类支出 = 01表 各功能分类支出', at('overall', classes, 'amount'), at('expense', 'item', 'total'), 'class'),
  { ...sameCodes('X2', '18表 各科目支出 ≤ 03表 同科目支出', at('expense', 'item', 'total'), at('expense-detail', 'item', 'total'), 'all'),
    relation: 'atMost' },
  ...fiscalIncome.map((row) => cells('X3', cross, '04表 财政拨款收入 = 01表 同项收入',
    at('fiscal-overall', row, 'amount'), [needs(at('overall', row, 'amount'))])),
  ...(['general', 'fund', 'stateCapital'] as const).map((part) => cells('X3', cross, '04表 财政拨款收入 = 01表 财政拨款收入其中同项',
    at('fiscal-overall', `income.${part}`, 'amount'), [needs(at('overall', `income.fiscal.${part}`, 'amount'))])),
  cells('X4', cross, '04表 年初财政拨款结转和结余 ≤ 01表 年初结转和结余',
    at('fiscal-overall', 'income.carryOver', 'amount'), [needs(at('overall', 'income.carryOver', 'amount'))],
    { relation: 'atMost', unlessLoss: true }),
  cells('X4', cross, '04表 年末财政拨款结转和结余 ≤ 01表 年末结转和结余',
    at('fiscal-overall', 'expense.carryOver', 'total'), [needs(at('overall', 'expense.carryOver', 'amount'))],
    { relation: 'atMost', unlessLoss: true }),
];

const budgets = [
  { id: 'X6', table: 'general-expense', number: '06表', column: 'general', name: '一般公共预算' },
  { id: 'X7', table: 'fund', number: '10表', column: 'fund', name: '政府性基金预算' },
  { id: 'X8', table: 'state-capital', number: '11表', column: 'stateCapital', name: '国有资本经营预算' },
  { id: 'X8', table: 'state-capital-expense', number: '12表', column: 'stateCapital', name: '国有资本经营预算' },
] as const;

const byBudget: readonly Identity[] = budgets.flatMap(({ id, table, number, column, name }) => [
  cells(id, cross, `${number} 本年支出 = 04表 ${name}支出`,
    at(table, 'total', 'total'), [needs(at('fiscal-overall', 'expense.total', column))]),
  sameCodes(id, `${number} 各类支出 = 04表 ${name}各功能分类支出`,
    at('fiscal-overall', classes, column), at(table, 'item', 'total'), 'class'),
  cells(id, cross, `${number} 本年收入 = 04表 ${name}收入`,
    at(table, 'total', 'incoming'), [needs(at('fiscal-overall', `income.${column}`, 'amount'))]),
  cells(id, cross, `${number} 年初结转和结余 = 04表 ${name}年初结转和结余`,
    at(table, 'total', 'opening'), [needs(at('fiscal-overall', `income.carryOver.${column}`, 'amount'))]),
  cells(id, cross, `${number} 年末结转和结余 = 04表 ${name}年末结转和结余`,
    at(table, 'total', 'closing'), [needs(at('fiscal-overall', 'expense.carryOver', column))]),
]);

const details: readonly Identity[] = [
  ...(['total', 'general', 'fund', 'stateCapital'] as const).map((column) =>
    cells('X9', cross, '05表 合计行 = 04表 本年支出合计', at('fiscal-detail', 'total', column), [
      needs(at('fiscal-overall', 'expense.total', column)),
    ])
  ),
  cells('X9', cross, '14表 本年支出 = 04表 本年支出合计', at('fiscal-expense', 'total', 'total'), [
    needs(at('fiscal-overall', 'expense.total', 'total')),
  ]),
  sameCodes(
    'X9',
    '14表 各类支出 = 04表 各功能分类支出',
    at('fiscal-overall', classes, 'total'),
    at('fiscal-expense', 'item', 'total'),
    'class',
  ),
  cells('X10', cross, '16表 合计 = 14表 基本支出', at('fiscal-basic', 'total', 'amount'), [
    needs(at('fiscal-expense', 'total', 'basic')),
  ]),
  cells('X10', cross, '06表 基本支出 = 05表 一般公共预算基本支出', at('general-expense', 'total', 'basic'), [
    needs(at('fiscal-detail', 'total', 'general.basic')),
  ]),
  cells('X10', cross, '06表 项目支出 = 05表 一般公共预算项目支出', at('general-expense', 'total', 'project'), [
    needs(at('fiscal-detail', 'total', 'general.project')),
  ]),
  cells('X10', cross, '08表 人员经费合计 + 公用经费合计 = 06表 基本支出', at('general-basic', 'public.total', 'amount'), [
    needs(at('general-expense', 'total', 'basic')),
    less(at('general-basic', 'staff.total', 'amount')),
  ]),
  cells('X10', cross, '08表 合计 = 06表 基本支出', at('general-basic', 'total', 'amount'), [
    needs(at('general-expense', 'total', 'basic')),
  ]),
  sameCodes(
    'X10',
    '08表 各科目支出 = 06表 同科目基本支出',
    at('general-expense', 'item', 'basic'),
    at('general-basic', 'item', 'amount'),
    'all',
  ),
  cells('X10', cross, '09表 本年支出 = 06表 项目支出', at('general-project', 'total', 'total'), [
    needs(at('general-expense', 'total', 'project')),
  ]),
  sameCodes(
    'X10',
    '09表 各科目支出 = 06表 同科目项目支出',
    at('general-expense', 'item', 'project'),
    at('general-project', 'item', 'total'),
    'all',
  ),
  cells('X10', cross, '09表 本年支出 = 05表 一般公共预算项目支出', at('general-project', 'total', 'total'), [
    needs(at('fiscal-detail', 'total', 'general.project')),
  ], { unlessPresent: 'general-expense' }),
  cells('X10', cross, '07表 合计 = 06表 合计', at('general-detail', 'total', 'total'), [
    needs(at('general-expense', 'total', 'total')),
  ]),
  sameCodes(
    'X11',
    '08表 各经济科目 = 05表 同科目一般公共预算基本支出',
    at('fiscal-detail', 'item', 'general.basic'),
    at('general-basic', 'item', 'amount'),
    'all',
  ),
  ...(['basic', 'project'] as const).map((column) =>
    cells(
      'X12',
      cross,
      `03表 ${column === 'basic' ? '基本支出' : '项目支出'} = 06表 + 10表 + 国有资本经营预算支出`,
      at('general-expense', 'total', column),
      [
        needs(at('expense', 'total', column)),
        less(at('fund', 'total', column)),
        lessToldBy(at('state-capital-expense', 'total', column)),
        lessToldBy(at('state-capital', 'total', column), 'state-capital-expense'),
      ],
      { withOtherMoney: 'atMost' },
    )
  ),
];

/** The 勾稽关系 between tables (X1–X13). The later table repeats the earlier one. */
export const betweenIdentities: readonly Identity[] = [
  ...overallTables, ...byBudget, ...details, ...threePublicBetween,
];
