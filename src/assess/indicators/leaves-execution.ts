import type { FormContext } from './context';
import { isUsual } from './points-left';
import { figureOf } from './scored-row';
import { addPoints } from './sums';

/**
 * Whether a form tells of money that was spent, gives neither points nor a score to it, and states a whole that leaves just as many
 * points as forms give the execution: very likely its own, but nobody says so.
 */
export function leavesExecution({ budget, form, rows }: FormContext): boolean {
  const stated = figureOf(form.total?.points);
  return budget.points === null && budget.score === null && budget.rate !== null && stated !== null
    && isUsual(stated.minus(addPoints(rows).sum));
}
