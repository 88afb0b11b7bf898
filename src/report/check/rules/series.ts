import { commensurable } from '../../../figures';
import { agrees, amountOf, growth, magnitude, minus } from '../amount';
import { reckoned } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from './problems';

const joint = /^(?:、|[和及与]|以及)$/;

/** "依次为1,540万元、1,635万元和1,720万元，分别增长6.17%和5.2%": each year on the one before it. */
export function seriesChanges(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((first, at) => {
      if (!isChange(first) || !/分别/.test(first.before) || joint.test(first.gap)) return [];
      const rates = run(figures, at, 1);
      const levels = run(figures, at - 1, -1);
      if (rates.length < 2 || levels.length !== rates.length + 1 || /[；。]/.test(first.gap)
        || !/分别|依次/.test(levels[0]!.before)) return [];
      return rates.flatMap((rate, index) => judge(rate, levels[index]!, levels[index + 1]!));
    });
  });
}

const isChange = ({ kind, role }: Stated): boolean => (kind === 'rate' || kind === 'points') && (role === 'increase'
  || role === 'decrease');

/** Figures of one kind joined by 、 or 和, from one on or back from it, in the order they are told. */
function run(figures: readonly Stated[], at: number, step: 1 | -1): readonly Stated[] {
  const found: Stated[] = [];
  for (let index = at; figures[index]; index += step) {
    const one = figures[index]!;
    if (one.kind !== figures[at]!.kind || !commensurable(one.unit, figures[at]!.unit) || one.approximate
      || one.bound !== null) break;
    found.push(one);
    if (!joint.test((step > 0 ? figures[index + 1] : one)?.gap ?? '')) break;
  }
  return step > 0 ? found : found.reverse();
}

function judge(told: Stated, base: Stated, now: Stated): Problem[] {
  if (told.kind === 'points' ? now.kind !== 'rate' : now.kind === 'rate') return [];
  const change = told.kind === 'points' ? minus(amountOf(now), amountOf(base)) : growth(amountOf(now), amountOf(base));
  if (!change || agrees(magnitude(change), told)) return [];
  return [differs(told, magnitude(change), told.kind === 'points' ? reckoned`|${now}－${base}|`
    : reckoned`|${now}－${base}|÷${base}`)];
}
