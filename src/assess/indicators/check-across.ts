import { address, plain, reconcileSum, zero } from '../../figures';
import type { CellRef, Quantity, Read } from '../../figures';
import { budgetTexts } from '../texts/budget';
import type { FormContext } from './context';

/** What each amount of money is made of by the columns of sources beside it: 支出合计 = 财政拨款 + 其他资金, in every row. */
export function checkAcross(context: FormContext): void {
  const { moneyDecimals, rounding } = context.settings;
  const term = (read: Read<Quantity>) =>
    ({ read, decimals: Math.max(moneyDecimals, read.kind === 'value' ? read.value.decimals : 0) });
  for (const { amount, row, parts } of context.form.budget?.across ?? []) {
    const whole = row[amount];
    if (whole?.kind !== 'value' || !parts.some((read) => read.kind === 'value')) continue;
    // One source alone is only part of its amount.
    const relation = parts.length === 1 ? 'atMost' : 'equal';
    const result = reconcileSum({ items: parts.map(term), total: term(whole), basis: 'underlying', rounding, blankAs: 'zero', relation });
    if (result.verdict !== 'inconsistent' || isTold(context, whole.cell)) continue;
    const name = budgetTexts.columns[amount];
    const of = row.label.text.replace(/\s+/g, '');
    const [stated, sum] = [plain(whole.value.value), plain(whole.value.value.minus(result.delta ?? zero))];
    context.report({
      rule: 'budget-parts-differ', severity: 'error', verdict: 'inconsistent', cell: whole.cell, related: parts.map((read) => read.cell),
      reported: stated, expected: relation === 'atMost' ? `≥${sum}` : sum,
      message: relation === 'atMost' ? budgetTexts.partAbove(name, of, sum, stated)
        : budgetTexts.partsDiffer(name, of, stated, sum, plain((result.delta ?? zero).abs()), plain(result.bound ?? zero)),
      clause: context.clause('budget-parts'),
    });
  }
}

/** Whether the rows below the amount tell the same of it already. */
const isTold = ({ findings }: FormContext, cell: CellRef): boolean =>
  findings.some((found) => found.rule === 'budget-parts-differ' && found.cell === address(cell.row, cell.column));
