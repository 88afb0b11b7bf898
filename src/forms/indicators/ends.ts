import { saysNone } from '../../figures';
import type { RawValue } from '../../figures';
import { placeAt } from './column-places';
import type { Place } from './column-places';
import type { HeaderColumn } from './header';

/** 指标值 over 下限 | 上限: the columns between whose figures an actual value is to lie. */
export interface Ends { readonly low: Place; readonly high: Place }

const low = /^(下限|最低值?|最小值?|低限)$/;
const high = /^(上限|最高值?|最大值?|高限)$/;

/** The columns of a target's two ends; null where the table has no such pair. */
export function endsOf(columns: readonly HeaderColumn[]): Ends | null {
  const find = (pattern: RegExp) => columns.find(({ concept, core }) => concept === 'target' && pattern.test(core));
  const [lower, upper] = [find(low), find(high)];
  return lower && upper ? { low: placeAt(lower, lower.left), high: placeAt(upper, upper.left) } : null;
}

/** What two ends say as one target: 4800~5200, or the one end that is given. 无 is no end; words are no figure to stay above or below. */
export function joined(lower: RawValue, upper: RawValue): RawValue {
  const [least, most] = [given(lower), given(upper)];
  if (least === null && most === null) return lower ?? upper;
  if (most === null) return isFigure(least) ? `≥${String(least)}` : least;
  if (least === null) return isFigure(most) ? `≤${String(most)}` : most;
  return `${String(least)}~${String(most)}`;
}

const given = (raw: RawValue): RawValue => (typeof raw === 'string' && saysNone(raw) ? null : raw);
const isFigure = (raw: RawValue): boolean => typeof raw === 'number' || (typeof raw === 'string' && /[\d０-９]/.test(raw));
