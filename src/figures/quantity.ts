import type { Decimal } from './decimal';

/** What a unit measures; figures of different dimensions are never compared. */
export type Dimension = 'money' | 'ratio' | 'count' | 'length' | 'area' | 'volume' | 'mass' | 'duration' | 'other';

/** A unit as written and what it is worth in the base unit of its dimension (万元 = 10000 元; % = 0.01). */
export interface Unit {
  /** As written: "万元", "%", "公里". */
  readonly text: string;
  readonly dimension: Dimension;
  /** How many base units one is; base units: 元, 1 (ratio), 米, 平方米, 立方米, 千克, 天, and the unit itself for counts. */
  readonly scale: Decimal;
  /** Units of equal key are commensurable ("座" and "个" are not). */
  readonly key: string;
}

/** A figure with its unit (null: a bare number) and how many decimals it was stated with. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: Unit | null;
  /** Decimals of the value as shown to the reader (its number format or its own digits). */
  readonly decimals: number;
  /** The % stands in a column beside the figure, which itself may be a ratio (0.925 for 92.5). */
  readonly percentBeside?: true;
}

/** The relation a target states. */
export type Operator = '≥' | '≤' | '=' | '>' | '<';

/** A calendar moment a target or actual names: year, and where said month and day; `before` for 前/底前/之前. */
export interface Moment {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly before: boolean;
  /** 次年1月: of the year after the form's. */
  readonly next?: true;
}

/** What an indicator's target or actual says. */
export type Statement =
  | { readonly kind: 'quantity'; readonly operator: Operator | null; readonly quantity: Quantity; readonly text: string }
  /** "5-10个", "90%~95%": both bounds inclusive. */
  | { readonly kind: 'range'; readonly low: Quantity; readonly high: Quantity; readonly text: string }
  | { readonly kind: 'moment'; readonly operator: Operator | null; readonly moment: Moment; readonly text: string }
  | { readonly kind: 'words'; readonly text: string; readonly band: Band | null };

/** The three bands of 财预〔2020〕10号: 达成 100–80(含), 部分达成 80–60(含), 未达成 60–0 (percent of the points). */
export type Band = 'met' | 'partly' | 'unmet';
