import { hostError } from '../../texts';
import type { ZipEntry } from './archive';
import { codec } from './codec';

/** No part of a real workbook comes near this; a zip bomb does. Bytes, inflated. */
const MAX_PART = 256 * 2 ** 20;

/** Room for parts that are decoded at once and then forgotten: a thousand sheets leave no thousand buffers behind. */
const scratch = new Uint8Array(2 ** 20);

/**
 * The text of an entry by `decode`, which must not keep the bytes it is given. Throws as `inflateEntry` does.
 */
export function inflateText(entry: ZipEntry, file: string, decode: (bytes: Uint8Array) => string): string {
  return decode(inflateEntry(entry, file, MAX_PART, entry.size < scratch.length ? scratch.subarray(0, entry.size + 1) : undefined));
}

/**
 * The bytes of an entry, never more than it declares and never more than `limit`. Throws HostError `too-large` for a
 * part that is or claims to be larger, `truncated` for data that is damaged or of another size than declared.
 */
function inflateEntry(entry: ZipEntry, file: string, limit = MAX_PART, room = new Uint8Array(0)): Uint8Array {
  if (entry.size > limit) throw hostError('too-large', file, entry.name);
  if (entry.method === 0) {
    if (entry.compressed.length !== entry.size) throw hostError('truncated', file, entry.name);
    return entry.compressed;
  }
  // deflate never needs more than this for what is declared: more bytes hide something larger
  if (entry.compressed.length > entry.size * 1.01 + 1024) throw hostError('too-large', file, entry.name);
  let bytes: Uint8Array;
  try {
    bytes = codec.inflate(entry.compressed, entry.size, room);
  } catch (error) {
    throw hostError((error as Error).name === 'RangeError' ? 'too-large' : 'truncated', file, entry.name, error);
  }
  // one byte of room more than declared: filled, the part is larger than it says
  if (bytes.length > entry.size) throw hostError('too-large', file, entry.name);
  if (bytes.length < entry.size) throw hostError('truncated', file, entry.name);
  return bytes;
}
