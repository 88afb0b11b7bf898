import { normalise, readQuantity, roundTo, valueAt } from '../../figures';
import type { Decimal } from '../../figures';
import type { IndicatorForm } from '../../forms';
import type { FormContext } from './context';
import { isUsual } from './points-left';
import { figureOf } from './scored-row';
import { addPoints, asShown } from './sums';

/**
 * Whether a form tells of money that was spent, gives neither points nor a score to it, and states a whole that leaves just as many
 * points as forms give the execution: very likely its own, but nobody says so.
 */
export function leavesExecution({ budget, form, rows }: FormContext): boolean {
  const stated = figureOf(form.total?.points);
  return budget.points === null && budget.score === null && stated !== null && isUsual(stated.minus(addPoints(rows).sum))
    && (budget.rate !== null || tellsOfExecution(form));
}

/**
 * Whether what a total holds above its rows' scores may be what such an execution earned: where the block's own rate says something
 * else, only what stands outside the table to the point.
 */
export function mayBeEarned(context: FormContext, gap: Decimal): boolean {
  const left = figureOf(context.form.total?.points)?.minus(addPoints(context.rows).sum);
  return !gap.isNegative() && left?.gte(gap) === true && leavesExecution(context)
    && (context.budget.rate === null || standsOutside(context.form, asTheTotalShows(context, gap)));
}

/** A gap at the decimals total and scores are shown with: digits a format hides are nothing anybody wrote outside the table. */
function asTheTotalShows({ form: { total }, scoreDecimals }: FormContext, gap: Decimal): Decimal {
  return roundTo(gap, Math.max(scoreDecimals, total?.score?.kind === 'value' ? total.score.value.decimals : 0));
}

/** 得分 | 9.83 beside money that is told twice, of tasks and of the whole: the score stands on the form all the same. */
function standsOutside({ sheet, area, rows, total }: IndicatorForm, gap: Decimal): boolean {
  if (gap.isZero()) return false;
  const ofTable = new Set(rows.map(({ row }) => row));
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (ofTable.has(row) || row === total?.label.cell.row) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      const raw = valueAt(sheet, row, column);
      if (raw === null || typeof raw === 'boolean') continue;
      const read = readQuantity(raw, sheet.format(row, column), { sheet: sheet.name, row, column });
      if (read.kind === 'value' && asShown(read).eq(gap)) return true;
    }
  }
  return false;
}

const executionTold = /(执行|支出|支付|使用|拨付|完成)率/;
const aboutMoney = /资金|投资|预算|经费/;

/** 预算/执行/执行率 beside 500/490/98%: a cell outside the table tells of the execution, and no block of money could be read. */
function tellsOfExecution({ sheet, area, rows, budget }: IndicatorForm): boolean {
  if (budget?.total.spent?.kind === 'value') return false;
  const ofTable = new Set(rows.map(({ row }) => row));
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (ofTable.has(row)) continue;
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const raw = valueAt(sheet, row, column);
      if (typeof raw === 'string') texts.push(normalise(raw));
    }
    const told = texts.find((text) => executionTold.test(text));
    if (told !== undefined && (!told.includes('完成率') || texts.some((text) => aboutMoney.test(text)))) return true;
  }
  return false;
}
