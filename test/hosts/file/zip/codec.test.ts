import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { native, portable, type Codec } from '../../../../src/hosts/file/zip/codec';

const none = new Uint8Array(0);
const codecs: readonly (readonly [string, Codec | null])[] = [['portable', portable], ['native', native]];
const bytesOf = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.string({ maxLength: 2000 }).map((text) => new TextEncoder().encode(text.repeat(5))),
);

describe.each(codecs)('the %s codec', (_, codec) => {
  it('is there under Node', () => {
    expect(codec).not.toBeNull();
  });

  it.each(codecs)('packs what the %s one unpacks', (_other, other) => {
    fc.assert(fc.property(bytesOf, (bytes) => {
      expect(new Uint8Array(other!.inflate(codec!.deflate(bytes), bytes.length, none))).toEqual(bytes);
    }));
  });

  it.each([['small', 10_000], ['large', 3_000_000]])('never gives more than one byte above what a %s part declares', (_size, length) => {
    // not compressible, so that the large one comes above a megabyte packed
    const packed = codec!.deflate(new Uint8Array(randomBytes(length)));
    let given = 0;
    try {
      given = codec!.inflate(packed, length / 2, none).length;
    } catch (error) {
      expect((error as Error).name).toBe('RangeError');
    }
    expect(given).toBeLessThanOrEqual(length / 2 + 1);
  });

  it.each([['small', 1000], ['large', 3_000_000]])('throws for a %s part cut short', (_size, length) => {
    const packed = codec!.deflate(new Uint8Array(randomBytes(length)));
    expect(() => codec!.inflate(packed.subarray(0, packed.length - 200), length, none)).toThrow();
  });
});
