import { commensurable, one as unity } from '../../../figures';
import { agrees, amountOf, everything, minus, over, total } from '../amount';
import { joined } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Stated } from '../../prose/reading';
import { differs } from './problems';

const isUsable = (figure: Stated): boolean => !figure.approximate && figure.bound === null;
const alike = (a: Stated, b: Stated): boolean => a.kind === b.kind && commensurable(a.unit, b.unit) && isUsable(a);

/** An amount told with its share of a whole that is nowhere stated. */
interface Shared { readonly part: Stated; readonly rate: Stated }

/**
 * Parts whose shares make up 100% are all there are: a part that is not what its share leaves of the whole the others give is
 * wrong.
 */
export function wholeLists(lists: readonly (readonly Shared[])[]): readonly Problem[] {
  return lists.flatMap((list) => {
    if (list.length < 3 || list.some(({ part }) => !alike(part, list[0]!.part))
      || new Set(list.map(({ part }) => part)).size < list.length) return [];
    const sum = total(list.map(({ rate }) => amountOf(rate)));
    if (!sum.range.contains(unity)) return [];
    const wrong = list.filter((shared) => !fits(shared, list.filter((one) => one !== shared)));
    const fitting = list.filter((shared) => canBe(shared, list.filter((one) => one !== shared)));
    return wrong.length === list.length && fitting.length === 1
      ? [{ ...differs(fitting[0]!.part, amountOf(fitting[0]!.part), joined(list.map(({ part }) =>
        part))), expected: '', formula: '', range: null,
        message: texts.implied(texts.allOfThem, fitting[0]!.part.text) }] : [];
  });
}

/** Whether a part has its share of the sum of all. */
function fits({ part, rate }: Shared, others: readonly Shared[]): boolean {
  const share = over(amountOf(part), total([part, ...others.map((one) => one.part)].map(amountOf)));
  return share === null || agrees(share, rate);
}

/**
 * Whether the others alone are shares of one whole, so that only this part can be wrong: their sum over what this share
 * leaves.
 */
function canBe({ rate }: Shared, others: readonly Shared[]): boolean {
  const rest = total(others.map(({ part }) => amountOf(part)));
  const whole = over(rest, minus(everything, amountOf(rate)));
  return whole !== null && others.every(({ part, rate: own }) => {
    const share = over(amountOf(part), whole);
    return share !== null && agrees(share, own);
  });
}
