import { Decimal, Interval } from '../../../figures';
import { agrees, amountOf, over, times } from '../amount';
import type { Amount } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { numberOf } from '../slips/product';
import { differs } from './problems';

/** "每公里造价43.2万元（3,045.6万元÷70.5公里）", "放大17.2倍（3.28亿元÷1,906.5万元）": a reckoning written out behind its result. */
export function writtenOut(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return [...figures.flatMap(inNumbers), ...figures.flatMap((first, at) => {
      const [told, second] = [figures[at - 1], figures[at + 1]];
      const sign = /^([÷/×*])$/.exec(second?.gap ?? '')?.[1];
      if (!told || !second || sign === undefined || !/^（[^，；。）]{0,10}$/.test(first.gap)
        || !/^）/.test(sentence.text.slice(second.end))
        || [told, first, second].some((one) => one.approximate || one.bound !== null)) return [];
      const computed = /[÷/]/.test(sign) ? over(own(first, told), own(second, told)) : times(own(first, told), own(second, told));
      if (!computed || agrees(computed, told)) return [];
      return [differs(told, computed, /[÷/]/.test(sign) ? reckoned`${first}÷${second}` : reckoned`${first}×${second}`)];
    })];
  });
}

/** "流失率5.88%（14÷238）": numbers alone. */
function inNumbers(rate: Stated): Problem[] {
  const [, part,
    whole] = /^（(\d+(?:\.\d+)?)[÷/](\d+(?:\.\d+)?)）/.exec(rate.sentence.text.slice(rate.end).replace(/(\d),(?=\d{3})/g,
    '$1')) ?? [];
  if (rate.kind !== 'rate' || part === undefined || whole === undefined || rate.approximate || Number(whole) === 0) return [];
  const value = new Decimal(part).div(whole);
  const computed: Amount = { value, range: Interval.exact(value) };
  return agrees(computed, rate) ? [] : [differs(rate, computed, { text: `${part}÷${whole}`, operands: [] })];
}

/** In the base unit where the result is in it too; how many there are of what it is for each of. */
function own(one: Stated, told: Stated): Amount {
  const same = one.kind === told.kind || told.unit.dimension === 'ratio';
  const number = numberOf(one);
  return same || one.unit.scale.eq(1) ? amountOf(one) : { value: number,
    range: one.range.scale(new Decimal(number).div(amountOf(one).value)) };
}
