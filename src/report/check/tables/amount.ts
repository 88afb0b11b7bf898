import { Interval, one } from '../../../figures';
import type { Quantity } from '../../../figures';
import type { Bound } from '../../facts/bound';
import type { Amount } from '../amount';

/** A figure of a table as an amount: the very cell a rate is computed from, so exact (rounding.md §2.5, basis printed). */
export function printed(quantity: Quantity | Bound): Amount {
  const value = quantity.value.times(quantity.unit?.scale ?? one);
  return { value, range: Interval.exact(value) };
}

/** A figure of a table as one that may be stated again with other decimals: the values it may have been rounded from. */
export function restated(quantity: Quantity | Bound): Amount {
  const scale = quantity.unit?.scale ?? one;
  return { value: quantity.value.times(scale), range: Interval.of(quantity.value, quantity.decimals, 'half-up').scale(scale) };
}

/**
 * A figure of an account, shown in 万元 and kept in 元: the values it may have been rounded from to the two decimals accounts show, or
 * more where the cell holds more (rounding.md §2.1, basis underlying). A 12 in a cell is 12.00.
 */
export function underlying(quantity: Quantity | Bound): Amount {
  return restated({ ...quantity, decimals: Math.max(quantity.decimals, 2) });
}
