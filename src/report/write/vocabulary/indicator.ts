import { one, plain, zero } from '../../../figures';
import type { CellRef, Operator, Statement } from '../../../figures';
import type { IndicatorRow } from '../../../forms';
import { inferOperator } from '../../../rules';
import type { Bound } from '../../facts/bound';
import type { FormFacts, IndicatorFact } from '../../facts/book';
import { pairOf } from '../../facts/together';
import { text } from '../value';
import type { Scope, Value } from '../value';
import { achieved, demand, inOneUnit, quoted, shown, unitWord, verdict } from './prose';
import { at, flag, rate, score, scopeOf } from './scope';
import { because, indicatorName, isReason, projectName, projectNoun, told } from './words';

/** What a skeleton may say of one indicator. */
export function indicatorScope(fact: IndicatorFact, form: FormFacts): Scope {
  const name = indicatorName(fact.name);
  const { target, actual } = pairOf({ ...fact, actual: fact.actual ?? none(fact) });
  const met = fact.assessed?.met ?? null;
  const cells = [fact.cells.target, fact.cells.actual].filter((cell) => cell !== null);
  const operator = operatorOf(fact);
  const upward = operator === '≥' || operator === '>';
  const isRate = target?.kind === 'quantity' && target.quantity.unit?.dimension === 'ratio';
  const both = inOneUnit(target, actual);
  const done: Bound | null = both && !isRate && both.unit?.text !== '分' && upward && met !== null && both.wanted.gt(0)
    ? { value: both.done.div(both.wanted), unit: null, decimals: 40, cells } : null;
  const work = actual !== null && isWork(fact, operator, target, actual);
  const reason = reasonOf(fact, form);
  const project = form.subject && projectName(form.subject.text);
  return scopeOf([
    ['指标名称', text(name)], ['所属项目', at(project, form.subject?.cell ?? null)],
    ['指标全称', text(`${project ? projectNoun(project) : ''}${quoted(name)}指标`)], ['指标称谓', text(`${quoted(name)}指标`)],
    ['目标要求', target && at(demand(target, operator, name), fact.cells.target)],
    ['完成值', actual && at(shown(actual), fact.cells.actual)], ['达成情况', actual && at(achieved(actual, work), fact.cells.actual)],
    ['完成率', rate(done)], ['超目标比例', done && done.value.gt(one) ? rate({ ...done, value: done.value.minus(one) }) : null],
    ['完成表述', actual && at(accomplished(name, actual, work), fact.cells.actual)],
    ['超百分点', upward && met === true && both?.unit?.text ? pointsAbove(both, cells) : null],
    ['分值', score(fact.points)], ['得分', score(fact.score)],
    ['原因', told(reason)], ['原因表述', told(reason) && at(because(reason!.text), reason!.cell)],
    ['已完成', flag(met === true)], ['未完成', flag(met === false)], ['已判定', flag(met !== null)],
    ['定量', flag(target?.kind === 'quantity' && actual?.kind === 'quantity')], ['有目标', flag(target !== null)],
    ['如目标所述', flag(target?.kind === 'words' && actual?.kind === 'words' && quoted(target.text) === quoted(actual.text)
      && !verdict.test(actual.text))],
    ['超额', flag(done !== null && done.value.gt(one))],
    ['已扣分', flag(met !== false && fact.points !== null && fact.score !== null && fact.score.value.lt(fact.points.value))],
  ]);
}

/** What a target demands; where nobody wrote it, whether the figure is to stay low (返修率 3%), as it was scored. */
function operatorOf({ operator, path, target }: IndicatorFact): Operator | null {
  if (operator !== null || target?.kind !== 'quantity' || target.quantity.value.isZero()) return operator;
  return inferOperator(path, target.quantity.value, target.quantity.unit) === '≤' ? '≤' : null;
}

/** 无 beside a target of 0起 is 0起: nothing happened. */
function none(fact: IndicatorFact): Statement | null {
  const nothing = fact.assessed?.met === true && fact.target?.kind === 'quantity' && fact.target.quantity.value.isZero();
  return nothing ? fact.target : null;
}

const rowOf = (fact: IndicatorFact, form: FormFacts): IndicatorRow | null =>
  form.form.rows.find((row) => row.row + 1 === fact.assessed?.row) ?? null;

