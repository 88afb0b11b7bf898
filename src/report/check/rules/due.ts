import { commensurable } from '../../../figures';
import { agrees, amountOf, minus, over } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { differs, missums } from './problems';

/** "应检电梯4,382部，实检4,321部，检验率98.6%", "应建640公里，已建418公里，缺口222公里": what was due, what was done of it, and what follows. */
export function dueAndDone(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((due, at) => {
      const done = figures[at + 1];
      const told = figures[at + 2]?.kind === 'rate' && /缺口|缺|差/.test(figures[at + 3]?.before ?? '') ? figures[at + 3]
        : figures[at + 2];
      const deed = /应(?:当)?([配检收建到发办缴参治改修征拆装种测查退补还付报训结验留拨])/.exec(due.before)?.[1];
      if (deed === undefined || !done || !told || ![due, done, told].every(isUsable) || !alike(due, done)) return [];
      const rate = figures[figures.indexOf(told) + 1];
      if (isShort(due, done, told)) return [...restOf(due, done, told, deed),
        ...(rate?.kind === 'rate' && !/[；。]/.test(rate.gap) ? rateOf(due, done, rate, deed) : [])];
      if (!new RegExp(`^(?:其中)?(?:实际|实|已|按期|按时|如期|通过)${deed}`).test(done.before) || /[；。]|其中/.test(told.gap)) return [];
      return told.kind === 'rate' ? rateOf(due, done, told, deed) : restOf(due, done, told, deed);
    });
  });
}

/** "应配套4,200万元，实际到位3,612万元，…，缺口588万元". */
const isShort = (due: Stated, done: Stated, told: Stated): boolean => /^(?:实际|已|实)/.test(done.before) && alike(told, due)
  && /^(?:缺口|尚缺|还差|尚差)(?:资金)?$/.test(told.before);

const isUsable = (figure: Stated): boolean => !figure.approximate && figure.bound === null;
const alike = (a: Stated, b: Stated): boolean => a.kind === b.kind && commensurable(a.unit, b.unit);

function rateOf(due: Stated, done: Stated, told: Stated, deed: string): Problem[] {
  const computed = over(amountOf(done), amountOf(due));
  const named = new RegExp(`^[^，]{0,8}${deed}[^，]{0,2}率(?:为|达到?)?$|^(?:完成率|完成比例)(?:为|达到?)?$`).test(told.before);
  return !named || !computed || agrees(computed, told) ? [] : [differs(told, computed, reckoned`${done}÷${due}`)];
}

function restOf(due: Stated, done: Stated, told: Stated, deed: string): Problem[] {
  const computed = minus(amountOf(due), amountOf(done));
  const named = new RegExp(`^(?:尚有|仍有|还有)?(?:缺口|尚缺|尚差|还差|差|尚欠|剩余|未${deed}|[少欠]${deed})$`).test(told.before);
  return !named || !alike(told, due) || agrees(computed, told) ? [] : [missums(told, computed, reckoned`${due}－${done}`)];
}
