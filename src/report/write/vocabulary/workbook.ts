import { Decimal } from '../../../figures';
import { difference, quotient } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import type { Book, FormFacts } from '../../facts/book';
import { budgetOf, byOrigin, departmentOf, sourcesOf, totalOf, unspentOf } from '../../facts/money';
import { scoreOf } from '../../facts/scores';
import { text } from '../value';
import type { Scope, Value } from '../value';
import { count, filled, gradeFor, isSet, list, money, projectName, projectScope, rate, scopeOf } from './project';
import type { Entry } from './project';

const ninety = new Decimal('0.9');

/** What a skeleton may say of the workbook's projects together. */
export function workbookEntries(book: Book): readonly Entry[] {
  const scopes = book.projects.map(projectScope);
  const total = totalOf(book.projects);
  const pairs = book.projects.map((form, index) => ({ form, scope: scopes[index]!, rate: rateOf(form) }));
  const full = pairs.filter((one) => one.rate?.value.gte(1));
  const partly = pairs.filter((one) => one.rate?.value.lt(1));
  const low = partly.filter((one) => one.rate!.value.lt(ninety));
  const indicators = scopes.flatMap((scope) => itemsOf(scope, '指标'));
  const done = indicators.filter((one) => isSet(one, '已完成')).length;
  const undone = indicators.filter((one) => isSet(one, '未完成'));
  return [
    ['单位', book.unit === null ? null : text(book.unit)],
    ['年度', book.year === null ? null : year(book.year)], ['上年度', book.year === null ? null : year(book.year - 1)],
    ['项目个数', count(book.projects.length)], ['项目名称串', text(book.projects.flatMap((form) => (form.subject ? [projectName(form.subject.text)] : [])).join('、'))],
    ['年初预算总额', money(total.initial)], ['预算总额', money(total.adjusted)], ['支出总额', money(total.spent)],
    ['结余总额', money(unspentOf(total))],
    ['总执行率', rate(total.adjusted && total.spent && quotient(total.spent, total.adjusted))],
    ['项目', list(scopes)], ['部门项目', list(pairs.filter(({ form }) => form.id !== 'sichuan/special-targets').map(({ scope }) => scope))],
    ['全额支付项目', list(full.map((one) => one.scope))], ['未全额支付项目', list(partly.map((one) => one.scope))],
    ['低执行项目', list(low.map((one) => one.scope))], ['全额支付项目个数', count(full.length)], ['未全额支付项目个数', count(partly.length)], ['低执行项目个数', count(low.length)],
    ['指标总数', count(indicators.length)], ['完成指标数', count(done)], ['未完成指标数', count(undone.length)],
    ['指标完成比例', indicators.length === 0 ? null : rate({ value: new Decimal(done).div(indicators.length), unit: null, decimals: 40, cells: [] })],
    ['未完成指标', list(undone)], ['扣分指标', filled(indicators.filter((one) => isSet(one, '已扣分')))],
    ['资金来源', list(sourcesOf(book.projects).map((source) => scopeOf([['名称', text(source.name)], ['金额', money(budgetOf(source))]])))],
    ...added(pairs), ...department(book),
  ];
}

export const year = (value: number): Value => ({ kind: 'year', bound: { value: new Decimal(value), unit: null, decimals: 0, cells: [] } });

function itemsOf(scope: Scope, name: string): readonly Scope[] {
  const value = scope.get(name);
  return value?.kind === 'list' ? value.items : [];
}

function rateOf(form: FormFacts): Bound | null {
  const budget = form.budget && budgetOf(form.budget);
  return budget && form.budget?.spent ? quotient(form.budget.spent, budget) : null;
}

/** Projects the year's first budget held and those added later, where the forms tell them apart. */
function added(pairs: readonly { form: FormFacts; scope: Scope }[]): readonly Entry[] {
  const groups = byOrigin(pairs.map(({ form }) => form));
  if (!groups) return [];
  const initial = pairs.filter(({ form }) => groups.initial.includes(form));
  const later = pairs.filter((one) => !initial.includes(one));
  const of = (prefix: string, group: readonly { form: FormFacts; scope: Scope }[]): readonly Entry[] => {
    const sums = totalOf(group.map(({ form }) => form));
    return [[`${prefix}项目`, list(group.map(({ scope }) => scope))], [`${prefix}项目个数`, count(group.length)], [`${prefix}项目预算`, money(sums.adjusted)],
      [`${prefix}项目支出`, money(sums.spent)], [`${prefix}项目结余`, money(unspentOf(sums))]];
  };
  return [...of('年初', initial), ...of('追加', later)];
}

/** What the department's own form says. */
function department(book: Book): readonly Entry[] {
  const form = departmentOf(book);
  const scored = [...book.systems.filter((one) => one.id.includes('department')), ...book.departments].find((one) => scoreOf(one) !== null) ?? null;
  const score = scored && scoreOf(scored);
  const budget = form && form.budget && budgetOf(form.budget);
  const spent = form?.budget?.spent ?? null;
  const scope = form && projectScope(form, 0);
  return [
    ['整体年初预算数', money(form?.budget?.initial ?? null)], ['整体预算数', money(budget)], ['整体支出数', money(spent)],
    ['整体结余数', money(budget && spent && difference(budget, spent))], ['整体执行率', rate(budget && spent && quotient(spent, budget))],
    ['整体自评得分', score && { kind: 'score', bound: score }], ['整体评价等级', scored && score ? text(gradeFor(scored) ?? '', score.cells) : null],
    ['整体完成情况', scope?.get('完成情况') ?? null],
    ['核心指标', list(scope ? itemsOf(scope, '指标') : [])],
    ...(form ? projectPart(form) : []),
  ];
}

/** 项目支出 within the department's budget: what was planned first and added later. */
function projectPart(form: FormFacts): readonly Entry[] {
  const row = form.budget?.parts.find((part) => /项目支出/.test(part.label.text));
  const initial = row?.initial ?? null;
  const adjusted = row?.adjusted ?? null;
  const extra = initial && adjusted ? difference(adjusted, initial) : null;
  if (!initial || !adjusted || !extra || extra.value.lte(0)) return [];
  return [['年初项目预算', money(initial)], ['追加预算总额', money(extra)], ['年初项目结余', money(row?.spent ? difference(adjusted, row.spent) : null)]];
}

