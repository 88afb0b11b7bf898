import { address, addressFrom, readable } from '../figures';
import type { CellRef } from '../figures';
import type { Clause } from '../rules';
import type { Finding, FindingRule, Severity, Source, Verdict, Why } from './assessment';
import { Fingerprint } from './fingerprint';
import { uncertain } from './texts/common';

/** What a check has to say; finding() adds the fingerprint and shapes it for hosts. */
export interface Draft {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** Where the user must look. */
  readonly cell: CellRef;
  readonly related?: readonly (CellRef | null | undefined)[];
  readonly reported?: string | null;
  readonly expected?: string | null;
  readonly message: string;
  readonly clause?: Clause | null;
  readonly why?: Why | null;
  readonly fix?: Finding['fix'];
  /** Figures the finding rests on that stand in none of the fields above: part of its fingerprint. */
  readonly figures?: readonly string[];
}

const sources = new WeakMap<Clause, Source>();

/** The clause as a finding cites it: one and the same for all that rest on it. */
export function sourceOf(clause: Clause): Source {
  const { document, article, gist, certain } = clause;
  let source = sources.get(clause);
  if (!source) sources.set(clause, source = { document, article, gist, certain });
  return source;
}

/** Taken of one finding after the other. */
const print = new Fingerprint();

/**
 * A finding with its fingerprint over rule, sheet, cell and every figure it rests on: it stays the same while they do, and an
 * ignored finding comes back when one of them changes. A clause that is not certain says so in the message.
 */
export function finding(draft: Draft): Finding {
  const { cell, clause = null, why = null } = draft;
  const at = address(cell.row, cell.column);
  const related: string[] = [];
  for (const other of draft.related ?? []) {
    const beside = other && addressFrom(cell.sheet, other);
    if (beside && beside !== at && !related.includes(beside)) related.push(beside);
  }
  const message = readable(draft.message);
  print.begin(draft.rule).next(cell.sheet).next(at).next(draft.reported ?? '').next(draft.expected ?? '');
  if (why) for (const figure of why.figures) print.next(figure.label).more('=').more(figure.value);
  if (draft.figures) for (const figure of draft.figures) print.next(figure);
  return {
    id: print.digits(),
    rule: draft.rule,
    severity: draft.severity,
    verdict: draft.verdict,
    sheet: cell.sheet,
    cell: at,
    // A copy is as long as what it holds; what was pushed to has room for more, and findings are kept by the ten thousand.
    related: related.slice(),
    reported: draft.reported ?? null,
    expected: draft.expected ?? null,
    message: clause && !clause.certain ? message + uncertain : message,
    source: clause && sourceOf(clause),
    why,
    fix: draft.fix ?? null,
  };
}
