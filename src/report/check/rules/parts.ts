import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { composed, dealt, ofColon, ofComposition, ofDealt, ofKinds, ofSources, ofWhole, satisfied,
  startsSources } from './part-kinds';
import { alike, endOfList, group, isDetail, listsOf, sameUnit, topLevel } from './part-lists';
import { judgeParts } from './part-sums';

/** Totals and the parts told after 其中: complete parts add up, and no parts exceed their total. */
export function partsAndTotals(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => afterAmong(reading, reading.of(sentence)));
}

/** A second kind of figure may have its parts after the same 其中: "其中：甲类10个，资金860万元；乙类8个，资金618万元". */
function afterAmong(reading: Reading, figures: readonly Stated[]): Problem[] {
  return figures.flatMap((first, at) => {
    if (composed.test(first.gap)) return ofComposition(figures, at);
    if (/^：/.test(first.gap) && first.kind === 'count') return ofColon(figures, at);
    if (/^，按[^，：]{1,6}分(?:类)?[：，]/.test(first.gap)) return ofKinds(figures, at);
    if (dealt.test(first.gap)) return ofDealt(figures, at);
    if (satisfied.test(first.gap) || /^（[^，；。（）其]{1,12}$/.test(first.gap)) 
      return ofWhole(figures, at, at > 0 ? [] : reading.block(first.sentence.block)
        .filter((one) => one.index === first.sentence.index - 1).flatMap((one) => reading.of(one)));
    // "其中，市局完成的4068批次抽检中，…": a list of another whole.
    if (/其中/.test(first.gap) && /^[^，；、]{0,6}中$/.test(first.after)) return [];
    if (!/其中/.test(first.gap)) return startsSources(figures, at) ? ofSources(figures, at) : [];
    const rest = figures.slice(at);
    const list = rest.slice(0, endOfList(rest)).filter((one) => group(one) !== null && !one.approximate && !isWholeOf(one)
      && topLevel(one, first) && !isDetail(one, first));
    return listsOf(list, first).flatMap((parts) => {
      const totals = at > 0 ? headsBefore(figures, at, parts[0]!) : headsInSentenceBefore(reading, parts[0]!);
      return totals.length > 0 ? judgeParts(parts, totals, /其中：/.test(first.gap)) : [];
    });
  });
}

/** "占上年总收入6145万元的75.56%": named to tell a share of it. */
const isWholeOf = (one: Stated): boolean => /占[^，]*$/.test(one.before) && /^的/.test(one.after);

/** A budget may be told by parts that do not say the word again: "资金总额…，其中：上级财政下达…". */
const heads = (one: Stated, first: Stated): boolean =>
  !one.approximate && (alike(one, first) || (sameUnit(one, first) && first.role === 'level'
    && (group(one) === 'budget' || (asides.has(one.role) && one.sentence === first.sentence
      && !/；|\d[万亿]?元/.test(one.sentence.text.slice(one.end, first.start))))));

/** What is left, added or saved is made up of parts as well. */
const asides: ReadonlySet<Stated['role']> = new Set(['unspent', 'added', 'saved', 'carriedIn', 'cut']);

function headsBefore(figures: readonly Stated[], at: number, first: Stated): readonly Stated[] {
  const { text } = first.sentence;
  const before = figures.slice(0, at).filter((one) => heads(one, first) && !bracketCloses(text.slice(one.end, first.start))
    && !leavesOut.test(text.slice(one.end, first.start)));
  return before.slice(-2).reverse();
}

const bracketCloses = (between: string): boolean => /^[^（]*）/.test(between);
/** "决定118人（不含附条件的5人），其中…": what is left out may be among the parts. */
const leavesOut = /^（[^）]*(?:不含|不包括|除|另)/;

function headsInSentenceBefore(reading: Reading, first: Stated): readonly Stated[] {
  if (!/^其中/.test(first.sentence.text)) return [];
  const before = reading.block(first.sentence.block).find((one) => one.index === first.sentence.index - 1);
  return before ? reading.of(before).filter((one) => heads(one, first)) : [];
}
