import type DecimalJs from 'decimal.js';
import { certain, Decimal, isShort } from './decimal';

/**
 * How a reported figure was rounded. half-up: 四舍五入, ties away from zero; half-even: ties to even; truncate: toward zero;
 * up: 进一, away from zero; unknown: to nearest, the tie rule not assumed.
 */
export type Rounding = 'half-up' | 'half-even' | 'truncate' | 'up' | 'unknown';

const modes: Readonly<Record<Rounding, DecimalJs.Rounding>> = {
  'half-up': Decimal.ROUND_HALF_UP,
  'half-even': Decimal.ROUND_HALF_EVEN,
  truncate: Decimal.ROUND_DOWN,
  up: Decimal.ROUND_UP,
  unknown: Decimal.ROUND_HALF_UP,
};

/** The value, as far as it is certain, at a number of decimals. Unknown rounds half-up: one of its possible results. */
export function roundTo(value: Decimal, decimals: number, rounding: Rounding = 'half-up'): Decimal {
  if (isShort(value) && value.decimalPlaces() <= decimals) return value;
  return certain(value).toDecimalPlaces(decimals, modes[rounding]);
}
