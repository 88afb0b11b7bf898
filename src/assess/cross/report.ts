import { plain } from '../../figures';
import type { CellRef } from '../../figures';
import type { Clause } from '../../rules';
import type { Finding, FindingRule, Severity } from '../assessment';
import { finding } from '../finding';
import { agree, shown, type Stated } from './figure';
import type { CrossScope } from './scope';
import { crossDocument, crossTexts } from './texts';

/** The clause of a check between sheets: what the forms' own words ask for. */
export function clause(gist: string): Clause {
  return { document: crossDocument, article: crossTexts.article, gist, certain: true };
}

/** Two statements of one figure that contradict each other, told at the later sheet's cell; none where they agree. */
export function stateTwice(
  scope: Pick<CrossScope, 'order'>, a: Stated, b: Stated, gist: string, severity: Severity = 'error',
): readonly Finding[] {
  const [earlier, later] = scope.order(a.cell.sheet) <= scope.order(b.cell.sheet) ? [a, b] : [b, a];
  const outcome = agree(earlier, later);
  if (outcome.verdict !== 'inconsistent') return [];
  return [finding({
    rule: 'cross-sheet-differs', severity, verdict: 'inconsistent', cell: later.cell, related: [earlier.cell],
    reported: plain(later.read.value.value), expected: outcome.expected && plain(outcome.expected),
    message: crossTexts.twice(earlier.where, shown(earlier), later.where, shown(later)), clause: clause(gist),
    figures: [shown(earlier)],
  })];
}

/** A figure that is none of those it could have been taken from. */
export function noneOf(rule: FindingRule, copy: Stated, candidates: readonly Stated[], gist: string): Finding {
  const listed = candidates.map((candidate) => `${candidate.where} ${shown(candidate, copy)}`);
  return finding({
    rule, severity: 'warning', verdict: 'inconsistent', cell: copy.cell, related: candidates.map(({ cell }) => cell),
    reported: plain(copy.read.value.value), expected: null, message: crossTexts.noneOf(copy.where, shown(copy), listed),
    clause: clause(gist), figures: candidates.map((candidate) => shown(candidate)),
  });
}

/** Whichever cell stands on the later sheet. */
export function laterCell(scope: CrossScope, a: CellRef, b: CellRef): CellRef {
  return scope.order(a.sheet) > scope.order(b.sheet) ? a : b;
}
