import { agrees, amountOf, shown, total } from '../amount';
import { joined } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Stated } from '../../prose/reading';
import { completeParts } from './complete-parts';
import { group } from './part-lists';
import { differs } from './problems';

/** Without a colon after 其中 a ； may end the list: "其中技术人员103人，占87%；退休人员57人". */
export function judgeParts(all: readonly Stated[], totals: readonly Stated[], listed: boolean): Problem[] {
  // A line that breaks off goes on elsewhere.
  if (/[；，、]$/.test(all[0]!.sentence.text)) return [];
  const complete = completeParts(all);
  const stop = complete !== null || listed ? -1 : all.findIndex((one, index) => index > 0 && one.gap.includes('；'));
  const parts = stop < 0 ? all : all.slice(0, stop);
  // Scores and changes told after 其中 are all of them only where their names say so.
  if (complete === null && /score|increase|decrease/.test(group(parts[0]!)!)) return [];
  const summed = complete ?? parts;
  const sum = total(summed.map(amountOf));
  const head = totals[0]!;
  const agreed = totals.some((one) => agrees(sum, one)
    || (complete === null && (sum.range.mayBeAtMost(one.range) || addUpEarly(parts, one))));
  if (agreed || (complete === null && parts.length < 2 && !isRightAfter(head, parts[0]!))) return [];
  const formula = joined(summed);
  const problem = differs(head, sum, formula);
  const value = shown(sum, head.unit, Math.max(...summed.map((one) => one.decimals), head.decimals));
  const say = complete ? texts.sum : texts.partsExceed;
  return [{ ...problem, expected: value, message: say(formula.text, value, problem.range, head.text) }];
}

/** Where the first of them make up the total already, what follows after a ； is told beside the list. */
const addUpEarly = (parts: readonly Stated[], whole: Stated): boolean =>
  parts.some((one, index) => index > 1 && one.gap.includes('；') && agrees(total(parts.slice(0, index).map(amountOf)), whole));

/** "4,850人，其中集中供养7,274人": a single part is more than its whole only where nothing stands between them. */
const isRightAfter = (head: Stated, part: Stated): boolean => part.kind !== 'score' && head.role === part.role
  && head.sentence === part.sentence && /^，?其中：?[^，；。\d]*$/.test(part.sentence.text.slice(head.end, part.start));
