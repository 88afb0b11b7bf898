import { Decimal, hundred, normalise, one } from '../../figures';
import type { Quantity } from '../../figures';
import { measuredInPercent } from './bare-share';

/** 万 and 亿: the words a unit is most often written without, or with by mistake. */
const largeWords: readonly Decimal[] = [new Decimal(10000), new Decimal(100000000)];

/** Percentages below this may be told a hundredth of their target in earnest: 0.02 % of 2 %. */
const usualShare = 10;

/** Whether neither of two figures is more than twice the other. */
const near = (one: Decimal, other: Decimal): boolean => one.times(2).gte(other) && other.times(2).gte(one);

const apartBy = (factor: Decimal, less: Decimal, more: Decimal): boolean => near(less.times(factor), more);

/** A figure that people tell in 万 or 亿: one with such a word, or a broken one. */
const mayLackWord = ({ value, unit }: Quantity): boolean => /[万亿]/.test(unit?.text ?? '') || !value.isInteger();

/**
 * Whether two figures brought to one unit (`compared`) are of one size only in another unit than they are written with: 2.18平方米 beside
 * 21800平方米 lacks 万, 0.98% beside 98% was a share already, 62元 beside 62万元 copies the figure and not its unit. What came of such a
 * target nobody can tell.
 */
export function slipsByUnit(
  compared: { readonly actual: Decimal; readonly target: Decimal }, actual: Quantity, target: Quantity, path: readonly string[],
): boolean {
  const { actual: done, target: wanted } = compared;
  // Figures of one power of ten are less than ten times apart: nearly all are, and need no arithmetic.
  if (done.e === wanted.e || !done.gt(0) || !wanted.gt(0) || near(done, wanted)) return false;
  const [less, more] = done.lt(wanted) ? [done, wanted] : [wanted, done];
  const unit = actual.unit ?? target.unit;
  if (!unit) return measuredInPercent.test(normalise(path.at(-1) ?? '')) && less.lt(one) && apartBy(hundred, less, more);
  if (unit.dimension === 'duration') return false;
  if (unit.dimension === 'ratio') return more.gte(usualShare) && apartBy(hundred, less, more);
  if (actual.unit && target.unit && actual.unit.text !== target.unit.text && near(actual.value, target.value)) {
    return more.gte(less.times(hundred));
  }
  return mayLackWord(done.lt(wanted) ? actual : target) && largeWords.some((factor) => apartBy(factor, less, more));
}
