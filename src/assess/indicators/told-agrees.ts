import { hundred, roundTo, valueIn } from '../../figures';
import type { Quantity, Read, Statement } from '../../figures';

/** A row's figure in the unit of the text's; null where they measure different things. */
export function inUnitOf(quantity: Quantity, { unit }: Quantity): ReturnType<typeof valueIn> {
  if (!quantity.unit) return unit?.dimension === 'ratio' || unit?.dimension === 'count' ? quantity.value : null;
  return valueIn(quantity, unit);
}

/** The figure of a target or an actual value; null where it has none. */
export const amountOf = (read: Read<Statement> | null): Quantity | null =>
  (read?.kind === 'value' && read.value.kind === 'quantity' ? read.value.quantity : null);

/** Whether a text's figure is a row's, at the decimals of either: 1329120.67元 beside 132.912万元. */
export function agrees(quantity: Quantity, figure: Quantity): boolean {
  const value = inUnitOf(quantity, figure);
  // Nothing is no figure cut short: 0.83万元 is not the 0 of another source.
  if (value === null || (value.isZero() && !figure.value.isZero())) return false;
  const bare = quantity.unit === null || quantity.percentBeside === true;
  const ratio = figure.unit?.dimension === 'ratio' && bare && value.lte(1) ? value.times(hundred) : value;
  const back = quantity.unit ? valueIn(figure, quantity.unit) : null;
  return (['half-up', 'truncate'] as const).some((way) =>
    roundTo(ratio, figure.decimals, way).eq(figure.value)
    || (back !== null && roundTo(back, quantity.decimals, way).eq(roundTo(quantity.value, quantity.decimals)))
  );
}
