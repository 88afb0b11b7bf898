import { addressFrom, plain } from '../../../figures';
import type { Book } from '../../facts/book';
import { isElsewhere } from '../../prose/scope';
import type { Reading } from '../../prose/reading';
import type { Problem } from '../problem';
import { actualFigures } from './actuals';
import { apartByName } from './apart';
import { completionFigures } from './completions';
import { indicatorCounts } from './counts';
import { byDepartment } from './departments';
import { priceByTable } from './each';
import { inputFigures } from './inputs';
import { metFigures } from './met';
import { moneyFigures } from './money';
import { namedMoney } from './named';
import { peopleFigures } from './people';
import { projectCounts } from './project-count';
import { scoreFigures } from './scores';
import { shareFigures } from './shares';

/** What a narrative says against the tables it goes with. */
export function tableProblems(reading: Reading, book: Book): readonly Problem[] {
  return byDepartment(reading, book, (own) => problemsOf(reading, own));
}

function problemsOf(reading: Reading, book: Book): readonly Problem[] {
  const found = [...moneyFigures(reading, book), ...actualFigures(reading, book), ...indicatorCounts(reading, book),
    ...completionFigures(reading, book), ...apartByName(reading, book),
    ...namedMoney(reading, book), ...peopleFigures(reading, book), ...inputFigures(reading, book),
      ...scoreFigures(reading, book), ...metFigures(reading, book), ...projectCounts(reading, book),
        ...shareFigures(reading, book), ...priceByTable(reading, book)];
  return withoutBreakdowns(found.filter((problem) => problem.at === null
    || (!isElsewhere(problem.at, book.year) && !isSummed(reading, problem))));
}

/** "衬砌36.2公里、管道输水2.4公里，合计38.6公里": what the tables hold is told as the sum. */
function isSummed(reading: Reading, { at, expected }: Problem): boolean {
  return reading.of(at!.sentence).some((one) => one.start > at!.start && /(?:合计|共计|总计|共)(?:为)?$/.test(one.before)
    && `${plain(one.value)}${one.unit.text}` === expected);
}

/** "市本级开办86期，镇街开办165期": figures of one sentence that all would be one cell's are its parts, whatever they are called. */
function withoutBreakdowns(problems: readonly Problem[]): readonly Problem[] {
  const figures = new Map<string, Set<number>>();
  const placeOf = ({ at, cells }: Problem): string | null =>
    (at && cells[0] && at.kind !== 'rate' ? `${String(at.sentence.index)}/${addressFrom(null, cells[0])}/${at.unit.key}` : null);
  for (const problem of problems) {
    const place = placeOf(problem);
    if (place !== null) figures.set(place, (figures.get(place) ?? new Set()).add(problem.at!.start));
  }
  return problems.filter((problem) => (figures.get(placeOf(problem) ?? '')?.size ?? 0) < 2);
}
