import { explain, showFormula } from '../../formula';
import { plain } from '../../figures';
import type { Decimal } from '../../figures';
import { executionFormula, figuresScope, names, rateFormula } from '../../rules';
import { spentIn } from './budget-figures';
import { figureOf } from './scored-row';
import type { FormContext } from './context';

/** "8.3÷10.43×10": the execution score's formula with its figures. */
export function executionFormulaText(context: FormContext, points: Decimal): string {
  return showFormula(executionFormula, scopeOf(context, points));
}

/** "8.3÷10.43 = 0.7958". */
export function rateFormulaText(spent: Decimal, budget: Decimal): string {
  return explain(rateFormula, figuresScope([[names.spent, spent, plain(spent)], [names.budget, budget, plain(budget)]]));
}

function scopeOf(context: FormContext, points: Decimal) {
  const base = figureOf(context.budget.base);
  const { base: budget, total } = context.budget;
  const spent = total?.spent?.kind === 'value' && budget?.kind === 'value' ? spentIn(total.spent.value, budget.value)
    : figureOf(total?.spent);
  return figuresScope([
    ...(spent ? [[names.spent, spent, plain(spent)] as const] : []), ...(base ? [[names.budget, base, plain(base)] as const] : []),
    [names.points, points, plain(points)],
  ]);
}
