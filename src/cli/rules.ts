import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { AssessOptions } from '../assess';
import { loadPack, packById, unknownPackText } from '../rules';
import { UsageError } from './args';
import { optionProblem } from './io-problem';

/**
 * What `--rules` asks for: a pack's id, or a file with a county's own pack (loaded strictly); null without it.
 * @throws UsageError for an id that does not exist (naming those that do) and for a file that is not taken.
 */
export async function readRules(rules: string | null): Promise<AssessOptions | null> {
  if (rules === null) return null;
  if (extname(rules).toLowerCase() !== '.json') {
    if (packById(rules)) return { rules };
    throw new UsageError(unknownPackText(rules));
  }
  try {
    const pack = loadPack(await readFile(rules, 'utf8'), rules);
    return { rules: pack.id, packs: [pack] };
  } catch (error) {
    throw new UsageError(optionProblem(rules, error), { cause: error });
  }
}
