import type { Book, FormFacts } from '../../facts/book';
import { isParting, nounOf, tells } from '../../facts/likeness';
import { coreName, plainName, sameProject, shared } from '../../facts/names';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { agrees } from '../amount';
import { against } from './against';
import { restated } from './amount';
import { boundOf, candidatesOf, isIn } from './candidates';
import type { Candidate } from './candidates';
import { isGoalTold } from './goals';
import { isToldOf, statementFigures } from './statements';
import { topicsOf } from './topics';
import type { Topics } from './topics';

/** Actual values told of an indicator, by a name that says the same, against the rows of the forms and the words in them. */
export function actualFigures(reading: Reading, book: Book): readonly Problem[] {
  const candidates = candidatesOf(book);
  if (candidates.length === 0) return [];
  const topics = topicsOf(reading, book);
  const statements = statementFigures(book);
  return reading.sentences.flatMap((sentence) => reading.of(sentence).flatMap((figure, at, figures) => {
    if (isPlanned(figure, book.year) || isPartOfName(figure)) return [];
    if (isTarget(figure)) return targetProblem(figure, figures[at - 1], candidates, topics);
    if (!isActual(figure) || isGoalTold(reading, figure)) return [];
    const form = topics.around(figure);
    const label = labelOf(figure, figures[at - 1]);
    const near = rowsOf(candidates, figure, label, form);
    // What an item says of its project may go on to another's figure, by that one's name.
    const rows = near.length > 0 || topics.under(figure) !== null ? near : rowsOf(candidates, figure, label, null);
    const told = isUnderGoals(figure) ? []
      : statements.filter((one) => isToldOf(one, figure, label) && (form === null || one.form === form));
    const bounds = [...rows.flatMap(({ fact, actual }) => (actual ? [boundOf(actual, fact.cells.actual)] : [])),
      ...told.map((one) => one.bound)];
    if (candidates.some((one) => isOther(one, rows, figure, label))) return [];
    const goals = bounds.length > 0 && isGoal(figure)
      ? rows.flatMap(({ fact, target }) => (target ? [boundOf(target, fact.cells.target)] : [])) : [];
    return against(figure, [...bounds, ...goals], rows[0]?.fact.name ?? told[0]?.name ?? label);
  }));
}

/** What another row of a like name holds to the last digit is told of that one. */
function isOther(one: Candidate, rows: readonly Candidate[], figure: Stated, label: string): boolean {
  return one.actual !== null && !rows.includes(one) && isIn(one, figure.unit)
    && figure.value.toFixed().replace(/\D|0+$/g, '').length >= 3
    && agrees(restated(one.actual), figure) && shared(label, plainName(one.fact.name)) >= 2;
}

const kinds: ReadonlySet<Stated['kind']> = new Set(['rate', 'measure', 'count', 'money']);
const roles: ReadonlySet<Stated['role']> = new Set(['level', 'none', 'execution']);
/** Words that make a figure a target, another year's or a difference. */
const words = /目标|计划|任务(?:数|量)|应(?:达|为|完成|有)|拟|力争|申请|较|(?<!占)比(?!例|重|率)|同期|上年|去年|原(?:有|来|定|为)|此前|更新前|(?:由|从)$/;
const isActual = (figure: Stated): boolean => kinds.has(figure.kind) && roles.has(figure.role) && !figure.approximate
  && figure.bound === null
  && !words.test(figure.before) && !/^[^，；。]{0,10}(?:的目标|的要求|的任务|的标准)/.test(figure.after);

/** "目标覆盖28个新开工项目", "整改率不低于95%": a target told as one. */
const isTarget = (figure: Stated): boolean => kinds.has(figure.kind) && (!figure.approximate
  || /^(?:（含）)?(?:及)?(?:以上|以下|以内)(?=$|[，。；、])/.test(figure.after))
  && (figure.role === 'plan' || (figure.bound !== null && ['level', 'none'].includes(figure.role)));

/** A target that no row of that name sets; what was done may be told by a bound as well ("95%以上"). */
function targetProblem(figure: Stated, previous: Stated | undefined, candidates: readonly Candidate[],
  topics: Topics): Problem[] {
  const label = labelOf(figure, previous).replace(/(?:不低于|不少于|不高于|不超过|大于|小于|≥|≤|>|<|达到?)+$/,
    '').replace(/(?:年度|绩效|预期)?(?:目标|计划|任务)(?:值|数)?/g, '');
  const inUnit = candidates.filter((one) => isIn(one, figure.unit) && tells(label, one.fact.name));
  const form = topics.around(figure);
  const rows = inUnit.some((one) => one.form === form) ? inUnit.filter((one) => one.form === form) : topics.under(figure) ? []
    : inUnit;
  const bounds = rows.flatMap(({ fact, target, actual }) =>
    [...(target ? [boundOf(target, fact.cells.target)] : []), ...(actual ? [boundOf(actual, fact.cells.actual)] : [])]);
  return rows.some((one) => one.target !== null) ? against({ ...figure, bound: null }, bounds,
    texts.targetOf(rows[0]!.fact.name)) : [];
}

