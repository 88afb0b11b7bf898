import { commensurable } from '../../../figures';
import { agrees, amountOf, total } from '../amount';
import { joined } from '../formula';
import type { Problem } from '../problem';
import type { Sentence } from '../../prose/document';
import type { Reading, Stated } from '../../prose/reading';
import { completeParts } from './complete-parts';
import { missums } from './problems';

/** The words that open a list of all that a total is made of, at the end of its paragraph. */
const opens = /(?:(?:收入|支出|资金|来源|构成|安排|分配|使用)[^，；。：]{0,10}如下|分项如下|分别为|包括|包含|其中)：?$/;
/** The numbers lines of such a list begin with, by the style they are written in, outermost first. */
const styles: readonly RegExp[] = [/^[一二三四五六七八九十]{1,2}、/, /^（([一二三四五六七八九十]{1,2})）/, /^(\d{1,2})[.．、](?!\d)/, /^（(\d{1,2})）/, /^(\d{1,2})）/];
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** "收入1362.7万元。其中：" and numbered lines below it, each with its amount: they make up the total, or at least do not exceed it. */
export function itemisedTotals(reading: Reading): readonly Problem[] {
  const last = Math.max(-1, ...reading.sentences.map(({ block }) => block));
  return Array.from({ length: last + 1 }, (_, block) => block).flatMap((block) => {
    const head = headOf(reading, block);
    const named = head && namedBelow(reading, block, head);
    const items = named ?? (head && itemsBelow(reading, block, head));
    if (!head || !items || items.length < 2) return [];
    const sum = total(items.map(amountOf));
    if (agrees(sum, head) || (!named && !isAll(reading, block) && sum.range.mayBeAtMost(head.range))) return [];
    return [missums(head, sum, joined(items))];
  });
}

const closing = (reading: Reading, block: number): Sentence | undefined => reading.block(block).at(-1);
const isAll = (reading: Reading, block: number): boolean => !/其中：?$/.test(closing(reading, block)?.text ?? '');

/** The one amount the paragraph's last sentence, or where that only opens the list the one before, states. */
function headOf(reading: Reading, block: number): Stated | null {
  const sentences = reading.block(block);
  if (!opens.test(sentences.at(-1)?.text ?? '')) return null;
  const own = amountsOf(reading, sentences.at(-1)!);
  const told = own.length > 0 || sentences.length < 2 ? own : amountsOf(reading, sentences.at(-2)!);
  return told.length === 1 && sound(told[0]!) ? told[0]! : null;
}

/** The amounts of a sentence without what brackets and 其中 add to them. */
function amountsOf(reading: Reading, sentence: Sentence): readonly Stated[] {
  return reading.of(sentence).filter((one) => {
    const before = sentence.text.slice(0, one.start);
    return one.kind === 'money' && before.lastIndexOf('（') <= before.lastIndexOf('）') && !/(?:其中|包括|含|用于)[^；]*$/.test(before);
  });
}

const sound = (one: Stated): boolean => !one.approximate && one.bound === null
  && !/(?:increase|decrease|none|unspent|carriedIn)/.test(one.role) && !/每|人均|户均|标准|单价/.test(one.before);

/** "基本支出911万元，其中：" and below it a line on 人员经费 and one on 公用经费: parts that are all of them by their names. */
function namedBelow(reading: Reading, block: number, head: Stated): readonly Stated[] | null {
  const lines = [1, 2, 3].map((step) => reading.block(block + step)[0]);
  const amounts = lines.map((line) => (line && styleOf(line) < 0 ? amountsOf(reading, line) : []));
  const found = [3, 2].map((count) => amounts.slice(0, count))
    .find((some) => some.every((told) => told.length === 1 && sound(told[0]!) && commensurable(told[0]!.unit, head.unit))
      && completeParts(some.map(([one]) => one!)) !== null);
  return found?.map(([one]) => one!) ?? null;
}

/** The amounts of the lines numbered 1, 2, 3 … below it; null where one of them tells none or more than one, or a number is missing. */
function itemsBelow(reading: Reading, block: number, head: Stated): readonly Stated[] | null {
  const style = styleOf(reading.block(block + 1)[0]);
  if (style < 1 || styleOf(reading.block(block)[0]) === style) return null;
  const items: Stated[] = [];
  for (let next: number | null = block + 1; next !== null; next = following(reading, next, style)) {
    const first = reading.block(next)[0]!;
    const [amount, ...more] = amountsOf(reading, first);
    if (numberOf(first, style) !== items.length + 1 || !amount || more.length > 0 || !sound(amount)
      || !commensurable(amount.unit, head.unit)) return null;
    items.push(amount);
  }
  return items;
}

/** The next line in the style, past what is told of an item in lines of its own; null where an outer number ends the list. */
function following(reading: Reading, block: number, style: number): number | null {
  for (let next = block + 1; reading.block(next).length > 0; next += 1) {
    const own = styleOf(reading.block(next)[0]);
    if (own === style) return next;
    if (own >= 0 && own < style) return null;
  }
  return null;
}

const styleOf = (first: Sentence | undefined): number => (first ? styles.findIndex((one) => one.test(first.text)) : -1);

function numberOf({ text }: Sentence, style: number): number {
  const told = styles[style]!.exec(text)![1]!;
  return /\d/.test(told) ? Number(told) : numerals.indexOf(told) + 1;
}
