import { jsonTexts } from './json-texts';

/** A text that is no JSON: where, counted from 1, and what to do about it. */
export class JsonError extends Error {
  constructor(readonly line: number, readonly column: number, hint: string) {
    super(jsonTexts.at(line, column, hint));
    this.name = 'JsonError';
  }
}

/** What JSON allows to stand outside quotes, and what it means. */
const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([['true', true], ['false', false], ['null', null]]);
const escapes: ReadonlyMap<string, string> = new Map([['n', '\n'], ['t', '\t'], ['r', '\r'], ['b', '\b'], ['f', '\f'], ['"', '"'],
  ['\\', '\\'], ['/', '/']]);
const numberAt = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const plainAt = /[^"\\\n]+/y;

/**
 * Reads the JSON of a rule pack. The browser's own reader tells its problems in English, each browser in its way, and takes a key
 * written twice by its last value: a pack so read would not be what its author sees.
 * @throws JsonError
 */
export function parseJson(text: string): unknown {
  return new Reading(text).whole();
}

class Reading {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): unknown {
    if (this.text.trim() === '') this.fail(jsonTexts.empty);
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.fail(jsonTexts.after);
    return value;
  }

  private value(): unknown {
    this.space();
    const sign = this.text[this.at];
    if (sign === '{') return this.object();
    if (sign === '[') return this.list();
    if (sign === '"') return this.quoted();
    for (const [word, meaning] of words) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return meaning;
    }
    numberAt.lastIndex = this.at;
    const number = numberAt.exec(this.text);
    if (!number) return this.fail(this.hint(jsonTexts.value));
    this.at = numberAt.lastIndex;
    return Number(number[0]);
  }

  private object(): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    this.at += 1;
    if (this.closes('}')) return {};
    do {
      this.space();
      if (this.text[this.at] === '}') this.fail(jsonTexts.trailing);
      if (this.text[this.at] !== '"') this.fail(this.hint(jsonTexts.key));
      const start = this.at;
      const key = this.quoted();
      if (entries.has(key)) this.fail(jsonTexts.twice(key), start);
      this.demand(':');
      entries.set(key, this.value());
    } while (!this.ends('}'));
    return Object.fromEntries(entries);
  }

  private list(): unknown[] {
    const items: unknown[] = [];
    this.at += 1;
    if (this.closes(']')) return items;
    do {
      this.space();
      if (this.text[this.at] === ']') this.fail(jsonTexts.trailing);
      items.push(this.value());
    } while (!this.ends(']'));
    return items;
  }

  private quoted(): string {
    const start = this.at;
    let text = '';
    for (this.at += 1; ;) {
      plainAt.lastIndex = this.at;
      const run = plainAt.exec(this.text)?.[0] ?? '';
      text += run;
      this.at += run.length;
      const sign = this.text[this.at];
      if (sign === '"') break;
      if (sign !== '\\') this.fail(jsonTexts.unclosed, start);
      text += this.escaped();
    }
    this.at += 1;
    return text;
  }

  private escaped(): string {
    const sign = this.text[this.at + 1] ?? '';
    const code = /^[\da-fA-F]{4}/.exec(this.text.slice(this.at + 2))?.[0];
    const meant = sign === 'u' && code ? String.fromCharCode(parseInt(code, 16)) : escapes.get(sign);
    if (meant === undefined) this.fail(jsonTexts.escape);
    this.at += sign === 'u' ? 6 : 2;
    return meant!;
  }

  /** Whether a list or object closes here at once. */
  private closes(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  /** Whether it ends here: false where a comma goes on. */
  private ends(sign: string): boolean {
    if (this.closes(sign)) return true;
    this.demand(',', sign);
    return false;
  }

  private demand(sign: string, other: string | null = null): void {
    this.space();
    if (this.text[this.at] !== sign) this.fail(this.hint(jsonTexts.sign(sign, other)));
    this.at += 1;
  }

  private space(): void {
    while (this.at < this.text.length && /[ \t\r\n\uFEFF]/.test(this.text[this.at]!)) this.at += 1;
  }

  /** What the sign that stands here was probably meant to be, else what is expected. */
  private hint(expected: string): string {
    const sign = this.text[this.at];
    if (sign === undefined) return jsonTexts.incomplete;
    return jsonTexts.signs[sign] ?? expected;
  }

  private fail(hint: string, at = this.at): never {
    const before = this.text.slice(0, at).split('\n');
    throw new JsonError(before.length, before[before.length - 1]!.length + 1, hint);
  }
}
