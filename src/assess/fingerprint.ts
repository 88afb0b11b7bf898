const separator = 0x01;

/** Two hex digits of every byte: a number's own way to hex is the dearest step of a finding, and there are ten thousand. */
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * A 53-bit hash of texts as 14 hex digits (cyrb53 of them joined by U+0001): the same texts give the same digits everywhere. They are
 * taken one after the other and never written out in full.
 */
export class Fingerprint {
  private a = 0;
  private b = 0;

  /** Begins anew with the first text. */
  begin(text: string): this {
    this.a = 0xdeadbeef;
    this.b = 0x41c6ce57;
    return this.more(text);
  }

  /** Takes another text. */
  next(text: string): this {
    this.a = Math.imul(this.a ^ separator, 2654435761);
    this.b = Math.imul(this.b ^ separator, 1597334677);
    return this.more(text);
  }

  /** Takes what the last text goes on with. */
  more(text: string): this {
    let { a, b } = this;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    this.a = a;
    this.b = b;
    return this;
  }

  /** The digits of what was taken. */
  digits(): string {
    let { a, b } = this;
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return hex[(b >>> 16) & 0x1f]! + hex[(b >>> 8) & 0xff]! + hex[b & 0xff]!
      + hex[a >>> 24]! + hex[(a >>> 16) & 0xff]! + hex[(a >>> 8) & 0xff]! + hex[a & 0xff]!;
  }
}

const print = new Fingerprint();

/** The fingerprint of a list of texts, of which there is at least one. */
export function fingerprint([first, ...others]: readonly [string, ...string[]]): string {
  print.begin(first);
  for (const text of others) print.next(text);
  return print.digits();
}
