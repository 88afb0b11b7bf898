import { packText } from './texts';

/** What is wrong with a rule pack; texts in texts.ts. */
export type PackProblemKind =
  | 'not-json' | 'unknown-key' | 'misplaced-key' | 'missing-key' | 'wrong-value' | 'unknown-base' | 'id-mismatch' | 'years-reversed'
  | 'grades-order' | 'example-fails' | 'example-unreadable';

/**
 * A rule pack that is not taken: names the file, the key and what was meant. Never a pack half loaded.
 */
export class PackError extends Error {
  constructor(readonly file: string, readonly kind: PackProblemKind, readonly key: string, readonly detail: string) {
    super(packText(file, kind, key, detail));
    this.name = 'PackError';
  }
}
