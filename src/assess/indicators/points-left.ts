import { Decimal, hundred, roundTo } from '../../figures';
import type { IndicatorForm } from '../../forms';
import { executionScore } from '../../rules';
import type { Pack } from '../../rules';
import type { BudgetFigures } from './budget-figures';
import { figureOf } from './scored-row';
import type { ScoredRow } from './scored-row';
import { addPoints, addScores, asShown, shownScores } from './sums';

/** Points forms give the execution: 10 by 财预〔2020〕10号, 20 in 湖北. */
const usualPoints: readonly Decimal[] = [new Decimal(10), new Decimal(20)];

/** Whether forms give the execution just as many points. */
export const isUsual = (points: Decimal): boolean => usualPoints.some((usual) => usual.eq(points));

/** What of a form's points the execution of its budget has, where neither its block nor the table states it. */
export const withPointsFound = (budget: BudgetFigures, form: IndicatorForm, rows: readonly ScoredRow[], pack: Pack): BudgetFigures =>
  withScoreUnseen(withPointsLeft(withPointsSaid(inPoints(budget, form), form, rows, pack), form, rows, pack), form, rows);

/**
 * Beside indicators scored out of 100 that nothing converts, an execution score above its points that is its rate out of 100 (95 of a
 * weight of 10 at 95 %) is scored so as well: 9.5 points.
 */
function inPoints(budget: BudgetFigures, form: IndicatorForm): BudgetFigures {
  const { score, points, rate } = budget;
  const outOfHundred = form.columns.has('rawScore') && !form.columns.has('score');
  if (!outOfHundred || !points || !rate || score?.kind !== 'value' || score.value.value.lte(points)) return budget;
  const { value, decimals } = score.value;
  const isRate = roundTo(executionScore(hundred, rate), decimals).eq(roundTo(value, decimals));
  return isRate ? { ...budget, score: { ...score, value: { ...score.value, value: value.times(points).div(hundred) } } } : budget;
}

/**
 * Points that only the head or a note gives the execution (总分100分，其中预算执行率10分), where they make up the whole with those of the
 * rows: a note may be printed on a form that deals its points out otherwise.
 */
function withPointsSaid(budget: BudgetFigures, form: IndicatorForm, rows: readonly ScoredRow[], pack: Pack): BudgetFigures {
  const said = form.saidPoints?.execution;
  if (!said || budget.points !== null || !budget.total) return budget;
  const { sum, lacking } = addPoints(rows);
  if (lacking > 0 || sum.isZero()) return budget;
  const makesUp = pack.pointsTotals.withExecution.some((total) => total.eq(sum.plus(said.points.value)));
  return makesUp ? { ...budget, points: said.points.value, pointsCell: said.cell, pointsElsewhere: true } : budget;
}

/**
 * Where the execution has a score but nowhere its points: what the whole that is stated (in the total's row, else in the head or a
 * note, else as forms demand it) leaves beside the rows' points, if that is usual. A blank score is not given points nobody states.
 */
function withPointsLeft(budget: BudgetFigures, form: IndicatorForm, rows: readonly ScoredRow[], pack: Pack): BudgetFigures {
  const { score } = budget;
  if (budget.points !== null || (score?.kind !== 'value' && score?.kind !== 'blank')) return budget;
  const { sum } = addPoints(rows);
  const inRow = form.total?.points;
  const said = form.saidPoints?.whole ?? null;
  const stated = [figureOf(inRow), said?.points.value ?? null].filter((total) => total !== null);
  const wholes = stated.length > 0 || score.kind === 'blank' ? stated : pack.pointsTotals.withExecution;
  const whole = sum.isZero() ? undefined : wholes.find((total) => isUsual(total.minus(sum)));
  if (!whole) return budget;
  const inTotal = figureOf(inRow)?.eq(whole) === true;
  return {
    ...budget, points: whole.minus(sum), pointsCell: inTotal ? inRow!.cell : said?.cell ?? null, pointsElsewhere: !inTotal,
  };
}

/**
 * Where the execution has neither points nor a score of its own that could be read, but the stated total holds both: its points leave
 * a usual rest beside the rows', and its score just what that rest earns at the rate of the money.
 */
function withScoreUnseen(budget: BudgetFigures, form: IndicatorForm, rows: readonly ScoredRow[]): BudgetFigures {
  const [points, score] = [figureOf(form.total?.points), form.total?.score];
  if (budget.score !== null || !budget.rate || points === null || score?.kind !== 'value') return budget;
  const left = points.minus(addPoints(rows).sum);
  const most = budget.points ?? left;
  const scores = addScores(rows);
  const earned = asShown(score).minus(shownScores(rows));
  const fits = (isUsual(left) || budget.pointsElsewhere) && scores.lacking === 0
    && roundTo(executionScore(most, budget.rate), Math.max(1, score.value.decimals)).eq(earned);
  if (!fits) return budget;
  return {
    ...budget, points: most, pointsCell: budget.pointsCell ?? form.total!.points!.cell,
    score: { ...score, value: { ...score.value, value: earned } },
  };
}
