import { explain, showFormula } from '../../formula';
import { plain } from '../../figures';
import type { CellRef, Decimal, Operator, Statement } from '../../figures';
import type { IndicatorRow } from '../../forms';
import { figuresScope, names, scoreFormula } from '../../rules';
import type { Given, Outcome, Pack } from '../../rules';
import type { Why, WhyFigure } from '../assessment';
import { figureLabels, lackingTexts, undecidedTexts, whyTexts, type Lacking } from '../texts/why';
import type { Decision } from './decision';

/** What the explanation of a row rests on: the row as read, and what the rules made of it. */
export interface ExplainedRow {
  readonly indicator: IndicatorRow;
  readonly target: string | null;
  readonly actual: string | null;
  readonly points: Decimal | null;
  readonly reported: Decimal | null;
  readonly computed: Decimal | null;
  /** Null where target or actual value cannot be compared; `lacking` says what is wanting. */
  readonly given: Given | null;
  readonly outcome: Outcome | null;
  readonly lacking: Lacking | null;
  readonly pack: Pack | null;
  /** What a rule of its own gives the row. */
  readonly decision: Decision | null;
  /** `rowFormula` and `explainOutcome` of the row, worked out once. */
  readonly formula: string | null;
  readonly said: string;
}

const bare = (statement: Statement): string => {
  switch (statement.kind) {
    case 'quantity': return plain(statement.quantity.value);
    default: return statement.text;
  }
};

/** The scope of a compared row's formula, in the unit of its target. */
function scopeOf(row: ExplainedRow, compared: NonNullable<Outcome['compared']>) {
  const figure = (name: string, value: Decimal) => [name, value, plain(value)] as const;
  return figuresScope([
    figure(names.actual, compared.actual), figure(names.target, compared.target), ...(row.points ? [figure(names.points, row.points)] : []),
  ]);
}

/** "17.6÷43.62×20 = 8.07": the row's formula with its figures, made by the evaluation; null where there is none. */
export function rowFormula(row: ExplainedRow): string | null {
  if (row.decision) return row.decision.why;
  const { outcome, pack } = row;
  if (!outcome?.formula || !outcome.compared || !pack) return null;
  const scope = scopeOf(row, outcome.compared);
  return row.points ? explain(scoreFormula(outcome.formula), scope, { decimals: pack.settings.scoreDecimals })
    : showFormula(outcome.formula, scope);
}

const loosely: Readonly<Partial<Record<Operator, Operator>>> = { '>': '≥', '<': '≤' };

function describeFigures(row: ExplainedRow, outcome: Outcome, compared: NonNullable<Outcome['compared']>): string {
  const operator = outcome.operator ?? '=';
  const actual = plain(compared.actual);
  const target = plain(compared.target);
  const { target: stated } = row.given!;
  if (outcome.met === true) {
    if (stated.kind === 'range') {
      return compared.actual.gt(compared.target) ? whyTexts.beyondRange(actual, stated.text) : whyTexts.metRange(actual, stated.text);
    }
    // "> 5" reached by 5: read as ≥, and said so.
    const loose = compared.actual.eq(compared.target) ? loosely[operator] : undefined;
    return whyTexts.met(actual, loose ?? operator, target) + (loose ? whyTexts.read(operator, loose) : '');
  }
  if (outcome.met === false && outcome.undecided === 'shared') return whyTexts.missed(actual, operator, target);
  const formula = row.formula;
  // Where no score is given for it, a formula would end in a bare quotient.
  if (formula) return row.points ? whyTexts.unmet(actual, operator, target, formula) : whyTexts.missed(actual, operator, target);
  if (compared.target.isZero() && outcome.undecided !== 'own-rule') return whyTexts.zero(actual, operator, target);
  return outcome.share === null ? whyTexts.undecided(actual, target, undecidedTexts[outcome.undecided ?? 'negative'])
    : whyTexts.allOrNothing(actual, target);
}

/** Why the row is met or missed, in one line: what a message quotes. */
export function explainOutcome(row: ExplainedRow): string {
  const { outcome, given } = row;
  if (!outcome || !given) return lackingTexts[row.lacking ?? 'noTarget'];
  if (outcome.compared) {
    const note = (outcome.inferred ? whyTexts.inferred(outcome.operator ?? '=') : '') + (outcome.looseUnits ? whyTexts.loose : '');
    return describeFigures(row, outcome, outcome.compared) + note;
  }
  const missed = outcome.undecided === 'one-missed' ? outcome.listed?.missed : null;
  if (missed) return whyTexts.missedOne(missed.actual, missed.target, undecidedTexts['one-missed']);
  if (outcome.listed && outcome.met === true && !outcome.proposal) return whyTexts.allMet(String(outcome.listed.count));
  const actual = given.actual.kind === 'quantity' ? given.actual.text : bare(given.actual);
  const target = given.target.text;
  if (outcome.undecided) return whyTexts.undecided(actual, target, undecidedTexts[outcome.undecided]);
  if (outcome.topic === 'deadline' && !outcome.proposal) return whyTexts.deadlineMet(actual, target);
  return actual === target ? whyTexts.sameWords(actual) : whyTexts.saidMet(actual);
}

/** Why this score, as one line of Chinese; for a row no rule decides, what is lacking. */
export function explainRow(row: ExplainedRow): string {
  if (row.decision) return row.decision.why;
  if (row.outcome && row.lacking === null && row.points === null) return `${explainOutcome(row)}；${lackingTexts.noPoints}`;
  return row.lacking ? lackingTexts[row.lacking] : explainOutcome(row);
}

/** The 为什么 table of a row. */
export function rowWhy(row: ExplainedRow): Why {
  const { indicator: { target, actual, points, coefficient } } = row;
  const figures: WhyFigure[] = [...row.decision?.figures ?? []];
  const put = (label: string, cell: CellRef | undefined, value: string | null): void => {
    if (value !== null) figures.push({ label, cell: cell ?? null, value, range: null, weight: null });
  };
  put(figureLabels.target, target?.cell, row.target);
  put(figureLabels.actual, actual?.cell, row.actual);
  put(figureLabels.points, points?.cell, row.points && plain(row.points));
  put(figureLabels.coefficient, coefficient?.cell, coefficient?.kind === 'value' ? plain(coefficient.value.value) : null);
  return {
    formula: row.formula ?? row.said,
    // As long as what it holds: of ten thousand rows each may keep one.
    figures: figures.slice(),
    computed: row.computed && plain(row.computed),
    stated: row.reported && plain(row.reported),
  };
}