/** The reason beside an indicator; where it alone was missed, the form's one reason for all. */
function reasonOf(fact: IndicatorFact, form: FormFacts): { readonly text: string; readonly cell: CellRef } | null {
  const cell = rowOf(fact, form)?.reason?.cell ?? fact.cells.actual;
  if (fact.reason !== null && cell && isReason(fact.reason)) return { text: fact.reason, cell };
  const missed = form.indicators.filter((one_) => one_.assessed?.met === false);
  return missed.length === 1 && missed[0] === fact ? form.form.overallReason : null;
}

/** What the project brought, as its first level says; a form without levels tells none apart. */
export const isBenefit = (fact: IndicatorFact): boolean => fact.path.length > 1 && /效益|效果|影响|满意/.test(fact.path[0]!);

/** Whether an indicator asks for 满意度, at whatever level that is said. */
export const isSatisfaction = (fact: IndicatorFact): boolean => /满意/.test(fact.path.join(''));

/** Names of what happens or is measured, not of what is done. */
const happening = /均|每|率$|成本|造价|租金|价格|时间|时限|时长|期限|年限|周期|天数|事故|事件|投诉|伤|死亡|犯罪|违规|违法|火点|纠纷|超标|能力|标准|容量|人口|受益|惠及|受众/;

/**
 * Whether a figure is of work done (实际完成62公里) and not of something that is so (实际为3起): no rate, no money, no time, no mark,
 * nothing that was to stay low.
 */
function isWork(fact: IndicatorFact, operator: Operator | null, target: Statement | null, actual: Statement): boolean {
  if (actual.kind !== 'quantity' || operator === '≤' || operator === '<' || operator === '=') return false;
  const { unit, value } = actual.quantity;
  if (unit === null || ['ratio', 'money', 'duration'].includes(unit.dimension) || /[/分元]|^[万亿]$/.test(unit.text)) return false;
  if (value.eq(zero) || (target?.kind === 'quantity' && target.quantity.value.isZero())) return false;
  return !isBenefit(fact) && !fact.path.slice(0, -1).some((level) => /时效|成本/.test(level)) && !happening.test(fact.name);
}

const verb = /^(?:完成|修复|整治|开展|安装|清理|新建|新增|建成|建设|实施|组织|发放|查处|提供|增设|改造|覆盖|出具|下发|整改|惠及|吸引|编制|检查|培训|采购|铺筑|挖除|维修|处置|消除|监督|施划|更换)/;

/** What is measured of a thing done: 改造里程 is a noun though 改造 may be a verb. */
const measure = /(?:里程|面积|长度|数量|个数|次数|人数)$/;

/** "通行条件明显改善" is said of what changed, "管护机制健全" of what is so; null where the name says it already or the words are others. */
function become(name: string, words: string): string | null {
  if (/[性度率]$|情况$|程度$|改善|提升|提高|增强|优化|健全|完善|规范/.test(name)) return null;
  if (/^(?:明显|显著|持续|有效|逐步|不断|进一步)?(?:改善|提升|提高|增强|优化|加强)$/.test(words)) return `${name}得到${words}`;
  return /^(?:健全|完善|规范|良好|稳定|畅通|完备)$/.test(words) ? name + words : null;
}

/** "完成改造里程6.6公里", "修复损毁路段62公里", "群众满意度为90%", "管护机制达到“健全”". */
function accomplished(name: string, actual: Statement, work: boolean): string {
  if (actual.kind === 'words') return become(name, actual.text.trim()) ?? `${name}达到${shown(actual)}`;
  if (actual.kind !== 'quantity' || !work) return `${name}为${shown(actual)}`;
  return `${verb.test(name) && !measure.test(name) ? '' : '完成'}${name}${shown(actual)}`;
}

/** "2个百分点": by how much a rate is above its target; null where it is not. */
function pointsAbove({ done, wanted, unit }: NonNullable<ReturnType<typeof inOneUnit>>, cells: readonly CellRef[]): Value | null {
  const points = done.minus(wanted);
  return unitWord(unit) === '%' && points.gt(0) ? text(`${plain(points)}个百分点`, cells) : null;
}
