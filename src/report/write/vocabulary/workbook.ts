import { Decimal } from '../../../figures';
import { difference, quotient, sumOf } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import type { Book, FormFacts } from '../../facts/book';
import { text } from '../value';
import type { Scope, Value } from '../value';
import { count, filled, gradeFor, isSet, list, money, projectName, projectScope, rate, scopeOf, scoreOf } from './project';
import type { Entry } from './project';

const ninety = new Decimal('0.9');
const budgetOf = (form: FormFacts): Bound | null => form.budget?.adjusted ?? form.budget?.initial ?? null;

/** What a skeleton may say of the workbook's projects together. */
export function workbookEntries(book: Book): readonly Entry[] {
  const scopes = book.projects.map(projectScope);
  const money_ = totals(book.projects);
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
    ['年初预算总额', money(money_.initial)], ['预算总额', money(money_.budget)], ['支出总额', money(money_.spent)],
    ['结余总额', money(money_.budget && money_.spent && difference(money_.budget, money_.spent))],
    ['总执行率', rate(money_.budget && money_.spent && quotient(money_.spent, money_.budget))],
    ['项目', list(scopes)], ['部门项目', list(pairs.filter(({ form }) => form.id !== 'sichuan/special-targets').map(({ scope }) => scope))],
    ['全额支付项目', list(full.map((one) => one.scope))], ['未全额支付项目', list(partly.map((one) => one.scope))],
    ['低执行项目', list(low.map((one) => one.scope))], ['全额支付项目个数', count(full.length)], ['未全额支付项目个数', count(partly.length)], ['低执行项目个数', count(low.length)],
    ['指标总数', count(indicators.length)], ['完成指标数', count(done)], ['未完成指标数', count(undone.length)],
    ['指标完成比例', indicators.length === 0 ? null : rate({ value: new Decimal(done).div(indicators.length), unit: null, decimals: 40, cells: [] })],
    ['未完成指标', list(undone)], ['扣分指标', filled(indicators.filter((one) => isSet(one, '已扣分')))], ['资金来源', list(sources(book.projects))],
    ...added(pairs), ...department(book),
  ];
}

export const year = (value: number): Value => ({ kind: 'year', bound: { value: new Decimal(value), unit: null, decimals: 0, cells: [] } });

function itemsOf(scope: Scope, name: string): readonly Scope[] {
  const value = scope.get(name);
  return value?.kind === 'list' ? value.items : [];
}

function rateOf(form: FormFacts): Bound | null {
  const budget = budgetOf(form);
  return budget && form.budget?.spent ? quotient(form.budget.spent, budget) : null;
}

interface Totals { readonly initial: Bound | null; readonly budget: Bound | null; readonly spent: Bound | null }

/** Sums over projects; a sum of spending only where every project with a budget says what was spent. */
function totals(forms: readonly FormFacts[]): Totals {
  const some = (bounds: readonly (Bound | null)[]): Bound[] => bounds.filter((bound) => bound !== null);
  const budgets = some(forms.map(budgetOf));
  const spent = some(forms.map((form) => form.budget?.spent ?? null));
  const initial = some(forms.map((form) => form.budget?.initial ?? null));
  return { initial: initial.length === forms.length ? sumOf(initial) : null, budget: sumOf(budgets), spent: spent.length === budgets.length ? sumOf(spent) : null };
}

/** Where the money came from: the parts of the budget blocks, by their labels, those that are not 0. */
function sources(forms: readonly FormFacts[]): readonly Scope[] {
  const byName = new Map<string, Bound[]>();
  for (const part of forms.flatMap((form) => form.budget?.parts ?? [])) {
    const bound = part.adjusted ?? part.initial;
    const name = part.label.text.replace(/^[\s\u3000]*(?:其中[：:]?)?(?:当年)?/, '').trim();
    if (bound && !bound.value.isZero()) byName.set(name, [...(byName.get(name) ?? []), bound]);
  }
  return [...byName].map(([name, bounds]) => scopeOf([['名称', text(name)], ['金额', money(sumOf(bounds))]]));
}

/** Projects the year's first budget held and those added later, where the forms tell them apart. */
function added(pairs: readonly { form: FormFacts; scope: Scope }[]): readonly Entry[] {
  const initial = pairs.filter(({ form }) => form.budget?.initial && !form.budget.initial.value.isZero());
  if (initial.length === 0) return [];
  const later = pairs.filter((one) => !initial.includes(one));
  const of = (prefix: string, group: readonly { form: FormFacts; scope: Scope }[]): readonly Entry[] => {
    const sums = totals(group.map(({ form }) => form));
    return [[`${prefix}项目`, list(group.map(({ scope }) => scope))], [`${prefix}项目个数`, count(group.length)], [`${prefix}项目预算`, money(sums.budget)],
      [`${prefix}项目支出`, money(sums.spent)], [`${prefix}项目结余`, money(sums.budget && sums.spent && difference(sums.budget, sums.spent))]];
  };
  return [...of('年初', initial), ...of('追加', later)];
}

/** What the department's own form says. */
function department(book: Book): readonly Entry[] {
  const form = book.departments.find((one) => one.budget !== null) ?? null;
  const scored = [...book.systems.filter((one) => one.id.includes('department')), ...book.departments].find((one) => scoreOf(one) !== null) ?? null;
  const score = scored && scoreOf(scored);
  const budget = form && budgetOf(form);
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

