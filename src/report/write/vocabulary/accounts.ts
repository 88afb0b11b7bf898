import { quotient } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import { figureAt } from '../../facts/accounts';
import type { Book } from '../../facts/book';
import type { AccountsConcept } from '../../../forms/accounts';
import { text } from '../value';
import type { Scope } from '../value';
import { basicPart, classes, filled, items, none, subjects } from './account-parts';
import { growthPhrase } from './growth';
import { list, money, rate, scopeOf } from './scope';
import type { Entry } from './scope';

const style = { moneyDecimals: 2 };

type Find = (table: AccountsConcept, row: string, column: string) => Bound | null;

const finder = (book: Book | null): Find => (table, row, column) => (book ? figureAt(book, { table, row, column }) : null);

/** What the 决算 tables say; last year's tables, where given, make the growth. */
export function accountsEntries(book: Book, lastYear: Book | null): readonly Entry[] {
  if (book.accounts.length === 0) return [];
  const at = finder(book);
  const before = finder(lastYear);
  const general = at('general-expense', 'total', 'total') ?? at('fiscal-overall', 'expense.total', 'general');
  const fund = at('fund', 'total', 'total') ?? at('fiscal-overall', 'expense.total', 'fund')
    ?? none(book, [['fund', 'total'], ['fiscal-overall', 'fund']]);
  const capital = at('state-capital', 'total', 'total') ?? at('state-capital-expense', 'total', 'total')
    ?? at('fiscal-overall', 'expense.total', 'stateCapital')
    ?? none(book, [['state-capital', 'total'], ['state-capital-expense', 'total'], ['fiscal-overall', 'stateCapital']]);
  const expense = at('overall', 'expense.total', 'amount') ?? at('expense', 'total', 'total');
  const basic = at('expense', 'total', 'basic');
  const project = at('expense', 'total', 'project');
  const share = (part: Bound | null, whole: Bound | null): Entry[1] => rate(part && whole && quotient(part, whole));
  const grown = (table: AccountsConcept, row: string, column: string): Entry[1] =>
    growthPhrase(at(table, row, column), before(table, row, column), style);
  return [
    ['收入总计', money(at('overall', 'income.grand', 'amount'))],
    ['收入总计增减', grown('overall', 'income.grand', 'amount')],
    ['本年收入', money(at('overall', 'income.total', 'amount') ?? at('income', 'total', 'total'))],
    ['本年支出', money(expense)],
    ['年初结转结余', money(at('overall', 'income.carryOver', 'amount'))],
    ['年末结转结余', money(at('overall', 'expense.carryOver', 'amount'))],
    ['决算基本支出', money(basic)],
    ['决算项目支出', money(project)],
    ['基本支出占比', share(basic, expense)],
    ['项目支出占比', share(project, expense)],
    ['财政拨款总计', money(at('fiscal-overall', 'income.grand', 'amount'))],
    ['财政拨款总计增减', grown('fiscal-overall', 'income.grand', 'amount')],
    ['一般公共预算支出', money(general)],
    ['一般公共预算支出占比', share(general, expense)],
    ['一般公共预算支出增减', growthPhrase(general, lastYear && before('general-expense', 'total', 'total'), style)],
    ['一般公共预算基本支出', money(at('general-expense', 'total', 'basic'))],
    ['一般公共预算项目支出', money(at('general-expense', 'total', 'project'))],
    ['决算人员经费', money(basicPart(book, 'staff', /^30[13]$/))],
    ['决算公用经费', money(basicPart(book, 'public', /^(?:302|307|310|399)$/))],
    ['机关运行经费', money(at('agency-cost', 'total', 'amount') ?? at('three-public', 'agency', 'actual'))],
    ['人员经费科目', subjects(book, /^30[13]/)],
    ['公用经费科目', subjects(book, /^(?:302|307|310|399)/)],
    ['政府性基金支出', money(fund)],
    ['政府性基金支出占比', share(fund, expense)],
    ['政府性基金支出增减', growthPhrase(fund, lastYear && before('fund', 'total', 'total'), style)],
    ['国有资本经营支出', money(capital)],
    ['收入构成', list(incomes(book))], ['功能分类', list(classes(book, general))], ['支出科目', list(items(book))],
    ...threePublic(at, before),
  ];
}

const incomeKeys: readonly (readonly [string, string])[] = [
  ['income.general', '一般公共预算财政拨款收入'],
  ['income.fund', '政府性基金预算财政拨款收入'],
  ['income.stateCapital', '国有资本经营预算财政拨款收入'],
  ['income.upper', '上级补助收入'],
  ['income.business', '事业收入'],
  ['income.operating', '经营收入'],
  ['income.affiliated', '附属单位上缴收入'],
  ['income.other', '其他收入'],
];

function incomes(book: Book): readonly Scope[] {
  const whole = figureAt(book, { table: 'overall', row: 'income.total', column: 'amount' });
  return incomeKeys.flatMap(([row, name]) => {
    const bound = figureAt(book, { table: 'overall', row, column: 'amount' });
    return filled(bound) ? [scopeOf([['名称', text(name)], ['金额', money(bound)], ['占比', rate(whole && quotient(bound, whole))]])] : [];
  });
}

function threePublic(at: Find, before: Find): readonly Entry[] {
  const total = at('three-public', 'total', 'actual');
  const found = (
    row: string,
    names: {
      readonly budget: string;
      readonly actual: string;
      readonly done: string;
      readonly share?: string;
      readonly grown: string;
    },
  ): readonly Entry[] => {
    const budget = at('three-public', row, 'budget');
    const actual = at('three-public', row, 'actual') ?? (total ? { ...total, value: total.value.times(0), cells: [] } : null);
    return [
      [names.budget, money(budget)],
      [names.actual, money(actual)],
      [names.done, rate(filled(budget) && actual ? quotient(actual, budget) : null)],
      [names.grown, growthPhrase(actual, before('three-public', row, 'actual'), style)],
      ...(names.share ? [[names.share, rate(filled(total) && actual ? quotient(actual, total) : null)] as const] : [])];
  };
  return [
    ...found('total', { budget: '三公预算', actual: '三公决算', done: '三公完成预算', grown: '三公增减' }),
    ...found('abroad', { budget: '出国预算', actual: '出国决算', done: '出国完成预算', share: '出国占比', grown: '出国增减' }),
    ...found('car', { budget: '公车预算', actual: '公车决算', done: '公车完成预算', share: '公车占比', grown: '公车增减' }),
    ...found('reception', { budget: '接待预算', actual: '接待决算', done: '接待完成预算', share: '接待占比', grown: '接待增减' }),
    [
      '公车购置决算',
      money(
        at('three-public', 'car.purchase', 'actual') ?? (total ? { ...total, value: total.value.times(0), cells: [] } : null),
      ),
    ],
    ['公车运行决算', money(at('three-public', 'car.running', 'actual'))],
  ];
}
