/** How one concept is called on forms: labels as data. Texts stand as `core` leaves them (no spaces, brackets, numbering). */
export interface Family<K extends string> {
  readonly concept: K;
  readonly exact: readonly string[];
  readonly patterns?: readonly RegExp[];
}

/** A label matched: exact words weigh more than a pattern where two columns claim one concept. */
export interface Match<K extends string> { readonly concept: K; readonly exact: boolean }

/** Looks a core label up: exact words of any family first, then patterns in the order of the families. */
export interface Matcher<K extends string> {
  (core: string): Match<K> | null;
  /** The matcher's place in the memory of a label. */
  readonly index: number;
}

/** Longer texts, and texts with a full stop, are sentences: only exact words may match them. */
const sentence = /^.{27,}$|[。;]/s;

let made = 0;

/** Something worked out from a text alone (its name without numbering, the points it states): worked out once for each different text. */
export interface Reading<T> {
  (text: string): T;
  /** The reading's place in the memory of a text. */
  readonly index: number;
}

/** A reading whose results are remembered with the text (see LabelBook). */
export function reading<T>(work: (text: string) => T): Reading<T> {
  made += 1;
  return Object.assign((text: string) => work(text), { index: made - 1 });
}

/** A matcher over families of labels. */
export function matcher<K extends string>(families: readonly Family<K>[]): Matcher<K> {
  const exact = new Map<string, K>();
  for (const family of families) {
    for (const label of family.exact) if (!exact.has(label)) exact.set(label, family.concept);
  }
  // One look at all patterns together turns most texts away.
  const sources = families.flatMap((family) => family.patterns ?? []).map((pattern) => `(?:${pattern.source})`);
  const any = sources.length > 0 ? new RegExp(sources.join('|'), 'i') : null;
  const look = (core: string): Match<K> | null => {
    const known = exact.get(core);
    if (known !== undefined) return { concept: known, exact: true };
    if (!any?.test(core) || sentence.test(core)) return null;
    const family = families.find((one) => one.patterns?.some((pattern) => pattern.test(core)));
    return family ? { concept: family.concept, exact: false } : null;
  };
  made += 1;
  return Object.assign(look, { index: made - 1 });
}
