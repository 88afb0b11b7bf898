import { Decimal, zero } from '../../figures';
import type { Attainable } from '../../rules';

const ascending = (values: Iterable<Decimal>): Decimal[] =>
  [...new Map([...values].map((value) => [value.toFixed(), value])).values()].sort((a, b) => a.comparedTo(b));

/** Beyond so many steps a grid says nothing a reader could use. */
const mostScores = 40;

/**
 * Every score a method can give for these points, lowest first; null where any score can come out. `count` is how many
 * items a share is taken over, null while nobody has said.
 */
export function attainableScores(kind: Attainable, points: Decimal, count: Decimal | null): readonly Decimal[] | null {
  switch (kind.kind) {
    case 'yes-no': return [zero, points];
    case 'deduct': {
      const scores = [zero];
      for (let score = points; score.gt(0); score = score.minus(kind.step)) scores.push(score);
      return scores.length > mostScores ? null : ascending(scores);
    }
    case 'parts': {
      let sums = [zero];
      for (const part of kind.parts) sums = ascending([...sums, ...sums.map((sum) => sum.plus(part))]);
      const whole = sums.at(-1)!;
      // Parts written for another weight scale with the points of the sheet.
      return whole.isZero() || sums.length > mostScores ? null : sums.map((sum) => sum.times(points).div(whole));
    }
    case 'share': {
      if (!count?.isInteger() || count.lt(1) || count.gt(mostScores)) return null;
      const scores: Decimal[] = [];
      for (let good = zero; good.lte(count); good = good.plus(1)) scores.push(points.times(good).div(count));
      return ascending(scores);
    }
  }
}

const deduction = /(?:每|发现)?[^，。；]{0,24}?(?:一|1)(?:处|次|项|个|例|起)[^，。；]{0,12}扣(\d+(?:\.\d+)?)分/;

/** What a row's own method and rule say of its grid, where no pack has a rule for it: 是否评分法, or "发现一处扣1分". */
export function attainableByWords(method: string, rule: string): Attainable | null {
  if (/是否评分/.test(method)) return { kind: 'yes-no' };
  if (!/缺\(?错?\)?项扣分|缺项扣分|错项扣分/.test(method)) return null;
  const steps = [...rule.matchAll(new RegExp(deduction, 'g'))];
  return steps.length === 1 ? { kind: 'deduct', step: new Decimal(steps[0]![1]!) } : null;
}
