import type { Decimal, Read, Statement } from '../../figures';
import type { IndicatorForm, IndicatorRow } from '../../forms';
import { saysNever, scoreIndicator } from '../../rules';
import type { Given, Outcome, Pack } from '../../rules';
import type { Lacking } from '../texts/why';
import { byConversion, convertsFromHundred } from './converted';
import type { FormDecider } from './decision';
import { byOwnRule } from './own-rule';
import { byPrintedRule } from './printed-decision';
import { ScoredRow } from './scored-row';

/** Why a row's rule cannot be asked, from the state of its cells; null where it can. */
function lackingOf(row: IndicatorRow): Lacking | null {
  if (row.deduction) return 'deduction';
  const { target, actual } = row;
  if (!target || target.kind === 'blank' || target.kind === 'notApplicable') return 'noTarget';
  if (target.kind === 'unreadable') return 'targetUnreadable';
  if (!actual || actual.kind === 'blank') return 'noActual';
  if (actual.kind === 'notApplicable') return saysZero(target) ? null : 'actualNone';
  return actual.kind === 'unreadable' ? 'actualUnreadable' : null;
}

/** A target of 0 (事故 =0起), or one that something never happens (不发生), answered with 无: none happened, which is 0. */
function saysZero(target: Read<Statement>): boolean {
  if (target.kind !== 'value') return false;
  const { value } = target;
  return value.kind === 'quantity' ? value.quantity.value.isZero() : value.kind === 'words' && saysNever(value.text);
}

function statementOf(read: Read<Statement>, target: Statement): Statement {
  return read.kind === 'value' ? read.value : target;
}

/** 满 意 度, broken to fit its cell, is the word 满意度. */
const written = (path: readonly string[]): readonly string[] =>
  (path.some((name) => /\s/.test(name)) ? path.map((name) => name.replace(/\s+/g, '')) : path);

function scoreRow(row: IndicatorRow, form: IndicatorForm, pack: Pack | null, decider: FormDecider | null): ScoredRow {
  const decision = pack && decider?.decide(row);
  const lacking = lackingOf(row);
  if (decision && lacking) return new ScoredRow(row, null, null, null, pack, decision);
  if (lacking || !pack) return new ScoredRow(row, null, null, lacking ?? 'noRules', pack);
  const target = (row.target as Extract<Read<Statement>, { kind: 'value' }>).value;
  const given: Given = {
    operator: row.operator, direction: row.direction, path: written(row.path), target, actual: statementOf(row.actual!, target),
    year: form.year,
  };
  if (decision) return new ScoredRow(row, given, besideDecision(scoreIndicator(given, pack.settings)), null, pack, decision);
  const outcome = byOwnRule(row, scoreIndicator(given, pack.settings));
  return new ScoredRow(
    row,
    given,
    outcome,
    null,
    pack,
    outcome.undecided === 'own-rule' ? byPrintedRule(row, given, outcome, form) : null,
  );
}

/** What came of the target of a row that a rule of its own scores: missed or far exceeded it still needs a reason. */
const besideDecision = (outcome: Outcome): Outcome =>
  ({ ...undecidedOf(outcome), undecided: outcome.met === true ? null : outcome.undecided ?? 'own-rule' });

/** Rows that share one merged score cell score together: full points where every one is met, else nobody's rule decides. */
function joinShared(rows: readonly ScoredRow[]): ScoredRow[] {
  const byRow = new Map(rows.map((row) => [row.indicator.row, row]));
  return rows.map((row) => {
    const { sharedWith } = row.indicator;
    if (sharedWith.length < 2 || row.decision) return row;
    const all = sharedWith.every((number) => byRow.get(number)?.outcome?.share?.eq(1) === true);
    return all ? row : new ScoredRow(row.indicator, row.given, row.outcome && undecidedOf(row.outcome), row.lacking ?? 'shared', row.pack);
  });
}

/** What came of a row's own target, without a share of points that others have as well. */
const undecidedOf = (outcome: Outcome): Outcome =>
  ({ ...outcome, share: null, formula: null, proposal: false, alternatives: [], band: null, undecided: outcome.undecided ?? 'shared' });

/** Every indicator of a form with what the rules give for it. */
export function scoreRows(form: IndicatorForm, pack: Pack | null, decider: FormDecider | null = null): ScoredRow[] {
  const rows = form.rows.map((row) => scoreRow(row, form, pack, decider));
  const joined = form.rows.some((row) => row.sharedWith.length > 1) ? joinShared(rows) : rows;
  return pack && form.columns.has('rawScore') && convertsFromHundred(joined) ? joined.map((row) => converted(row, pack)) : joined;
}

/** A row whose blank score is converted from the one out of 100 beside it. */
function converted(row: ScoredRow, pack: Pack): ScoredRow {
  const decision = row.decision ? null : byConversion(row, pack.clauses['row-score']);
  if (!decision) return row;
  return new ScoredRow(row.indicator, row.given, row.outcome && besideDecision(row.outcome), null, pack, decision);
}

/** A row by its unconverted score, out of 100 (or of its own points), as its target alone decides it; null where it has none. */
export function unconverted(
  { indicator }: ScoredRow, form: IndicatorForm, pack: Pack, outOf: Decimal | null,
): ScoredRow | null {
  const { rawScore, points } = indicator;
  if (!rawScore || !points) return null;
  const whole = outOf && { kind: 'value' as const, value: { value: outOf, unit: null, decimals: 0 }, cell: points.cell };
  return scoreRow({ ...indicator, score: rawScore, points: whole ?? points }, form, pack, null);
}

/** Whether a row's points and score count in sums: not a row that shares an earlier row's cell, a deduction or a detail of another row. */
export function counts(row: IndicatorRow): boolean {
  return !row.deduction && (row.partOf ?? null) === null && (row.sharedWith.length < 2 || Math.min(...row.sharedWith) === row.row);
}

/** Whether a row's score adds to the total: its own points say how much it may, or those of its group. */
export function adds(row: ScoredRow): boolean {
  return counts(row.indicator) && (row.points !== null || row.indicator.pointsOfGroup === true);
}
