import { packText } from './texts';
import type { PackProblemKind } from './texts';

export type { PackProblemKind } from './texts';

/**
 * A rule pack that is not taken: names the file, the key and what was meant. Never a pack half loaded.
 */
export class PackError extends Error {
  constructor(readonly file: string, readonly kind: PackProblemKind, readonly key: string, readonly detail: string) {
    super(packText(file, kind, key, detail));
    this.name = 'PackError';
  }
}
