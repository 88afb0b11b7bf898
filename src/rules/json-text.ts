import { printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser';
import { jsonTexts } from './json-texts';

/** A text that is no JSON: where, counted from 1, and what to do about it. */
export class JsonError extends Error {
  constructor(readonly line: number, readonly column: number, hint: string) {
    super(jsonTexts.at(line, column, hint));
    this.name = 'JsonError';
  }
}

/** A text between quotes up to its first wrong sign after a backslash. */
const rightlyEscaped = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/;

/**
 * Reads the JSON of a rule pack. The browser's own reader tells its problems in English, each browser in its way, and takes a key
 * written twice by its last value: a pack so read would not be what its author sees.
 * @throws JsonError
 */
export function parseJson(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') throw new JsonError(1, 1, jsonTexts.empty);
  visit(plain, refusing(plain), { disallowComments: true });
  return JSON.parse(plain);
}

/** Throws at the first problem: what the library says of the rest of a text no longer read in step would mislead. */
function refusing(text: string): JSONVisitor {
  /** The keys so far of the objects that stand open, outermost first; of a list null. */
  const open: (Set<string> | null)[] = [];
  let expected: string = jsonTexts.value;
  const begin = (keys: Set<string> | null): void => {
    open.push(keys);
    expected = keys ? jsonTexts.key : jsonTexts.value;
  };
  const ended = (): void => {
    const inner = open.at(-1);
    expected = inner === undefined ? jsonTexts.after : jsonTexts.sign(',', inner ? '}' : ']');
  };
  const end = (): void => {
    open.pop();
    ended();
  };
  return {
    onObjectBegin: () => { begin(new Set()); },
    onArrayBegin: () => { begin(null); },
    onObjectEnd: end,
    onArrayEnd: end,
    onLiteralValue: ended,
    onObjectProperty: (key, _offset, _length, line, column) => {
      const keys = open.at(-1);
      if (keys?.has(key)) throw new JsonError(line + 1, column + 1, jsonTexts.twice(key));
      keys?.add(key);
      expected = jsonTexts.sign(':', null);
    },
    onSeparator: (sign) => { expected = sign === ',' && open.at(-1) ? jsonTexts.key : jsonTexts.value; },
    onError: (code, offset, length, line, column) => {
      const name = printParseErrorCode(code);
      const right = rightBeginnings.get(name)?.exec(text.slice(offset, offset + length))?.[0].length ?? 0;
      throw new JsonError(line + 1, column + 1 + right, hint(name, text, offset + right, expected));
    },
  };
}

/** What is right at the beginning of a place the library names whole: the problem stands behind it. */
const rightBeginnings: ReadonlyMap<string, RegExp> = new Map([
  ['InvalidEscapeCharacter', rightlyEscaped], ['InvalidUnicode', rightlyEscaped], ['InvalidSymbol', /^(?:true|false|null)(?=\W)/],
]);
const hints: ReadonlyMap<string, string> = new Map([
  ['UnexpectedEndOfString', jsonTexts.unclosed], ['InvalidCharacter', jsonTexts.unseen], ['UnexpectedEndOfNumber', jsonTexts.number],
  ['InvalidEscapeCharacter', jsonTexts.escape], ['InvalidUnicode', jsonTexts.escape],
]);

/** What the text that stands here was probably meant to be; else what is expected here. */
function hint(problem: string, text: string, offset: number, expected: string): string {
  if (offset === text.length) return jsonTexts.incomplete;
  if (expected === jsonTexts.after) return expected;
  const known = hints.get(problem) ?? jsonTexts.signs[text[offset]!];
  if (known !== undefined) return known;
  const trailing = '}]'.includes(text[offset]!) && text.slice(0, offset).trimEnd().endsWith(',');
  return trailing ? jsonTexts.trailing : expected;
}
