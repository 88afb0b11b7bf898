import { Decimal, hundred } from '../../../figures';
import { difference } from '../../facts/bound';
import type { Bound } from '../../facts/bound';
import type { Run } from '../../narrative/narrative';
import { rounded, words } from '../value';
import type { Style, Value } from '../value';

/**
 * "较上年增加82.77万元，增长4.73%", "与上年持平"; null where last year's figure is not there. A base of 0 is not divided by.
 * Growth is (this − last) ÷ last of the figures as they stand, half-up to two decimals.
 */
export function growthPhrase(now: Bound | null, last: Bound | null, style: Style = { moneyDecimals: null }): Value | null {
  if (!now || !last) return null;
  const change = difference(now, last);
  const cells = change.cells;
  if (change.value.isZero()) return { kind: 'phrase', runs: [bound('与上年持平', cells)] };
  const up = change.value.gt(0);
  const amount = `${rounded(change.value.abs(), style.moneyDecimals ?? Math.min(change.decimals, 6))}万元`;
  const first = [words(`较上年${up ? '增加' : '减少'}`), bound(amount, cells)];
  if (last.value.isZero()) return { kind: 'phrase', runs: [...first, words('（上年为0）')] };
  const rate = change.value.abs().div(last.value).times(hundred);
  return { kind: 'phrase', runs: [...first, words(up ? '，增长' : '，下降'), bound(`${rounded(new Decimal(rate), 2)}%`, cells)] };
}

const bound = (text: string, cells: Run['cells']): Run => ({ kind: 'bound', text, cells });
