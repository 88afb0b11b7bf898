import type { Decimal, Operator, Unit } from '../../figures';
import type { Sentence } from './document';

/** What a unit makes of a figure: 元 and 万元 money, % a rate, 百分点 points, 分 a score, 公里 and 倍 a measure, 个 and 人 a count. */
export type FigureKind = 'money' | 'rate' | 'points' | 'score' | 'measure' | 'count';

/** One figure a sentence states, with the words around it that say what it is about. */
export interface ProseFigure {
  readonly kind: FigureKind;
  /** As stated, in its own unit (925.16 of "925.16万元"). */
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: Unit;
  /** As written, unit included ("925.16万元"). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  /** The paragraph it stands in, counted from 1 over those that are not empty. */
  readonly paragraph: number;
  /** Words between the last boundary (，；：（ or the figure before) and it. */
  readonly before: string;
  /** Words between it and the next boundary or figure. */
  readonly after: string;
  /** 约, 余, 近 …: no figure to reckon with. */
  readonly approximate: boolean;
  /** Said in words (三分之二, 四成): how far the value may be off, in its unit. */
  readonly spread?: Decimal;
  /** "≥95%", "不低于95%", "95%以上": a bound, not a value. */
  readonly bound: Operator | null;
}
