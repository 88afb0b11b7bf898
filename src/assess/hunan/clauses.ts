import type { Clause } from '../../rules';
import { staffingDocument } from './texts';

/** What the base-data form's own labels say. */
export function baseClause(article: string, gist: string): Clause {
  return { document: staffingDocument, article, gist, certain: true };
}
