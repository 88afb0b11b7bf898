import { Inflate, deflateSync, inflateSync } from 'fflate';
import { nativeZlib } from './native';

/** Deflate and its reverse, without the headers of zlib or gzip. */
export interface Codec {
  /** Packs, for speed before size: XML of sheets hardly shrinks further. */
  deflate(bytes: Uint8Array): Uint8Array;
  /**
   * Unpacks data that declares `size` bytes; `room`, where it is long enough, may be used for what comes out. Gives at most
   * one byte more than declared (or throws RangeError where there is more), whatever the data says. Throws for damaged data.
   */
  inflate(compressed: Uint8Array, size: number, room: Uint8Array): Uint8Array;
}

/** Above this many compressed bytes a part is inflated in steps, so that a lying size cannot keep the machine busy. */
const ONE_SHOT = 2 ** 20;
const STEP = 64 * 2 ** 10;

/** Everywhere: plain JavaScript. */
export const portable: Codec = {
  deflate: (bytes) => deflateSync(bytes, { level: 1 }),
  inflate: (compressed, size, room) => {
    if (compressed.length > ONE_SHOT) return inSteps(compressed, size);
    return inflateSync(compressed, { out: room.length > size ? room : new Uint8Array(size + 1) });
  },
};

function inSteps(compressed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('more than declared');
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += STEP) {
    stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
  }
  return out.subarray(0, length);
}

/** What Node brings of its own, several times as fast; null in a browser, and in a Node that cannot be asked without an import. */
export const native: Codec | null = nativeCodec();

function nativeCodec(): Codec | null {
  const zlib = nativeZlib();
  if (!zlib) return null;
  return {
    deflate: (bytes) => zlib.deflateRawSync(bytes, { level: 1 }),
    // the room is Node's own; it stops by itself (RangeError) after one byte too many
    inflate: (compressed, size) => zlib.inflateRawSync(compressed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) }),
  };
}

/** The faster one there is. */
export const codec: Codec = native ?? portable;
