import { Decimal, decimalOfDouble, plain, zero, type RawValue } from '../../figures';
import { asKept } from '../cells';

/** What a part of a formula comes to: a figure, a text, the cells of a reference, or null for an error such as #DIV/0!. */
export type Value = Decimal | string | readonly RawValue[] | null;

/** Thrown where a formula has something whose result only Excel can tell. */
export class Untold extends Error {}

/** Whether a cell holds an error of Excel: #DIV/0!, #N/A … */
export const isError = (raw: RawValue): boolean => typeof raw === 'string' && /^#[A-Z]/.test(raw);

/** A truth is the figure 1 or 0, as Excel counts it. */
export const truthOf = (holds: boolean): Decimal => new Decimal(holds ? 1 : 0);

/** The one content of a value: that of the single cell of a reference, undefined where it is blank; null for an error. */
function content(value: Value): Decimal | string | undefined | null {
  if (value === null || value instanceof Decimal || typeof value === 'string') return value;
  const [raw = null, ...more] = value;
  if (more.length > 0 || typeof raw === 'boolean') throw new Untold();
  if (raw === null) return undefined;
  if (isError(raw)) return null;
  return typeof raw === 'number' ? decimalOfDouble(raw) : raw;
}

/** What a cell with this formula shows: a blank as 0. */
export function shownOf(value: Value): Decimal | string | null {
  const found = content(value);
  return found === undefined ? zero : found;
}

/** A figure to calculate with, a blank being 0. What Excel would make of a text is left to it. */
export function figureOf(value: Value): Decimal | null {
  const found = shownOf(value);
  if (typeof found === 'string') throw new Untold();
  return found;
}

/** The longest number Excel joins to a text with all its digits. */
const longest = 11;

/** A value as joined to a text: a blank as nothing. */
export function textOf(value: Value): string | null {
  const found = content(value);
  if (found === undefined) return '';
  if (found === null || typeof found === 'string') return found;
  const digits = plain(asKept(found));
  if (digits.length > longest) throw new Untold();
  return digits;
}

/** Which of two values comes first (-1, 0, 1); a blank is 0 beside a figure and nothing beside a text. Null where one is an error. */
export function orderOf(left: Value, right: Value): number | null {
  const [a, b] = [content(left), content(right)];
  if (a === null || b === null) return null;
  if (typeof a !== 'string' && typeof b !== 'string') return (a ?? zero).comparedTo(b ?? zero);
  const [first, second] = [a ?? '', b ?? ''];
  if (typeof first !== 'string' || typeof second !== 'string') return typeof first === 'string' ? 1 : -1;
  // How Excel sorts Chinese is for it to know; that two texts are the same can be told.
  if (first.toLowerCase() === second.toLowerCase()) return 0;
  if (first === '' || second === '') return first === '' ? -1 : 1;
  throw new Untold();
}
