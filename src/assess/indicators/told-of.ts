import { normalise } from '../../figures';
import type { IndicatorForm } from '../../forms';
import { earlier, halfWay, later, ofPart, overall } from '../texts/told-of';

const yearNamed = /((?:19|20)\d\d)年/g;

/**
 * Whether what a text says at a place is of the form's whole and its whole year: not where its sentence, up to there, names a part of
 * it (其中设备采购), a stage inside the year (截至6月底), another year, a time to come (力争明年), or another subject (部门整体 on a
 * project's form).
 */
export function isOfWhole(form: IndicatorForm, text: string, index: number): boolean {
  const sentence = text.slice(0, index).split(/[。；;!！]/).at(-1)!;
  if (ofPart.test(sentence) || earlier.test(sentence) || halfWay.test(sentence) || later.test(sentence)) return false;
  const year = [...sentence.matchAll(yearNamed)].at(-1)?.[1];
  if (year !== undefined && form.year !== null && Number(year) !== form.year) return false;
  return !overall.test(sentence) || overall.test(normalise(form.title?.text ?? ''));
}
