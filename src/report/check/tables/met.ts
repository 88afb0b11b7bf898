import { commensurable, one, plain } from '../../../figures';
import type { Decimal, Quantity } from '../../../figures';
import type { Book, FormFacts } from '../../facts/book';
import { tells } from '../../facts/likeness';
import { agrees } from '../amount';
import { held } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Sentence } from '../../prose/document';
import type { Reading, Stated } from '../../prose/reading';
import { restated } from './amount';
import { boundOf, candidatesOf } from './candidates';
import type { Candidate } from './candidates';
import { topicsOf } from './topics';

type Measured = Candidate & { readonly actual: Quantity; readonly target: Quantity };

/** "…，略低于目标值": words that set an indicator against its target without saying the target. */
const saying = new RegExp('(，?)((?:但|仍|均|都|已|也|略|稍|明显|小幅|大幅|远|全部|全面|按期|超额|未能?|没有|尚未)*(?:达到|达|完成|实现|低于|高于|超过|超出|优于|少于|多于))(?:了)?'
  + '(?:年初|年度|全年|绩效|预期|设定|既定|规定|预定|考核|的)*(?:目标|计划|任务)(?:值|要求|水平|数|任务|指标)?(?=[，。；、）]|$)', 'g');

/** Words on a target against the row of the forms that holds it and what was reached of it. */
export function metFigures(reading: Reading, book: Book): readonly Problem[] {
  const candidates = candidatesOf(book).filter((candidate): candidate is Measured => candidate.actual !== null
    && candidate.target !== null);
  if (candidates.length === 0) return [];
  const topics = topicsOf(reading, book);
  return reading.sentences.flatMap((sentence) => [...sentence.text.matchAll(saying)].flatMap((match) => {
    const at = match.index + match[1]!.length;
    const figures = reading.of(sentence).filter((figure) => figure.end <= at);
    const near = figures.at(-1);
    const rows = rowsOf(candidates, sentence, at, near, (figure) => topics.around(figure));
    const judged = rows.map((row) => ({ row, wrong: contradicts(match[2]!, row) }));
    return judged.length > 0 && judged.every(({ wrong }) => wrong !== null)
      ? [problem(sentence, at, match[0].slice(match[1]!.length), near, judged[0]!.row, judged[0]!.wrong!)] : [];
  }));
}

/** The rows the clause names: by the value just before the words, and by name; without a value by the name alone. */
function rowsOf(candidates: readonly Measured[], sentence: Sentence, at: number, near: Stated | undefined,
  around: (figure: Stated) => FormFacts | null): readonly Measured[] {
  const between = near ? sentence.text.slice(near.end, at) : '';
  const beside = near !== undefined && /^(?:以上)?，?$/.test(between);
  const name = beside ? near.before : sentence.text.slice(0, at).split(/[，。；：、]/).at(-1)!;
  if (beside && (near.approximate || near.bound !== null || near.role === 'completion' || near.role === 'plan')) return [];
  if (!beside && /\d/.test(name)) return [];
  const form = near ? around(near) : null;
  return candidates.filter((row) => (form === null || row.form === form) && tells(name, row.fact.name)
    && (!beside || (commensurable(row.actual.unit, near.unit) && agrees(restated(row.actual), near))));
}

const base = (quantity: Quantity): Decimal => quantity.value.times(quantity.unit?.scale ?? one);

/** What should have been said; null where the words hold. 低于 and 高于 compare the figures, the others ask what is better. */
function contradicts(words: string, { fact, actual, target }: Measured): string | null {
  const [done, goal] = [base(actual), base(target)];
  const reverse = fact.operator === '≤' || fact.operator === '<';
  if (/低于|少于/.test(words)) return done.gte(goal) ? (reverse ? '未达到' : '已达到') : null;
  if (/高于|多于/.test(words)) return done.lt(goal) ? (reverse ? '优于' : '未达到') : null;
  const isMet = reverse ? done.lte(goal) : done.gte(goal);
  const said = !/未|没有/.test(words);
  if (/超过|超出/.test(words) && reverse) return null;
  return said === isMet ? null : isMet ? '已达到' : '未达到';
}

function problem(sentence: Sentence, at: number, words: string, near: Stated | undefined, { fact, actual, target }: Measured,
  expected: string): Problem {
  const [done, goal] = [held(texts.actualOf(fact.name), boundOf(actual, fact.cells.actual)),
    held(texts.targetOf(fact.name), boundOf(target, fact.cells.target))];
  const targetText = `${fact.operator ?? ''}${plain(target.value)}${target.unit?.text ?? ''}`;
  const operands = [...done.operands, ...goal.operands];
  return { rule: 'narrative-figure-differs', severity: 'error', at: near ?? null, paragraph: sentence.paragraphs[at]!,
    reported: words,
    expected: `${expected}目标`, message: texts.saidOfTarget(fact.name, done.text, targetText, words, expected), formula: '',
      operands, range: null,
    cells: operands.flatMap(({ cell }) => cell ?? []) };
}
