import type { BudgetBlock, IndicatorRow } from '../form';
import { hundred, valueOf, zero } from '../../figures';
import type { Decimal } from '../../figures';
import { coreOf } from '../labels/core';
import { executionName } from '../labels/rows';

/** Rows of a table with the one taken out that states the budget's execution. */
export interface Divided { readonly rows: readonly IndicatorRow[]; readonly executionRow: IndicatorRow | null }

/** 加：预算执行得分, below the total of the indicators. */
const added = /^另?加:/;

// A cheap look first: every name of the execution says 执行.
const isExecution = (row: IndicatorRow): boolean =>
  row.name.text.includes('执') && executionName.test(coreOf(row.name.text).replace(added, ''))
  && row.partOf === null && !hasLowerTarget(row);

/** A row that asks for less than the whole (≥90%) is met by its own target: an indicator, not the budget's execution. */
function hasLowerTarget({ target }: IndicatorRow): boolean {
  if (target?.kind !== 'value' || target.value.kind !== 'quantity') return false;
  const { operator, quantity } = target.value;
  return (operator === '≥' || operator === '>') && quantity.unit?.text === '%' && quantity.value.lt(hundred);
}

/**
 * Takes the 预算执行率 row out of an indicator table, so that the execution of the budget is counted once: where the budget block
 * has no points of its own, or where the table adds to 100 only with the row and without the block's points. A row among a
 * department's process indicators (预算执行率 below 过程 / 预算管理) is an indicator like the others.
 */
export function divideExecution(rows: readonly IndicatorRow[], budget: BudgetBlock | null, total: Decimal | null): Divided {
  const candidates = rows.filter(isExecution);
  const row = candidates[0];
  if (!row || candidates.length > 1 || !budget || !standsAlone(row, rows)) return { rows, executionRow: null };
  const blockPoints = valueOf(budget.total.points)?.value ?? budget.labelPoints?.points.value ?? null;
  if (blockPoints !== null && total !== null && sumOf(rows).plus(blockPoints).equals(total)) return { rows, executionRow: null };
  return { rows: rows.filter((one) => one !== row), executionRow: row };
}

/** The row is the only one of its outermost label (预算执行 | 预算执行率), or has no label above it. */
function standsAlone(row: IndicatorRow, rows: readonly IndicatorRow[]): boolean {
  const outermost = row.path[0]!;
  // Below the last heading (满意度指标（10分）) it is none of what that heads.
  if (row.path.length === 2 && outermost.includes('满意')) return true;
  return row.path.length === 1 || executionName.test(coreOf(outermost)) || rows.filter((one) => one.path[0] === outermost).length === 1;
}

function sumOf(rows: readonly IndicatorRow[]): Decimal {
  return rows.filter((row) => row.sharedWith[0] === row.row && Math.min(...row.sharedWith) === row.row)
    .reduce((sum, row) => sum.plus(valueOf(row.points)?.value ?? zero), zero);
}
