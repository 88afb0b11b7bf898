import type { CellRef } from '../cell';
import type { Decimal } from '../decimal';
import type { Interval } from '../interval';
import type { Quantity } from '../quantity';
import type { Read } from '../read';
import type { Rounding } from '../rounding';

/** Whether a total was made from the parts as printed (any difference is real) or from unrounded data (rounding.md §2.1). */
export type Basis = 'printed' | 'underlying';

/** What a check declares of rounding; never guessed from the figures. */
export interface Declared {
  readonly basis: Basis;
  readonly rounding: Rounding;
}

/** One figure of a check. */
export interface Term {
  readonly read: Read<Quantity>;
  /** Its weight in a sum, 1 where absent (−1: subtracted). Units are aligned by themselves. */
  readonly weight?: Decimal;
  /** Decimals the form declares for it; absent: those it is shown with. */
  readonly decimals?: number;
}

/** Why a check gives no verdict, or what a rounding tail comes from; texts by code. */
export type ReconciliationReason =
  | 'missing' | 'unreadable' | 'nothing-to-add' | 'unit-differs' | 'denominator-zero' | 'denominator-may-be-zero'
  /** The stored values agree, the shown ones do not (or the other way round): rounding for display only. */
  | 'shown-rounded';

/** One figure's part in the computed side: the value in the reported figure's unit, and the values rounding allows for it. */
export interface Contribution {
  readonly cell: CellRef;
  readonly value: Decimal;
  readonly weight: Decimal;
  readonly interval: Interval;
}

/** The outcome of a check. Numbers are in the unit of the reported figure. */
export interface Reconciliation {
  readonly verdict: 'consistent' | 'rounding-tail' | 'inconsistent' | 'unverifiable';
  /** Reported − computed, both as shown; null where unverifiable. */
  readonly delta: Decimal | null;
  /** The largest honest |delta| in its direction; 0 on the printed basis. */
  readonly bound: Decimal | null;
  readonly computed: Interval | null;
  readonly reported: Interval | null;
  /** What the reported figure should read, at its own decimals. */
  readonly expected: Decimal | null;
  readonly contributions: readonly Contribution[];
  readonly reason: ReconciliationReason | null;
  /** The cells a missing or unreadable figure stands in. */
  readonly lacking: readonly CellRef[];
  /** A tail within the bound but beyond three standard deviations of independent rounding (n ≥ 8): worth a second look. */
  readonly unlikely: boolean;
}

/** A check that could not be made. */
export function unverifiable(reason: ReconciliationReason, lacking: readonly CellRef[] = []): Reconciliation {
  return {
    verdict: 'unverifiable', delta: null, bound: null, computed: null, reported: null, expected: null,
    contributions: [], reason, lacking, unlikely: false,
  };
}
