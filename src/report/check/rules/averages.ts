import { commensurable, Decimal, Interval } from '../../../figures';
import { amountOf, over, exactly, total } from '../amount';
import { joined, reckoned } from '../formula';
import type { Problem } from '../problem';
import type { Reading, Stated } from '../../prose/reading';
import { differs } from './problems';

const mean = /^(?:平均|均值)(?:得分|数|值|每[个项家人])?(?:为|达到?|是|：)?$/;

/** "得分分别为96.2分、94.5分和98分，平均96.23分": the mean of a list told just before it. */
export function averages(reading: Reading): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const figures = reading.of(sentence);
    return figures.flatMap((told, at) => (mean.test(told.before) && !/[；。]/.test(told.gap)
      ? judge(told, listBefore(figures, at)) : []));
  });
}

/** Figures dealt out by 分别 and joined by 、 or 和, up to the mean; none where they are told otherwise. */
function listBefore(figures: readonly Stated[], at: number): readonly Stated[] {
  const list: Stated[] = [];
  for (let index = at - 1; index >= 0; index -= 1) {
    const one = figures[index]!;
    if (one.kind !== figures[at]!.kind || !commensurable(one.unit, figures[at]!.unit) || one.approximate
      || one.bound !== null) return [];
    list.unshift(one);
    if (/分别|依次/.test(one.gap)) return list;
    if (!/^[、和及与]/.test(one.gap)) return [];
  }
  return [];
}

function judge(told: Stated, list: readonly Stated[]): Problem[] {
  if (list.length < 2) return [];
  const computed = over(total(list.map(amountOf)), exactly(new Decimal(list.length)));
  // A mean of exact scores is rounded itself.
  const range = Interval.of(told.value, told.decimals, 'half-up').scale(told.unit.scale);
  return !computed || computed.range.intersects(range) ? []
    : [differs(told, computed, reckoned`（${joined(list)}）÷${String(list.length)}`)];
}
