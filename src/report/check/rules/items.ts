import { agrees, amountOf, over, total } from '../amount';
import type { Amount } from '../amount';
import { besides, inWords } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { depthOf } from '../../prose/text';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from './problems';

interface Told { readonly amount: Stated; readonly rate: Stated }

/** "决算数X，完成预算Y%。其中：1.…完成预算100%。2.…": the items' budgets add up to the whole's. */
export function budgetItems(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const head = toldIn(reading.of(sentence));
    const next = reading.sentences[sentence.index + 1];
    if (!head || !next || !/^其中/.test(next.text) || next.block !== sentence.block) return [];
    const items = itemsAfter(reading, next.index, sentence.block);
    return judge(head, items);
  });
}

function toldIn(figures: readonly Stated[]): Told | null {
  const at = figures.findIndex((one) => one.role === 'budgetCompletion' && !one.approximate);
  const amount = figures[at - 1];
  return at > 0 && amount?.kind === 'money' ? { amount, rate: figures[at]! } : null;
}

/** The numbered paragraphs that follow, each with an amount and its rate; a list ends at the next heading. */
function itemsAfter(reading: Reading, from: number, head: number): readonly Told[] {
  const items: Told[] = [];
  for (const sentence of reading.sentences.slice(from)) {
    if (sentence.block !== head && (depthOf(sentence.text) === 1 || depthOf(sentence.text) === 2)) break;
    const told = toldIn(reading.of(sentence));
    if (told) items.push(told);
  }
  return items;
}

function judge(head: Told, items: readonly Told[]): Problem[] {
  if (items.length < 2 || !agrees(total(items.map((item) => amountOf(item.amount))), head.amount)) return [];
  const budgets = items.map((item) => over(amountOf(item.amount), amountOf(item.rate)));
  if (budgets.some((budget) => budget === null)) return [];
  const computed = over(amountOf(head.amount), total(budgets as Amount[]));
  if (!computed || agrees(computed, head.rate)) return [];
  const { operands } = besides(head.amount, ...items.flatMap((item) => [item.amount, item.rate]));
  const problem = differs(head.rate, computed, { ...inWords('分项支出合计÷分项预算合计'), operands });
  const same = new Set(items.map((item) => item.rate.text)).size === 1;
  return [{
    ...problem,
    expected: same ? items[0]!.rate.text : problem.expected,
    message: same ? texts.items(items[0]!.rate.text, head.rate.text)
      : texts.itemsRange(problem.range ?? problem.expected, head.rate.text),
  }];
}
