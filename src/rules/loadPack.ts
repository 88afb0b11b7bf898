import { parseJson } from './json-text';
import { packOf } from './load';
import type { Pack } from './pack';
import { builtInPacks } from './packs';
import { PackError } from './problem';

/**
 * A county's own rule pack from the text of its JSON file; it may extend a built-in pack or one of `others`.
 * @throws PackError naming the file, the key and what was meant; nothing of a refused pack is used.
 */
export function loadPack(text: string, fileName: string, others: readonly Pack[] = []): Pack {
  let content: unknown;
  try {
    content = parseJson(text);
  } catch (error) {
    throw new PackError(fileName, 'not-json', '', error instanceof Error ? error.message : String(error));
  }
  const known = [...others, ...builtInPacks()];
  return packOf(content, fileName, (id) => known.find((pack) => pack.id === id) ?? null,
    [...new Set(known.map(({ id }) => id))]);
}
