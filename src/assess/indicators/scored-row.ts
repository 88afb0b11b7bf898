import { one, plain, productOf, readable, roundTo } from '../../figures';
import type { CellRef, Decimal, Read } from '../../figures';
import type { IndicatorRow } from '../../forms';
import type { Clause, Given, Outcome, Pack } from '../../rules';
import { sourceOf } from '../finding';
import type { IndicatorAssessment, Source, Why } from '../assessment';
import type { Lacking } from '../texts/why';
import { addressesOf } from './addresses';
import type { Decision } from './decision';
import { explainOutcome, explainRow, rowFormula, rowWhy, type ExplainedRow } from './explain-row';

const textOf = (read: Read<{ readonly text: string }> | null): string | null => {
  if (!read || read.kind === 'blank') return null;
  return read.kind === 'value' ? read.value.text : read.text;
};

/** A figure of a form, or null in any other state. */
export const figureOf = (read: Read<{ readonly value: Decimal }> | null | undefined): Decimal | null =>
  (read?.kind === 'value' ? read.value.value : null);

/**
 * One indicator with what the rules give for it. Explanations (`why`, `detail`, `completion`) are made when asked for: of ten
 * thousand rows a user reads a few. They are getters of the class, so spreading a row loses them.
 */
export class ScoredRow implements IndicatorAssessment, ExplainedRow {
  readonly points: Decimal | null;
  readonly reported: Decimal | null;
  /** points × share, exact. */
  readonly exact: Decimal | null;
  readonly computed: Decimal | null;
  private shownFormula: string | null | undefined = undefined;
  private shownOutcome: string | undefined = undefined;

  constructor(
    readonly indicator: IndicatorRow, readonly given: Given | null, readonly outcome: Outcome | null, readonly lacking: Lacking | null,
    readonly pack: Pack | null,
    /** What a rule of its own gives the row; it comes before the target's. */
    readonly decision: Decision | null = null,
  ) {
    this.points = indicator.pointsOfGroup ? null : figureOf(indicator.points);
    this.reported = figureOf(indicator.score);
    const share = outcome?.share ?? null;
    // Full points need no rounding: they stand in the form.
    const ofTarget = share === null || this.points === null ? null : share === one || share.eq(1) ? this.points
      : productOf(share, this.points);
    this.exact = decision ? decision.exact : ofTarget;
    this.computed = this.exact === null || !pack ? null
      : this.exact === this.points ? this.points : roundTo(this.exact, pack.settings.scoreDecimals);
  }

  /** The row's formula with its figures, worked out once: a message, its 为什么 and its fingerprint all quote it. */
  get formula(): string | null {
    if (this.shownFormula === undefined) this.shownFormula = rowFormula(this);
    return this.shownFormula;
  }

  /** Why it is met or missed in one line, worked out once for the same three. */
  get said(): string {
    return this.shownOutcome ??= explainOutcome(this);
  }

  get path(): readonly string[] {
    return this.indicator.path;
  }

  get row(): number {
    return this.indicator.row + 1;
  }

  get target(): string | null {
    return textOf(this.indicator.target);
  }

  get actual(): string | null {
    return textOf(this.indicator.actual);
  }

  get proposal(): boolean {
    return this.outcome?.proposal ?? false;
  }

  get met(): boolean | null {
    return this.outcome?.met ?? null;
  }

  get completion(): Decimal | null {
    const compared = this.outcome?.compared;
    if (!compared) return null;
    const { actual, target } = compared;
    const reverse = this.outcome.operator === '≤' || this.outcome.operator === '<';
    const [over, under] = reverse ? [target, actual] : [actual, target];
    return under.isZero() || under.isNegative() || over.isNegative() ? null : over.div(under);
  }

  get cells(): IndicatorAssessment['cells'] {
    const { points, score, actual, target, reason } = this.indicator;
    return addressesOf({ points, score, actual, target, reason });
  }

  get why(): string {
    return readable(explainRow(this));
  }

  get detail(): Why | null {
    return this.outcome || this.decision ? rowWhy(this) : null;
  }

  get clause(): Clause | null {
    if (this.decision) return this.decision.clause;
    return this.outcome && this.pack ? this.pack.clauses[this.outcome.topic] : null;
  }

  get source(): Source | null {
    return this.clause && sourceOf(this.clause);
  }

  /** The score as its reader sees it, where it is stated. */
  get scoreText(): string {
    return this.reported ? plain(this.reported) : '';
  }

  /** Where the score stands; null where the table has no score column. */
  get scoreCell(): CellRef | null {
    return this.indicator.score?.cell ?? null;
  }
}
