import type { Book, FormFacts } from '../../facts/book';
import { sameProject } from '../../facts/names';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { against } from './against';
import type { Reading, Stated } from '../../prose/reading';

/** "自评得分87.5分" of the department, or of the project a document is titled by, against the total of its form. */
export function totalScores(reading: Reading, book: Book): readonly Problem[] {
  return reading.figures.flatMap((figure) => {
    if (figure.kind !== 'score' || figure.approximate || figure.bound || !/(?:自评|综合|评价)得分(?:为|是)?$|自评总分(?:为|是)?$/.test(figure.before)) return [];
    if (/指标|平均/.test(figure.before) || figure.value.lte(40) || figure.value.gt(100)) return [];
    const form = formOf(reading, book, figure);
    const total = form?.score;
    if (!form || !total || total.value.eq(figure.value)) return [];
    return against(figure, [total], form.subject?.text ?? texts.score);
  });
}

/** The one form whose total the sentence speaks of; null where more than one may be meant. */
function formOf(reading: Reading, book: Book, figure: Stated): FormFacts | null {
  const scored = [...book.departments, ...book.systems, ...book.projects].filter((one) => one.score !== null);
  const before = figure.sentence.text.slice(0, figure.start).split('；').at(-1)!;
  const named = scored.filter((one) => one.subject && !one.id.includes('department') && sameProject(one.subject.text, before));
  if (named.length > 0) return named.length === 1 ? named[0]! : null;
  const opening = reading.sentences.filter((sentence) => sentence.part === figure.sentence.part).slice(0, 4).map((sentence) => sentence.text).join('');
  const whole = /整体/.test(before) || (/整体/.test(opening) && !/项目/.test(before));
  const candidates = whole ? scored.filter((one) => one.id.includes('department')) : [];
  return candidates.length === 1 ? candidates[0]! : null;
}
