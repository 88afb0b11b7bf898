import { readFile } from 'node:fs/promises';
import { loadSkeleton, type Skeleton } from '../report';
import { UsageError } from './args';
import { optionProblem } from './io-problem';

/**
 * The report outline `--skeleton` names (loaded strictly); it takes the place of the built-in one for the same forms. None without it.
 * @throws UsageError naming the file, the key and what was meant.
 */
export async function readSkeletons(file: string | null): Promise<readonly Skeleton[]> {
  if (file === null) return [];
  try {
    return [loadSkeleton(await readFile(file, 'utf8'), file)];
  } catch (error) {
    throw new UsageError(optionProblem(file, error), { cause: error });
  }
}
