import { builtInPacks, gradeOf } from '../../../rules';
import { Decimal, hundred, one, plain, showMoment, showQuantity, zero } from '../../../figures';
import type { CellRef, Quantity, Statement } from '../../../figures';
import { difference, quotient } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import { quantityOf } from '../../facts/book';
import { scoreOf } from '../../facts/scores';
import type { FormFacts, IndicatorFact } from '../../facts/book';
import { requirement, text } from '../value';
import type { Scope, Value } from '../value';

export type Entry = readonly [string, Value | null];

/** A scope of the entries that have a value; the others become gaps where a skeleton uses them. */
export function scopeOf(entries: readonly Entry[]): Scope {
  return new Map(entries.filter((entry): entry is readonly [string, Value] => entry[1] !== null));
}

export const money = (bound: Bound | null): Value | null => bound && { kind: 'money', bound };
export const rate = (bound: Bound | null): Value | null => bound && { kind: 'rate', bound };
export const list = (items: readonly Scope[]): Value => ({ kind: 'list', items });
export const count = (value: number): Value => ({ kind: 'count', bound: { value: new Decimal(value), unit: null, decimals: 0, cells: [] } });
const flag = (holds: boolean): Value => count(holds ? 1 : 0);

/** A text the user wrote in the form, without its final stop; null where it says nothing. */
export function told(written: { readonly text: string; readonly cell: CellRef } | null | undefined): Value | null {
  const said = written?.text.trim().replace(/\s*\n\s*/g, '').replace(/[。；;，,]+$/, '') ?? '';
  return written && said !== '' && !/^(?:无|无调整|不适用|\/|-|—)$/.test(said) ? text(said, [written.cell]) : null;
}

/** A project's name as reports write it: without the code that budget systems put before it. */
export function projectName(name: string): string {
  return name.trim().replace(/^[A-Z0-9]{10,}[-—]/, '');
}

/** The grade of a score of 100 by the pack the form was assessed by. */
export function gradeFor(form: FormFacts): string | null {
  const score = scoreOf(form);
  const packs = builtInPacks();
  const pack = packs.find((candidate) => candidate.id === form.assessed?.rules) ?? packs[0]!;
  return score && gradeOf(score.value, hundred, pack.grades);
}

const budgetOf = (form: FormFacts): Bound | null => form.budget?.adjusted ?? form.budget?.initial ?? null;

/** What a skeleton may say of one project. */
export function projectScope(form: FormFacts, index: number): Scope {
  const budget = budgetOf(form);
  const spent = form.budget?.spent ?? null;
  const indicators = form.indicators.map((fact) => indicatorScope(fact, form));
  const statement = (concept: string): Value | null => told(form.form.statements.find((one) => one.concept === concept && told(one) !== null));
  const score = scoreOf(form);
  const grade = gradeFor(form);
  const reasons = form.indicators.filter((fact) => fact.assessed?.met === false).map((fact) => fact.reason).filter((reason) => reason !== null);
  return scopeOf([
    ['序号', count(index + 1)],
    ['项目名称', form.subject && text(projectName(form.subject.text), [form.subject.cell])],
    ['年度目标', statement('targets')], ['完成情况', statement('achievement')], ['存在问题', statement('problems')], ['改进措施', statement('measures')],
    ['项目内容', statement('other')], ['立项依据', statement('basis')], ['管理办法', statement('policy')], ['使用范围', statement('scope')], ['起止年限', statement('period')],
    ['年初预算数', money(form.budget?.initial ?? null)], ['调整后预算数', money(form.budget?.adjusted ?? null)], ['预算数', money(budget)],
    ['支出数', money(spent)], ['结余数', money(budget && spent && difference(budget, spent))], ['执行率', rate(budget && spent && quotient(spent, budget))],
    ['财政拨款', money(part(form, /财政/))], ['其他资金', money(part(form, /其他资金/))],
    ['自评得分', score && { kind: 'score', bound: score }], ['评价等级', grade === null ? null : text(grade, score!.cells)],
    ['指标个数', count(indicators.length)], ['完成指标个数', count(indicators.filter((one) => isSet(one, '已完成')).length)],
    ['偏离原因', told(form.form.overallReason) ?? (reasons[0] ? text(reasons.join('；').replace(/[。；]+$/, '')) : null)],
    ['指标', list(indicators)], ['未完成指标', list(indicators.filter((one) => isSet(one, '未完成')))], ['超额指标', list(indicators.filter((one) => isSet(one, '超额')))],
    ['扣分指标', filled(indicators.filter((one) => isSet(one, '已扣分')))],
    ['效益指标', filled(form.indicators.flatMap((fact, at) => (isBenefit(fact) ? [indicators[at]!] : [])))],
    ['产出和成本指标', list(form.indicators.flatMap((fact, at) => (isBenefit(fact) ? [] : [indicators[at]!])))],
    ['数量指标', list(form.indicators.flatMap((fact, at) => (isCore(fact) ? [indicators[at]!] : [])))],
  ]);
}

function part(form: FormFacts, label: RegExp): Bound | null {
  const found = form.budget?.parts.find((row) => label.test(row.label.text));
  const bound = found?.adjusted ?? found?.initial ?? found?.spent ?? null;
  return bound && !bound.value.isZero() ? bound : null;
}

export const isSet = (scope: Scope, name: string): boolean => {
  const value = scope.get(name);
  return value?.kind === 'count' && value.bound.value.eq(one);
};

/** A list that is not there where it has no entries, so that a skeleton may ask for it. */
export const filled = (items: readonly Scope[]): Value | null => (items.length > 0 ? list(items) : null);

/** What the project brought, as its first level says; a form without levels tells none apart. */
const isBenefit = (fact: IndicatorFact): boolean => fact.path.length > 1 && /效益|效果|影响|满意/.test(fact.path[0]!);

