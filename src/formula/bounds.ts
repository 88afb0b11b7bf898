import { Interval, zero, type Decimal, type Rounding } from '../figures';
import type { Expression, Input, Scope } from './expression';
import { operationOf } from './operations';
import type { Pieces } from './operation';
import { merge } from './operations/pieces';
import { partsOf } from './parts';

/** Parts an input is cut into where the formula is not monotone in it: fewer the more inputs are left, so the work stays bounded. */
const cuts: readonly number[] = [16, 8, 4, 2];

type Figures = ReadonlyMap<string, Interval>;

/**
 * The values a formula may have, given how its inputs were rounded: a union of intervals, since a band's score is a set
 * (rounding.md §2.6). An input that stands more than once counts as one figure (§2.5, dependency rule): at its two ends where the
 * formula is monotone in it, else part by part. Null where an input is missing or a denominator may be 0.
 */
export function pieces(expression: Expression, scope: Scope, rounding: Rounding = 'half-up'): readonly Interval[] | null {
  const figures = new Map<string, Interval>();
  for (const [name, bound] of scope) if (bound.kind === 'figure') figures.set(name, intervalOf(bound.input, rounding));
  const lists = (name: string): readonly Interval[] | null => {
    const bound = scope.get(name);
    if (bound?.kind === 'list') return bound.items.map((item) => intervalOf(item, rounding));
    return bound?.kind === 'figure' ? [intervalOf(bound.input, rounding)] : null;
  };
  return resolve(expression, repeated(expression, figures), figures, lists);
}

function intervalOf(input: Input, rounding: Rounding): Interval {
  return input.decimals === null ? Interval.exact(input.value) : Interval.of(input.value, input.decimals, rounding);
}

/** Names of rounded inputs that stand in the expression more than once. */
function repeated(expression: Expression, figures: Figures): readonly string[] {
  const times = new Map<string, number>();
  const walk = (node: Expression): void => {
    if (node.op === 'input') times.set(node.name, (times.get(node.name) ?? 0) + 1);
    partsOf(node).forEach(walk);
  };
  walk(expression);
  return [...times].filter(([name, count]) => count > 1 && figures.get(name)?.isExact === false).map(([name]) => name);
}

type Lists = (name: string) => readonly Interval[] | null;

function resolve(expression: Expression, names: readonly string[], figures: Figures, lists: Lists): Pieces {
  const [name, ...rest] = names;
  if (name === undefined) return rangeOf(expression, figures, lists);
  const own = figures.get(name)!;
  // Over the closed range: at an end that is not reached a condition may already choose another branch.
  const slope = slopeOf(expression, name, new Map([...figures, [name, own.closure]]), lists);
  const at = (value: Interval): Pieces => resolve(expression, rest, new Map([...figures, [name, value]]), lists);
  if (slope && (slope.lo.gte(zero) || slope.hi.lte(zero))) return atEnds(own, slope, at);
  const parts: Interval[] = [];
  for (const part of cut(own, cuts[rest.length] ?? 1)) {
    const range = at(part);
    if (!range) return null;
    parts.push(...range);
  }
  return merge(parts);
}

/** The range between the values at the two ends; an open end stays open only where the formula really moves with the input. */
function atEnds(own: Interval, slope: Interval, at: (value: Interval) => Pieces): Pieces {
  const strict = !slope.contains(zero);
  const rises = slope.lo.gte(zero);
  const [first, last] = rises ? [own.lo, own.hi] : [own.hi, own.lo];
  const [firstClosed, lastClosed] = rises ? [own.loClosed, own.hiClosed] : [own.hiClosed, own.loClosed];
  const low = hullOf(at(Interval.exact(first)));
  const high = hullOf(at(Interval.exact(last)));
  if (!low || !high) return null;
  return [Interval.between(low.lo, high.hi, low.loClosed && (firstClosed || !strict), high.hiClosed && (lastClosed || !strict))];
}

/** Equal parts that share their ends, so nothing falls between them. */
function cut(own: Interval, count: number): Interval[] {
  const step = own.hi.minus(own.lo).div(count);
  const point = (index: number): Decimal => (index === count ? own.hi : own.lo.plus(step.times(index)));
  return Array.from({ length: count }, (_, index) =>
    Interval.between(point(index), point(index + 1), index > 0 || own.loClosed, index < count - 1 || own.hiClosed));
}

function rangeOf(expression: Expression, figures: Figures, lists: Lists): Pieces {
  const context = {
    input: (name: string) => figures.get(name) ?? null,
    list: lists,
    range: (part: Expression): Pieces => operationOf(part).range(part, context),
  };
  return context.range(expression);
}

function slopeOf(expression: Expression, by: string, figures: Figures, lists: Lists): Interval | null {
  const context = {
    by,
    hull: (part: Expression) => hullOf(rangeOf(part, figures, lists)),
    slope: (part: Expression): Interval | null => operationOf(part).slope(part, context),
  };
  return context.slope(expression);
}

function hullOf(range: Pieces): Interval | null {
  return range && range.reduce((all, piece) => all.hull(piece));
}
