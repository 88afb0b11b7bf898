/** How one concept is called on forms: labels as data. Texts stand as `core` leaves them (no spaces, brackets, numbering). */
export interface Family<K extends string> {
  readonly concept: K;
  readonly exact: readonly string[];
  readonly patterns?: readonly RegExp[];
}

/** A label matched: exact words weigh more than a pattern where two columns claim one concept. */
export interface Match<K extends string> { readonly concept: K; readonly exact: boolean }

/** Longer texts, and texts with a full stop, are sentences: only exact words may match them. */
const sentence = /^.{27,}$|[。;]/s;

/** Looks a core label up: exact words of any family first, then patterns in the order of the families. */
export function matcher<K extends string>(families: readonly Family<K>[]): (core: string) => Match<K> | null {
  const exact = new Map<string, K>();
  for (const family of families) {
    for (const label of family.exact) if (!exact.has(label)) exact.set(label, family.concept);
  }
  return (core) => {
    const known = exact.get(core);
    if (known !== undefined) return { concept: known, exact: true };
    if (sentence.test(core)) return null;
    for (const family of families) {
      if (family.patterns?.some((pattern) => pattern.test(core))) return { concept: family.concept, exact: false };
    }
    return null;
  };
}
