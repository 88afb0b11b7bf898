import type { Decimal } from '../figures';
import type { FormId } from '../forms';
import type { Clause } from './clause';
import type { IndicatorRule } from './indicators';

export type { Clause } from './clause';

/** What a clause is about; every finding and every computed score cites the clause of its topic. */
export const clauseTopics = [
  'weights', 'execution-rate', 'execution-score', 'budget-parts', 'target-met', 'target-missed', 'reverse', 'equals', 'zero-target',
  'qualitative', 'deadline', 'overachieved', 'reasons', 'row-score', 'total', 'grades', 'score-ahead', 'unspent', 'adjustment',
  'form', 'units', 'statements', 'coefficient',
] as const;
/** What a clause of a pack is cited for. */
export type ClauseTopic = (typeof clauseTopics)[number];

/** What the rules leave open; the form or the county decides, so it is data (rules: national.md "未定 → a setting"). */
export interface Settings {
  /** How an "=" target that is missed scores: in proportion to how close it is, or not at all. The other one is 口径差异, no error. */
  readonly equals: 'closeness' | 'all-or-nothing';
  /** Over the target by this share or more needs a reason and may be scored lower (0.3 = 30 %). */
  readonly overachievement: Decimal;
  /** Below this execution rate a reason is due (0.9). */
  readonly explainRateBelow: Decimal;
  /** More than this share unspent is warned of (0.2). */
  readonly unspentAbove: Decimal;
  /** How far the share of indicator points may run ahead of the execution score (0.05). */
  readonly scoreAhead: Decimal;
  /** Decimals a computed score is rounded to where the score column does not show more. */
  readonly scoreDecimals: number;
  /** Decimals of the percentage a rate is rounded to before it is scored; null: the document does not say, both readings hold. */
  readonly rateDecimals: number | null;
  /** Decimals money is stated with at least (12.5 is 12.50). */
  readonly moneyDecimals: number;
  /** How the execution is scored, in words, where it is not points × rate; a form that prints a rule of its own goes by that. */
  readonly executionRule: string | null;
  /** How stated rates and sums were rounded. */
  readonly rounding: 'half-up' | 'half-even' | 'truncate' | 'up' | 'unknown';
  /** Lower ends of the bands of qualitative results as shares of the points: met (0.8), partly met (0.6). */
  readonly bands: { readonly met: Decimal; readonly partly: Decimal };
}

/** What the points of a form must add up to, with and without points for the execution of the budget. */
export interface PointsTotals {
  readonly withExecution: readonly Decimal[];
  readonly withoutExecution: readonly Decimal[];
  /** Forms that demand a total of their own where the execution has no points beside them. */
  readonly forms: ReadonlyMap<FormId, readonly Decimal[]>;
}

/** How many characters a form allows its texts; what it leaves open has none. */
export interface TextLimits {
  readonly reason?: number | undefined;
  readonly conclusion?: number | undefined;
  readonly problems?: number | undefined;
  readonly measures?: number | undefined;
}

/** A grade and the lowest share of the full score that earns it (0.9 for 优). Best grade first. */
export interface Grade {
  readonly name: string;
  readonly from: Decimal;
}

/** The workbook's own words that lead to a pack. */
export interface Recognition {
  /** Names of the province, its cities and districts. */
  readonly places: readonly string[];
  /** Beginnings of form numbers ("51" of 510000_0013zp). */
  readonly formNumbers: readonly string[];
  /** Form ids only this jurisdiction uses. */
  readonly forms: readonly FormId[];
}

/** A pack's own test: figures as a form would state them and what the pack must make of them. */
export interface Example {
  readonly given: {
    readonly target?: string | undefined; readonly actual?: string | undefined; readonly nature?: string | undefined;
    readonly unit?: string | undefined; readonly name?: string | undefined; readonly points?: string | undefined;
    readonly total?: string | undefined; readonly budget?: string | undefined; readonly spent?: string | undefined;
  };
  readonly expect: { readonly score?: string | null | undefined; readonly grade?: string | undefined; readonly rate?: string | undefined };
}

/** The rules of one jurisdiction for a span of years. */
export interface Pack {
  /** "sichuan/2024": jurisdiction and the first year it was written for. */
  readonly id: string;
  readonly jurisdiction: string;
  /** "四川省". */
  readonly name: string;
  /** Years it holds for; `to` null: still in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly recognise: Recognition;
  readonly settings: Settings;
  readonly grades: readonly Grade[];
  readonly pointsTotals: PointsTotals;
  /** Lengths that forms print as the most for their texts. */
  readonly textLimits: ReadonlyMap<FormId, TextLimits>;
  readonly clauses: Readonly<Record<ClauseTopic, Clause>>;
  readonly examples: readonly Example[];
  /** How the indicators of an indicator system are scored (附表1 and its kin), by form and name. */
  readonly indicators: readonly IndicatorRule[];
}
