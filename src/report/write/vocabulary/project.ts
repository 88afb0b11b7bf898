import { builtInPacks, gradeOf } from '../../../rules';
import { hundred } from '../../../figures';
import type { CellRef } from '../../../figures';
import { difference, quotient } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import { quantityOf } from '../../facts/book';
import type { FormFacts, IndicatorFact } from '../../facts/book';
import { budgetOf } from '../../facts/money';
import { scoreOf } from '../../facts/scores';
import { gap, text } from '../value';
import type { Scope, Value } from '../value';
import { indicatorScope, isBenefit, isSatisfaction } from './indicator';
import { at, count, filled, isSet, list, money, rate, score, scopeOf } from './scope';
import { sourceEntries } from './sources';
import { because, isReason, projectName, projectNoun, told } from './words';

/** The grade of a form's score by the pack it was assessed by; none of a form whose points are only a part of the hundred. */
export function gradeFor(form: FormFacts): Value | null {
  const total = scoreOf(form);
  const points = form.assessed?.total?.points ?? hundred;
  const packs = builtInPacks();
  const pack = packs.find((candidate) => candidate.id === form.assessed?.rules) ?? packs[0]!;
  const grade = total && points.gte(hundred) ? gradeOf(total.value, points, pack.grades) : null;
  return grade === null ? null : text(grade, total!.cells);
}

/** What a skeleton may say of one form: a project's, or a whole department's. */
export function projectScope(form: FormFacts, index: number): Scope {
  const budget = form.budget && budgetOf(form.budget);
  const spent = form.budget?.spent ?? null;
  const total = scoreOf(form);
  const name = (form.subject && projectName(form.subject.text)) ?? '';
  const statement = (concept: string): Value | null => said(form, concept);
  return scopeOf([
    ['序号', count(index + 1)], ['项目名称', name === '' ? null : at(name, form.subject!.cell)],
    ['项目称谓', name === '' ? { kind: 'phrase', runs: [gap('项目名称')] } : at(projectNoun(name), form.subject!.cell)],
    ['年度目标', statement('targets')], ['完成情况', statement('achievement')], ['存在问题', statement('problems')],
    ['改进措施', statement('measures')], ['预算说明', statement('budget')], ['项目内容', statement('other')],
      ['立项依据', titled(statement('basis'))],
    ['管理办法', titled(statement('policy'))], ['使用范围', statement('scope')], ['起止年限', period(statement('period'))],
    ['年初预算数', money(form.budget?.initial ?? null)], ['调整后预算数', money(form.budget?.adjusted ?? null)], ['预算数', money(budget)],
    ['支出数', money(spent)], ['结余数', money(budget && spent && difference(budget, spent))],
    ['执行率', rate(budget && spent && quotient(spent, budget))],
    ['财政拨款', money(part(form, /财政/))], ['其他资金', money(part(form, /其他资金/))],
    ['自评得分', score(total)], ['评价等级', gradeFor(form)],
    ...indicatorEntries(form), ...deviationEntries(form), ...sourceEntries([form]),
  ]);
}

/** What a form says of something: the fullest of its texts, of two sets of targets the adjusted ones. */
function said(form: FormFacts, concept: string): Value | null {
  const texts = form.form.statements.filter((one) => one.concept === concept && told(one) !== null);
  const adjusted = texts.filter((one) => /调整/.test(one.label));
  const [fullest] = [...(adjusted.length > 0 ? adjusted : texts)].sort((a, b) => b.text.length - a.text.length);
  return told(fullest);
}

const issued = /^([^\s，。、；《》]{1,12}[〔\[（(]\d{4}[〕\])）]\s*第?\d+号)[:：]?(.+)$/;
const document = /^[^，。、；《》（）\n]{6,}(?:通知|意见|办法|方案|规划|决定|细则|批复|规定|条例|函)$/;

