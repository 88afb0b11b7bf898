import type { CellRef, Decimal, Interval } from '../../figures';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import type { Clause } from '../../rules';
import type { BaseDataInput, WhyFigure } from '../assessment';
import type { RuledForm, Surroundings } from '../contribution';

/** Why a rule that decides a row gives no score: figures the user has not brought, or a rule nobody has. */
export type Open = 'inputs' | 'judged';

/**
 * What a rule of its own gives a row, where its score is not "actual against target": an indicator system's formula, a rate of the
 * base data. Figures are exact and not yet rounded.
 */
export interface Decision {
  readonly clause: Clause;
  /** The score; null where it is open. */
  readonly exact: Decimal | null;
  /** The scores that rounding of the inputs allows; null: only `exact`. */
  readonly range: readonly Interval[] | null;
  /** The only scores the method can give, lowest first; null: any up to the points. */
  readonly attainable: readonly Decimal[] | null;
  readonly open: Open | null;
  /** Where the score rests on a part of what it is the mean of: what it may be in all, and why in one line. */
  readonly partial?: { readonly bound: Interval; readonly why: string } | null;
  /** The formula with its figures, or what is missing, in one line. */
  readonly why: string;
  readonly figures: readonly WhyFigure[];
  readonly related: readonly CellRef[];
}

/** A rule of its own for some rows of indicator tables; null for rows it has nothing to say of. */
export interface Decider {
  readonly id: string;
  /** Prepares for one form; null where no row of it can be meant. */
  forForm(ruled: RuledForm<IndicatorForm>, around: Surroundings): FormDecider | null;
}

/** A rule of its own, prepared for the rows of one form. */
export interface FormDecider {
  decide(row: IndicatorRow): Decision | null;
  /** The figures the form's rules need, for 评分基础数据; asked for after every row was decided. */
  baseData(): readonly BaseDataInput[];
}
