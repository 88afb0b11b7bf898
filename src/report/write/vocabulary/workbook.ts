import { Decimal } from '../../../figures';
import { difference, quotient } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import type { Book, FormFacts } from '../../facts/book';
import { budgetOf, byOrigin, departmentOf, totalOf, unspentOf } from '../../facts/money';
import { isNamed } from '../../facts/names';
import { scoreOf } from '../../facts/scores';
import { gap, text } from '../value';
import type { Scope, Value } from '../value';
import { gradeFor, projectScope } from './project';
import { count, filled, isSet, itemsOf, list, money, rate, score, scopeOf } from './scope';
import type { Entry } from './scope';
import { sourceEntries } from './sources';
import { bodyName, projectName } from './words';

const ninety = new Decimal('0.9');

interface Pair { readonly form: FormFacts; readonly scope: Scope; readonly rate: Bound | null }

/** What a skeleton may say of the workbook's projects together. */
export function workbookEntries(book: Book): readonly Entry[] {
  const pairs = book.projects.map((form, index): Pair => ({ form, scope: projectScope(form, index), rate: rateOf(form) }));
  const total = totalOf(book.projects);
  return [
    ['单位', book.unit === null ? null : text(bodyName(book.unit))], ...yearEntries(book.year),
    ['项目个数', count(pairs.length)], ['项目名称串', names(book)],
    ['年初预算总额', money(total.initial)], ['预算总额', money(total.adjusted)], ['支出总额', money(total.spent)],
    ['结余总额', money(unspentOf(total))], ['总执行率', rate(total.adjusted && total.spent && quotient(total.spent, total.adjusted))],
    ['项目', list(pairs.map(({ scope }) => scope))],
    ['部门项目', list(pairs.filter(({ form }) => form.id !== 'sichuan/special-targets').map(({ scope }) => scope))],
    ...paidEntries(pairs), ...indicatorEntries(pairs.map(({ scope }) => scope)), ...sourceEntries(book.projects),
    ...saidEntries(pairs.map(({ scope }) => scope)), ...added(pairs), ...department(book),
  ];
}

/** The year by its number, and as a report goes on to speak of it where it is not known. */
function yearEntries(known: number | null): readonly Entry[] {
  return [
    ['年度', known === null ? null : year(known)], ['上年度', known === null ? null : year(known - 1)],
    ['自评年度', text(known === null ? '本年度' : `${String(known)}年度`)], ['年末', text(known === null ? '年末' : `${String(known)}年末`)],
  ];
}

const year = (value: number): Value => ({
  kind: 'year', bound: { value: new Decimal(value), unit: null, decimals: 0, cells: [] },
});

function names(book: Book): Value {
  const known = book.projects.map((form) => projectName(form.subject?.text ?? '')).filter((name) => name !== '');
  return known.length === 0 ? { kind: 'phrase', runs: [gap('项目名称')] } : text(known.join('、'));
}

/** Projects by how much of their budget they paid; one that paid more than it had paid it in full. */
function paidEntries(pairs: readonly Pair[]): readonly Entry[] {
  const full = pairs.filter((one) => one.rate?.value.gte(1));
  const partly = pairs.filter((one) => one.rate?.value.lt(1));
  const low = partly.filter((one) => one.rate!.value.lt(ninety));
  const over = full.filter((one) => one.rate!.value.gt(1));
  return [
    ['全额支付项目', list(full.map(({ scope }) => scope))], ['未全额支付项目', list(partly.map(({ scope }) => scope))],
    ['低执行项目', list(low.map(({ scope }) => scope))], ['超支项目', filled(over.map(({ scope }) => scope))],
    ['全额支付项目个数', count(full.length)], ['未全额支付项目个数', count(partly.length)], ['低执行项目个数', count(low.length)],
    ['超支项目个数', count(over.length)],
  ];
}

function indicatorEntries(scopes: readonly Scope[]): readonly Entry[] {
  const indicators = scopes.flatMap((scope) => itemsOf(scope, '指标'));
  const done = indicators.filter((one) => isSet(one, '已完成')).length;
  const undone = indicators.filter((one) => isSet(one, '未完成'));
  return [
    ['指标总数', count(indicators.length)], ['完成指标数', count(done)], ['未完成指标数', count(undone.length)],
    ['判定指标数', count(done + undone.length)], ['未判定指标数', count(indicators.length - done - undone.length)],
    ['各项指标', text(done + undone.length === indicators.length ? '各项绩效指标' : '除尚待判定的指标外，其余各项绩效指标')],
    ['指标完成比例', indicators.length === 0 ? null
      : rate({ value: new Decimal(done).div(indicators.length), unit: null, decimals: 40, cells: [] })],
    ['未完成指标', list(undone)], ['扣分指标', filled(indicators.filter((one) => isSet(one, '已扣分')))],
  ];
}

