import { amountOf, everything, minus, nothing, over, shown, times, total } from '../amount';
import type { Amount } from '../amount';
import { framesOf } from '../frames';
import type { Frame } from '../frames';
import { besides, reckoned } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from './problems';

const rest = /(?:其余|其他|剩余)[^，；。]{0,6}项目[^。；]{0,24}?全额(?:执行|支付|完成|支出)/;
const every = /(?:所有|全部|各)项目(?:资金)?[^，；。]{0,8}全额(?:执行|支付|完成|支出)/;

/** What is said unspent, item by item, against the total and its execution rate. */
export function unspentSums(reading: Reading): readonly Problem[] {
  const blocks = [...new Set(reading.sentences.map((sentence) => sentence.block))];
  return blocks.flatMap((block) => {
    const frames = framesOf(reading, block);
    const head = frames.find((frame) => frame.subject === '' && !itemised.test(frame.figures[0]!.gap)
      && (frame.budget ?? frame.adjusted ?? frame.initial) && (frame.spent ?? frame.execution[0]));
    return head ? judge(reading, block, head, frames.slice(frames.indexOf(head) + 1)) : [];
  });
}

/** "一是县乡公路日常养护，预算420.6万元": the item is named in a clause of its own. */
const itemised = /[一二三四五六七八九十]是|^\d+[.、]|（\d+）/;
const budgetOf = (frame: Frame): Stated | null => frame.adjusted ?? frame.budget ?? frame.initial;

/** The figures a frame is judged by. */
const toldOf = (frame: Frame): readonly Stated[] =>
  [budgetOf(frame), frame.spent, frame.spent ? null : frame.execution[0] ?? null].filter((one) => one !== null);

/** What an item left unspent; null where the text does not say. */
function leftOf(frame: Frame): Amount | null {
  const budget = budgetOf(frame);
  if (!budget) return null;
  if (frame.outcome === 'all') return nothing;
  if (frame.outcome === 'nothing') return amountOf(budget);
  if (frame.spent) return minus(amountOf(budget), amountOf(frame.spent));
  const rate = frame.execution[0];
  return rate ? times(amountOf(budget), minus(everything, amountOf(rate))) : null;
}

function judge(reading: Reading, block: number, head: Frame, items: readonly Frame[]): Problem[] {
  const budget = budgetOf(head)!;
  const known = items.map((frame) => ({ frame, left: leftOf(frame) })).filter((one): one is { frame: Frame; left: Amount } =>
    one.left !== null);
  const left = total(known.map((one) => one.left));
  const told = head.spent ? minus(amountOf(budget), amountOf(head.spent))
    : times(amountOf(budget), minus(everything, amountOf(head.execution[0]!)));
  const saying = reading.block(block).map((sentence) => ({ sentence, match: rest.exec(sentence.text) })).find((one) => one.match);
  const whole = reading.block(block).map((sentence) => ({ sentence, match: every.exec(sentence.text) })).find((one) => one.match);
  if (whole && told.range.lo.gt(0)) return [allSpent(head, whole.sentence.paragraphs[whole.match!.index]!)];
  if (known.length > 0 && told.range.hi.lt(left.range.lo)) return [tooMuch(head, budget, left, known.map((one) => one.frame))];
  if (saying && known.length > 0 && told.range.lo.gt(left.range.hi)) {
    const gap = shown(told, budget.unit, 2);
    return [{ ...differs(budget, left, besides(...toldOf(head), ...known.flatMap((one) => toldOf(one.frame)))),
      at: head.spent ?? head.execution[0]!, paragraph: saying.sentence.paragraphs[saying.match!.index]!,
      reported: saying.match![0], expected: gap, message: texts.restSpent(gap, shown(left, budget.unit, 2)), formula: '',
        range: null }];
  }
  return [];
}

function allSpent(head: Frame, paragraph: number): Problem {
  const stated = head.execution[0] ?? head.spent!;
  return { ...differs(stated, everything, besides(...toldOf(head))), paragraph, message: texts.allSpent(stated.text),
    formula: '', range: null };
}

/** How an item left money: "170万元", "（10.43－8.30）万元" as the text tells it. */
function leftText(frame: Frame): string {
  const budget = budgetOf(frame);
  if (!budget || frame.outcome === 'all') return '';
  if (frame.outcome === 'nothing') return budget.text;
  return frame.spent ? `（${budget.text}－${frame.spent.text}）` : `${budget.text}×（1－${frame.execution[0]?.text ?? ''}）`;
}

/** More is named unspent than the total leaves: the rate can be at most what the named items leave. */
function tooMuch(head: Frame, budget: Stated, left: Amount, items: readonly Frame[]): Problem {
  const stated = head.execution[0] ?? head.spent!;
  const highest = stated.kind === 'rate' ? minus(everything, over(left, amountOf(budget))!) : minus(amountOf(budget), left);
  const limit = shown(highest, stated.unit, 2);
  const named = items.map(leftText).filter((text) => text !== '');
  return { ...differs(stated, highest, { ...reckoned`1－${shown(left, budget.unit, 2)}÷${budget}`,
    operands: besides(...items.filter((item) => leftText(item) !== '').flatMap(toldOf), budget).operands }),
      expected: `≤${limit}`,
    message: texts.unspent(`${shown(left, budget.unit, 2)}${named.length > 1 ? `（${named.join('＋')}）` : ''}`, limit,
      stated.text) };
}
