import { plain, productOf, roundTo } from '../../figures';
import type { Decimal, Quantity } from '../../figures';
import type { Outcome, Settings } from '../../rules';

/** How a stated score stands to what the rule gives: equal, a difference of method, or a difference. */
export type Match = 'exact' | 'displayed' | 'rounding' | 'setting' | 'none';

/** Beyond these decimals a stored score differs from its own formula by the 15 digits Excel keeps. */
const comparableDecimals = 10;

/** Whether two figures are one as Excel keeps them: sums of stored doubles differ beyond their 15 digits. */
export function sameStored(a: Decimal, b: Decimal): boolean {
  return a.toDecimalPlaces(comparableDecimals).eq(b.toDecimalPlaces(comparableDecimals));
}

const equalAt = (stated: Decimal, value: Decimal, decimals: number): boolean =>
  roundTo(value, decimals).eq(stated.toDecimalPlaces(decimals));

/** Ways to round a score other than half-up that forms are filled with: cut off, or ties to even. */
function otherRoundings(stated: Decimal, value: Decimal, decimals: number): boolean {
  return roundTo(value, decimals, 'truncate').eq(stated) || roundTo(value, decimals, 'half-even').eq(stated);
}

/** Shares rounded to whole percents or to hundredths of a percent before they were multiplied. */
const shareDecimals = [4, 2];

/**
 * Compares a stated score with points × share in every honest reading (rounding.md §2.6): at the precision of the score column
 * half-up first; then the stored value as displayed; then other rounding, the share rounded first or the stated coefficient; then
 * the pack's open settings. `columnDecimals` is the precision of the column.
 */
export function matchScore(
  stated: Quantity, points: Decimal, outcome: Outcome, columnDecimals: number, settings: Settings, coefficient: Decimal | null,
): Match {
  const { share } = outcome;
  if (share === null) return 'none';
  const own = stated.value.decimalPlaces();
  const decimals = scorePrecision(own, columnDecimals, settings);
  const value = productOf(points, share);
  if (equalAt(stated.value, value, decimals)) return 'exact';
  if (own > stated.decimals && equalAt(roundTo(stated.value, stated.decimals), value, stated.decimals)) return 'displayed';
  if (otherRoundings(stated.value, value, decimals)) return 'rounding';
  if (!share.eq(1) && shareDecimals.some((places) => equalAt(stated.value, points.times(roundTo(share, places)), decimals)
    && settingAllows(places, settings))) return 'rounding';
  if (coefficient && honestRounding(coefficient, share) && equalAt(stated.value, points.times(coefficient), decimals)) return 'rounding';
  return outcome.alternatives.some((other) => equalAt(stated.value, productOf(points, other), decimals)) ? 'setting' : 'none';
}

/** Whole percents first is honest only where the pack says so; hundredths where it says that or nothing. */
function settingAllows(places: number, settings: Settings): boolean {
  return settings.rateDecimals === null ? places === 4 : places === settings.rateDecimals + 2;
}

/** Whether a stated coefficient is the share rounded to its own decimals (at least whole percents). */
function honestRounding(coefficient: Decimal, share: Decimal): boolean {
  const decimals = Math.max(2, coefficient.decimalPlaces());
  return roundTo(share, decimals).eq(coefficient) || roundTo(share, decimals, 'truncate').eq(coefficient);
}

/**
 * Decimals a stated score must be right to: its own, and those of its column up to the pack's (a formula's unrounded value in one
 * cell does not make its neighbours imprecise).
 */
export function scorePrecision(own: number, columnDecimals: number, settings: Settings): number {
  return Math.min(comparableDecimals, Math.max(own, Math.min(columnDecimals, settings.scoreDecimals)));
}

/** The score a message and 采用计算值 offer: half-up at the pack's decimals. */
export function expectedScore(exact: Decimal, settings: Settings): Decimal {
  return roundTo(exact, settings.scoreDecimals);
}

/** The lowest and highest score of a band as texts; an open upper end is named as the value it stays below. */
export function bandTexts(points: Decimal, band: NonNullable<Outcome['band']>): { low: string; high: string } {
  return { low: plain(points.times(band.low)), high: (band.highOpen ? '<' : '') + plain(points.times(band.high)) };
}

/** Whether a score lies in a band of the points. */
export function inBand(score: Decimal, points: Decimal, band: NonNullable<Outcome['band']>): 'below' | 'inside' | 'above' {
  const low = points.times(band.low);
  const high = points.times(band.high);
  if (score.lt(low)) return 'below';
  return score.gt(high) || (band.highOpen && score.eq(high) && !high.isZero()) ? 'above' : 'inside';
}
