import { parseUnit, percent, plain, valueIn } from '../../figures';
import type { Decimal, Quantity } from '../../figures';
import type { Input } from '../../formula';

/** What the user wrote in the unit that is asked for (17161000元 for 万元); as written where the units have nothing in common. */
export function asAsked(quantity: Quantity, unit: string): Decimal {
  const asked = parseUnit(unit);
  return (asked && quantity.unit && valueIn(quantity, asked)) ?? quantity.value;
}

/** A share stated in % enters formulas as a ratio, as do all rates of the house; decimals move with it. */
export function asInput(name: string, quantity: Quantity, unit: string, cell: Input['cell']): Input {
  const inPercent = (quantity.unit ?? parseUnit(unit))?.key === percent.key;
  if (inPercent) return { name, value: quantity.value.div(100), decimals: null, cell, text: `${plain(quantity.value)}%` };
  const value = asAsked(quantity, unit);
  const text = value.eq(quantity.value) ? value.toFixed(Math.min(6, quantity.decimals)) : plain(value);
  return { name, value, decimals: null, cell, text };
}
