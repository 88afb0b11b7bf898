import fc from 'fast-check';
import { Fingerprint, fingerprint } from '../../src/assess/fingerprint';

/** cyrb53 of a text, said plainly in whole numbers of any size. */
function cyrb53(text: string): string {
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  let [a, b] = [0xdeadbeefn, 0x41c6ce57n];
  for (let index = 0; index < text.length; index += 1) {
    const code = BigInt(text.charCodeAt(index));
    [a, b] = [word((a ^ code) * 2654435761n), word((b ^ code) * 1597334677n)];
  }
  a = word((a ^ (a >> 16n)) * 2246822507n) ^ word((b ^ (b >> 13n)) * 3266489909n);
  b = word((b ^ (b >> 16n)) * 2246822507n) ^ word((a ^ (a >> 13n)) * 3266489909n);
  return ((b & 0x1fffffn) * 2n ** 32n + a).toString(16).padStart(14, '0');
}

const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 6 }) as fc.Arbitrary<[string, ...string[]]>;

describe('a fingerprint', () => {
  it('is that of the texts one after the other, a sign nobody types between them', () => {
    fc.assert(fc.property(texts, (some) => { expect(fingerprint(some)).toBe(cyrb53(some.join('\u0001'))); }));
  });

  it('has fourteen digits, those before it in front', () => {
    fc.assert(fc.property(texts, (some) => { expect(fingerprint(some)).toMatch(/^[01][0-9a-f]{13}$/); }));
    expect(fingerprint(['total-differs', '表1', 'B3'])).toBe(cyrb53('total-differs\u0001表1\u0001B3'));
  });

  it('is the same whether a text comes whole or in pieces', () => {
    expect(new Fingerprint().begin('分值').next('得').more('=').more('5').digits()).toBe(fingerprint(['分值', '得=5']));
    expect(fingerprint(['甲', '乙'])).not.toBe(fingerprint(['甲乙']));
  });
});