/** Projects whose forms speak of problems, of measures or of why they deviated. */
function saidEntries(scopes: readonly Scope[]): readonly Entry[] {
  const those = (name: string): Value | null => filled(scopes.filter((scope) => scope.has(name)));
  return [
    ['问题项目', those('存在问题')], ['预算说明项目', those('预算说明')], ['措施项目', those('改进措施')],
    ['偏离说明项目', filled(scopes.filter((scope) => scope.has('偏离说明') && itemsOf(scope, '未说明指标').length > 0))],
  ];
}

function rateOf(form: FormFacts): Bound | null {
  const budget = form.budget && budgetOf(form.budget);
  return budget && form.budget?.spent ? quotient(form.budget.spent, budget) : null;
}

/** Projects the year's first budget held and those added later, where the forms tell them apart. */
function added(pairs: readonly Pair[]): readonly Entry[] {
  const groups = byOrigin(pairs.map(({ form }) => form));
  if (!groups) return [];
  const initial = pairs.filter(({ form }) => groups.initial.includes(form));
  const later = pairs.filter((one) => !initial.includes(one));
  const of = (prefix: string, group: readonly Pair[]): readonly Entry[] => {
    const sums = totalOf(group.map(({ form }) => form));
    return [[`${prefix}项目`, list(group.map(({ scope }) => scope))], [`${prefix}项目个数`, count(group.length)],
      [`${prefix}项目预算`, money(sums.adjusted)], [`${prefix}项目支出`, money(sums.spent)], [`${prefix}项目结余`, money(unspentOf(sums))]];
  };
  return [...of('年初', initial), ...of('追加', later)];
}

/** What the department's own form says. */
function department(book: Book): readonly Entry[] {
  const form = departmentOf(book) ?? book.departments[0] ?? null;
  const scored = [...book.systems.filter((one) => one.id.includes('department')), ...book.departments]
    .find((one) => scoreOf(one) !== null) ?? null;
  const budget = form?.budget && budgetOf(form.budget);
  const spent = form?.budget?.spent ?? null;
  const scope = form && projectScope(form, 0);
  return [
    ['整体年初预算数', money(form?.budget?.initial ?? null)], ['整体预算数', money(budget ?? null)], ['整体支出数', money(spent)],
    ['整体结余数', money(budget && spent ? difference(budget, spent) : null)],
    ['整体执行率', rate(budget && spent ? quotient(spent, budget) : null)],
    ['整体自评得分', score(scored && scoreOf(scored))], ['整体评价等级', scored && gradeFor(scored)],
    ['整体完成情况', scope?.get('完成情况') ?? null], ['整体满意度指标', scope?.get('满意度指标') ?? null],
    ['核心指标', list(scope ? itemsOf(scope, '指标') : [])],
    ['整体自评表', list(book.departments.map(departmentScope))], ...(form ? projectPart(form) : []),
  ];
}

/** One department's form: its scope, under its own name where it has one. */
function departmentScope(form: FormFacts, index: number): Scope {
  const scope = projectScope(form, index);
  const named = form.subject !== null && isNamed(form.subject.text) ? form.subject : null;
  const own = named ?? (form.unit !== null && isNamed(form.unit) ? { text: form.unit, cell: null } : null);
  const cells = own?.cell ? [own.cell] : [];
  return new Map([...scope, ...scopeOf([['单位', own && text(bodyName(own.text), cells)],
    ['项目名称', text(own ? bodyName(own.text) : form.sheet)], ...(form.year === null ? [] : yearEntries(form.year))])]);
}

/** 项目支出 within the department's budget: what was planned first and added later. */
function projectPart(form: FormFacts): readonly Entry[] {
  const row = form.budget?.parts.find((part) => /项目支出/.test(part.label.text));
  const initial = row?.initial ?? null;
  const adjusted = row?.adjusted ?? null;
  const extra = initial && adjusted ? difference(adjusted, initial) : null;
  if (!initial || !adjusted || !extra || extra.value.lte(0)) return [];
  return [['年初项目预算', money(initial)], ['追加预算总额', money(extra)],
    ['年初项目结余', money(row?.spent ? difference(adjusted, row.spent) : null)]];
}
