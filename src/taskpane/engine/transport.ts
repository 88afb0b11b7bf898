import { Decimal, plain } from '../../figures';

/** A Decimal on its way between threads: its digits under a key nothing else uses. */
interface Digits { readonly '#': string }

/** An object literal, of this or another realm: its prototype is the root of all. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

/** A value without Decimals, so that it can be sent; sets and maps stay as they are and hold none. */
export function toSend(value: unknown): unknown {
  if (value instanceof Decimal) return { '#': plain(value) } satisfies Digits;
  if (Array.isArray(value)) return value.map(toSend);
  if (typeof value !== 'object' || value === null || !isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toSend(part)]));
}

/** The value as it was before it was sent. */
export function received(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(received);
  if (typeof value !== 'object' || value === null || !isPlainObject(value)) return value;
  if ('#' in value && typeof value['#'] === 'string') return new Decimal(value['#']);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, received(part)]));
}