/** "24小时扑灭率100%", "24小时自助图书馆": a span of time within a name. */
const isPartOfName = ({ unit, before, after }: Stated): boolean => unit.dimension === 'duration'
  && (/^(?:以?内)?\p{Script=Han}{2,}(?:率|度|比例|占比)(?:为|达到?)?$/u.test(after)
    || (nounOf(before) === '' && /^(?!以?内|之内|左右|完成|送达|办结|到达|送到)\p{Script=Han}{2,}/u.test(after)));

/** Another year's, or what is only meant to be done. */
function isPlanned(figure: Stated, year: number | null): boolean {
  const item = figure.sentence.text.slice(0, figure.start).split('；').at(-1)!;
  const years = [...item.matchAll(/(\d{4})年/g)].map((match) => Number(match[1]));
  return /下一步|力争|拟|预计|将|明年|次年|[一二三四五六七八九十]年(?:计划|规划|来|间|内)|—\d{4}年|(?<!按)计划(?!.*(?:实际|完成))|规划(?:期|到|至|投资|投入|总)/.test(item)
    || /下一步|打算|改进|措施|建议|安排$/.test(figure.sentence.headings.join(''))
    || (year !== null && years.length > 0 && years.at(-1) !== year && !/年(?:第.批|[^，]{0,12}(?:项目|工程))/.test(item));
}

/** What is told after 目标, or under a heading of targets, may be the target as well as what was done. */
function isGoal(figure: Stated): boolean {
  const before = figure.sentence.text.slice(0, figure.start);
  return /目标(?!.*(?:实际|已完成))/.test(before) || isUnderGoals(figure);
}

const isUnderGoals = (figure: Stated): boolean => /目标(?!.*(?:完成|实现|达成|落实))/.test(figure.sentence.headings.join(''));

/** What a figure is told of: the words before it, and for a count those after it too ("212次安全隐患排查"). */
function labelOf(figure: Stated, previous: Stated | undefined): string {
  const before = figure.before.replace(/^其中：?/, '').replace(/(?:提升至|提高到|提高至|控制在|保持在|控制降至|降至|升至|增至|达到|实现|完成|实际|已|约|为|是|达|共|均|仅|：|了)+$/, '');
  if (before === '' && previous && /(?:由|从)[^，]*$/.test(previous.before)) return previous.before.replace(/(?:由|从)[^，]*$/, '');
  const own = before.split(/的同时|以及|并(?=[^轨网])|，/).at(-1)!;
  return figure.kind === 'count' ? own + figure.after.split('、')[0]! : own;
}

const done = /完成|实现|实际|达到|建成|新建|改造|累计|共/;
const background = /背景|概况|简介|现状|基本情况|服务对象/;

/** Rows whose name the label tells; under a project's name alone, the row of that project in this unit. */
function rowsOf(candidates: readonly Candidate[], figure: Stated, label: string, form: FormFacts | null): readonly Candidate[] {
  const inUnit = candidates.filter((one) => one.actual !== null && isIn(one, figure.unit)
    && (form === null || one.form === form));
  const named = inUnit.filter((one) => tells(label, one.fact.name)
    || (form !== null && tells(withoutProject(label, form), one.fact.name)));
  if (named.length > 0 || form === null || isParting(label) || isAmong(figure)) return named;
  if (figure.unit.dimension === 'ratio' || figure.kind === 'money') return [];
  const own = new Set(inUnit.map((one) => plainName(one.fact.name)));
  if (figure.gap !== '' && /^(?:共计?|合计|总计|累计)(?:约|为)?$/.test(figure.before)) return [];
  const noun = form ? nounOf(withoutProject(label, form)) : nounOf(label);
  if (own.size !== 1) return form.subject && sameProject(form.subject.text, label) && /完成|实现|实际/.test(figure.before) ? inUnit
    : [];
  if (noun === '') return done.test(figure.before) || label === '' ? inUnit : [];
  // The words must say half of the name, in a background more than that: "残疾儿童1,136人" is not those that were treated.
  const name = plainName(inUnit[0]!.fact.name);
  const common = shared(label, name);
  const half = nounOf(name).length + (background.test(figure.sentence.headings.join('')) ? 1 : 0);
  return common * 2 >= half && (common >= 3 || (common >= 2 && common * 2 >= noun.length)) ? inUnit : [];
}

/** In a list of parts: after 其中, up to the next ；. */
const isAmong = (figure: Stated): boolean => /其中[^；]*$/.test(figure.sentence.text.slice(0, figure.start));

const withoutProject = (label: string, { subject }: FormFacts): string =>
  (subject ? plainName(label).replace(plainName(subject.text), '').replace(coreName(subject.text), '') : label);
