import { hundred, valueIn } from '../../figures';
import type { CellRef, Decimal, Quantity, Read } from '../../figures';
import type { BudgetRow, IndicatorForm, IndicatorRow } from '../../forms';
import { executionRate } from '../../rules';
import { executionHasOwnRule } from './own-rule';
import { figureOf } from './scored-row';

/** The money of a form as the rules need it. */
export interface BudgetFigures {
  readonly total: BudgetRow | null;
  /** What the rate divides by: the adjusted budget, or the initial one where none was adjusted. */
  readonly base: Read<Quantity> | null;
  /** spent ÷ base, exact; what the execution row says where the form has no money; null where a figure is missing or the budget is 0. */
  readonly rate: Decimal | null;
  /** The rate the table's own execution row states; null where it has none. */
  readonly rowRate: Decimal | null;
  /** Points of the execution: from the block, the table's own execution row, or the block's label. */
  readonly points: Decimal | null;
  readonly pointsCell: CellRef | null;
  /** Whether neither block nor table states these points, but a line of the head, a note or what a whole leaves. */
  readonly pointsElsewhere: boolean;
  /** The stated execution score, wherever it stands; null where the form has no such cell. */
  readonly score: Read<Quantity> | null;
  /** The score stated once more, by the table's own execution row beside the block's. */
  readonly restated: Read<Quantity> | null;
  /** Whether the form prints how the execution is scored (95%以上得满分): then no other rule says what its score must be. */
  readonly ownRule: boolean;
}

/** The budget of a row: the adjusted one where filled, what its change makes of the initial one, else the initial one. */
function budgetOf({ adjusted, initial, change }: BudgetRow): Read<Quantity> | null {
  if (adjusted?.kind === 'value' || adjusted?.kind === 'unreadable') return adjusted;
  if (adjusted === null && initial?.kind === 'value' && change?.kind === 'value') return changed(initial, change);
  return initial?.kind === 'value' ? initial : adjusted ?? initial;
}

type Stated = Extract<Read<Quantity>, { kind: 'value' }>;

const changed = (initial: Stated, { value: change }: Stated): Stated => ({
  ...initial,
  value: {
    ...initial.value, value: initial.value.value.plus(valueIn(change, initial.value.unit) ?? change.value),
    decimals: Math.max(initial.value.decimals, change.decimals),
  },
});

/**
 * What a row's rate rests on: its budget, or the funds in place (到位资金) where the rate's header says so, where the block has no
 * budget, or where the header is silent and the stated rate is nearer to spent ÷ in place.
 */
export function baseOf(row: BudgetRow): Read<Quantity> | null {
  const budget = budgetOf(row);
  const { inPlace, rateOver } = row;
  if (inPlace?.kind !== 'value' || rateOver === 'budget') return budget ?? inPlace;
  if (rateOver === 'inPlace' || budget === null) return inPlace;
  return isNearer(row, inPlace, budget) ? inPlace : budget;
}

function isNearer({ rate, spent }: BudgetRow, inPlace: Read<Quantity>, budget: Read<Quantity>): boolean {
  const stated = figureOf(rate);
  const ofBudget = quotient(spent, budget);
  const ofInPlace = quotient(spent, inPlace);
  return stated !== null && ofBudget !== null && ofInPlace !== null && ofInPlace.minus(stated).abs().lt(ofBudget.minus(stated).abs());
}

function quotient(spent: Read<Quantity> | null, base: Read<Quantity>): Decimal | null {
  if (base.kind !== 'value' || spent?.kind !== 'value') return null;
  const over = valueIn(spent.value, base.value.unit);
  return over && executionRate(over, base.value.value);
}

/** What was spent in the unit of the budget it is held against: 955000元 beside 100万元 is 95.5. */
export const spentIn = (spent: Quantity, budget: Quantity): Decimal => valueIn(spent, budget.unit) ?? spent.value;

/** spent ÷ budget of a row with units aligned; null where either is missing or the budget is 0. */
export function rateOf(row: BudgetRow): Decimal | null {
  const base = baseOf(row);
  return base && quotient(row.spent, base);
}

/** A rate said by the table's own execution row (预算执行率 ≥100%, 完成 95%), as a ratio; null where it is no percentage. */
function rateOfRow(row: IndicatorRow | null): Decimal | null {
  if (row?.actual?.kind !== 'value' || row.actual.value.kind !== 'quantity') return null;
  const { value, unit, percentBeside } = row.actual.value.quantity;
  // 0.975 beside a column that says % is the ratio itself.
  if (unit && percentBeside && value.lt(1)) return value;
  if (unit) return unit.dimension === 'ratio' ? value.times(unit.scale) : null;
  return value.lte(2) ? value : value.div(hundred);
}

/**
 * The money of a form. A total row of nothing but zeros above the one part that has the money was forgotten: the row itself is told
 * (its parts differ), and everything else rests on the part.
 */
export function moneyOf({ budget }: IndicatorForm): BudgetRow | null {
  if (!budget) return null;
  const { total, parts } = budget;
  const amounts = (row: BudgetRow) => [row.initial, row.adjusted, row.inPlace, row.spent].map(figureOf);
  const isFilled = (row: BudgetRow): boolean => amounts(row).some((amount) => amount?.isZero() === false);
  if (isFilled(total) || amounts(total).every((amount) => amount === null)) return total;
  const filled = parts.filter(isFilled);
  const [only] = filled;
  return only && filled.length === 1
    ? { ...total, initial: only.initial, adjusted: only.adjusted, inPlace: only.inPlace, spent: only.spent } : total;
}

/** The execution of a form's budget as every check reads it: amounts, rate, points and score, each with its cell. */
export function readBudget(form: IndicatorForm): BudgetFigures {
  const total = moneyOf(form);
  const row = form.executionRow ?? null;
  const label = form.budget?.labelPoints ?? null;
  const points = firstOf(total?.points, row?.points);
  // "预算执行情况（10分）" counts where the block has a score but no points cell of its own.
  const labelled = points?.kind !== 'value' && label && (total?.score ?? row?.score) ? label : null;
  const rate = total && rateOf(total);
  const base = total && baseOf(total);
  const noMoney = base === null || (base.kind === 'blank' && total?.spent?.kind !== 'value');
  return {
    total,
    base,
    rate: rate ?? (noMoney ? rateOfRow(row) : null),
    rowRate: rateOfRow(row),
    points: figureOf(points) ?? labelled?.points.value ?? null,
    pointsCell: points?.kind === 'value' ? points.cell : labelled?.cell ?? null,
    pointsElsewhere: false,
    score: firstOf(total?.score, row?.score),
    ownRule: executionHasOwnRule(form),
    restated: total?.score?.kind === 'value' && row?.score?.kind === 'value' ? row.score : null,
  };
}

/** Of two cells that state the same, the one that holds a figure, else something unreadable, else the blank one. */
function firstOf(...reads: readonly (Read<Quantity> | null | undefined)[]): Read<Quantity> | null {
  for (const kind of ['value', 'unreadable', 'blank', 'notApplicable'] as const) {
    const found = reads.find((read) => read?.kind === kind);
    if (found) return found;
  }
  return null;
}
