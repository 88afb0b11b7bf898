import { commensurable } from '../../../figures';
import type { Quantity } from '../../../figures';
import type { Book, FormFacts } from '../../facts/book';
import { tells } from '../../facts/likeness';
import { plainName } from '../../facts/names';
import { agrees } from '../amount';
import { held, reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { reckonedAgainst } from './against';
import { boundOf, candidatesOf } from './candidates';
import type { Candidate } from './candidates';
import { reckon } from './completions';
import { topicsOf } from './topics';

type Measured = Candidate & { readonly actual: Quantity; readonly target: Quantity };

/** "在校生人数比目标少140人", "户数完成率101.5%", "少换240块": told of an indicator by name, without the value it reached. */
export function apartByName(reading: Reading, book: Book): readonly Problem[] {
  const candidates = candidatesOf(book).filter((one): one is Measured => one.actual !== null && one.target !== null);
  if (candidates.length === 0) return [];
  const topics = topicsOf(reading, book);
  return reading.sentences.flatMap((sentence) => reading.of(sentence).flatMap((told, at, figures) => {
    const kind = kindOf(told);
    if (kind === null || told.approximate || told.bound !== null || isBeside(figures, at)) return [];
    const form = topics.around(told);
    const own = candidates.filter((one) => (form === null || one.form === form) && isIn(told, kind, one));
    const name = nameOf(told);
    const rows = name.length >= 3 ? own.filter((one) => tells(name, one.fact.name)
      || tells(withoutProject(name, one), one.fact.name)) : short.test(told.before) ? onlyOne(own, told, form) : [];
    return rows.length === 0 ? [] : judge(told, kind, rows);
  }));
}

const withoutProject = (name: string, { form }: Measured): string => (form.subject
  ? plainName(name).replace(plainName(form.subject.text), '').replace(/^(?:项目|工程)/, '') : name);

const short = /^少\p{Script=Han}$/u;

function kindOf(told: Stated): 'apart' | 'of' | null {
  if (told.kind === 'rate') return told.role === 'completion' ? 'of' : null;
  return told.role === 'over' || told.role === 'under' ? 'apart' : null;
}

const isIn = (told: Stated, kind: 'apart' | 'of', { actual, target }: Measured): boolean => kind === 'of'
  || (told.kind === 'points' ? actual.unit?.dimension === 'ratio' && target.unit?.dimension === 'ratio'
    : commensurable(actual.unit, told.unit) && commensurable(target.unit, told.unit));

/** The value it is told of stands beside it: other rules reckon with that. */
function isBeside(figures: readonly Stated[], at: number): boolean {
  const told = figures[at]!;
  return figures.slice(0, at).some((one) => !told.sentence.text.slice(one.end, told.start).includes('；')
    && (told.kind === 'rate' ? one.kind === 'count' || one.kind === 'measure' || one.kind === 'money'
      : told.kind === 'points' ? one.kind === 'rate' && one.role !== 'completion' : commensurable(one.unit, told.unit)));
}

/** What tells of a difference behind the name of what differs: "实际比年度目标少完成". */
const difference = new RegExp('(?:实际)?(?:超额|超出|超过|超)?(?:完成|实现)?'
  + '(?:(?:比|较|与)?(?:年度|绩效|预期|既定|全年|年初)*(?:目标|计划|任务)(?:值|数)?(?:相比)?)?'
  + '(?:少|低|短|多|高|相差|差|超出|多出|高出|减少|降低|增加|提高|超过)?(?:完成|了|为|约)*$');

const nameOf = ({ before }: Stated): string =>
  before.replace(difference, '')
    .replace(/(?:完成率|完成比例|达成率)(?:为|达到?|是)?$/, '').replace(/^其中/, '');

/** "少换240块": of the one indicator that is counted so, where no more than one is. */
function onlyOne(own: readonly Measured[], told: Stated, form: FormFacts | null): readonly Measured[] {
  return form !== null && own.length === 1 && !/^[个项]$/.test(told.unit.text) ? own : [];
}

function judge(told: Stated, kind: 'apart' | 'of', rows: readonly Measured[]): Problem[] {
  const readings = rows.flatMap((row) => reckon(kind, row).map((computed) => ({ row, computed })));
  const first = readings[0];
  if (!first || readings.some(({ computed }) => agrees(computed, told))) return [];
  const { fact, actual, target } = first.row;
  const [done, goal] = [held(texts.actualOf(fact.name), boundOf(actual, fact.cells.actual)),
    held(texts.targetOf(fact.name), boundOf(target, fact.cells.target))];
  return reckonedAgainst(told, first.computed, kind === 'apart' ? reckoned`|${done}－${goal}|` : reckoned`${done}÷${goal}`,
    texts.ofTarget(fact.name, kind));
}
