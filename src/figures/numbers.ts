import { Decimal, decimalOfDouble, zero } from './decimal';
import { readFormat, type NumberFormat } from './number-format';
import { unifyWidth } from './normalise';
import type { ReadProblem } from './read';

/** A bare number as written: its value and how many decimals it was written with. */
export interface WrittenNumber {
  readonly value: Decimal;
  readonly decimals: number;
}

/** Pattern source of one unsigned number with or without thousands separators, for use inside larger patterns. */
export const numberSource = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:E[+-]?\d{1,2})?`;

const whole = new RegExp(`^([+-]?)(${numberSource})$`, 'i');

/** Beyond these digits Excel itself no longer keeps a number exactly (15 significant digits). */
const keptDigits = 15;

/** Reads a whole text as one number ("1,234.50", "－3", "１２"); a problem where it is none or its reading is in doubt ("1,5"). */
export function parseNumber(text: string): WrittenNumber | ReadProblem {
  const unified = unifyWidth(text).trim();
  // Spaces may group thousands; between other digits ("3 5") nobody can tell whether it is one number.
  if (/\d\s+\d/.test(unified) && !/^[+-]?\d{1,3}(?:\s\d{3})+(?:\.\d+)?$/.test(unified)) return 'ambiguous';
  const compact = unified.replace(/\s+/g, '').replace(/，/g, ',');
  const match = whole.exec(compact);
  if (!match) return /^[+-]?[\d.,()]+$/.test(compact) && /\d/.test(compact) ? 'ambiguous' : 'not-a-number';
  const digits = match[2]!.replace(/,/g, '');
  const value = new Decimal(match[1] + (digits.startsWith('.') ? `0${digits}` : digits));
  if (value.abs().gte(new Decimal(10).pow(keptDigits))) return 'too-large';
  return { value: unsigned(value), decimals: /E/i.test(digits) ? value.decimalPlaces() : (digits.split('.')[1] ?? '').length };
}

/** "-0" is 0: a sign before nothing says nothing. */
const unsigned = (value: Decimal): Decimal => (value.isZero() ? zero : value);

/** A number of a cell as shown: a percent format makes it a percentage (0.95 with "0%" is 95), decimals are those of the format. */
export function shownNumber(raw: number, format: string): (WrittenNumber & { readonly format: NumberFormat }) | ReadProblem {
  if (!Number.isFinite(raw)) return 'not-a-number';
  const stored = decimalOfDouble(raw);
  if (stored.abs().gte(new Decimal(10).pow(keptDigits))) return 'too-large';
  const shape = readFormat(format, stored);
  const value = unsigned(shape.percent ? stored.times(100) : stored);
  const own = value.decimalPlaces();
  const decimals = shape.decimals ? Math.min(Math.max(own, shape.decimals.least), shape.decimals.most) : own;
  return { value, decimals, format: shape };
}
