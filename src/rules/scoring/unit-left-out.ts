import { Decimal, normalise } from '../../figures';
import type { Quantity } from '../../figures';

/** 元 beside 万元, 万元 beside 亿元, 千元 beside 元. */
const ofMoney: readonly Decimal[] = [new Decimal(10000), new Decimal(100000000), new Decimal(1000)];

/** 万 and 亿 before any unit. */
const largeWords: readonly Decimal[] = ofMoney.slice(0, 2);

/** Units smaller than these parts of another are no slip of a unit left out. */
const leastFactor = new Decimal(100);

/** Whether neither of two figures is more than twice the other. */
const near = (one: Decimal, other: Decimal): boolean => one.times(2).gte(other) && other.times(2).gte(one);

/** How much larger or smaller a bare figure may be than one in a unit, where it was told in a smaller or larger unit. */
function factorsOf({ unit, value }: Quantity, bare: Decimal): readonly Decimal[] {
  if (!unit || unit.dimension === 'ratio' || unit.dimension === 'duration') return [];
  if (unit.dimension === 'money') return ofMoney;
  // The smaller of two figures may be told in 万, but only a broken one is: 1 of 10000人 is one of them.
  const words = (bare.lt(value) ? bare : value).isInteger() ? [] : largeWords;
  return bare.gt(value) && unit.scale.gte(leastFactor) ? [unit.scale] : words;
}

/**
 * Whether one of two figures has no unit and is of the other's size only in another unit than the other's: 126000 beside 12.6万元
 * is most likely 126000元. As they stand they are neither met nor missed.
 */
export function leavesUnitOut(one: Quantity, other: Quantity): boolean {
  if ((one.unit === null) === (other.unit === null)) return false;
  const [bare, told] = one.unit === null ? [one, other] : [other, one];
  // 6万 beside 60000 is the same number written out.
  if (/^[百千万亿]+$/.test(normalise(told.unit!.text)) || !bare.value.gt(0) || near(bare.value, told.value)) return false;
  return factorsOf(told, bare.value).some((factor) =>
    near(bare.value, told.value.times(factor)) || near(bare.value.times(factor), told.value)
  );
}
