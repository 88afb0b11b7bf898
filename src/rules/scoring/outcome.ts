import type { Decimal, Operator, Statement } from '../../figures';
import type { Expression } from '../../formula';
import type { ClauseTopic } from '../pack';

/** What an indicator states, as a rule needs it. */
export interface Given {
  /** The operator that holds wherever the form said it; null: none said. */
  readonly operator: Operator | null;
  readonly direction: 'positive' | 'reverse' | null;
  /** The indicator's own name and its levels: what an operator is inferred from where none is said. */
  readonly path: readonly string[];
  readonly target: Statement;
  readonly actual: Statement;
  /** The form's year, for deadlines that name none. */
  readonly year: number | null;
}

/** Why no score follows; texts in texts.ts. */
export type Undecided =
  | 'units'
  | 'unit-left-out'
  | 'unit-slip'
  | 'several-figures'
  | 'no-figure'
  | 'period'
  | 'words'
  | 'below-target-words'
  | 'partly'
  | 'unmet'
  | 'late'
  | 'deadline-open'
  | 'negative'
  | 'kinds'
  | 'one-missed'
  | 'grade-below'
  | 'happened'
  | 'nobody-complained'
  | 'other-way'
  | 'about'
  | 'own-rule'
  | 'scale'
  | 'shared'
  | 'direction';

/** A lowest and highest share of the points an honest score may have; `highOpen`: the upper end itself is outside. */
export interface ShareBand {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly highOpen: boolean;
}

/** What the rules make of a target and an actual value: shares of the points, exact and not yet rounded. */
export interface Outcome {
  /** Whether the target is met; null where that cannot be told. */
  readonly met: boolean | null;
  /** The share of the points the rule gives (0–1); null where no rule decides. */
  readonly share: Decimal | null;
  /** The formula of `share` over 完成值 and 指标值; null where it needs none (full points, none, words). */
  readonly formula: Expression | null;
  /** Whether `share` is a proposal (words that say the target is reached), not a computation. */
  readonly proposal: boolean;
  /** Other honest shares (an open setting, an operator nobody wrote): a score of theirs is 口径差异, no error. */
  readonly alternatives: readonly Decimal[];
  /** The band a stated score must lie in where no single share follows, or a proposal may be departed from. */
  readonly band: ShareBand | null;
  readonly undecided: Undecided | null;
  /** How many measures one cell lists, and which of them was missed. Only where each was held to its own target. */
  readonly listed?: { readonly count: number; readonly missed: { readonly target: string; readonly actual: string } | null };
  /** The clause it rests on. */
  readonly topic: ClauseTopic;
  /** The operator applied; null for words. */
  readonly operator: Operator | null;
  /** Whether that operator was inferred, not stated. */
  readonly inferred: boolean;
  /** Actual and target in one unit; null for words, deadlines and figures that cannot be compared. */
  readonly compared: { readonly actual: Decimal; readonly target: Decimal } | null;
  /** Whether the units are different counting words compared by number (2项 against 2个). */
  readonly looseUnits: boolean;
}
