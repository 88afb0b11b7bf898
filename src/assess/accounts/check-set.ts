import type { AccountsConcept } from '../../forms/accounts';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { withParts } from './added';
import { betweenIdentities } from './between';
import { checkCodes } from './codes';
import { findBreaches } from './culprits';
import { conceptsOf, expand, type Check } from './expand';
import { breachFinding, slipFinding, tailFinding, uncheckedFinding, unreadableFinding } from './findings';
import type { Identity } from './identity';
import { insideIdentities } from './inside';
import { isIdle, judge } from './judge';
import { tableName } from './naming';
import { slipped } from './slips';
import { isBlank, type Slot } from './slot';
import type { TableSet } from './table-set';
import { accountsDocument, accountsTexts, tableNames } from './texts';
import { slotsOf, type Judged } from './trying';

/** Of each table a set lacks, what could not be held against it. */
type Missing = Map<AccountsConcept, Set<Identity>>;

const identities: readonly Identity[] = [...insideIdentities, ...betweenIdentities];

/** Judges every 勾稽关系 in and between the tables of one unit and year. */
export function checkSet(set: TableSet): readonly Finding[] {
  const missing: Missing = new Map();
  const checks: Check[] = [];
  for (const identity of identities) {
    const expanded = expand(identity, set);
    if (isMissing(expanded)) noteMissing(missing, expanded, identity);
    else checks.push(...expanded.filter((check) => !isIdle(check)));
  }
  const readable = withParts(checks, set.precision).filter((check) => slotsOf(check).every(({ read }) => read.kind !== 'unreadable'));
  const [unfilled, live] = parted(readable, isUnfilled);
  const judged = live.map((check): Judged => ({ check, outcome: judge(check, set.precision) }));
  const [doubtful, sure] = parted(judged, ({ check, outcome }) => check.doubtful && outcome.verdict === 'inconsistent');
  const { slips, rest } = slipped(findBreaches(sure, set.precision), set);
  return [
    ...unreadable(checks),
    ...slips.map(slipFinding),
    ...rest.map(breachFinding),
    ...tails(sure),
    ...doubtful.map((one) => uncheckedFinding(one.check, accountsTexts.doubtful)),
    ...unfilled.map((check) => uncheckedFinding(check, accountsTexts.unfilled)),
    ...missingFinding(set, missing),
    ...checkCodes(set),
  ];
}

/** A cell with the same tail by two identities of one kind is told once. */
function tails(judged: readonly Judged[]): readonly Finding[] {
  const findings = judged.filter(({ outcome }) => outcome.verdict === 'rounding-tail').map(tailFinding);
  return [
    ...new Map([...findings].reverse().map((tail) => [[tail.rule, tail.sheet, tail.cell, tail.expected].join('|'), tail]))
      .values(),
  ].reverse();
}

function isMissing(expanded: readonly Check[] | readonly AccountsConcept[]): expanded is readonly AccountsConcept[] {
  return typeof expanded[0] === 'string';
}

function noteMissing(missing: Missing, concepts: readonly AccountsConcept[], identity: Identity): void {
  // An identity inside a table that is not there is nothing to tell.
  if (identity.rule !== 'cross-table-differs') return;
  for (const concept of concepts) missing.set(concept, (missing.get(concept) ?? new Set()).add(identity));
}

/** Whether the target is a 合计 row left wholly blank in a table that is filled: then blank is not 0. */
function isUnfilled(check: Check): boolean {
  const { row, table } = check.target;
  const total = row.key === 'total' || /\.(total|grand)$/.test(row.key);
  return total && !table.empty && [...row.figures.values()].every(isBlank);
}

function unreadable(checks: readonly Check[]): readonly Finding[] {
  const slots = new Map<string, Slot>(checks.flatMap(slotsOf).map((slot) => [slot.key, slot]));
  return [...slots.values()].flatMap((slot) => unreadableFinding(slot) ?? []);
}

/** Tables beyond the national nine; a place that does not publish them leaves nothing unchecked that it could have checked. */
const optional: readonly AccountsConcept[] = ['fiscal-expense', 'fiscal-basic', 'fiscal-detail', 'general-detail',
  'general-project', 'state-capital', 'agency-cost', 'expense-detail'];

/** One line for all tables of the national nine a set lacks. */
function missingFinding(set: TableSet, missing: Missing): readonly Finding[] {
  if (set.repeats) return [];
  const first = [...set.tables.values()][0];
  const cell = first?.title?.cell;
  const lacking = [...missing].filter(([concept]) => !optional.includes(concept)
    && !(concept === 'state-capital-expense' && set.tables.has('state-capital')));
  if (lacking.length === 0 || !cell) return [];
  const names = lacking.map(([concept]) => tableNames[concept]).join('、');
  const ids = [...new Set(lacking.flatMap(([, own]) => [...own].map(({ id }) => id)))].join('、');
  const message = accountsTexts.missing(names, othersOf(lacking.flatMap(([, own]) => [...own]), set));
  return [finding({
    rule: 'cross-table-differs', severity: 'info', verdict: 'unverifiable', cell, message,
    clause: { document: accountsDocument, article: ids, gist: message, certain: true },
  })];
}

/** The tables of the set that some identities hold against one it lacks, in the order of the tables. */
function othersOf(identities: readonly Identity[], { tables }: TableSet): readonly string[] {
  const named = new Set(identities.flatMap((identity) => conceptsOf(identity)));
  return (Object.keys(tableNames) as AccountsConcept[]).filter((concept) => named.has(concept) && tables.has(concept))
    .map((concept) => tableName(tables.get(concept)!));
}

function parted<T>(all: readonly T[], of: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(of), all.filter((one) => !of(one))];
}