/** A document by its title alone, as official texts name one: 《…》, its number in brackets behind it. */
function titled(value: Value | null): Value | null {
  if (value?.kind !== 'text') return value;
  const [, number, rest] = issued.exec(value.text.trim()) ?? [null, null, value.text.trim()];
  if (!document.test(rest!)) return value;
  return { ...value, text: `《${rest!}》${number ? `（${number.replace(/\s/g, '')}）` : ''}` };
}

/** "2024年1月1日-2024年12月31日" in words. */
function period(value: Value | null): Value | null {
  return value?.kind === 'text' ? { ...value, text: value.text.replace(/(?<=[\d年月日])\s*[-－~～—–]+\s*(?=\d)/g, '至') } : value;
}

function indicatorEntries(form: FormFacts) {
  const scopes = form.indicators.map((fact) => indicatorScope(fact, form));
  const those = (which: (fact: IndicatorFact) => boolean): readonly Scope[] =>
    scopes.filter((_, index) => which(form.indicators[index]!));
  return [
    ['指标个数', count(scopes.length)], ['完成指标个数', count(scopes.filter((one) => isSet(one, '已完成')).length)],
    ['判定指标个数', count(scopes.filter((one) => isSet(one, '已判定')).length)],
    ['未完成指标个数', count(scopes.filter((one) => isSet(one, '未完成')).length)],
    ['未判定指标个数', count(scopes.filter((one) => !isSet(one, '已判定')).length)],
    ['未说明指标', list(scopes.filter((one) => isSet(one, '未完成') && !one.has('原因')))],
    ['指标', list(scopes)], ['未完成指标', list(scopes.filter((one) => isSet(one, '未完成')))],
    ['超额指标', list(scopes.filter((one) => isSet(one, '超额')))], ['扣分指标', filled(scopes.filter((one) => isSet(one, '已扣分')))],
    ['效益指标', filled(those(isBenefit))], ['产出和成本指标', list(those((fact) => !isBenefit(fact)))],
    ['满意度指标', filled(those((fact) => isSatisfaction(fact) && fact.actual !== null))], ['数量指标', list(those(isCore))],
  ] as const;
}

type Told = { readonly text: string; readonly cell: CellRef };

/**
 * Why the budget was not spent, as the line of money, the form or the indicators that were missed say it; and what the form
 * says of all its deviations together.
 */
function deviationEntries(form: FormFacts) {
  const { budget, executionRow, overallReason, statements, total } = form.form;
  const own = [budget?.total.reason, executionRow?.reason].flatMap((read): Told[] =>
    (read?.kind === 'value' ? [{ text: read.value, cell: read.cell }] : [])).find((one) => told(one) !== null);
  const last = told(total?.reason) === null || !isReason(total!.reason!.text) ? null : total!.reason!;
  const problems = statements.find((one) => one.concept === 'problems' && /原因/.test(one.label) && told(one) !== null);
  const missed = form.indicators.filter((fact) => fact.assessed?.met === false).map((fact) => fact.reason)
    .filter((reason) => reason !== null);
  const whole = told(overallReason) ?? told(problems) ?? told(last);
  const why = told(own) ?? whole ?? (missed[0] ? text([...new Set(missed)].join('；').replace(/[。；]+$/, '')) : null);
  return [
    ['偏离说明', whole], ['说明表述', reworded(whole)], ['偏离原因', why], ['偏离表述', reworded(why)],
  ] as const;
}

const reworded = (why: Value | null): Value | null => (why?.kind === 'text' ? { ...why, text: because(why.text) } : null);

function part(form: FormFacts, label: RegExp): Bound | null {
  const found = form.budget?.parts.find((row) => label.test(row.label.text));
  const bound = found?.adjusted ?? found?.initial ?? found?.spent ?? null;
  return bound && !bound.value.isZero() ? bound : null;
}

/** Quantities that tell what was done: those of 数量指标, or all where the form has no levels. */
function isCore(fact: IndicatorFact): boolean {
  return quantityOf(fact.actual)?.unit?.dimension !== 'money' && quantityOf(fact.actual) !== null
    && (fact.path.length < 2 ? quantityOf(fact.actual)!.unit?.dimension !== 'ratio'
      : fact.path.some((level) => level.startsWith('数量')));
}
