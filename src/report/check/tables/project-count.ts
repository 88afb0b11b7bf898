import { Decimal } from '../../../figures';
import type { Book } from '../../facts/book';
import { totalOf } from '../../facts/money';
import { agrees } from '../amount';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { against } from './against';
import { restated } from './amount';

const counted = /(?:自评|评价|纳入|列入|实施|安排|共|涉及)[^，；。]*$/;

/** "列入自评的项目共4个，年初预算1,260万元": where the money told with them is that of all the tables' projects, so is their number. */
export function projectCounts(reading: Reading, book: Book): readonly Problem[] {
  if (book.projects.length < 2) return [];
  const all = totalOf(book.projects);
  const bounds = [all.initial, all.adjusted, all.spent].filter((bound) => bound !== null);
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.block(sentence.block).flatMap((one) => reading.of(one));
    const known = new Set(figures.filter((one) => one.kind === 'money'
      && bounds.some((bound) => agrees(restated(bound), one))).map(({ text }) => text));
    const counts = reading.of(sentence).filter(isCount);
    return known.size < 2 || counts.length !== 1 ? [] : against(counts[0]!,
      [{ value: new Decimal(book.projects.length), unit: null, decimals: 0, cells: [] }], texts.projectCount);
  });
}

const isCount = (one: Stated): boolean => one.kind === 'count' && /^[个项]$/.test(one.unit.text) && counted.test(clauseBefore(one))
  && (/项目(?:共|共计|合计|数)?(?:为|有)?$/.test(one.before) || /^(?:子)?项目(?!的|中|经费|资金)/.test(one.after));

const clauseBefore = (one: Stated): string => one.sentence.text.slice(0, one.start).split(/[，；。]/).at(-1)!;
