import type { Finding, Severity } from '../../assess';

/** open: to be seen to · ignored: by the user, with a reason · solved: gone since the list was made. */
export type EntryStatus = 'open' | 'ignored' | 'solved';

/** A finding as the list keeps it: its place and key stay when its figures change and when it is solved. */
export interface Entry {
  /** Rule, sheet, cell and how many of these came before: the same finding after an edit has the same key. */
  readonly key: string;
  readonly finding: Finding;
  /** The indicator it is about; null where it is about none. */
  readonly subject: string | null;
  readonly status: EntryStatus;
  /** Why the user ignores it; null in other states. */
  readonly reason: string | null;
}

/** The order of gravity: errors first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

const slot = (finding: Finding): string => `${finding.rule}|${finding.sheet ?? ''}|${finding.cell}`;

const none: ReadonlyMap<string, string> = new Map();

/**
 * Gives each finding its key, in the order of the list: what must be corrected first, else as they were found. `ignored` maps a
 * fingerprint to the reason it is ignored for, `subjects` to the indicator it is about.
 */
export function entriesOf(findings: readonly Finding[], ignored: ReadonlyMap<string, string>, subjects = none): readonly Entry[] {
  const seen = new Map<string, number>();
  const entries = findings.map((finding): Entry => {
    const place = slot(finding);
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    const reason = ignored.get(finding.id) ?? null;
    const subject = subjects.get(finding.id) ?? null;
    return { key: `${place}|${before}`, finding, subject, status: reason === null ? 'open' : 'ignored', reason };
  });
  return severities.flatMap((severity) => entries.filter(({ finding }) => finding.severity === severity));
}

/**
 * The list after a live check: every finding keeps its place, one that is no longer found stays as solved, and a new one
 * stands after the finding it follows in the new order. Nothing jumps under the user's eyes.
 */
export function mergeEntries(shown: readonly Entry[], found: readonly Entry[]): readonly Entry[] {
  const next = new Map(found.map((entry) => [entry.key, entry]));
  const known = new Set(shown.map(({ key }) => key));
  const followers = new Map<string | null, Entry[]>();
  let previous: string | null = null;
  for (const entry of found) {
    if (known.has(entry.key)) previous = entry.key;
    else followers.set(previous, [...followers.get(previous) ?? [], entry]);
  }
  return [
    ...followers.get(null) ?? [],
    ...shown.flatMap((entry) => {
      const current = next.get(entry.key);
      return [current ?? { ...entry, status: 'solved' as const, reason: null }, ...followers.get(entry.key) ?? []];
    }),
  ];
}
