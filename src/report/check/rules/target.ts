import { commensurable } from '../../../figures';
import { agrees, amountOf, everything, minus, over } from '../amount';
import type { Amount } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { targetAfter } from '../../prose/words';
import { besideTargets } from './beside-target';
import { metTargets } from './met';
import { differs } from './problems';

/** What a text says of targets: rates of completion, how far beyond or short of them, and words that the figures contradict. */
export function targets(reading: Reading): readonly Problem[] {
  return [...reading.sentences.flatMap((sentence) => completions(reading.of(sentence))), ...metTargets(reading),
    ...besideTargets(reading)];
}

/** "目标50公里，实际完成62公里，完成率124%", "…超目标24%", "…比目标多12公里". */
function completions(figures: readonly Stated[]): Problem[] {
  return figures.flatMap((told, at) => {
    const kind = ofGoal(told, figures[at - 1]) ? 'of' : kindOf(told);
    if (kind === null || told.approximate || told.bound) return [];
    return [...afterCompletion(figures, at), ...ofPair(told, kind, ofPlan(figures, at) ?? pairBefore(figures, at))];
  });
}

type Kind = 'of' | 'over' | 'under';

const kindOf = ({ role }: Stated): Kind | null => (role === 'completion' || role === 'ofTarget' ? 'of' : role === 'over'
  || role === 'under' ? role : null);

/** "为目标值30万次的111.87%". */
const ofGoal = (told: Stated, goal: Stated | undefined): boolean => isOfPlan(told, goal) || (
  told.kind === 'rate' && told.gap === '的' && goal?.role === 'plan'
    && /(?:为|占|达到?|相当于|完成)[^，；]{0,4}(?:目标|计划|任务)/.test(goal.before));

const isOfPlan = (told: Stated, goal: Stated | undefined): boolean => told.kind === 'rate' && goal !== undefined
  && goal.kind !== 'rate'
  && /^的?(?:年度|年初|全年)?(?:目标|计划|任务)(?:值|数|量)?的$/.test(told.gap) && /(?:完成|为|占|达到?|相当于)$/.test(goal.before);

/** "新增入户412户，完成430户计划的95.81%". */
function ofPlan(figures: readonly Stated[], at: number): Pair | null {
  const [actual, target] = [figures[at - 2], figures[at - 1]];
  const told = actual && target && isOfPlan(figures[at]!, target) && /^，/.test(target.gap) && actual.kind === target.kind
    && commensurable(actual.unit, target.unit);
  return told && !actual.approximate && actual.bound === null ? { target, actual } : null;
}

interface Pair { readonly target: Stated; readonly actual: Stated }

function ofPair(told: Stated, kind: Kind, pair: Pair | null): Problem[] {
  const computed = pair && reckon(told, kind, pair);
  if (!pair || !computed || agrees(computed, told)) return [];
  const [first, second] = kind === 'under' ? [pair.target, pair.actual] : [pair.actual, pair.target];
  const difference = isDifference(told);
  return [differs(told, computed,
    reckoned`${first}${difference ? '－' : '÷'}${second}${kind === 'over' && !difference ? '－1' : ''}`)];
}

/** Points, and amounts in a unit of their own: how far, not how many times. */
const isDifference = (told: Stated): boolean => told.kind !== 'rate';

function reckon(told: Stated, kind: Kind, { target, actual }: Pair): Amount | null {
  if (isDifference(told)) {
    const alike = told.kind === 'points' ? actual.kind === 'rate' : told.kind === actual.kind
      && commensurable(told.unit, actual.unit);
    return kind === 'of' || !alike ? null : kind === 'over' ? minus(amountOf(actual), amountOf(target))
      : minus(amountOf(target), amountOf(actual));
  }
  const ratio = over(amountOf(actual), amountOf(target));
  return ratio && (kind === 'of' ? ratio : kind === 'over' ? minus(ratio, everything) : minus(everything, ratio));
}

/** "完成率131.67%，超额完成31.67%": what is beyond the whole of it. */
function afterCompletion(figures: readonly Stated[], at: number): Problem[] {
  const [rate, beyond] = [figures[at - 1], figures[at]!];
  if (rate?.role !== 'completion' || beyond.role !== 'over' || beyond.kind !== 'rate' || rate.approximate
    || /[；。]|其中/.test(beyond.gap)) return [];
  const computed = minus(amountOf(rate), everything);
  return agrees(computed, beyond) ? [] : [differs(beyond, computed, reckoned`${rate}－1`)];
}

/** "计划完成投资600万元". */
const isPlannedMoney = (one: Stated): boolean => one.kind === 'money' && one.role === 'level'
  && /^(?:年度|全年)?(?:计划|目标)(?:任务)?(?:完成|实现)[^，；]{0,6}$/.test(one.before);

/** The target and the actual value told just before a rate, in its item: mostly in this order. */
function pairBefore(figures: readonly Stated[], at: number): Pair | null {
  const item: Stated[] = [];
  for (let index = at; index > 0 && !/[；。]/.test(figures[index]!.gap); index -= 1) item.unshift(figures[index - 1]!);
  const target = item.filter((one) => one.role === 'plan' || isPlannedMoney(one)
    || (one.bound !== null && /目标|计划|任务/.test(one.before))).at(-1);
  // What is done in part counts for a part of it, nobody says how much.
  if (!target || item.some((one) => /部分|基本/.test(one.before))) return null;
  const mayBe = (one: Stated): boolean => one !== target && one.bound === null && !one.approximate && !/未/.test(one.before)
    && one.role !== 'over' && one.role !== 'under' && one.kind === target.kind && commensurable(one.unit, target.unit);
  if (toldAfter(target, figures[at]!)) {
    const before = item[item.indexOf(target) - 1];
    return before && mayBe(before) && before.role !== 'plan' && !/[；。]|其中/.test(target.gap) ? { target, actual: before } : null;
  }
  const actual = item.filter((one) => one.start > target.end && mayBe(one)).at(-1);
  if (!actual) return besidePlan(item, target, mayBe);
  return item.slice(item.indexOf(actual) + 1).every((one) => /未/.test(one.before)) ? { target, actual } : null;
}

/** "新建1,260座，目标任务1,200座，超额完成60座": the plan told right after what was done. */
function besidePlan(item: readonly Stated[], target: Stated, mayBe: (one: Stated) => boolean): Pair | null {
  const before = item[item.indexOf(target) - 1];
  return before && mayBe(before) && before.role === 'level' && /^，(?:较|比)?(?:年度|年初|全年)?(?:计划|目标)/.test(target.gap)
    ? { target, actual: before } : null;
}

/** "到货58台，未完成60台的目标，完成率…", "33.56万次，为目标值30万次的111.87%": the target stands after what was done. */
const toldAfter = (target: Stated, rate: Stated): boolean => targetAfter.test(target.after)
  || (rate.gap === '的' && /为|占|达|相当于|完成/.test(target.before));