/** Quantities that tell what was done: those of 数量指标, or all where the form has no levels. */
function isCore(fact: IndicatorFact): boolean {
  return quantityOf(fact.actual)?.unit?.dimension !== 'money' && quantityOf(fact.actual) !== null
    && (fact.path.length < 2 ? quantityOf(fact.actual)!.unit?.dimension !== 'ratio' : fact.path.some((level) => level.startsWith('数量')));
}

/** What a skeleton may say of one indicator. */
export function indicatorScope(fact: IndicatorFact, form: FormFacts): Scope {
  const actual = quantityOf(fact.actual);
  const target = quantityOf(fact.target);
  const met = fact.assessed?.met ?? null;
  const cells = [fact.cells.target, fact.cells.actual].filter((cell) => cell !== null);
  const upward = fact.operator === '≥' || fact.operator === '>';
  const isRate = target?.unit?.dimension === 'ratio';
  const done = actual && target && !isRate && !target.value.isZero() && upward && met !== null && actual.unit?.key === target.unit?.key
    ? { value: actual.value.times(actual.unit?.scale ?? one).div(target.value.times(target.unit?.scale ?? one)), unit: null, decimals: 40, cells } : null;
  return scopeOf([
    ['指标名称', text(fact.name.replace(/[。；]+$/, ''))], ['所属项目', form.subject && text(projectName(form.subject.text), [form.subject.cell])],
    ['目标要求', fact.target && text(demand(fact), fact.cells.target ? [fact.cells.target] : [])],
    ['完成值', fact.actual && text(shownValue(fact.actual), fact.cells.actual ? [fact.cells.actual] : [])],
    ['达成情况', fact.actual && text(achieved(fact.actual, fact.operator), fact.cells.actual ? [fact.cells.actual] : [])],
    ['完成率', rate(done)], ['超目标比例', done && done.value.gt(one) ? rate({ ...done, value: done.value.minus(one) }) : null],
    ['完成表述', fact.actual && text(accomplished(fact.name, fact.actual), fact.cells.actual ? [fact.cells.actual] : [])],
    ['超百分点', isRate && actual && upward && met === true ? pointsAbove(actual, target, cells) : null],
    ['分值', fact.points && { kind: 'score', bound: fact.points }], ['得分', fact.score && { kind: 'score', bound: fact.score }],
    ['原因', told(fact.reason === null || !fact.cells.actual ? null : { text: fact.reason, cell: fact.cells.actual })],
    ['已完成', flag(met === true)], ['未完成', flag(met === false)], ['定量', flag(target !== null && actual !== null)], ['有目标', flag(fact.target !== null)],
    ['超额', flag(done !== null && done.value.gt(one))],
    ['已扣分', flag(met !== false && fact.points !== null && fact.score !== null && fact.score.value.lt(fact.points.value))],
  ]);
}

const verb = /^(?:完成|修复|整治|开展|安装|清理|新建|新增|建成|建设|实施|组织|发放|查处|提供|增设|改造|覆盖|出具|下发|整改|惠及|吸引|编制|检查|培训|采购|铺筑|挖除|维修|处置|消除|监督|施划|更换)/;

/** What is measured of a thing done: 改造里程 is a noun though 改造 may be a verb. */
const measure = /(?:里程|面积|长度|数量|个数|次数|人数)$/;

/** "完成改造里程6.6公里", "修复损毁路段62公里", "群众满意度为90%", "管护机制达到“健全”". */
function accomplished(name: string, statement: Statement): string {
  const bare = name.replace(/[。；]+$/, '');
  if (statement.kind === 'words') return `${bare}达到“${statement.text}”`;
  if (statement.kind !== 'quantity') return `${bare}为${shownValue(statement)}`;
  const { unit } = statement.quantity;
  if (unit === null || unit.dimension === 'ratio' || unit.dimension === 'money') return `${bare}为${shownValue(statement)}`;
  return `${verb.test(bare) && !measure.test(bare) ? '' : '完成'}${bare}${shownValue(statement)}`;
}

/** "2个百分点": by how much a rate is above its target; null where it is not. */
function pointsAbove(actual: Quantity, target: Quantity, cells: readonly CellRef[]): Value | null {
  const points = actual.value.times(actual.unit?.scale ?? one).minus(target.value.times(target.unit?.scale ?? one)).times(hundred);
  return points.gt(0) ? text(`${plain(points)}个百分点`, cells) : null;
}

function shownValue(statement: Statement): string {
  switch (statement.kind) {
    case 'quantity': return showQuantity({ ...statement.quantity, decimals: 0 });
    case 'moment': return (statement.text === '' ? showMoment(statement.moment) : statement.text).replace(/^[≥≤=<>]+/, '');
    case 'range': return `${plain(statement.low.value)}至${showQuantity({ ...statement.high, decimals: 0 })}`;
    case 'words': return statement.text;
  }
}

function demand(fact: IndicatorFact): string {
  const target = fact.target!;
  if (target.kind === 'quantity') return requirement(fact.operator ?? target.operator, shownValue(target), target.quantity.unit?.dimension === 'ratio');
  return target.kind === 'words' ? `为“${target.text}”` : `为${shownValue(target)}`;
}

function achieved(statement: Statement, operator: IndicatorFact['operator']): string {
  if (statement.kind === 'words') return `实际为“${statement.text}”`;
  if (statement.kind !== 'quantity') return `实际为${shownValue(statement)}`;
  const { unit, value } = statement.quantity;
  const plainly = unit?.dimension === 'ratio' || unit?.dimension === 'money' || value.eq(zero) || unit === null || operator === '=';
  return `实际${plainly ? '为' : '完成'}${shownValue(statement)}`;
}
