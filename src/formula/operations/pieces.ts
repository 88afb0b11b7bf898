import type { Interval } from '../../figures';
import type { Expression } from '../expression';
import type { Pieces, RangeContext } from '../operation';

const most = 24;

/** Joins pieces that touch and keeps their number small: too many become one hull, which only widens. */
export function merge(pieces: readonly Interval[]): readonly Interval[] {
  const sorted = [...pieces].sort((a, b) => a.lo.cmp(b.lo));
  const joined: Interval[] = [];
  for (const piece of sorted) {
    const last = joined.at(-1);
    if (last?.intersects(piece)) joined[joined.length - 1] = last.hull(piece);
    else joined.push(piece);
  }
  return joined.length <= most ? joined : [joined.reduce((all, piece) => all.hull(piece))];
}

/** Every combination of the pieces of two sub-expressions; null where either has none or `apply` gives none. */
export function cross(left: Pieces, right: Pieces, apply: (a: Interval, b: Interval) => Interval | null): Pieces {
  if (!left || !right) return null;
  const results: Interval[] = [];
  for (const a of left) {
    for (const b of right) {
      const result = apply(a, b);
      if (!result) return null;
      results.push(result);
    }
  }
  return merge(results);
}

/** Combines the ranges of terms one after the other. */
export function fold(terms: readonly Expression[], context: RangeContext, apply: (a: Interval, b: Interval) => Interval): Pieces {
  const [first, ...rest] = terms;
  if (!first) return null;
  return rest.reduce<Pieces>((all, term) => cross(all, context.range(term), apply), context.range(first));
}

/** Applies to every piece. */
export function each(pieces: Pieces, apply: (piece: Interval) => Interval): Pieces {
  return pieces && merge(pieces.map(apply));
}
