import { address, addressFrom, readable } from '../figures';
import type { CellRef } from '../figures';
import type { Clause } from '../rules';
import type { Finding, FindingRule, Severity, Source, Verdict, Why } from './assessment';
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

const separator = 0x01;

/**
 * A 53-bit hash of texts as 14 hex digits (cyrb53 of them joined by U+0001): the same texts give the same digits everywhere.
 * They are gone through one after the other: of ten thousand findings none is written out in full.
 */
export function fingerprint(texts: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < texts.length; at += 1) {
    if (at > 0) {
      a = Math.imul(a ^ separator, 2654435761);
      b = Math.imul(b ^ separator, 1597334677);
    }
    const text = texts[at]!;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}

const sources = new WeakMap<Clause, Source>();

/** The clause as a finding cites it: one and the same for all that rest on it. */
export function sourceOf(clause: Clause): Source {
  const { document, article, gist, certain } = clause;
  let source = sources.get(clause);
  if (!source) sources.set(clause, source = { document, article, gist, certain });
  return source;
}

/** What a fingerprint is taken of; one list serves all. */
const print: string[] = [];

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
  print.length = 0;
  print.push(draft.rule, cell.sheet, at, draft.reported ?? '', draft.expected ?? '');
  if (why) for (const figure of why.figures) print.push(`${figure.label}=${figure.value}`);
  if (draft.figures) print.push(...draft.figures);
  return {
    id: fingerprint(print),
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
