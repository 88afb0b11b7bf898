import { address, plain } from '../../figures';
import type { CellRef, Decimal, Quantity, Read } from '../../figures';
import { totalTexts } from '../texts/totals';
import type { FormContext } from './context';
import { figureOf } from './scored-row';
import { asShown } from './sums';

interface Said {
  readonly points: Decimal | null;
  readonly score: Read<Quantity> | null;
  readonly off: Read<Quantity> | undefined;
}

/**
 * 扣分 of a row and of the whole: what the score falls short of the points. A score told wrong is not told again by its
 * difference.
 */
export function checkPointsOff(context: FormContext): void {
  for (const { indicator, points } of context.rows) {
    if (indicator.sharedWith.length > 1 || indicator.deduction) continue;
    checkOff(context, { points, score: indicator.score, off: indicator.pointsOff });
  }
  const { total } = context.form;
  if (total) checkOff(context, { points: figureOf(total.points), score: total.score, off: total.pointsOff });
}

function checkOff(context: FormContext, { points, score, off }: Said): void {
  if (!points || score?.kind !== 'value' || off?.kind !== 'value') return;
  const short = points.minus(score.value.value);
  // Some write what was taken off as a negative figure; digits a format hides part the three no more than their display does.
  const agree = short.eq(off.value.value.abs()) || points.minus(asShown(score)).eq(asShown(off).abs());
  if (agree || short.isNegative() || isNamed(context, score.cell)) return;
  const stated = plain(off.value.value);
  context.report({
    rule: 'points-off-differ',
    severity: 'error',
    verdict: 'inconsistent',
    cell: off.cell,
    related: [score.cell],
    reported: stated,
    expected: plain(short),
    message: totalTexts.pointsOff(stated, plain(points), plain(score.value.value), plain(short)),
    clause: context.clause('row-score'),
  });
}

const isNamed = ({ findings }: FormContext, cell: CellRef): boolean =>
  findings.some((found) =>
    found.severity !== 'info' && found.sheet === cell.sheet && found.cell === address(cell.row, cell.column)
  );
