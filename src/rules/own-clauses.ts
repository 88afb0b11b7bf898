import { hundred, plain } from '../figures';
import type { Decimal } from '../figures';
import type { Clause, ClauseTopic, Grade, Pack, Settings } from './pack';
import { ownClauseTexts } from './texts';

/** What a pack rules by, whether it says so itself or keeps it from its base. */
interface Ruling { readonly settings: Settings; readonly grades: readonly Grade[] }

const percent = (share: Decimal): string => plain(share.times(hundred));

/** What each clause would have to say of the pack's own figures. */
const gists: Partial<Readonly<Record<ClauseTopic, (ruling: Ruling) => string>>> = {
  grades: ({ grades }) => ownClauseTexts.grades(grades.map(({ name, from }) => [name, percent(from)] as const)),
  equals: ({ settings }) => ownClauseTexts.equals[settings.equals],
  overachieved: ({ settings }) => ownClauseTexts.overachieved(percent(settings.overachievement)),
  unspent: ({ settings }) => ownClauseTexts.unspent(percent(settings.unspentAbove)),
  'score-ahead': ({ settings }) => ownClauseTexts.scoreAhead(percent(settings.scoreAhead)),
  'execution-score': ({ settings }) => settings.executionRule ?? '',
  qualitative: ({ settings: { bands } }) => ownClauseTexts.bands(percent(bands.met), percent(bands.partly)),
};

/**
 * The clauses of a pack that changes a figure and keeps the clause of its base, which speaks of another one: what the pack itself
 * says stands in its place, so that no finding cites a document for a figure that is not in it. `name` is the pack's.
 */
export function withOwnFigures(
  clauses: Pack['clauses'], own: Partial<Record<ClauseTopic, unknown>>, ruling: Ruling, base: Ruling | null, name: string,
): Pack['clauses'] {
  if (!base) return clauses;
  const changed = Object.entries(gists).flatMap(([topic, gist]): [string, Clause][] => {
    const said = gist(ruling);
    if (own[topic as ClauseTopic] || said === gist(base)) return [];
    return [[topic, { ...clauses[topic as ClauseTopic], document: ownClauseTexts.document(name), gist: said, certain: true }]];
  });
  return changed.length === 0 ? clauses : { ...clauses, ...Object.fromEntries(changed) };
}
