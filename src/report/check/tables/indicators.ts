import { commensurable } from '../../../figures';
import type { CellRef, Quantity } from '../../../figures';
import type { Bound } from '../../facts/bound';
import { quantityOf } from '../../facts/book';
import type { Book, FormFacts, IndicatorFact } from '../../facts/book';
import { plainName, sameProject, shared } from '../../facts/names';
import { agrees, everything, minus, over } from '../amount';
import type { Amount } from '../amount';
import { held, reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from '../rules/problems';
import { against } from './against';
import { printed, restated } from './amount';

const bound = (quantity: Quantity, cell: CellRef | null): Bound =>
  ({ value: quantity.value, unit: quantity.unit, decimals: quantity.decimals, cells: cell ? [cell] : [] });
const actualOf = ({ fact, actual }: Candidate): Bound => bound(actual, fact.cells.actual);

interface Candidate { readonly fact: IndicatorFact; readonly form: FormFacts; readonly actual: Quantity; readonly target: Quantity | null }

/** Actual values and rates of completion told of an indicator against the rows of the forms. */
export function indicatorFigures(reading: Reading, book: Book): readonly Problem[] {
  const candidates = [...book.projects, ...book.departments].flatMap((form) => form.indicators.flatMap((fact) => {
    const actual = quantityOf(fact.actual);
    return actual ? [{ fact, form, actual, target: quantityOf(fact.target) }] : [];
  }));
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((figure, at) => [...actualProblem(figure, candidates), ...completionProblem(figures, at, candidates)]);
  });
}

/** Verbs and adverbs that stand between a clause's head and an indicator's name, and between the name and its value. */
const lead = /^(?:\d{4}年度?|全年|累计|共|已|实际|新|[一二三四五六七八九十]是|其中|和|及|完成|实现|开展|组织|同时|同步|项目|目标|并)*/;
const tail = /(?:提升至|提高到|提高至|控制在|保持在|控制降至|降至|升至|达到|实现|完成|实际|已|约|为|是|达|共|均|仅|：|了)*$/;

function actualProblem(figure: Stated, candidates: readonly Candidate[]): Problem[] {
  if (!['rate', 'measure', 'count'].includes(figure.kind) || figure.approximate || figure.bound || figure.role === 'plan') return [];
  const label = plainName(figure.before.replace(tail, '')).replace(lead, '');
  const named = candidates.filter(({ fact, actual }) => {
    const name = plainName(fact.name).replace(/(?:数量|长度|次数|的?面积|个数)$/, '');
    return name.length >= 4 && label === name && commensurable(actual.unit, figure.unit);
  });
  const chosen = ofHeading(figure, named);
  if (chosen.length === 0 || chosen.some(({ actual, target }) => agrees(restated(actual), figure) || (target !== null && /目标|计划/.test(figure.before) && agrees(restated(target), figure)))) return [];
  return against(figure, chosen.map(actualOf), chosen[0]!.fact.name);
}

/** Those of the project whose heading the figure stands under, where there is one; else all. */
function ofHeading(figure: Stated, candidates: readonly Candidate[]): readonly Candidate[] {
  const heading = figure.sentence.headings.at(-1) ?? '';
  const own = candidates.filter(({ form }) => form.subject && sameProject(form.subject.text, heading));
  return own.length > 0 ? own : candidates;
}

/** "实际完成62公里，完成率达124%": the rate against the target of the row that has this actual value. */
function completionProblem(figures: readonly Stated[], at: number, candidates: readonly Candidate[]): Problem[] {
  const rate = figures[at]!;
  const actual = figures[at - 1];
  if (rate.kind !== 'rate' && rate.kind !== 'points') return [];
  const kind = rate.role === 'over' ? 'over' : rate.role === 'completion' || rate.role === 'ofTarget' ? 'of' : null;
  if (kind === null || !actual || actual.approximate || actual.bound || rate.approximate || rate.bound || /[；。]/.test(rate.gap)) return [];
  if (figures.slice(0, at).some((one) => one.role === 'plan' && commensurable(one.unit, actual.unit))) return [];
  const rows = candidates.filter((one) => one.target !== null && commensurable(one.actual.unit, actual.unit) && agrees(restated(one.actual), actual)
    && related(actual, one));
  const readings = rows.flatMap((row) => reckon(rate, kind, row).map((computed) => ({ row, computed })));
  if (readings.length === 0 || readings.some(({ computed }) => agrees(computed, rate))) return [];
  if (new Set(rows.map((row) => row.target!.value.toFixed())).size > 1) return [];
  return [completionDiffers(rate, readings[0]!.row, readings[0]!.computed)];
}

/** The words before the value name the indicator or its project. */
function related(actual: Stated, { fact, form }: Candidate): boolean {
  const told = plainName(actual.before);
  return shared(told, plainName(fact.name)) >= 3 || (form.subject !== null && shared(told, plainName(form.subject.text)) >= 4)
    || (shared(told, plainName(fact.name)) >= 2 && form.subject !== null && shared(told, plainName(form.subject.text)) >= 2);
}

/** A reverse indicator is over-achieved by staying below its target: both ways of reckoning that are accepted. */
function reckon(rate: Stated, kind: 'of' | 'over', { fact, actual, target }: Candidate): readonly Amount[] {
  const done = printed(actual);
  const goal = printed(target!);
  const reverse = fact.operator === '≤' || fact.operator === '<';
  if (rate.kind === 'points') return actual.unit?.dimension === 'ratio' && kind === 'over' ? (reverse ? [minus(goal, done)] : [minus(done, goal)]) : [];
  const ratios = [over(done, goal), ...(reverse ? [over(goal, done)] : [])].filter((one) => one !== null);
  if (kind === 'of') return ratios;
  return ratios.flatMap((ratio) => (reverse ? [minus(ratio, everything), minus(everything, ratio)] : [minus(ratio, everything)]));
}

function completionDiffers(rate: Stated, { fact, actual, target }: Candidate, computed: Amount): Problem {
  const points = rate.kind === 'points';
  const done = held(texts.actualOf(fact.name), bound(actual, fact.cells.actual));
  const goal = held(texts.targetOf(fact.name), bound(target!, fact.cells.target));
  const formula = reckoned`${done}${points ? '－' : '÷'}${goal}${rate.role === 'over' && !points ? '－1' : ''}`;
  const problem = differs(rate, computed, formula);
  const message = points ? texts.tablePoints(fact.name, formula.text, problem.expected, rate.text)
    : texts.tableRate(`${fact.name}${rate.role === 'over' ? '超目标比例' : '完成率'}`, formula.text, problem.expected, problem.range, rate.text);
  return { ...problem, rule: 'narrative-figure-differs', message, cells: [fact.cells.actual, fact.cells.target].filter((cell) => cell !== null) };
}
