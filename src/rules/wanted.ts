import { nearest } from './nearest';
import { wantedTexts } from './texts';

const types: Readonly<Record<string, string>> = wantedTexts.types;

/** What a value should be and what stands there, in words: `expected` and `received` as the schema tells them. */
export function wantedText(expected: string, received: string): string {
  const kinds = expected.replace(/^\(|\)$/g, '').split(' | ');
  const own = /^"(.*)"$/s.exec(received)?.[1];
  const stands = types[received] ?? received;
  if (kinds.every((kind) => kind.startsWith('"'))) {
    const choices = kinds.map((kind) => kind.slice(1, -1));
    return wantedTexts.choice(choices, stands, own === undefined ? null : nearest(own, choices));
  }
  const wanted = wantedTexts.wanted(kinds.map((kind) => types[kind] ?? kind), stands);
  if (kinds.includes('string') && /^-?[\d.]+$/.test(received)) return wanted + wantedTexts.quote(received);
  if (kinds.includes('number') && own !== undefined && /^-?[\d.]+$/.test(own)) return wanted + wantedTexts.unquote(own);
  return wanted;
}
