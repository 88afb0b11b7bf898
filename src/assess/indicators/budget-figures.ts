import type { CellRef, Decimal, Quantity, Read } from '../../figures';
import { valueIn } from '../../figures';
import type { BudgetRow, IndicatorForm } from '../../forms';
import { executionRate } from '../../rules';
import { figureOf } from './scored-row';

/** The money of a form as the rules need it. */
export interface BudgetFigures {
  readonly total: BudgetRow | null;
  /** What the rate divides by: the adjusted budget, or the initial one where none was adjusted. */
  readonly base: Read<Quantity> | null;
  /** spent ÷ base, exact; null where a figure is missing or the budget is 0. */
  readonly rate: Decimal | null;
  /** Points of the execution: from the block, the table's own execution row, or the block's label. */
  readonly points: Decimal | null;
  readonly pointsCell: CellRef | null;
  /** The stated execution score, wherever it stands; null where the form has no such cell. */
  readonly score: Read<Quantity> | null;
}

/** The budget a row's rate rests on: the adjusted one where filled, else the initial one. */
export function baseOf(row: BudgetRow): Read<Quantity> | null {
  const { adjusted, initial } = row;
  if (adjusted?.kind === 'value' || adjusted?.kind === 'unreadable') return adjusted;
  return initial?.kind === 'value' ? initial : adjusted ?? initial;
}

/** spent ÷ budget of a row with units aligned; null where either is missing or the budget is 0. */
export function rateOf(row: BudgetRow): Decimal | null {
  const base = baseOf(row);
  if (base?.kind !== 'value' || row.spent?.kind !== 'value') return null;
  const spent = valueIn(row.spent.value, base.value.unit);
  return spent && executionRate(spent, base.value.value);
}

export function readBudget(form: IndicatorForm): BudgetFigures {
  const total = form.budget?.total ?? null;
  const row = form.executionRow ?? null;
  const label = form.budget?.labelPoints ?? null;
  const own = figureOf(total?.points) ?? figureOf(row?.points);
  const ownCell = total?.points?.kind === 'value' ? total.points.cell : row?.points?.kind === 'value' ? row.points.cell : null;
  // "预算执行情况（10分）" counts where the block has a score but no points cell of its own.
  const labelled = own === null && label && (total?.score ?? row?.score) ? label : null;
  return {
    total,
    base: total && baseOf(total),
    rate: total && rateOf(total),
    points: own ?? labelled?.points.value ?? null,
    pointsCell: ownCell ?? labelled?.cell ?? null,
    score: usable(total?.score) ?? usable(row?.score) ?? total?.score ?? row?.score ?? null,
  };
}

const usable = (read: Read<Quantity> | null | undefined): Read<Quantity> | null =>
  (read && read.kind !== 'notApplicable' && read.kind !== 'blank' ? read : null);
