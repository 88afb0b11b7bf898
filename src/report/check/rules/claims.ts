import { everything } from '../amount';
import { framesOf } from '../frames';
import type { Frame } from '../frames';
import { besides } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { says } from '../../prose/role';
import type { Reading, Stated } from '../../prose/reading';
import type { Sentence } from '../../prose/document';

/** "决算数小于年初预算数的主要原因是…": the words of a comparison between what was spent and its budget. */
const claim = /([^，；。：]*?)(?:支出)?(?:决算数?|支出数|执行数)(大于|小于|高于|低于|超过|少于|多于)(年初|全年|调整后|调整)?预算数?/g;
const more = /大于|高于|超过|多于/;

/** Claims on which of spending and budget is the larger, against the figures told just before them. */
export function budgetClaims(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(claim)].flatMap((match) => {
      const frame = frameOf(reading, sentence, match.index, subject(match[1]!));
      if (!frame) return [];
      const above = more.test(match[2]!);
      const stated = relation(frame, match[3] === '年初');
      if (stated === null || stated.above === above) return [];
      const words = match[0].slice(match[1]!.length);
      return [{
        rule: 'narrative-arithmetic',
        severity: 'error',
        at: null,
        paragraph: sentence.paragraphs[match.index]!,
        reported: words,
        expected: above ? '小于' : '大于',
        message: texts.claimed(words, stated.figures.map((one) => one.text).join('、')),
        formula: '',
        operands: besides(...stated.figures).operands,
        range: null,
        cells: [],
      }];
    })
  );
}

const subject = (words: string): string => words.replace(/^\d{4}年度?|本年度?|财政拨款|[”·]/g, '');

/** The frame a claim is made of: the last one told before it in its paragraph, by name where it names one. */
function frameOf(reading: Reading, sentence: Sentence, at: number, name: string): Frame | null {
  const told = framesOf(reading, sentence.block).filter((frame) => {
    const last = frame.figures.at(-1)!;
    return last.sentence.index < sentence.index || (last.sentence === sentence && last.end <= at);
  });
  const comparable = told.filter((frame) => relation(frame, false) !== null);
  if (name === '') return told.at(-1) && comparable.at(-1) === told.at(-1) ? told.at(-1)! : null;
  const named = comparable.filter((frame) => says(frame.label, name));
  return named.length === 1 ? named[0]! : null;
}

interface Relation { readonly above: boolean; readonly figures: readonly Stated[] }

/** Whether more was spent than budgeted, where the figures leave no doubt. */
function relation(frame: Frame, initial: boolean): Relation | null {
  const budgets = (initial && frame.initial ? [frame.initial] : [frame.initial, frame.budget, frame.adjusted]).filter((one) =>
    one !== null
  );
  const { spent } = frame;
  if (spent && budgets.length > 0) {
    if (budgets.every((one) => spent.range.lo.gte(one.range.hi))) return { above: true, figures: [spent, ...budgets] };
    return budgets.every((one) => spent.range.hi.lte(one.range.lo)) ? { above: false, figures: [spent, ...budgets] } : null;
  }
  const rate = frame.completion.length === 1 ? frame.completion[0]! : null;
  if (!rate || rate.value.isZero()) return null;
  if (rate.range.lo.gte(everything.value)) return rate.value.eq(100) ? null : { above: true, figures: [rate] };
  return rate.range.hi.lt(everything.value) ? { above: false, figures: [rate] } : null;
}
