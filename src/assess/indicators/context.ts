import { Decimal, roundTo, valueAt } from '../../figures';
import type { CellRef } from '../../figures';
import type { IndicatorForm } from '../../forms';
import { executionScore } from '../../rules';
import type { Clause, ClauseTopic, Pack, Settings } from '../../rules';
import type { Fill, Finding } from '../assessment';
import { finding } from '../finding';
import type { Draft } from '../finding';
import { scoreTexts } from '../texts/scores';
import { readBudget } from './budget-figures';
import type { BudgetFigures } from './budget-figures';
import { isWeighedTwice } from './converted';
import { figureOf } from './scored-row';
import type { ScoredRow } from './scored-row';
import { addPoints, addScores, asShown, shownScores } from './sums';

/** What the checks of one indicator form share: the form, its rules, its scored rows, and where they put what they find. */
export interface FormContext {
  readonly form: IndicatorForm;
  readonly pack: Pack;
  readonly settings: Settings;
  readonly rows: readonly ScoredRow[];
  readonly budget: BudgetFigures;
  /** Decimals the score column shows at most. */
  readonly scoreDecimals: number;
  /** The stated scores are weighed twice: that is told of the form, and nothing of each of them. */
  readonly weighedTwice: boolean;
  readonly findings: Finding[];
  readonly fills: Fill[];
  clause(topic: ClauseTopic): Clause;
  report(draft: Draft): void;
}

/** Excel shows at most 15 digits; beyond these decimals a score is a formula's hidden value, not a precision. */
export const mostScoreDecimals = 6;

/** Decimals of the score column: those of the most precise score stated in it. */
export function columnDecimals(rows: readonly ScoredRow[]): number {
  let most = 0;
  for (const { indicator: { score } } of rows) {
    if (score?.kind === 'value' && score.value.decimals > most) most = score.value.decimals;
  }
  return Math.min(most, mostScoreDecimals);
}

/** A pack's own way to score the execution stands in the place of points × rate like one the form prints. */
const withPackRule = (budget: BudgetFigures, { settings }: Pack): BudgetFigures =>
  (settings.executionRule === null ? budget : { ...budget, ownRule: true });

/** Points forms give the execution: 10 by 财预〔2020〕10号, 20 in 湖北. */
const usualPoints: readonly Decimal[] = [new Decimal(10), new Decimal(20)];

/**
 * Where the execution has a score but nowhere its points: what the stated total (else the total that forms demand) leaves beside the
 * rows' points, if that is usual.
 */
function withPointsLeft(budget: BudgetFigures, form: IndicatorForm, rows: readonly ScoredRow[], pack: Pack): BudgetFigures {
  if (budget.points !== null || budget.score?.kind !== 'value') return budget;
  const stated = figureOf(form.total?.points);
  const { sum } = addPoints(rows);
  const left = (stated === null ? pack.pointsTotals.withExecution : [stated]).map((total) => total.minus(sum))
    .find((points) => usualPoints.some((usual) => usual.eq(points)));
  return left ? { ...budget, points: left, pointsCell: stated === null ? null : form.total!.points!.cell } : budget;
}

/**
 * Where the execution has neither points nor a score of its own that could be read, but the stated total holds both: its points leave
 * a usual rest beside the rows', and its score just what that rest earns at the rate of the money.
 */
function withScoreUnseen(budget: BudgetFigures, form: IndicatorForm, rows: readonly ScoredRow[]): BudgetFigures {
  const [points, score] = [figureOf(form.total?.points), form.total?.score];
  if (budget.points !== null || budget.score !== null || !budget.rate) return budget;
  if (points === null || score?.kind !== 'value') return budget;
  const left = points.minus(addPoints(rows).sum);
  const scores = addScores(rows);
  const earned = asShown(score).minus(shownScores(rows));
  const fits = usualPoints.some((usual) => usual.eq(left)) && scores.lacking === 0
    && roundTo(executionScore(left, budget.rate), Math.max(1, score.value.decimals)).eq(earned);
  if (!fits) return budget;
  return { ...budget, points: left, pointsCell: form.total!.points!.cell, score: { ...score, value: { ...score.value, value: earned } } };
}

/** What the checks of one form share, with its findings still to come. */
export function contextOf(form: IndicatorForm, pack: Pack, rows: readonly ScoredRow[]): FormContext {
  const findings: Finding[] = [];
  return {
    form,
    pack,
    settings: pack.settings,
    rows,
    budget: withScoreUnseen(withPointsLeft(withPackRule(readBudget(form), pack), form, rows, pack), form, rows),
    scoreDecimals: columnDecimals(rows),
    weighedTwice: form.columns.has('rawScore') && isWeighedTwice(rows),
    findings,
    fills: [],
    clause: (topic) => pack.clauses[topic],
    report: (draft) => {
      findings.push(finding(draft.fix && holdsWords(form, draft.cell) ? { ...draft, fix: null } : draft));
    },
  };
}

/** Whether a cell says more than its figure (自评得分：98分, 3.5分（因人数减少）, 10/9.5): a value would take the rest away. */
function holdsWords({ sheet }: IndicatorForm, { row, column }: CellRef): boolean {
  const raw = valueAt(sheet, row, column);
  return typeof raw === 'string'
    && (/\p{Script=Han}/u.test(raw.replace(/[分元万亿]|百分之/g, '')) || /\d\D*[/、(（;；|]\D*\d/.test(raw));
}

/** A value the user may accept into a cell. */
export const fixOf = (value: Decimal | null, percent = false): Finding['fix'] => (value ? { value, percent } : null);

/** What to add where a blank cell holds a formula; '' mostly. */
export const formulaNote = ({ form }: FormContext, cell: CellRef): string =>
  (form.sheet.formula(cell.row, cell.column) === null ? '' : scoreTexts.blankFormula);
