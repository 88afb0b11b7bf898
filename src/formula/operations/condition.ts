import { certain, type Decimal, type Interval } from '../../figures';
import type { Relation } from '../expression';

/** Whether a relation holds between two values. */
export function holds(leftValue: Decimal, relation: Relation, rightValue: Decimal): boolean {
  const [left, right] = [certain(leftValue), certain(rightValue)];
  switch (relation) {
    case '<': return left.lt(right);
    case '≤': return left.lte(right);
    case '=': return left.eq(right);
    case '≥': return left.gte(right);
    case '>': return left.gt(right);
  }
}

const opposite: Readonly<Record<Relation, Relation | null>> = { '<': '≥', '≤': '>', '=': null, '≥': '<', '>': '≤' };

/** Whether a relation may hold, and may fail, for values of two ranges. */
export function mayHold(leftRange: Interval, relation: Relation, rightRange: Interval): { readonly hold: boolean; readonly fail: boolean } {
  const [left, right] = [leftRange.certain, rightRange.certain];
  const other = opposite[relation];
  const fail = other === null ? !(left.isExact && right.isExact && left.lo.eq(right.lo)) : possible(left, other, right);
  return { hold: possible(left, relation, right), fail };
}

function possible(left: Interval, relation: Relation, right: Interval): boolean {
  switch (relation) {
    case '<': return left.lo.lt(right.hi);
    case '≤': return left.mayBeAtMost(right);
    case '=': return left.intersects(right);
    case '≥': return right.mayBeAtMost(left);
    case '>': return left.hi.gt(right.lo);
  }
}

/** The relation as a reader sees it between numbers. */
export const relationText: Readonly<Record<Relation, string>> = { '<': '＜', '≤': '≤', '=': '＝', '≥': '≥', '>': '＞' };
