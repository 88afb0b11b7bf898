import { commensurable } from '../../../figures';
import type { Book } from '../../facts/book';
import { plainName, shared } from '../../facts/names';
import { agrees, everything, magnitude, minus, over } from '../amount';
import type { Amount } from '../amount';
import { held, reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from '../rules/problems';
import { printed, restated } from './amount';
import { boundOf, candidatesOf } from './candidates';
import type { Candidate } from './candidates';

type Measured = Candidate & { readonly actual: NonNullable<Candidate['actual']> };

/** Rates of completion and differences from a target, told of an indicator that the forms give the target of. */
export function completionFigures(reading: Reading, book: Book): readonly Problem[] {
  const candidates = candidatesOf(book).filter((one): one is Measured => one.actual !== null);
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((_, at) => completionProblem(figures, at, candidates));
  });
}

/** "实际完成62公里，完成率达124%": the rate against the target of the row that has this actual value. */
function completionProblem(figures: readonly Stated[], at: number, candidates: readonly Measured[]): Problem[] {
  const told = figures[at]!;
  const near = doneBefore(figures, at);
  const next = (near && headOf(figures, near)) ?? near;
  // "比2022年的38.6公里多8.7公里": beyond another figure, not beyond the target.
  const base = figures[at - 1];
  if (base && !/，/.test(told.gap) && /^(?:比|较|与)/.test(base.before) && kindOf(told, base) !== null) return [];
  if (!next || told.approximate || told.bound || /[；。]/.test(told.gap)) return [];
  // "3.45万亩，其中滴灌2.76万亩、喷灌0.69万亩；比计划少0.15万亩": what is told of the value stands between them.
  const actual = [next, ...figures.slice(0, at).filter((one) => one !== next && isInItem(one, told)).reverse()]
    .find((one) => rowsOf(one, told, candidates).length > 0);
  const kind = actual ? kindOf(told, actual) : null;
  if (!actual || kind === null || figures.slice(0, at).some((one) => one.role === 'plan'
    && commensurable(one.unit, actual.unit))) return [];
  const rows = rowsOf(actual, told, candidates);
  const readings = rows.flatMap((row) => reckon(kind, row).map((computed) => ({ row, computed })));
  if (readings.length === 0 || readings.some(({ computed }) => agrees(computed, told))) return [];
  if (new Set(rows.map((row) => row.target!.value.toFixed())).size > 1) return [];
  return [completionDiffers(told, kind, readings[0]!.row, readings[0]!.computed)];
}

/** The rows with this value whose names say most of what the words before it do. */
function rowsOf(actual: Stated, told: Stated, candidates: readonly Measured[]): readonly Measured[] {
  if (kindOf(told, actual) === null || actual.approximate || actual.bound) return [];
  const rows = candidates.filter((one) => one.target !== null && commensurable(one.actual.unit, actual.unit)
    && agrees(restated(one.actual), actual) && related(actual, one));
  const likeness = (row: Measured): number => shared(wordsOf(actual), plainName(row.fact.name));
  const most = Math.max(0, ...rows.map(likeness));
  return rows.filter((row) => likeness(row) === most);
}

const isInItem = (one: Stated, told: Stated): boolean =>
  !/[；。]/.test(told.sentence.text.slice(one.end, told.start).replace(/；(?=[^；]*$)/, told.kind === 'rate' ? '；' : '，'));

/** "救助283人，其中甲121人、乙74人，完成目标的108.85%": the whole may be meant, not the last of its parts. */
function headOf(figures: readonly Stated[], part: Stated): Stated | undefined {
  const at = figures.indexOf(part);
  const from = figures.slice(0, at + 1).findLastIndex((one) => /其中/.test(one.gap));
  const listed = from > 0 && figures.slice(from + 1, at + 1).every((one) => /^[、和]/.test(one.gap));
  return listed ? figures[from - 1] : undefined;
}

/** What was done: how far that is beyond its target may be told between it and the rate. */
function doneBefore(figures: readonly Stated[], at: number): Stated | undefined {
  let index = at - 1;
  while (index > 0 && ['over', 'under', 'completion', 'ofTarget'].includes(figures[index]!.role)
    && !/[；。]|其中/.test(figures[index]!.gap)) index -= 1;
  return figures[index];
}

/** A rate of the target, a rate above it, or how far the actual value is from it. */
type Kind = 'of' | 'over' | 'apart';

function kindOf(told: Stated, actual: Stated): Kind | null {
  const aside = told.role === 'over' || told.role === 'under';
  if (told.kind === 'points') return aside && actual.kind === 'rate' ? 'apart' : null;
  if (told.unit.text === '倍') return told.role === 'ofTarget' ? 'of' : null;
  if (told.kind === 'rate') return told.role === 'over' ? 'over' : told.role === 'completion' || told.role === 'ofTarget' ? 'of'
    : null;
  return aside && told.kind === actual.kind && commensurable(told.unit, actual.unit) ? 'apart' : null;
}

const wordsOf = (actual: Stated): string => plainName(actual.before + (actual.kind === 'count' ? actual.after : ''));

/** The words before the value name the indicator or its project. */
function related(actual: Stated, { fact, form }: Measured): boolean {
  const told = wordsOf(actual);
  return shared(told, plainName(fact.name)) >= 3 || (form.subject !== null && shared(told, plainName(form.subject.text)) >= 4)
    || (shared(told, plainName(fact.name)) >= 2 && form.subject !== null && shared(told, plainName(form.subject.text)) >= 2);
}

/** A reverse indicator is over-achieved by staying below its target: both ways of reckoning that are accepted. */
export function reckon(kind: Kind, { fact, actual, target }: Measured): readonly Amount[] {
  const done = printed(actual);
  const goal = printed(target!);
  const reverse = fact.operator === '≤' || fact.operator === '<';
  if (kind === 'apart') return [magnitude(minus(done, goal))];
  const ratios = [over(done, goal), ...(reverse ? [over(goal, done)] : [])].filter((one) => one !== null);
  if (kind === 'of') return ratios;
  return ratios.flatMap((ratio) => (reverse ? [minus(ratio, everything), minus(everything, ratio)] : [minus(ratio, everything)]));
}

function completionDiffers(told: Stated, kind: Kind, { fact, actual, target }: Measured, computed: Amount): Problem {
  const done = held(texts.actualOf(fact.name), boundOf(actual, fact.cells.actual));
  const goal = held(texts.targetOf(fact.name), boundOf(target!, fact.cells.target));
  const formula = kind === 'apart' ? reckoned`|${done}－${goal}|` : reckoned`${done}÷${goal}${kind === 'over' ? '－1' : ''}`;
  const problem = differs(told, computed, formula);
  const message = told.kind === 'points' ? texts.tablePoints(fact.name, formula.text, problem.expected, told.text)
    : texts.tableRate(texts.ofTarget(fact.name, kind), formula.text, problem.expected, problem.range, told.text);
  return { ...problem, rule: 'narrative-figure-differs', message,
    cells: [fact.cells.actual, fact.cells.target].filter((cell) => cell !== null) };
}
