import { Decimal, normalise } from '../../figures';
import { partsOf, possibleValues } from '../../formula';
import type { Expression, Scope } from '../../formula';
import type { IndicatorRow } from '../../forms';

/** Scores are stated with so many decimals at most: of a score in thirds nobody can say how it was rounded. */
const mostDecimals = 2;

/**
 * The scores a formula of tiers can give while the figures it asks for are not filled in; null where it may give any, or where the
 * row's own words print a score that none of its tiers gives: then the place has a scale of its own.
 */
export function scoresByTiers(formula: Expression, scope: Scope, row: IndicatorRow): readonly Decimal[] | null {
  const scores = possibleValues(formula, scope);
  if (!scores || scores.some((score) => score.decimalPlaces() > mostDecimals)) return null;
  const known = everyValue(formula, scope);
  return printedScores(row).every((score) => known.some((value) => value.eq(score))) ? scores : null;
}

/** What a formula and every part of it can give. */
function everyValue(node: Expression, scope: Scope): readonly Decimal[] {
  return [...possibleValues(node, scope) ?? [], ...partsOf(node).flatMap((part) => everyValue(part, scope))];
}

/** "得1.5分", "计2.4分": the scores a row's rule prints. */
function printedScores({ scoringRule }: IndicatorRow): readonly Decimal[] {
  return [...normalise(scoringRule?.text ?? '').matchAll(/[得计](\d+(?:\.\d+)?)分/g)].map(([, score]) => new Decimal(score!));
}
