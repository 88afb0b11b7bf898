import { parseAddress, type Area } from '../../figures';

/** A piece of a cell's formula. A reference without a sheet's name is to the formula's own sheet. */
export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

const text = /"((?:[^"]|"")*)"/y;
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const sheetName = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const cell = String.raw`\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})`;
// What goes on behind it is a name, a function or a reference of another kind.
const cells = new RegExp(String.raw`(?:${sheetName})?${cell}(?::${cell})?(?![\p{L}\p{N}_.(!:])`, 'uy');
const name = /[A-Za-z][A-Za-z0-9.]*(?=\s*\()/y;
const sign = /<>|<=|>=|[-+*/%&(),=<>]/y;
const blank = /\s*/y;

/** The pieces of a formula as Excel writes it, with its "="; null where one of them is none of these (a name, a whole column). */
export function formulaTokens(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 1;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (next(blank); at < formula.length; next(blank)) {
    const found = quoted(next(text)) ?? reference(next(cells)) ?? word(next(name)) ?? digits(next(number)) ?? mark(next(sign));
    if (!found) return null;
    tokens.push(found);
  }
  return tokens;
}

const quoted = (found: RegExpExecArray | null): Token | null => found && { kind: 'text', text: found[1]!.replace(/""/g, '"') };
const word = (found: RegExpExecArray | null): Token | null => found && { kind: 'name', name: found[0].toUpperCase() };
const digits = (found: RegExpExecArray | null): Token | null => found && { kind: 'number', text: found[0] };
const mark = (found: RegExpExecArray | null): Token | null => found && { kind: 'sign', sign: found[0] };

function reference(found: RegExpExecArray | null): Token | null {
  if (!found) return null;
  const [, quotedName, plainName, column, row, toColumn = column, toRow = row] = found;
  const [from, to] = [parseAddress(`${column!}${row!}`), parseAddress(`${toColumn!}${toRow!}`)];
  if (!from || !to) return null;
  const area = {
    top: Math.min(from.row, to.row), left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row), right: Math.max(from.column, to.column),
  };
  return { kind: 'cells', sheet: quotedName?.replace(/''/g, "'") ?? plainName ?? null, area };
}
