import { Decimal, decimalOfDouble, plain } from '../../figures';
import type { RawValue } from '../../figures';
import type { ValueWrite } from '../../writeback';

/** Text that Excel, typed into a cell, would take for a formula, a number, a date, a truth value or a currency amount. */
const looksOtherwise = /^\s*[=+\-@'\d.,，(（￥¥$€£%％]|^\s*(true|false|#)/i;

/**
 * What to write so that the cell holds exactly this: "" empties it, a Decimal becomes the double nearest to it (only here),
 * and text stays text: with the apostrophe Excel hides where it would be read as something else (office.md pitfall 7).
 */
export function cellInput(value: Decimal | string | null, format: string): string | number {
  if (value === null) return '';
  if (value instanceof Decimal) return Number(plain(value));
  if (format === '@') return value.startsWith("'") ? `'${value}` : value;
  return looksOtherwise.test(value) ? `'${value}` : value;
}

/** Whether a cell's value is the one a plan means; numbers by Excel's 15 digits, also where a text cell keeps them as text. */
export function holds(raw: RawValue, value: ValueWrite['old']): boolean {
  if (value === null || raw === null) return value === raw;
  if (!(value instanceof Decimal)) return raw === value;
  if (typeof raw === 'number') return decimalOfDouble(raw).equals(decimalOfDouble(Number(plain(value))));
  return typeof raw === 'string' && raw === plain(value);
}
