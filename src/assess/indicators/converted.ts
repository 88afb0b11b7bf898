import { hundred, plain, roundTo } from '../../figures';
import type { Decimal, Quantity } from '../../figures';
import type { Clause } from '../../rules';
import { convertedTexts } from '../texts/converted';
import type { Decision } from './decision';
import { figureOf } from './scored-row';
import type { ScoredRow } from './scored-row';

/** What a row's score out of 100 comes to: score × points ÷ 100; null where it has no such score or no points. */
export function convertedOf({ points, indicator: { rawScore } }: ScoredRow): Decimal | null {
  const raw = figureOf(rawScore);
  return raw === null || points === null ? null : raw.times(points).div(hundred);
}

/** "90×30÷100 = 27"; '' where the row has no score out of 100. */
export function conversionText(row: ScoredRow): string {
  const [raw, own] = [figureOf(row.indicator.rawScore), convertedOf(row)];
  return raw && own && row.points ? convertedTexts.formula(plain(raw), plain(row.points), plain(own)) : '';
}

/** Whether a stated score is what its score out of 100 comes to, however rounded at its own decimals. */
export function isConverted(own: Decimal, { value, decimals }: Quantity): boolean {
  const stated = roundTo(value, decimals);
  return value.eq(own) || (['half-up', 'truncate', 'up'] as const).some((way) => roundTo(own, decimals, way).eq(stated));
}

/**
 * Whether the scores beside a table's own are out of 100: where converted scores stand beside them most of those agree, and where
 * none does (or a lone one that may be wrong) some are above the points of their rows. Else nobody says how the one becomes the
 * other.
 */
export function convertsFromHundred(rows: readonly ScoredRow[]): boolean {
  const both = rows.flatMap((row) => {
    const [own, { score }] = [convertedOf(row), row.indicator];
    return own !== null && score?.kind === 'value' ? [isConverted(own, score.value)] : [];
  });
  if (both.filter((agrees) => agrees).length * 2 > both.length) return true;
  return both.length < 2 && rows.some((row) => row.points !== null && figureOf(row.indicator.rawScore)?.gt(row.points) === true);
}

/**
 * Whether scores that are full at the points of their rows were converted all the same (分值 25, 得分 25, 权重 25 %, 折算得分
 * 6.25): weighed twice, so that the form adds up to a fraction of what it earned.
 */
export function isWeighedTwice(rows: readonly ScoredRow[]): boolean {
  const both = rows.flatMap(({ points, indicator: { rawScore, score } }) => {
    const raw = score?.kind === 'value' ? figureOf(rawScore) : null;
    return points && raw ? [raw.eq(points) && !points.eq(hundred)] : [];
  });
  const full = both.filter((one) => one).length;
  return full > 1 && full * 2 > both.length && convertsFromHundred(rows);
}

/** A blank converted score is what its score out of 100 comes to, whatever its target would give. */
export function byConversion(row: ScoredRow, clause: Clause): Decision | null {
  const { rawScore, score } = row.indicator;
  const exact = score?.kind === 'blank' ? convertedOf(row) : null;
  if (exact === null || rawScore?.kind !== 'value') return null;
  return {
    clause, exact, range: null, attainable: null, open: null, why: conversionText(row), related: [rawScore.cell],
    figures: [{ label: convertedTexts.raw, cell: rawScore.cell, value: plain(rawScore.value.value), range: null, weight: null }],
  };
}
